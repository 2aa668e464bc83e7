import { describe, expect, it, test } from 'vitest';
import { isoDate } from '#lib/evidence/normalise/date.ts';
import { deadline } from '#lib/evidence/normalise/deadline.ts';
import { founded } from '#lib/evidence/normalise/founded.ts';
import { headCount } from '#lib/evidence/normalise/head-count.ts';
import { money } from '#lib/evidence/normalise/money.ts';
import { numberOf } from '#lib/evidence/normalise/number.ts';

describe('a number in national spelling', () => {
  test.each([
    ['1.200', 1200], ['1,200', 1200], ['1 200', 1200], ['1’200', 1200], ['1.234.567', 1_234_567], ['1.5', 1.5], ['1,5', 1.5], ['1,234.5', 1234.5], ['1.234,5', 1234.5], ['0.500', 0.5], ['x', null], ['', null],
  ])('%s', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });
});

describe('a head count', () => {
  test.each([
    ['51-200 employees', 51, 200], ['1.200 Mitarbeitende', 1200, 1200], ['über 500 Mitarbeiter', 500, 1000], ['more than 500', 500, 1000], ['10k+', 10_000, 100_000], ['10,001+ employees', 10_001, 100_000], ['1–10', 1, 10],
    ['our team of 12 engineers', 12, 12], ['Seit 1998 mit 120 Mitarbeitern an 3 Standorten', 120, 120], ['rund 1 200 salariés', 1200, 1200], ['501-1K', 501, 1000], ['1-5K', 1000, 5000], ['más de 200 colaboradores', 200, 500], ['1’500 Mitarbeiter', 1500, 1500],
    ['10 à 19 salariés', 10, 19], ['10 bis 19 Mitarbeiter', 10, 19], ['de 10 a 19 empleados', 10, 19], ['10 do 19 osób', 10, 19], ['mellom 10 og 19 ansatte', 10, 19], ['between 50 and 100 people', 50, 100],
    ['200 to 500 people', 200, 500], ['従業員数 350名', 350, 350], ['2000 employees', 2000, 2000], ['120', 120, 120], ['1.900–2.050 Mitarbeiter', 1900, 2050], ['1,950', 1950, 1950], ['2023 - 2.100 Mitarbeitende', 2100, 2100],
  ])('%s', (text, min, max) => {
    expect(headCount(text, 'free')).toEqual({ min, max });
  });

  test.each(['2014', 'Founded in 2014', 'mehr als 30 Jahre Erfahrung', '8.000 Aufzüge', '99 %', '0', 'many', '900000000 employees', '2010-2014', 'In den Jahren 1900–1950'])('none in "%s"', (text) => {
    expect(headCount(text, 'free')).toBeNull();
  });

  test.each([
    ['über 1.200 Mitarbeitende (2024)', 1200, 5000, 2024], ['120 employees (as of March 2023)', 120, 120, 2023], ['85 salariés en 2022', 85, 85, 2022], ['従業員数 350名（2024年3月）', 350, 350, 2024], ['51–200 employees in 2021', 51, 200, 2021],
  ])('of a year: %s', (text, min, max, year) => {
    expect(headCount(text, 'free')).toEqual({ min, max, year });
  });

  it('believes a bare number that looks like a year only where the page labels it', () => {
    expect(headCount('2000', 'labelled')).toEqual({ min: 2000, max: 2000 });
  });

  test.each([
    ['1998–2004', null], ['2019 – 2021', null], ['1998 - 2004 - 2010', null], ['2021-', null], ['1998–', null], ['2024 – 2,050', { min: 2050, max: 2050 }], ['1,900–2,050', { min: 1900, max: 2050 }], ['2000–2500', { min: 2000, max: 2500 }], ['10‑50', { min: 10, max: 50 }],
  ])('labelled as one: %s', (text, count) => {
    expect(headCount(text, 'labelled')).toEqual(count);
  });

  test.each([['1900–1950', 1900, 1950], ['1900 to 2050', 1900, 2050], ['1900—2050 employees', 1900, 2050], ['1.900–2.050 Mitarbeiter', 1900, 2050]])('typed as one: %s', (text, min, max) => {
    expect(headCount(text, 'typed')).toEqual({ min, max });
  });
});

