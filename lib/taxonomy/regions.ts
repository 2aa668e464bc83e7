/** Region sets an ICP may name (section 4.2). ISO 3166-1 alpha-2. */
const list = (codes: string): readonly string[] => codes.split(' ');

const EU = list('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE');
const EUROPE = [...EU, ...list('AL AD AM AZ BY BA FO GE GI GG IM IS JE XK LI MD MC ME MK NO RU SM RS CH TR UA GB VA')];
const MIDDLE_EAST = list('AE BH IL IQ IR JO KW LB OM PS QA SA SY YE');
const AFRICA = list('DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW');

export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  EU,
  EEA: [...EU, 'IS', 'LI', 'NO'],
  DACH: list('DE AT CH'),
  NORDICS: list('DK FI IS NO SE'),
  BENELUX: list('BE NL LU'),
  BALTICS: list('EE LV LT'),
  UK_IRELAND: list('GB IE'),
  IBERIA: list('ES PT'),
  CEE: list('BG CZ EE HR HU LT LV PL RO SI SK'),
  EUROPE,
  MIDDLE_EAST,
  AFRICA,
  EMEA: [...EUROPE, ...MIDDLE_EAST, ...AFRICA],
  NORTH_AMERICA: list('US CA MX'),
  LATAM: list('AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE'),
  APAC: list('AU BD BN BT CN FJ HK ID IN JP KH KR LA LK MM MN MO MV MY NP NZ PG PH PK SG TH TL TW VN'),
  ANZ: list('AU NZ'),
};

/** The region sets a country belongs to. */
export function regionsOf(country: string): string[] {
  return Object.keys(REGIONS).filter((region) => REGIONS[region]?.includes(country));
}

/** Words for people. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  EU: 'European Union', EEA: 'European Economic Area', DACH: 'DACH', NORDICS: 'Nordics', BENELUX: 'Benelux', BALTICS: 'Baltics', UK_IRELAND: 'UK and Ireland', IBERIA: 'Iberia', CEE: 'Central and Eastern Europe', EUROPE: 'Europe',
  MIDDLE_EAST: 'Middle East', AFRICA: 'Africa', EMEA: 'EMEA', NORTH_AMERICA: 'North America', LATAM: 'Latin America', APAC: 'Asia-Pacific', ANZ: 'Australia and New Zealand',
};
