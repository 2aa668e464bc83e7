/**
 * The sample ICP written out by hand: a closure for every criterion and one loop over the buying signals, collecting the same
 * explanation as an assessment does. What grading by a file is measured against.
 */
import type { Belief, Beliefs } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import type { Dimension } from '#lib/icp/model.ts';
import { showValue } from '#lib/evidence/show.ts';
import { divideHalfUp, shareOut, toShare, WHOLE } from '#lib/qualify/arithmetic.ts';
import type { Facts, Known } from '#lib/qualify/facts.ts';
import { openRolesOf } from '#lib/qualify/match/hiring.ts';
import { technologiesNamed } from '#lib/qualify/match/technology.ts';
import { textsOf } from '#lib/qualify/match/words.ts';
import type { BantCell, CriterionLine, Fit } from '#lib/qualify/model.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import type { RatedSignal } from '#lib/qualify/seen-signals.ts';
import { partialWords } from '#lib/qualify/partial-words.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { INDUSTRIES, industryPath } from '#lib/taxonomy/industries.ts';
import { REGIONS } from '#lib/taxonomy/regions.ts';
import { ICP } from './grading-sample.ts';

type Found = Pick<Known, 'match' | 'quality'> & Pick<CriterionLine, 'evidence' | 'conflicts'> & { found: string };
type Closure = (facts: Facts) => Found | null;

const stated = once((belief: Belief): Omit<Found, 'match'> => ({
  quality: toShare(belief.reliability * belief.freshness),
  found: showValue(belief.field, belief.value),
  evidence: belief.signals as unknown as Found['evidence'],
  conflicts: belief.conflicts.map(({ value, signals }) => ({ found: showValue(belief.field, value), evidence: signals as unknown as Found['evidence'] })),
}));

function found(belief: unknown, match: number): Found {
  const { quality, found: words, evidence, conflicts } = stated(belief as Belief);
  return { match, quality, found: words, evidence, conflicts };
}

const INDUSTRY = new Map(
  INDUSTRIES.map(({ code }): [string, number] => {
    const path = industryPath(code);
    const near = ['4', '96'].map((wanted) => {
      const of = industryPath(wanted);
      const parent = of.at(-2);
      if (path.includes(wanted)) return WHOLE;
      if (parent !== undefined && (path.at(-1) === parent || path.at(-2) === parent)) return 7000;
      return of[0] === path[0] ? 4000 : 0;
    });
    return [code, Math.max(...near)];
  }),
);
const EU = new Set(REGIONS['EU']);
const COUNTRIES = new Set(['DE', 'AT', 'CH']);
const CITIES = new Set(['berlin', 'vienna']);
const TOOLS = ['Salesforce', 'HubSpot', 'Pipedrive'];
const fade = (count: number, min: number, max: number): number =>
  count >= min && count <= max ? WHOLE : toShare(Math.max(0, 1 - Math.abs(Math.log(count / (count < min ? min : max))) / Math.log(4)));

const bestText = once((company: Beliefs) => textsOf({ company } as Facts).toSorted((a, b) => b.quality - a.quality));
const ownTexts = once((company: Beliefs) =>
  [company.description, company.companyName].flatMap((belief) => belief?.signals.map((signal) => ({ signal, quality: toShare(signal.confidence * belief.freshness), text: ` ${signal.value.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} ` })) ?? []),
);
const round = once((company: Beliefs) => company.funding?.find(({ value }) => value.round === 'series-a' || value.round === 'seed') ?? null);
const role = once(({ seniority, department, personTitle }: Beliefs): Omit<Found, 'match'> | null => {
  if (seniority === undefined || department === undefined || personTitle === undefined) return null;
  return {
    quality: Math.min(stated(seniority as unknown as Belief).quality, stated(department as unknown as Belief).quality),
    found: personTitle.value,
    evidence: [...seniority.signals, ...department.signals, ...personTitle.signals],
    conflicts: [],
  };
});
const LEVEL: Readonly<Record<string, number>> = { vp: WHOLE, head: WHOLE, director: WHOLE, partner: 5000, manager: 5000 };
const TEAMS = new Set(['Sales', 'Marketing']);

