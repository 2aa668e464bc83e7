import { describe, expect, it, test } from 'vitest';
import { industriesInText, industriesInTitle, industryInName } from '#lib/taxonomy/industry-sentences.ts';
import { isIndustry } from '#lib/taxonomy/industries.ts';
import { GOODS, IN_NAMES, OFFERS, TRADES } from '#lib/taxonomy/industry-phrases.ts';
import { fold } from '#lib/taxonomy/fold.ts';

const codesIn = (text: string): string[] => industriesInText(text).map(({ code }) => code);

describe('the phrases', () => {
  test.each([['trades', TRADES], ['offers', OFFERS], ['goods', GOODS], ['names', IN_NAMES]])('of the %s stand at codes of the tree, each at one only', (_name, table) => {
    expect(Object.keys(table).filter((code) => !isIndustry(code))).toEqual([]);
    const phrases = Object.entries(table).flatMap(([code, line]) => [...new Set(line.split(/,\s*/).map(fold))].map((phrase) => [phrase, code] as const));
    const first = new Map(phrases.toReversed());
    expect(phrases.filter(([phrase, code]) => first.get(phrase) !== code)).toEqual([]);
  });
});

describe('what a text says a company is', () => {
  test.each([
    ['Brightforge is a leading software company from Leipzig', ['4']], ['We are an independent law firm', ['9']], ['Kite is a full-service digital agency', ['1862']], ['Kite is a craft brewery', ['562']], ['Kite is a bank', ['41']],
    ['The app is made by Brightforge AB, a young software company from Lund', ['4']], ['Kite – a recruitment agency for nurses', ['104']], ['The executive search firm for family businesses', ['1923']], ['Brightforge is a law firm and tax advisor', ['9', '47']],
    ['Nordwind ist ein IT-Dienstleister für den Mittelstand', ['96']], ['IT-Dienstleister aus Kiel', ['96']], ['Wir sind ein mittelständisches Maschinenbauunternehmen', ['55']], ['Spedition und Logistik aus Hamm', ['87']], ['Steuerberatung in Ulm', ['47']], ['Wir sind ein Ingenieurbüro für Statik', ['3242']],
    ['La société Kite est un cabinet d’avocats à Nantes', ['9']], ['Agence web à Lyon', ['1862']], ['Nous sommes une agence web spécialisée en e-commerce', ['1862']], ['Kite est éditeur de logiciels', ['4']],
    ['Brightforge es una empresa de ingeniería con sede en Lugo', ['3242']], ['Brightforge es una empresa de desarrollo de software para hoteles', ['3102']], ['Somos una empresa de limpieza en Lugo', ['1965']],
    ['Kite è uno studio legale', ['9']], ['A Kite é uma empresa de logística', ['116']], ['Kite is een softwarebedrijf uit Gent', ['4']], ['Nordwind er et norsk SaaS-selskap', ['4']], ['Kite är ett IT-konsultbolag i Lund', ['96']],
  ])('%s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

describe('what a text says a company sells', () => {
  test.each([
    ['Procurement software for the public sector', '4'], ['Open-source data platform for analysts', '2458'], ['Case management software for charities', '4'], ['Time and attendance systems', '4'], ['The antibody search engine', '6'], ['Kite is the CRM for law firms', '4'], ['Kite is a no-code platform for apps', '4'], ['Insurance software', '4'],
    ['Kite is a leading provider of cloud-based software', '4'], ['Brightforge provides managed IT services to schools', '96'], ['Wir entwickeln Softwarelösungen für Kommunen', '4'], ['Kite GmbH entwickelt und vertreibt Software für Kliniken', '4'], ['Logiciel de gestion pour artisans', '4'], ['Software de gestión para hoteles', '4'], ['Kite er en norsk leverandør av programvare', '4'],
  ])('%s', (text, code) => {
    expect(codesIn(text)).toEqual([code]);
  });
});

describe('what a text says a company makes', () => {
  test.each([
    ['Brightforge is a manufacturer of valves', '887'], ['Kite is a valve manufacturer', '887'], ['Brightforge is a packaging manufacturer', '146'], ['Wir sind Hersteller von Werkzeugmaschinen', '928'], ['Wir fertigen Möbel nach Maß', '26'], ['Kite produces furniture in Leeds', '26'], ['Fabricant de meubles sur mesure', '26'], ['Brightforge manufactures things', '25'], ['We are a family-owned confectioner in Bath', '495'],
  ])('%s', (text, code) => {
    expect(codesIn(text)).toEqual([code]);
  });
});

describe('what is said of others, or of nobody', () => {
  test.each([
    'We help software companies grow', 'We help manufacturers save energy', 'Our clients include banks and law firms', 'Trusted by every bank', 'Banks, law firms and insurers trust us', 'Our lawyers are here to help software companies', 'Kite is a platform for law firms', 'Brightforge helps hotels get more bookings',
    'Brightforge is not a bank', 'Nordwind ist kein Maschinenbauunternehmen. Kein Hersteller. Keine Spedition.', 'Acquired by Acme, a software company', 'Kite, a subsidiary of Acme, a law firm', 'She worked at Kite, a software company', 'Kite is part of the Acme insurance group', 'Kite is a project of the university',
    'Software is eating the world', 'Build better software', 'Are you a law firm?', 'We are looking for a software engineer', 'Kite is a group of hotels', 'Kite is a food bank', 'Kite is a technology company', 'Kite is a producer of films', 'Kite is hosting a webinar', 'It is a pleasure to meet a manager', 'Save time and costs with streamlined pipelines',
    'Brightforge offers hardware and software', 'Brightforge offers a mobile app', 'Wir sind ein Team aus Rechtsanwälten', 'Kite ist Ihr Partner für IT-Lösungen', '', '.'.repeat(2000),
  ])('nothing in "%s"', (text) => {
    expect(industriesInText(text)).toEqual([]);
  });
});

it('quotes the words that say it', () => {
  expect(industriesInText('Founded in Kiel. Brightforge is a small law firm for artists.')).toEqual([{ code: '9', phrase: 'a small law firm' }]);
});

it('keeps the branch where a text names it and its parent', () => {
  expect(codesIn('Brightforge is a software company. Endpoint security for schools')).toEqual(['3130']);
});

describe('names of companies', () => {
  test.each([['Hartwell & Stone Solicitors', '9'], ['Nordwind Maschinenbau GmbH', '55'], ['Spedition Berger', '87'], ['Kite Software Inc.', '4'], ['Hotel Adler', '2194'], ['Nordwind Bau GmbH & Co. KG', '48'], ['Berger Rechtsanwälte PartG mbB', '9'], ['Kite Bank', '41'], ['Kite Insurance Software', '4']])('%s', (name, code) => {
    expect(industryInName(name)?.code).toBe(code);
  });
  test.each(['Kite', 'Kite Solutions', 'Kite Technologies', 'Software', 'Leeds Food Bank', 'Datenbank AG', 'Restaurant Supply Co', 'University Games', 'Kite Labs'])('%s tells none', (name) => {
    expect(industryInName(name)).toBeNull();
  });
});

describe('window titles', () => {
  test.each([['Kite | Procurement software', true, ['4']], ['About us - Kite Law Firm', false, ['9']], ['Software | Kite Maschinenbau', false, ['55']], ['Kite – Home', true, []], ['Software', true, []], ['Legal services | Kite', false, []], ['Build your software | Kite', true, []]])('%s, home page: %s', (title, home, codes) => {
    expect(industriesInTitle(title, home).map(({ code }) => code)).toEqual(codes);
  });
});
