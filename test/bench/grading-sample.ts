/** What the grading bench grades: an ICP of twelve criteria of as many kinds, and prospects that answer them and show twenty buying signals. */
import { type AnySignal, type FieldName, type FieldValues, type Method, type Profile, RELIABILITY } from '#lib/evidence/model.ts';
import { DEFAULT_PROCESS, DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import { type Criterion, type CriterionTest, ICP_FORMAT, ICP_SCHEMA_VERSION, type Icp } from '#lib/icp/model.ts';

export const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

const TESTS: readonly (readonly [weight: number, test: CriterionTest])[] = [
  [20, { kind: 'industry', codes: ['4', '96'] }],
  [18, { kind: 'head-count', min: 50, max: 500 }],
  [12, { kind: 'place', countries: ['DE', 'AT', 'CH'], regions: ['EU'] }],
  [8, { kind: 'technology', anyOf: ['Salesforce', 'HubSpot', 'Pipedrive'] }],
  [5, { kind: 'founded', from: 1995, to: 2020 }],
  [8, { kind: 'hiring', atLeast: 5 }],
  [4, { kind: 'words', anyOf: ['software', 'platform', 'automation'] }],
  [6, { kind: 'revenue', min: 5_000_000, max: 80_000_000, currency: 'EUR' }],
  [5, { kind: 'funding-stage', anyOf: ['series-a', 'series-b'] }],
  [4, { kind: 'business-model', anyOf: ['b2b', 'saas'] }],
  [4, { kind: 'custom', ask: { field: 'city', operator: 'is-one-of', values: ['Berlin', 'Vienna'] } }],
  [6, { kind: 'title', seniorities: ['head', 'director', 'vp'], departments: ['Sales', 'Marketing'] }],
];

/** Rows of table 3.1 that page text states. */
export const ROWS = [1, 2, 3, 4, 5, 9, 12, 13, 14, 15, 29, 30, 31, 36, 39, 40, 43, 47, 49, 54] as const;

export const ICP: Icp = {
  format: ICP_FORMAT,
  schemaVersion: ICP_SCHEMA_VERSION,
  id: 'bench',
  name: 'Bench',
  version: '1.0.0',
  createdBy: 'Bench',
  createdAt: '2026-11-01T09:00:00Z',
  previousHash: null,
  framework: 'bant',
  criteria: TESTS.map(([weight, test], index): Criterion => ({
    id: `c${index}`,
    label: `Criterion ${index}`,
    subject: test.kind === 'title' ? 'person' : 'company',
    weight,
    mustKnow: index < 2,
    test,
  })),
  penalties: [{ id: 'mail', label: 'Only free mail', points: 10, when: { kind: 'only-free-mail' } }],
  disqualifiers: [{ code: 'closed', reason: 'the company is closed', when: { kind: 'trigger-row', row: 55 } }],
  exclusions: [{ domain: 'tallowandpike.example', list: 'competitor' }],
  personas: [{ id: 'sales', name: 'Head of sales', seniorities: ['head', 'director', 'vp'], departments: ['Sales'], pains: [], questions: { need: ['Where does the team lose time?'] } }],
  offers: [],
  signals: [],
  ...DEFAULT_PROCESS,
  thresholds: DEFAULT_THRESHOLDS,
  taxonomyVersions: {},
  notes: '',
};

function signal<F extends FieldName>(field: F, value: FieldValues[F], url: string, method: Method = 'structured'): AnySignal {
  const raw = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const made = { field, value, raw, quote: { exact: raw, prefix: 'before it ', suffix: ' after it' }, place: 'bench', method, rule: 'bench/rule', url, observedAt: NOW - 3 * DAY, confidence: RELIABILITY[method], extractorVersion: 'bench' };
  return made as unknown as AnySignal;
}

export interface Sample {
  company: Profile;
  person: Profile;
}

/** One prospect; `number` varies what is known of it, so that no two answer alike. */
export function sampleOf(number: number): Sample {
  const site = `https://brightforge${number}.com`;
  const about = `${site}/about`;
  const pick = <T>(values: readonly [T, ...T[]], by: number): T => values[Math.floor(number / by) % values.length] ?? values[0];
  const people = 20 + ((number * 37) % 900);
  const company: Profile = {
    kind: 'company',
    key: `brightforge${number}.com`,
    pages: [{ url: about, pageKind: 'about', readAt: NOW, cut: false }, { url: `${site}/careers`, pageKind: 'careers', readAt: NOW, cut: false }],
    signals: [
      signal('companyName', `Brightforge ${number}`, about),
      signal('companyDomain', `brightforge${number}.com`, about),
      signal('industry', pick(['4', '96', '6', '43'], 1), about),
      signal('headCount', { min: people, max: people }, about),
      signal('headCount', { min: people + 300, max: people + 300 }, `${site}/careers`, 'text'),
      signal('country', pick(['DE', 'FR', 'US'], 2), about),
      signal('city', pick(['Berlin', 'Lyon', 'Austin'], 2), about),
      signal('founded', 1985 + (number % 40), about),
      signal('technology', { name: pick(['Salesforce', 'Odoo'], 1), use: 'in-use' }, about, 'fingerprint'),
      signal('technology', { name: 'Slack', use: 'asked-for' }, `${site}/careers`, 'text'),
      signal('openRoleCount', number % 12, `${site}/careers`),
      signal('openRole', { title: 'Account Executive', department: 'Sales' }, `${site}/careers`),
      signal('description', pick(['A software platform for bakeries, sold to other businesses', 'Machines for dairies'], 3), about),
      signal('revenue', { min: 1_000_000 * (1 + (number % 60)), max: 1_000_000 * (1 + (number % 60)), currency: 'EUR' }, about, 'labelled'),
      signal('funding', { min: 9_000_000, max: 9_000_000, currency: 'EUR', round: pick(['series-a', 'seed'], 2) }, about, 'text'),
      signal('email', `hello@brightforge${number}.com`, about),
      ...ROWS.map((row) => signal('trigger', { row, event: `event ${row}`, date: '2026-10-30' }, `${site}/news/${row}`, 'text')),
    ],
  };
  const profile = `https://people.example/ada-${number}`;
  const person: Profile = {
    kind: 'person',
    key: profile,
    companyKey: company.key,
    pages: [{ url: profile, pageKind: 'linkedin-profile', readAt: NOW, cut: false }],
    signals: [signal('personName', 'Ada Quill', profile, 'field'), signal('personTitle', pick(['Head of Sales', 'Director of Finance', 'Welder'], 1), profile, 'field')],
  };
  return { company, person };
}
