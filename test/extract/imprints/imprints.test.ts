// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { believe, profilesFrom } from '#lib/evidence/profile.ts';
import { read } from '../read-page.ts';
import { IMPRINTS, type Imprint } from './imprints.ts';

const page = ({ lang, title, html, footer = '' }: Imprint): string =>
  `<html lang="${lang}"><head><title>${title}</title></head><body><header><a href="/">Start</a></header><main><h1>${title}</h1>${html}</main><footer>${footer}</footer></body></html>`;

async function facts(imprint: Imprint) {
  const evidence = await read(page(imprint), imprint.url);
  const { company } = profilesFrom(evidence);
  const beliefs = company === null ? {} : believe(company, evidence.readAt);
  return {
    legalName: beliefs.legalName?.value ?? null,
    ...(imprint.expected.legalForm !== undefined && { legalForm: beliefs.legalForm?.value }),
    registerNumbers: (beliefs.registerNumber ?? []).map(({ value }) => value).toSorted(),
    vatNumber: beliefs.vatNumber?.value ?? null,
    country: beliefs.country?.value ?? null,
    city: beliefs.city?.value ?? null,
    people: (beliefs.teamMember ?? []).map(({ value }) => value.name),
    phones: (beliefs.phone ?? []).map(({ value }) => value),
  };
}

/** The law of each country names what an imprint holds and how; the general reason why these rules work on pages never seen. */
describe('legal pages', () => {
  it.each(IMPRINTS)('$name', async (imprint) => expect(await facts(imprint)).toEqual(imprint.expected));
});

const numbers = async (html: string) => {
  const evidence = await read(`<html lang="de"><head><title>Impressum</title></head><body><main><h1>Impressum</h1>${html}</main></body></html>`, 'https://www.tannberg-pumpen.com/impressum');
  const { company } = profilesFrom(evidence);
  const beliefs = company === null ? {} : believe(company, evidence.readAt);
  return [...(beliefs.registerNumber ?? []).map(({ value }) => value), beliefs.vatNumber?.value].filter((value) => value !== undefined);
};

describe('what is no number of a register', () => {
  it.each([
    ['an order number', '<p>Bestellnummer 20417, Artikel HRX 20417</p>'],
    ['a tax number with a wrong check digit', '<p>USt-IdNr.: DE 298 000 009</p>'],
    ['nine digits behind the letters of a country, without a label', '<p>Artikel DE298000008 auf Lager</p>'],
    ['the number of the host', '<h2>Hosting</h2><p>Nuagine SAS</p><p>RCS Lille 891 000 002</p>'],
    ['a page of a guide to registers', '<p>Im Handelsregister stehen 20417 Firmen, in Paris mit dem RCS 12 mehr.</p>'],
    ['goggles and public relations', '<p>VR 360 und PR 2026 aus einer Hand</p>'],
    ['the German word "ein" in capitals', '<h2>EIN 12-3456789 MAL</h2>'],
  ])('%s', async (_, html) => expect(await numbers(`<p>Tannberg Pumpenbau GmbH</p>${html}`)).toEqual([]));

  it('a label in one cell and the number in the next belong together', async () => {
    expect(await numbers('<table><tr><th>USt-IdNr.</th><td>DE298000008</td></tr><tr><th>Handelsregister</th><td>Kiel, HRB 20417</td></tr></table>')).toEqual(['HRB 20417', 'DE298000008']);
  });
});
