/** The sample ICP as rules of json-rules-engine: one for every degree to which a criterion can be met, one for every buying signal. */
import { Engine, type RuleProperties } from 'json-rules-engine';
import { toShare, WHOLE } from '#lib/qualify/arithmetic.ts';
import type { Facts } from '#lib/qualify/facts.ts';
import { openRolesOf } from '#lib/qualify/match/hiring.ts';
import { textsOf } from '#lib/qualify/match/words.ts';
import type { RatedSignal } from '#lib/qualify/seen-signals.ts';
import { industryPath } from '#lib/taxonomy/industries.ts';
import { REGIONS } from '#lib/taxonomy/regions.ts';
import { SIGNAL_ROWS } from '#lib/qualify/signal-table.ts';
import { ICP, ROWS } from './grading-sample.ts';

/** A record as the engine takes it: plain facts, with nothing left to work out but the rules. */
export type EngineFacts = Readonly<Record<string, unknown>>;

type Conditions = RuleProperties['conditions'];
const asks = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const between = (fact: string, from: number, to: number) => ({ all: [asks(fact, 'greaterThanInclusive', from), asks(fact, 'lessThanInclusive', to)] });
const contains = (fact: string, values: readonly string[]): Conditions => ({ any: values.map((value) => asks(fact, 'contains', value)) });
const oneOf = (fact: string, values: readonly string[]): Conditions => ({ all: [asks(fact, 'in', values)] });

const nearest = (code: string): string[] => industryPath(code).slice(-2);
const WANTED = ['4', '96'];
const parents = WANTED.flatMap((code) => industryPath(code).at(-2) ?? []);
const tops = WANTED.flatMap((code) => industryPath(code)[0] ?? []);

/** Criterion by its place in the ICP, and the share of a match that a rule stands for; a fade is worked out from the fact. */
const CRITERIA: readonly (readonly [criterion: number, share: number | 'headCount' | 'revenue' | 'openRoles', conditions: Conditions])[] = [
  [0, WHOLE, contains('industryPath', WANTED)],
  [0, 7000, contains('industryNearest', parents)],
  [0, 4000, oneOf('industryTop', tops)],
  [1, WHOLE, between('headCount', 50, 500)],
  [1, 'headCount', { any: [between('headCount', 13, 49), between('headCount', 501, 1999)] }],
  [2, WHOLE, oneOf('country', ['DE', 'AT', 'CH'])],
  [2, 6000, oneOf('country', REGIONS['EU'] ?? [])],
  [3, WHOLE, contains('technologies', ['Salesforce', 'HubSpot', 'Pipedrive'])],
  [4, WHOLE, between('founded', 1995, 2020)],
  [5, WHOLE, { all: [asks('openRoles', 'greaterThanInclusive', 5)] }],
  [5, 'openRoles', between('openRoles', 1, 4)],
  [6, WHOLE, { any: ['software', 'platform', 'automation'].map((word) => asks('words', 'holds', word)) }],
  [7, WHOLE, between('revenue', 5_000_000, 80_000_000)],
  [7, 'revenue', { any: [between('revenue', 1_250_001, 4_999_999), between('revenue', 80_000_001, 319_999_999)] }],
  [8, WHOLE, oneOf('round', ['series-a', 'series-b'])],
  [8, 5000, oneOf('round', ['seed', 'series-c'])],
  [9, WHOLE, { any: ['software platform', 'business to business', 'for businesses'].map((word) => asks('own', 'holds', word)) }],
  [10, WHOLE, oneOf('city', ['Berlin', 'Vienna'])],
  [11, WHOLE, { all: [asks('seniority', 'in', ['head', 'director', 'vp']), asks('department', 'in', ['Sales', 'Marketing'])] }],
  [11, 5000, { all: [asks('seniority', 'in', ['partner', 'manager']), asks('department', 'in', ['Sales', 'Marketing'])] }],
];

