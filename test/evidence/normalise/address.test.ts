import { describe, expect, it, test } from 'vitest';
import { address } from '#lib/evidence/normalise/address.ts';
import { growth } from '#test/fixtures/growth.ts';
import { freePlace } from '#lib/evidence/normalise/place.ts';

const nowhere = { country: null, home: null, lang: undefined };
const readOften = (line: string): void => {
  for (let turn = 0; turn < 20; turn += 1) address(line, { ...nowhere, lang: 'de' });
};

describe('an address names its city and country', () => {
  test.each([
    ['Lindenweg 12, 10115 Berlin, Germany', 'Berlin', 'DE'],
    ['Lindenweg 12, 10115 Berlin', 'Berlin', 'DE'],
    ['Hafenstraße 3, D-29525 Nordheim', 'Nordheim', 'DE'],
    ['Brightforge GmbH, Hauptstr. 5, 04109 Leipzig, Deutschland', 'Leipzig', 'DE'],
    ['Bahnhofstrasse 10, CH-8001 Zürich, Switzerland', 'Zürich', 'CH'],
    ['Bahnhofstrasse 10, 8001 Zürich', 'Zürich', 'CH'],
    ['Ringstraße 5, 4020 Linz, Österreich', 'Linz', 'AT'],
    ['123 Main Street, Suite 400, Austin, TX 78701', 'Austin', 'US'],
    ['123 Main Street Springfield, IL 62701', 'Springfield', 'US'],
    ['812 West 3300 South Suite B-14, Salt Lake City, Utah 84119', 'Salt Lake City', 'US'],
    ['Atlanta, Georgia 30301', 'Atlanta', 'US'],
    ['10 Mill Lane, London SW1A 2AA', 'London', 'GB'],
    ['Unit 5, The Maltings, Bath, Somerset, BA1 1AA, UK', 'Bath', 'GB'],
    ['12 rue de la Paix, 75002 Paris, France', 'Paris', 'FR'],
    ['5 avenue Foch, 92800 Puteaux Cedex, France', 'Puteaux', 'FR'],
    ['Keizersgracht 1, 1015 CJ Amsterdam', 'Amsterdam', 'NL'],
    ['Rue de la Loi 1, 1000 Bruxelles, Belgique', 'Bruxelles', 'BE'],
    ['Via Roma 1, 20121 Milano (MI), Italia', 'Milano', 'IT'],
    ['Calle Mayor 5, 28013 Madrid, España', 'Madrid', 'ES'],
    ['Rua Augusta 1, 1250-096 Lisboa', 'Lisboa', 'PT'],
    ['Av. Central, 1000 - Bela Vista, São Paulo - SP, 01310-100, Brasil', 'São Paulo', 'BR'],
    ['Storgata 5, 7011 Trondheim, Norge', 'Trondheim', 'NO'],
    ['Drottninggatan 1, 111 51 Stockholm', 'Stockholm', 'SE'],
    ['Mannerheimintie 1, 00100 Helsinki, Finland', 'Helsinki', 'FI'],
    ['ul. Marszałkowska 1, 00-950 Warszawa', 'Warszawa', 'PL'],
    ['Nová 1, 110 00 Praha 1, Česká republika', 'Praha', 'CZ'],
    ['〒100-0001 東京都千代田区1-1', 'Tokyo', 'JP'],
    ['100 George Street, Sydney NSW 2000', 'Sydney', 'AU'],
    ['Level 4, 50 Harbour Quay, Wellington 6011, New Zealand', 'Wellington', 'NZ'],
    ['100 King St W, Toronto, ON M5X 1A9, Canada', 'Toronto', 'CA'],
    ['4th Floor, MG Road, Bengaluru - 560 001, Karnataka, India', 'Bengaluru', 'IN'],
    ['7 HaOren St, Ness Ziona 7401122, Israel', 'Ness Ziona', 'IL'],
    ['Long Road, PO Box 12345, Dubai, United Arab Emirates', 'Dubai', 'AE'],
    ['1 Raffles Place, Singapore 048616', 'Singapore', 'SG'],
    ['12 Grafton Street, Dublin, D02 X285', 'Dublin', 'IE'],
    ['SAN FRANCISCO, CA', 'San Francisco', 'US'],
  ])('%s', (text, city, country) => {
    expect(address(text, nowhere)).toMatchObject({ city, country });
  });

  it('reads records, where the town stands behind the code in every country', () => {
    expect(address('1 Main St, 78701 Austin, TX, US', { ...nowhere, country: 'US' })).toMatchObject({ city: 'Austin', country: 'US' });
    expect(address('86 Harbour Quay, 6011 Wellington, New Zealand', nowhere)).toMatchObject({ city: 'Wellington', country: 'NZ' });
  });

  it('takes no street for a town', () => {
    expect(address('14 Mill Row, BA1 5QQ, United Kingdom', nowhere)).toMatchObject({ city: null, country: 'GB' });
  });

  it('takes no month for a town', () => {
    expect(address('Posted 16 November 2026', nowhere)).toMatchObject({ city: null, country: null });
  });

  it('leaves the country open where several countries write such codes and nothing else tells', () => {
    expect(address('4020 Musterdorf', nowhere)).toMatchObject({ city: 'Musterdorf', country: null });
  });

  it('lets the page settle a shared form, and says it was inferred', () => {
    expect(address('Lindenweg 1, 4020 Musterdorf', { ...nowhere, home: 'AT' })).toEqual({ city: 'Musterdorf', country: 'AT', inferred: true });
    expect(address('Lindenweg 1, 4020 Musterdorf, Austria', nowhere).inferred).toBe(false);
  });

  it.each(['__proto__', ''])('says nothing of "%s"', (text) => {
    expect(address(text, { ...nowhere, lang: 'de' })).toEqual({ city: null, country: null, inferred: false });
  });

  it.each(['1 ', 'A-1', 'St ', ', '])('takes no longer on "%s" over and over than its length asks', (text) => {
    const of = (chars: number): string => text.repeat(chars / text.length);
    // Four times the text: 4 where time grows with it, 16 with its square, 64 and more with what runs away.
    expect(growth(of(96), of(384), readOften)).toBeLessThan(32);
  });

  it('reads no more than a line of 400 characters', () => {
    const line = 'Lindenweg 12, 10115 Berlin, Germany';
    expect(address(`${line} ${', '.repeat(400)}`, nowhere)).toEqual(address(`${line} ${', '.repeat(40_000)}`, nowhere));
  });
});

describe('a place in free text', () => {
  test.each([
    ['Zürich, Switzerland', 'Zürich', 'CH'],
    ['Greater Munich Metropolitan Area', 'Munich', 'DE'],
    ['Toronto, Canada Area', 'Toronto', 'CA'],
    ['Austin, TX', 'Austin', 'US'],
    ['Melbourne VIC (Remote)', 'Melbourne', 'AU'],
    ['Hamburg, DE', 'Hamburg', 'DE'],
    ['DE - Berlin', 'Berlin', 'DE'],
    ['London, England, United Kingdom', 'London', 'GB'],
    ['Bengaluru, Karnataka, India', 'Bengaluru', 'IN'],
    ['Remote - Germany', null, 'DE'],
    ['Remote (EU)', null, null],
    ['Großraum München', 'München', 'DE'],
    ['Singapore', 'Singapore', 'SG'],
    ['Springfield', 'Springfield', null],
    ['NOT_A_PLACE', null, null],
    ['Dec 5, 2026', null, null],
  ])('%s', (text, city, country) => {
    expect(freePlace(text)).toEqual({ city, country });
  });
});
