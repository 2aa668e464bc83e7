import { describe, expect, it, test } from 'vitest';
import { countryOfCity } from '#lib/taxonomy/cities.ts';
import { countryCodes, countryName, countryNamed, countryOf } from '#lib/taxonomy/countries.ts';
import { REGION_NAMES, REGIONS, regionsOf } from '#lib/taxonomy/regions.ts';
import { countryOfSubdivision, isSubdivision } from '#lib/taxonomy/subdivisions.ts';

describe('a country', () => {
  test.each([
    ['Germany', 'DE'], ['Deutschland', 'DE'], ['Allemagne', 'DE'], ['Alemania', 'DE'], ['Niemcy', 'DE'], ['ドイツ', 'DE'], ['United Kingdom', 'GB'], ['UK', 'GB'], ['uk', 'GB'], ['England', 'GB'], ['USA', 'US'], ['U.S.A.', 'US'], ['us', 'US'], ['Vereinigte Staaten', 'US'], ['The Netherlands', 'NL'], ['Schweiz', 'CH'], ['Österreich', 'AT'], ['Česká republika', 'CZ'], ['Türkiye', 'TR'], ['UAE', 'AE'], ['DEU', 'DE'], ['DD', 'DE'], ['SU', 'RU'], ['Norge', 'NO'], ['España', 'ES'], ['Brasil', 'BR'], ['South Korea', 'KR'], ['Viet Nam', 'VN'],
  ])('%s is %s', (text, code) => {
    expect(countryOf(text)).toBe(code);
  });

  test.each(['Atlantis', 'XX', 'EU', 'Europe', '', '__proto__', 'toString'])('none is "%s"', (text) => {
    expect(countryOf(text)).toBeNull();
  });

  it('is named in running text only by a name that means nothing else', () => {
    expect([countryNamed('Germany'), countryNamed('DE'), countryNamed('Jordan'), countryNamed('in')]).toEqual(['DE', null, null, null]);
  });

  it('has an English name for every code', () => {
    expect(countryCodes().size).toBeGreaterThan(240);
    expect([...countryCodes()].filter((code) => countryName(code) === code || countryOf(countryName(code)) !== code)).toEqual([]);
  });
});

describe('a region', () => {
  it('lists codes that exist, each once, and has a name', () => {
    const broken = Object.entries(REGIONS).filter(([region, members]) => new Set(members).size !== members.length || !members.every((code) => countryCodes().has(code)) || !REGION_NAMES[region]);
    expect(broken).toEqual([]);
    expect(REGIONS['EU']).toHaveLength(27);
  });

  it('holds its countries', () => {
    expect(regionsOf('DE')).toEqual(expect.arrayContaining(['EU', 'DACH', 'EUROPE', 'EMEA']));
    expect(regionsOf('GB')).not.toContain('EU');
    expect(regionsOf('JP')).toEqual(['APAC']);
  });
});

it('a city tells its country only where its name belongs to one', () => {
  expect(['München', 'Munich', 'Tel-Aviv', 'Springfield', 'Cambridge', 'Birmingham'].map(countryOfCity)).toEqual(['DE', 'DE', 'IL', null, null, null]);
});

it('a state tells its country, unless it is a city or a country too', () => {
  expect(['California', 'Ontario', 'Bavaria', 'Georgia', 'New York'].map(countryOfSubdivision)).toEqual(['US', 'CA', 'DE', null, null]);
  expect([isSubdivision('TX', 'US'), isSubdivision('Bayern', 'DE'), isSubdivision('Texas', 'DE')]).toEqual([true, true, false]);
});
