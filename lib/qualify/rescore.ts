import { once } from '#lib/evidence/once.ts';
import { canonicalJson, sha256Hex } from '#lib/evidence/canonical-json.ts';
import type { Criterion, Icp } from '#lib/icp/model.ts';
import { WHOLE } from './arithmetic.ts';
import { IN_BAND } from './derived/company-rows.ts';
import { signalsBySize } from './derived/index.ts';
import { fitOf, sumsOf, withPenalty } from './fit.ts';
import type { Grading } from './grading.ts';
import type { Due } from './lettering.ts';
import type { BantState, Share } from './model.ts';
import { RULES_VERSION } from './rules-version.ts';
import { type Outcome, statusOf, tooLittle, verdict } from './outcome.ts';
import type { HeldReader } from './held-columns.ts';
import type { ReadyCriterion, ReadyIcp } from './ready-icp.ts';
import type { RatedSignal } from './seen-signals.ts';
import type { Subject } from './subject.ts';
import { bantStates } from './tags.ts';

type Size = 'inBand' | 'outside';

/** What facts said to an ICP, before it is weighed: enough to weigh it otherwise without the facts. */
export interface Held {
  excluded: boolean;
  /** Whether a disqualifier holds for certain. */
  disqualified: boolean;
  due: Due;
  /** How the budget stands where the head count is in a band that is wanted, and where it is in none; null while no head count is known. */
  budget: Record<Size, BantState> | null;
  /** Match and quality of each criterion asked, in their order. */
  answers: { match: Share | null; quality: Share }[];
}

export function heldOf({ exclusion, disqualifiers, penalised, answered, signals, facts }: Outcome, of: Pick<Subject, 'answers'>, icp: Icp): Held {
  const bySize = signalsBySize(signals, facts, icp);
  const budget = (some: RatedSignal[]): BantState => bantStates(some, of.answers, facts.now).budget;
  return {
    excluded: exclusion !== null,
    disqualified: disqualifiers.some(({ certain }) => certain),
    due: penalised.due,
    budget: bySize && { inBand: budget(bySize.inBand), outside: budget(bySize.outside) },
    answers: answered.map(({ match, quality }) => ({ match, quality })),
  };
}

/** Members that only weigh or name what an ICP asks, or concern other things than the grade. */
const NOT_ASKED: readonly (keyof Icp)[] = [
  'format', 'schemaVersion', 'id', 'name', 'version', 'createdBy', 'createdAt', 'changedAt', 'previousHash', 'framework', 'applies', 'questions', 'buyingGroup', 'stages', 'reasons', 'taxonomyVersions', 'notes',
];

/** What one criterion asks, and of whom: "c" of a company, "p" of a person. */
export const askOf = once(({ subject, test, mustHave = false }: Criterion): string => `${subject.charAt(0)}${sha256Hex(canonicalJson([test, mustHave])).slice(0, 24)}`);

const wantsSize = ({ test }: Criterion): boolean => test.kind === 'head-count';

/** Whether an ICP takes or stops anything by the sign of a head count in a wanted band, which else tells of a budget alone. */
const isGradedBySize = ({ penalties, disqualifiers }: Icp): boolean => [...penalties, ...disqualifiers].some(({ when }) => when.kind === 'trigger-row' && when.row === IN_BAND);

/** Grows with every change of what is held, or of how it is stored. */
const HELD_VERSION = 2;

/**
 * What an ICP asks of facts: a hash of the rules and of all but its exclusions and criteria (but of those that disqualify too, and of the
 * bands where more than a budget hangs on them), one of its exclusions, then each of its criteria. Of two with the same, what was held
 * for one serves the other: they differ in weights, in what must be known, in base rates, in scheme and lines of the letters, or in words.
 */
export const asksOf = once((icp: Icp): string => {
  const { grade: _, scheme: __, completeness: ___, ...thresholds } = icp.thresholds;
  const musts = icp.criteria.filter(({ mustHave }) => mustHave === true).map(askOf);
  const bands = isGradedBySize(icp) ? icp.criteria.filter(wantsSize).map(askOf).toSorted() : [];
  const asked = Object.entries({ ...icp, thresholds, exclusions: [], criteria: { musts, bands } }).filter(([member]) => !(NOT_ASKED as readonly string[]).includes(member));
  return [sha256Hex(canonicalJson([RULES_VERSION, HELD_VERSION, Object.fromEntries(asked)])), sha256Hex(canonicalJson(icp.exclusions.map(({ domain }) => domain))).slice(0, 24), ...icp.criteria.map(askOf)].join(' ');
});

const frameOf = (asks: string): string | undefined => asks.split(' ', 1)[0];

/** Whether two ICPs differ in criteria and exclusions alone, beside what only weighs: then answers to criteria they share serve both. */
export const differInPart = (asks: string, others: string): boolean => asks !== others && frameOf(asks) === frameOf(others);

/** What of a grading an ICP changes that asks the same. */
export interface Rescored extends Pick<Grading, 'status' | 'grade' | 'score' | 'segment' | 'action' | 'fit'> {
  /** Null where it stays as it was. */
  budget: BantState | null;
}

/**
 * Weighs what is held of one prospect after the other by another ICP that asks the same. It is of the moment it was held at: equal to
 * grading the same evidence by that ICP then. `digit` of readiness stays as it was.
 */
export function rescorer({ icp, lettering, criteria, companyCriteria, say }: ReadyIcp): (held: HeldReader, digit: Grading['digit']) => Rescored {
  const [ofBoth, ofCompany] = [criteria.map(unanswered), companyCriteria.map(unanswered)];
  return (held, digit) => {
    // One set of criteria takes the answers of all, one after the other: a set for each prospect costs more than all sums.
    const answered = held.answers === ofBoth.length ? ofBoth : ofCompany;
    let inBand = false;
    for (const [at, one] of answered.entries()) {
      one.match = held.match(at);
      one.quality = held.quality(at);
      inBand ||= one.match === WHOLE && wantsSize(one.criterion);
    }
    const { due, budget } = held;
    const sums = sumsOf(answered);
    const fit = due.points === 0 ? fitOf(sums) : withPenalty(fitOf(sums), due.points);
    const status = statusOf(held.excluded, held.disqualified, tooLittle(answered, fit, icp.thresholds.completeness));
    return { ...verdict(status, lettering.markOf(sums, due), { digit }, say), status, fit, budget: budget && budget[inBand ? 'inBand' : 'outside'] };
  };
}

type Weighable = ReadyCriterion & { match: Share | null; quality: Share };
const unanswered = (one: ReadyCriterion): Weighable => ({ ...one, match: null, quality: 0 });
