import { describe, expect, it, test } from 'vitest';
import { believe } from '#lib/evidence/profile.ts';
import { lawfulCountries } from '#lib/evidence/lawful-countries.ts';
import { address } from '#lib/evidence/normalise/address.ts';
import { countryOfRegister, registerNumber } from '#lib/evidence/normalise/register-number.ts';
import { countryOfVatNumber, vatNumber, vatNumberAhead } from '#lib/evidence/normalise/vat-number.ts';
import { signalsFrom } from '#lib/evidence/signals.ts';
import { legalFormOf } from '#lib/taxonomy/legal-forms.ts';
import { evidence, finding, NOW } from '../samples.ts';

/** One right number per country, made up and completed with its check digits. */
const VAT_NUMBERS: readonly (readonly [string, string])[] = [
  ['DE 298 000 008', 'DE'], ['ATU61000008', 'AT'], ['CHE-311.000.000 MWST', 'CH'], ['BE 0791.000.059', 'BE'], ['BE 791 000 059', 'BE'], ['IT03610000006', 'IT'], ['ESB87000006', 'ES'], ['PT515000000', 'PT'], ['NL861000006B01', 'NL'],
  ['SE559000000501', 'SE'], ['NO 921 000 006 MVA', 'NO'], ['DK 39 00 00 08', 'DK'], ['FI28000002', 'FI'], ['PL 957-000-00-07', 'PL'], ['CZ08000000', 'CZ'], ['GB 312 0000 54', 'GB'], ['LU31000013', 'LU'], ['FR 21 891000002', 'FR'],
];

describe('a VAT number', () => {
  test.each(VAT_NUMBERS)('%s is one of %s', (text, country) => {
    const number = vatNumber(text);
    expect(number === null ? null : countryOfVatNumber(number)).toBe(country);
  });

  it.each(VAT_NUMBERS.filter(([, country]) => !['NL', 'ES'].includes(country)))('%s with one digit mistyped is none', (text) => {
    const at = text.search(/[1-8](?=\D*\d)/);
    expect(vatNumber(`${text.slice(0, at)}${Number(text.charAt(at)) + 1}${text.slice(at + 1)}`)).toBeNull();
  });

  it('without letters is read as one of the countries that call it so', () => {
    expect([vatNumber('957-000-00-07', ['PL']), vatNumber('B87000006', ['ES', 'PT']), vatNumber('515 000 000', ['ES', 'PT']), vatNumber('515 000 000')]).toEqual(['PL9570000007', 'ESB87000006', 'PT515000000', null]);
  });

  it('ends where its check digits fit, whatever follows', () => {
    expect(vatNumberAhead('DE 298 000 008 HRB 20417')).toEqual({ value: 'DE298000008', written: 'DE 298 000 008' });
    expect(vatNumberAhead('DE 100 days of service')).toBeNull();
  });
});

describe('a register number', () => {
  test.each([
    ['891 000 002', 'siren'], ['CHE-311.000.000', 'che'], ['559000-0005', 'orgnr-se'], ['921 000 006', 'orgnr-no'], ['39 00 00 08', 'cvr'], ['388000002', 'regon'], ['61 000 000 002', 'abn'], ['41.000.000/0001-79', 'cnpj'], ['7010400000006', 'houjin-bangou'],
  ])('%s of %s is kept as written, and dropped when mistyped', (text, register) => {
    expect(registerNumber(text, register, undefined)).toBe(text);
    const wrong = text.replace(/[1-8](?=\D*\d\D*$|\D*$)/, (digit) => String(Number(digit) + 1));
    expect(wrong === text ? null : registerNumber(wrong, register, undefined)).toBeNull();
  });

  it('names the court, and tells the country where one country has the register', () => {
    expect(registerNumber('HRB 20417 KI', 'handelsregister', 'Amtsgericht Kiel')).toBe('HRB 20417 KI (Amtsgericht Kiel)');
    expect([countryOfRegister('kvk'), countryOfRegister('ico'), countryOfRegister('company-number')]).toEqual(['NL', null, null]);
  });
});

describe('a legal form', () => {
  test.each([
    ['Tannberg Pumpenbau GmbH & Co. KG', 'GmbH & Co. KG', ['DE', 'AT']], ['Officine Ferrante S.p.A.', 'S.p.A.', ['IT']], ['Wisłotech Sp. z o.o.', 'sp. z o.o.', ['PL']], ['Talleres Oriol, S.L.', 'S.L.', ['ES']],
    ['Havnekran ApS', 'ApS', ['DK']], ['北斗漁具株式会社', '株式会社', ['JP']], ['Redgum Rigs Pty Ltd', 'Pty Ltd', ['AU', 'ZA']],
  ])('%s is a %s', (name, form, countries) => {
    expect(legalFormOf(name)).toEqual({ name: form, countries });
  });

  test.each(['Brightforge', 'Saga', 'The Flag', 'Las Palmas'])('none in "%s"', (name) => {
    expect(legalFormOf(name)).toBeNull();
  });
});

const countryOf = (...findings: Parameters<typeof evidence>[0]) => believe({ kind: 'company', key: 'x', pages: [], signals: signalsFrom(evidence(findings)) }, NOW).country;

describe('law as evidence for the country', () => {
  it('is a guess with its quote', () => {
    const country = countryOf(finding('legalName', 'Officine Ferrante S.p.A.'));
    expect(country).toMatchObject({ value: 'IT', signals: [{ method: 'guess', rule: 'test/rule/of-legal-form', raw: 'Officine Ferrante S.p.A.' }] });
    expect(countryOf(finding('vatNumber', 'ATU61000008'))).toMatchObject({ value: 'AT', signals: [{ method: 'guess', rule: 'test/rule/of-vat-number' }] });
  });

  it('of several countries tells none', () => {
    expect(countryOf(finding('legalName', 'Tannberg Pumpenbau GmbH'))).toBeUndefined();
  });

  it('never beats a stated country, and stays visible beside it', () => {
    const country = countryOf(finding('vatNumber', 'ATU61000008'), finding('registerNumber', 'FN 512034 k', { hints: { label: 'firmenbuch' } }), finding('country', 'Germany'));
    expect(country?.value).toBe('DE');
    expect(country?.conflicts.map(({ value }) => value)).toEqual(['AT']);
  });

  it('tells in which country a code and a town are', () => {
    const known = { country: null, home: null, lang: 'en' };
    expect(address('Quay 4, 17000 La Rochette', { ...known, lawful: ['FR', 'LU'] })).toMatchObject({ country: 'FR' });
    expect(address('Quay 4, 17000 La Rochette', known)).toMatchObject({ country: null });
    expect(lawfulCountries([finding('legalName', 'Voilier SARL'), finding('vatNumber', 'FR 21 891000002')])).toEqual(['FR']);
  });
});