const CLOSURES: readonly Closure[] = [
  ({ company: { industry } }) => (industry === undefined ? null : found(industry, INDUSTRY.get(industry.value) ?? 0)),
  ({ company: { headCount } }) => (headCount === undefined ? null : found(headCount, fade(headCount.value.min, 50, 500))),
  ({ company: { country } }) => (country === undefined ? null : found(country, COUNTRIES.has(country.value) ? WHOLE : EU.has(country.value) ? 6000 : 0)),
  (facts) => {
    const [named] = technologiesNamed(TOOLS, facts);
    return named === undefined ? null : { match: WHOLE, quality: stated(named as unknown as Belief).quality, found: `${named.value.name} in use`, evidence: named.signals, conflicts: [] };
  },
  ({ company: { founded } }) => (founded === undefined ? null : found(founded, founded.value >= 1995 && founded.value <= 2020 ? WHOLE : 0)),
  (facts) => {
    const open = openRolesOf(facts);
    if (open === null) return null;
    const words = open.count === 0 ? 'no open roles' : `${open.count} open ${open.count === 1 ? 'role' : 'roles'}`;
    return { match: Math.min(WHOLE, divideHalfUp(open.count * WHOLE, 5)), quality: open.quality, found: words, evidence: open.evidence, conflicts: open.conflicts.map((other) => ({ found: other.found('en'), evidence: other.evidence })) };
  },
  ({ company }) => {
    for (const { words, quality, evidence } of bestText(company)) {
      const phrase = words.includes(' software ') ? 'software' : words.includes(' platform ') ? 'platform' : words.includes(' automation ') ? 'automation' : null;
      if (phrase !== null) return { match: WHOLE, quality, found: `“${phrase}”`, evidence, conflicts: [] };
    }
    return null;
  },
  ({ company: { revenue } }) => (revenue === undefined ? null : found(revenue, fade(revenue.value.min, 5_000_000, 80_000_000))),
  ({ company }) => {
    const last = round(company);
    return last === null ? null : found(last, last.value.round === 'series-a' ? WHOLE : 5000);
  },
  ({ company }) => {
    for (const { signal, quality, text } of ownTexts(company)) {
      if (text.includes(' software platform ')) return { match: WHOLE, quality, found: 'software as a service (“software platform”)', evidence: [signal], conflicts: [] };
    }
    return null;
  },
  ({ company: { city } }) => (city === undefined ? null : found(city, CITIES.has(city.value.toLowerCase()) ? WHOLE : 0)),
  ({ person }) => {
    const known = person === null ? null : role(person);
    if (known === null || person === null) return null;
    const level = LEVEL[person.seniority?.value ?? ''] ?? 0;
    const { quality, found: words, evidence, conflicts } = known;
    return { match: TEAMS.has(person.department?.value ?? '') ? level : 0, quality, found: words, evidence, conflicts };
  },
];

const LINES = ICP.criteria.map((criterion) => ({ id: criterion.id, label: criterion.label, subject: criterion.subject, weight: criterion.weight, wanted: wantedWords(criterion, sayIn('en')), partly: partialWords(criterion.test, sayIn('en')) }));
const FIELDS: readonly CriterionLine['field'][] = ['industry', 'headCount', 'country', 'technology', 'founded', 'openRoleCount', 'description', 'revenue', 'funding', 'description', 'city', 'personTitle'];

/** Fit before penalties, with a line for each criterion. */
export function fitByHand(facts: Facts): { fit: Fit; lines: CriterionLine[] } {
  const answers = CLOSURES.map((closure) => closure(facts));
  let [all, known, won, confidence] = [0, 0, 0, 0];
  const gains: number[] = [];
  const losses: number[] = [];
  answers.forEach((answer, index) => {
    const size = 100 * (LINES[index]?.weight ?? 0);
    all += size;
    gains.push(answer === null ? 0 : size * answer.match);
    losses.push(answer === null ? 0 : size * (WHOLE - answer.match));
    if (answer === null) return;
    known += size;
    won += size * answer.match;
    confidence += size * answer.quality;
  });
  const estimate = known === 0 ? null : divideHalfUp(won, known);
  const points = estimate === null ? [] : shareOut(gains, known, estimate);
  const lost = estimate === null ? [] : shareOut(losses, known, WHOLE - estimate);
  const lines = LINES.map(({ id, label, subject, weight, wanted, partly }, index): CriterionLine => {
    const answer = answers[index] ?? null;
    const line = { criterionId: id, label, subject, weight, wanted, field: FIELDS[index] ?? 'industry' };
    if (answer === null) return { ...line, state: 'unknown', match: null, points: null, possible: null, found: null, evidence: [], conflicts: [] };
    const { match, found: words, evidence, conflicts } = answer;
    const state = match === WHOLE ? 'match' : match === 0 ? 'mismatch' : 'partial';
    const gained = points[index] ?? 0;
    const known = { ...line, state, match, points: gained, possible: gained + (lost[index] ?? 0), found: words, evidence, conflicts } as const;
    return state === 'partial' && partly !== null ? { ...known, partly } : known;
  });
  const fit: Fit = {
    estimate,
    low: divideHalfUp(won, all),
    high: divideHalfUp(won + (all - known) * WHOLE, all),
    rank: divideHalfUp(won + (all - known) * 5000, all),
    completeness: divideHalfUp(known * WHOLE, all),
    confidence: divideHalfUp(confidence, all),
    penalty: 0,
  };
  return { fit, lines };
}

const DAY = 86_400_000;

/** What the signals say of the four dimensions. */
export function bantByHand(signals: readonly RatedSignal[], now: number): Pick<BantCell, 'dimension' | 'state' | 'strength' | 'signals'>[] {
  const cells: Record<Dimension, BantCell['signals']> = { budget: [], authority: [], need: [], timeline: [] };
  const sums: Record<Dimension, number> = { budget: 0, authority: 0, need: 0, timeline: 0 };
  for (const { row, rule, date, evidence: [first] } of signals) {
    const { lasting } = rule;
    const days = lasting.kind === 'half-life' ? lasting.days : 30;
    if (first === undefined || (lasting.kind !== 'always' && (now - (date ?? now)) / DAY > days)) continue;
    for (const dimension of ['budget', 'authority', 'need', 'timeline'] as const) {
      const strength = (rule.dimensions[dimension] ?? 0) * rule.strength;
      if (strength === 0) continue;
      sums[dimension] += strength;
      cells[dimension].push({ row, label: rule.label, strength, evidence: first });
    }
  }
  return (['budget', 'authority', 'need', 'timeline'] as const).map((dimension) => ({
    dimension,
    state: sums[dimension] >= 4 ? 'indicated' : 'unknown',
    strength: sums[dimension],
    signals: cells[dimension].sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || a.row - b.row),
  }));
}