/** The fact a criterion cannot be answered without. */
const NEEDS = ['industryPath', 'headCount', 'country', 'technologies', 'founded', 'openRoles', 'words', 'revenue', 'round', 'own', 'city', 'seniority'] as const;
/** Of these absence cannot be seen: without a match they stay unknown. */
const NEVER_MISSED = [3, 6, 9];
const EDGES = { headCount: [50, 500], revenue: [5_000_000, 80_000_000] } as const;

function shareOf(share: number | 'headCount' | 'revenue' | 'openRoles', facts: EngineFacts): number {
  if (typeof share === 'number') return share;
  const found = Number(facts[share]);
  if (share === 'openRoles') return toShare(found / 5);
  const [least, most] = EDGES[share];
  return toShare(Math.max(0, 1 - Math.abs(Math.log(found / (found < least ? least : most))) / Math.log(4)));
}

export function engineOfSample(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('holds', (text: string | undefined, word: string) => text !== undefined && text.includes(` ${word} `));
  for (const [criterion, share, conditions] of CRITERIA) engine.addRule({ name: `criterion ${criterion}`, conditions, event: { type: 'criterion', params: { criterion, share } } });
  for (const row of ROWS) {
    const { dimensions, strength } = SIGNAL_ROWS.get(row) ?? { dimensions: {}, strength: 0 };
    engine.addRule({ name: `row ${row}`, conditions: { all: [asks('rows', 'contains', row)] }, event: { type: 'signal', params: { row, dimensions, strength } } });
  }
  return engine;
}

/** A record's facts for the engine. */
export function engineFacts(facts: Facts, live: readonly RatedSignal[]): EngineFacts {
  const { company, person } = facts;
  const path = industryPath(company.industry?.value ?? '');
  const own = [company.description, company.companyName].flatMap((belief) => belief?.signals.map(({ value }) => value.toLowerCase().replace(/[^a-z0-9]+/g, ' ')) ?? []);
  return {
    industryPath: path,
    industryNearest: nearest(company.industry?.value ?? ''),
    industryTop: path[0],
    headCount: company.headCount?.value.min,
    country: company.country?.value,
    technologies: company.technology?.map(({ value }) => value.name),
    founded: company.founded?.value,
    openRoles: openRolesOf(facts)?.count,
    words: textsOf(facts).map(({ words }) => words).join('|'),
    own: own.map((text) => ` ${text} `).join('|'),
    revenue: company.revenue?.value.min,
    round: company.funding?.[0]?.value.round,
    city: company.city?.value,
    seniority: person?.seniority?.value,
    department: person?.department?.value,
    rows: live.map(({ row }) => row),
  };
}

export interface EngineGrade {
  /** Share of each criterion's match, null while it is unknown. */
  matches: (number | null)[];
  strengths: Record<string, number>;
  /** The engine's own: every rule with its conditions and what each of them found. */
  explanation: unknown;
}

/** Runs the rules over a record. */
export async function gradeByEngine(engine: Engine, facts: EngineFacts): Promise<EngineGrade> {
  const { events, results, failureResults } = await engine.run(facts);
  const matches = ICP.criteria.map((_, index): number | null => (facts[NEEDS[index] ?? ''] === undefined || NEVER_MISSED.includes(index) ? null : 0));
  const strengths: Record<string, number> = { budget: 0, authority: 0, need: 0, timeline: 0 };
  for (const { type, params } of events) {
    if (type === 'criterion') {
      const { criterion, share } = params as { criterion: number; share: number };
      matches[criterion] = Math.max(matches[criterion] ?? 0, shareOf(share, facts));
    } else {
      const { dimensions, strength } = params as { dimensions: Record<string, number>; strength: number };
      for (const [dimension, sign] of Object.entries(dimensions)) strengths[dimension] = (strengths[dimension] ?? 0) + sign * strength;
    }
  }
  return { matches, strengths, explanation: [results, failureResults] };
}