describe('money', () => {
  test.each([
    ['$12.5 million Series A', 12_500_000, 12_500_000, 'USD'], ['3,2 Mio. €', 3_200_000, 3_200_000, 'EUR'], ['EUR 1–2bn', 1e9, 2e9, 'EUR'], ['US$ 4.8M', 4_800_000, 4_800_000, 'USD'], ['12 Mio. Euro Umsatz', 12e6, 12e6, 'EUR'], ['€1.200.000', 1_200_000, 1_200_000, 'EUR'],
    ['£500k', 500_000, 500_000, 'GBP'], ['CHF 3 Mrd.', 3e9, 3e9, 'CHF'], ['5 mil millones de euros', 5e9, 5e9, 'EUR'], ['2 milliards d’euros', 2e9, 2e9, 'EUR'], ['R$ 10 milhões', 10e6, 10e6, 'BRL'], ['₹50 crore', 500e6, 500e6, 'INR'], ['10億円', 1e9, 1e9, 'JPY'], ['20 MSEK', 20e6, 20e6, 'SEK'], ['$5-10 million', 5e6, 10e6, 'USD'], ['12 million dollars', 12e6, 12e6, 'USD'],
  ])('%s', (text, min, max, currency) => {
    expect(money(text)).toMatchObject({ min, max, currency });
  });

  it('names the round and the year', () => {
    expect(money('US$ 18M Series B, 2024')).toMatchObject({ round: 'series-b', year: 2024 });
    expect(money('£500k pre-seed')).toMatchObject({ round: 'pre-seed' });
  });

  test.each([
    ['€12–15 million turnover in 2023', 12e6, 15e6, 'EUR', 2023], ['zwischen 10 und 15 Mio. Euro', 10e6, 15e6, 'EUR', undefined], ['entre 10 et 15 millions d’euros en 2022', 10e6, 15e6, 'EUR', 2022], ['売上高 12億円（2024年3月期）', 1.2e9, 1.2e9, 'JPY', 2024],
    ['12億5000万円', 1.25e9, 1.25e9, 'JPY', undefined], ['350百万円', 350e6, 350e6, 'JPY', undefined], ['12 mln zł', 12e6, 12e6, 'PLN', undefined], ['2 miljard euro', 2e9, 2e9, 'EUR', undefined],
  ])('%s', (text, min, max, currency, year) => {
    expect(money(text)).toEqual({ min, max, currency, ...(year !== undefined && { year }) });
  });

  test.each([
    ['€10M–€20M', 10e6, 20e6, 'EUR'], ['$10M - $50M', 10e6, 50e6, 'USD'], ['10 Mio. €–20 Mio. €', 10e6, 20e6, 'EUR'], ['10M-50M USD', 10e6, 50e6, 'USD'], ['€10M-20M', 10e6, 20e6, 'EUR'], ['$500K–$1M', 500e3, 1e6, 'USD'],
    ['$1 Million to Less Than $2.5 Million', 1e6, 2.5e6, 'USD'],
    // Growth, and two amounts that are no ends of one.
    ['grew from $10 million to $50 million', 10e6, 10e6, 'USD'], ['$10M – £50M', 10e6, 10e6, 'USD'], ['$50M–$10M', 50e6, 50e6, 'USD'], ['$10M - 20 countries', 10e6, 10e6, 'USD'],
  ])('a range with its scale at both ends: %s', (text, min, max, currency) => {
    expect(money(text)).toMatchObject({ min, max, currency });
  });

  it('knows whose crowns are spoken of by the language', () => {
    expect([money('12 mkr', 'sv'), money('12 mio. kr.', 'da'), money('12 millioner kroner', 'nb')]).toMatchObject([{ min: 12e6, currency: 'SEK' }, { min: 12e6, currency: 'DKK' }, { min: 12e6, currency: 'NOK' }]);
    expect(money('12 mio. kr.', 'en')).toBeNull();
  });

  it('claims nothing without a currency', () => {
    expect(money('45 million users')).toBeNull();
    expect(money('Umsatz 45 Mio')).toBeNull();
  });
});

describe('the founding year', () => {
  test.each([['gegründet 1998', 1998], ['2005年4月', 2005], ['昭和42年4月', 1967], ['平成元年', 1989], ['令和３年', 2021], ['第42年度', null], ['since 2001', 2001], ['2014-05-01', 2014], ['1602', 1602], ['© 2019', null], ['Copyright 2019 Brightforge', null], ['2031', null], ['1200', null], ['12005', null]])('%s', (text, year) => {
    expect(founded(text, 2026)).toBe(year);
  });
});

describe('dates', () => {
  test.each([['2026-03-05T10:00:00Z', '2026-03-05'], ['5. März 2026', '2026-03-05'], ['March 5, 2026', '2026-03-05'], ['5 de marzo de 2026', '2026-03-05'], ['05.03.2026', '2026-03-05'], ['25/03/2026', '2026-03-25'], ['2026年3月5日', '2026-03-05'], ['2005年4月', '2005-04-01'], ['令和8年3月5日', '2026-03-05'], ['5 marca 2026', '2026-03-05'], ['5. marts 2026', '2026-03-05'], ['5 ago. 2026', '2026-08-05'], ['5 sierpnia 2026 r.', '2026-08-05'], ['03/05/2026', null], ['31.02.2026', null], ['five years ago, 2019 or so', null], ['find out 2024', null], ['soon', null]])('%s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  test.each([['Q3 2027', '2027-09-30'], ['Q1', '2027-03-31'], ['30. Juni', '2027-06-30'], ['June 30, 2027', '2027-06-30'], ['by June', '2027-06-30'], ['bis Ende 2027', '2027-12-31'], ['end of year', '2026-12-31'], ['H1 2027', '2027-06-30'], ['2. Quartal 2027', '2027-06-30'], ['31.12.2026', '2026-12-31'], ['30 juin', '2027-06-30'], ['fin de l’année 2027', '2027-12-31'], ['finales de 2027', '2027-12-31'], ['3er trimestre de 2027', '2027-09-30'], ['1º trimestre de 2027', '2027-03-31'], ['eind 2027', '2027-12-31'], ['slutet av året', '2026-12-31'], ['30. juni 2028', '2028-06-30'], ['30 czerwca 2028', '2028-06-30'], ['końca czerwca 2027', '2027-06-30'], ['3 kwartału 2027', '2027-09-30'], ['2027年3月末', '2027-03-31'], ['令和9年3月14日', '2027-03-14'], ['3月31日', '2027-03-31'], ['2027年第2四半期', '2027-06-30'], ['sie wissen schon', null], ['soon', null]])('holds until %s', (text, iso) => {
    expect(deadline(text, Date.UTC(2026, 10, 22))).toBe(iso);
  });
});
