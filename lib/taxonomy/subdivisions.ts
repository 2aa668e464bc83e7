import { fold } from './fold.ts';
import { REGION_NAMES } from './region-names.ts';

/** States and provinces that addresses name instead of, or before, the country. Abbreviation to name. */
const list = (text: string): readonly (readonly [string, string])[] => text.split(',').map((pair) => [pair.trim().slice(0, pair.trim().indexOf(' ')), pair.trim().slice(pair.trim().indexOf(' ') + 1)] as const);

export const SUBDIVISIONS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  US: list(
    'AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming, PR Puerto Rico',
  ),
  CA: list('AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador, NS Nova Scotia, NT Northwest Territories, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Quebec, SK Saskatchewan, YT Yukon'),
  AU: list('NSW New South Wales, VIC Victoria, QLD Queensland, TAS Tasmania, ACT Australian Capital Territory, SA South Australia, WA Western Australia, NT Northern Territory'),
  BR: list('SP São Paulo, RJ Rio de Janeiro, MG Minas Gerais, RS Rio Grande do Sul, PR Paraná, SC Santa Catarina, BA Bahia, PE Pernambuco, CE Ceará, DF Distrito Federal, GO Goiás, ES Espírito Santo, PA Pará, AM Amazonas'),
  IN: list('MH Maharashtra, KA Karnataka, TN Tamil Nadu, TS Telangana, GJ Gujarat, UP Uttar Pradesh, WB West Bengal, HR Haryana, KL Kerala, RJ Rajasthan, PB Punjab, AP Andhra Pradesh, MP Madhya Pradesh, OR Odisha'),
  DE: list('BW Baden-Württemberg, BY Bayern, BE Berlin, BB Brandenburg, HB Bremen, HH Hamburg, HE Hessen, MV Mecklenburg-Vorpommern, NI Niedersachsen, NW Nordrhein-Westfalen, RP Rheinland-Pfalz, SL Saarland, SN Sachsen, ST Sachsen-Anhalt, SH Schleswig-Holstein, TH Thüringen, BV Bavaria, HS Hesse, LS Lower Saxony, NR North Rhine-Westphalia, SX Saxony, TG Thuringia'),
  ES: list('CT Cataluña, CA Catalonia, MD Comunidad de Madrid, AN Andalucía, AD Andalusia, PV País Vasco, BC Basque Country, CV Comunidad Valenciana, GA Galicia'),
  FR: list('IF Île-de-France, AR Auvergne-Rhône-Alpes, PA Provence-Alpes-Côte d’Azur, OC Occitanie, NA Nouvelle-Aquitaine, BR Bretagne, PL Pays de la Loire, GE Grand Est, HF Hauts-de-France'),
  IT: list('LO Lombardia, LB Lombardy, LA Lazio, PI Piemonte, VE Veneto, ER Emilia-Romagna, TO Toscana, TU Tuscany, CA Campania'),
  NL: list('NH Noord-Holland, NO North Holland, ZH Zuid-Holland, SH South Holland, UT Utrecht, NB Noord-Brabant, BR North Brabant, GE Gelderland'),
};

/** Abbreviations are only read where an address writes them, in these countries. */
const ABBREVIATED = ['US', 'CA', 'AU'] as const;

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...Object.entries(REGION_NAMES).flatMap(([country, names]) => names.split(', ').map((name) => [fold(name), country] as const)),
  ...Object.entries(SUBDIVISIONS).flatMap(([country, pairs]) => pairs.map(([, name]) => [fold(name), country] as const)),
]);

/** Country of a state or province given by its full name; null for names that are cities or countries as well. */
export function countryOfSubdivision(name: string): string | null {
  const key = fold(name).replace(/^(?:state|province|provincia|region) (?:of|de) /, '');
  return ['georgia', 'new york', 'washington', 'sao paulo', 'rio de janeiro', 'victoria', 'berlin', 'hamburg', 'bremen', 'utrecht', 'galicia', 'para', 'punjab'].includes(key) ? null : (BY_NAME.get(key) ?? null);
}

/** True for any name or abbreviation of a state or province of the country. */
export function isSubdivision(text: string, country: string): boolean {
  const pairs = SUBDIVISIONS[country] ?? [];
  return pairs.some(([short, name]) => short === text.trim() || fold(name) === fold(text));
}

/** Country whose addresses write this abbreviation in capitals ("CA" is California here, never Canada). */
export function countryOfAbbreviation(text: string): string | null {
  const short = text.trim();
  return ABBREVIATED.find((country) => SUBDIVISIONS[country]?.some(([code]) => code === short)) ?? null;
}
