// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, texts } from '../read-page.ts';

const countries = async (lang: string, sentence: string) =>
  texts(await read(`<html lang="${lang}"><head><title>About | Lindvik</title><meta property="og:site_name" content="Lindvik"></head><body><header><a href="/">Lindvik</a></header><main><h1>About us</h1><p>${sentence}</p></main></body></html>`, 'https://lindvik.com/about'), 'country');

/** A company that calls itself a Danish one is of Denmark: adjective and word for company stand together, and it is the subject. */
describe('the country in the words a company describes itself with', () => {
  it.each<[string, string, string]>([
    ['en', 'Lindvik is a Danish software company.', 'DK'],
    ['en', 'Lindvik is one of the oldest Portuguese companies for harbour cranes.', 'PT'],
    ['en', 'We are an independent, family-owned Swiss manufacturer of quays.', 'CH'],
    ['de', 'Lindvik ist ein führendes österreichisches Technologieunternehmen.', 'AT'],
    ['de', 'Wir sind ein deutsches Familienunternehmen in dritter Generation.', 'DE'],
    ['fr', 'Lindvik est une entreprise familiale française.', 'FR'],
    ['es', 'Lindvik es una empresa colombiana con tres talleres.', 'CO'],
    ['it', 'Lindvik è un’azienda italiana che costruisce moli.', 'IT'],
    ['pt', 'Somos uma empresa portuguesa de engenharia.', 'PT'],
    ['nl', 'Lindvik is een Nederlands bedrijf met hart voor water.', 'NL'],
    ['sv', 'Lindvik är ett svenskt bolag som bygger kajer.', 'SE'],
    ['nb', 'Lindvik er et norsk industriselskap med havnekraner.', 'NO'],
    ['da', 'Lindvik er en dansk virksomhed med rødder i havnen.', 'DK'],
    ['pl', 'Lindvik jest polską firmą budującą nabrzeża.', 'PL'],
  ])('%s: %s', async (lang, sentence, country) => expect(await countries(lang, sentence)).toEqual([country]));

  it.each<[string, string]>([
    ['its customers', 'Lindvik is the platform for German companies.'],
    ['whom it helps', 'We help Danish companies grow.'],
    ['two countries', 'Lindvik is a Franco-German company.'],
    ['two countries, Spanish', 'Lindvik es una empresa Colombo Alemana.'],
    ['its owner', 'Lindvik is part of a Swedish group.'],
    ['a language', 'Lindvik is a German language company.'],
    ['another company', 'Karlsvik is a Swedish company.'],
    ['several', 'We are a Danish company. Lindvik is a Norwegian company.'],
    ['what it bought', 'In 2019 we bought a Danish company.'],
    ['a product', 'Our Italian design sells well in the company shop.'],
  ])('not of %s', async (_, sentence) => expect(await countries('en', sentence)).toEqual([]));
});
