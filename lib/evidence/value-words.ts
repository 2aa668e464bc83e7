import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { RelatedCompany, TechnologyUse } from './model.ts';

/** How values are written for people. */
export interface ValueWords {
  /** Between thousands, and before decimals. */
  group: string;
  point: string;
  /** Large amounts, the largest first: "M" of "$12.5M". */
  scales: readonly (readonly [from: number, sign: string])[];
  /** An amount with its currency, which may be a sign: "$12.5M", "CHF 3M". */
  money: (amount: string, currency: string, isSign: boolean) => string;
  /** Kinds of funding round that have words of their own, and a round by its letter. */
  rounds: Readonly<Record<string, string>>;
  series: (letter: string) => string;
  employees: (count: string, one: boolean) => string;
  /** Null: none. */
  openRoles: (count: string | null, one: boolean) => string;
  relations: Readonly<Record<RelatedCompany['relation'], string>>;
  uses: Readonly<Record<TechnologyUse, string>>;
}

const EN: ValueWords = {
  group: ',',
  point: '.',
  scales: [[1e12, 'T'], [1e9, 'B'], [1e6, 'M'], [1e3, 'K'], [1, '']],
  money: (amount, currency, isSign) => (isSign ? `${currency}${amount}` : `${currency} ${amount}`),
  rounds: {},
  series: (letter) => `series ${letter}`,
  employees: (count, one) => `${count} ${one ? 'employee' : 'employees'}`,
  openRoles: (count, one) => `${count ?? 'no'} open ${one ? 'role' : 'roles'}`,
  relations: { parent: 'parent', subsidiary: 'subsidiary' },
  uses: { 'in-use': 'in use', 'asked-for': 'asked for in a job post' },
};

const DE: ValueWords = {
  group: '.',
  point: ',',
  scales: [[1e12, ' Bio.'], [1e9, ' Mrd.'], [1e6, ' Mio.'], [1e3, ' Tsd.'], [1, '']],
  money: (amount, currency) => `${amount} ${currency}`,
  rounds: { 'pre-seed': 'Pre-Seed', seed: 'Seed', grant: 'Zuschuss', debt: 'Kredit', ipo: 'Börsengang', bridge: 'Überbrückung', growth: 'Wachstumsrunde' },
  series: (letter) => `Series ${letter}`,
  employees: (count) => `${count} Mitarbeiter`,
  openRoles: (count, one) => (count === null ? 'keine offenen Stellen' : `${count} ${one ? 'offene Stelle' : 'offene Stellen'}`),
  relations: { parent: 'Mutterfirma', subsidiary: 'Tochterfirma' },
  uses: { 'in-use': 'im Einsatz', 'asked-for': 'in einer Stellenanzeige verlangt' },
};

export const VALUE_WORDS: Readonly<Record<Tongue, ValueWords>> = { en: EN, de: DE };

/** "12,500", "12.500"; to three decimals. Without the engine's tables, which take longer than all else a grade is made of. */
export function numberText(value: number, tongue: Tongue = 'en'): string {
  const { group, point } = VALUE_WORDS[tongue];
  const [whole = '', decimals] = (Number.isSafeInteger(value) ? String(value) : String(Math.round(value * 1000) / 1000)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}
