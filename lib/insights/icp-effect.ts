import type { Criterion } from '#lib/icp/model.ts';
import { chooseIcp, type IcpInUse } from '#lib/qualify/choose-icp.ts';
import { stateOf } from '#lib/qualify/grade.ts';
import { type Facts, factsOf } from '#lib/qualify/facts.ts';
import type { BaseLetter, CriterionState, Points, Status } from '#lib/qualify/model.ts';
import { canMismatch } from '#lib/qualify/match/index.ts';
import { outcomeOf } from '#lib/qualify/outcome.ts';
import type { ReadyIcp } from '#lib/qualify/ready-icp.ts';
import type { Subject } from '#lib/qualify/subject.ts';

/** A saved prospect (or a sample of one) to try an ICP on. */
export interface Trial {
  id: string;
  name: string;
  facts: Facts;
  subject: Subject;
  /** The ICP the rep picked for it. */
  picked: string | null;
}

/** What a prospect comes to against one ICP. */
export interface Standing {
  status: Status;
  grade: string | null;
  column: MixColumn;
  rank: Points;
  /** By id of the criterion; one about a person is missing while there is no person. */
  states: ReadonlyMap<string, CriterionState>;
}

/** Columns of a grade mix: the row of the matrix, or why there is none. */
export const MIX_COLUMNS = ['A', 'B', 'C', 'D', 'F', 'unknown', 'excluded'] as const;
export type MixColumn = (typeof MIX_COLUMNS)[number];
export type GradeMix = Readonly<Record<MixColumn, number>>;

/** What is believed of a subject is worked out once; trying an ICP on it costs little then. */
export function trialOf({ id, name, picked }: Pick<Trial, 'id' | 'name' | 'picked'>, subject: Subject, now: number): Trial {
  return { id, name, picked, subject, facts: factsOf(subject.company, subject.person, now, subject) };
}

function columnOf(status: Status, score: string | null): MixColumn {
  if (status === 'excluded') return 'excluded';
  return score === null ? 'unknown' : (score.charAt(0) as BaseLetter);
}

export function standingOf({ facts, subject }: Trial, ready: ReadyIcp): Standing {
  const { status, grade, score, penalised, answered } = outcomeOf(facts, subject, ready);
  return {
    status,
    grade,
    column: columnOf(status, score),
    rank: penalised.fit.rank,
    states: new Map(answered.map(({ criterion, known }) => [criterion.id, stateOf(known?.match ?? null)])),
  };
}

/** Whether this ICP is the one in use that grades the prospect. */
export function isGradedBy({ facts, subject: { company, person }, picked }: Trial, id: string, inUse: readonly IcpInUse[]): boolean {
  return chooseIcp(inUse, { facts, company, person, picked })?.chosen.id === id;
}

/** One prospect before and after a change of the ICP. */
export interface Change {
  trial: Pick<Trial, 'id' | 'name'>;
  before: Standing;
  after: Standing;
  /** Whether the ICP grades it, as it is stored and as it is changed. */
  mine: { before: boolean; after: boolean };
}

/** Whether the shown grade differs: another letter, sign or status. */
export function isChanged({ before, after }: Pick<Change, 'before' | 'after'>): boolean {
  return before.grade !== after.grade || before.column !== after.column;
}

/** How one criterion parts the prospects. */
export interface Spread {
  criterionId: string;
  label: string;
  counts: Readonly<Record<CriterionState, number>>;
  /** How many it was asked of; one about a person is asked only where there is one. */
  asked: number;
  /** The state that all are in, or all of which it is known, so that it separates nothing; null where it separates, or few are known. */
  alike: CriterionState | null;
}

/** Fewer than this say nothing about whether a criterion separates. */
const ENOUGH_TO_TELL = 5;

function alikeOf(counts: Spread['counts'], asked: number, canMiss: boolean): CriterionState | null {
  if (asked < ENOUGH_TO_TELL) return null;
  if (counts.unknown === asked) return 'unknown';
  // Where absence cannot be seen, a match parts those that show it from those that do not.
  const known = canMiss ? asked - counts.unknown : asked;
  if (known < ENOUGH_TO_TELL) return null;
  return counts.match === known ? 'match' : counts.mismatch === known ? 'mismatch' : null;
}

function spreadOf(criterion: Criterion, standings: readonly Standing[]): Spread {
  const { id, label } = criterion;
  const counts: Record<CriterionState, number> = { match: 0, partial: 0, mismatch: 0, unknown: 0 };
  let asked = 0;
  for (const { states } of standings) {
    const state = states.get(id);
    if (state === undefined) continue;
    counts[state] += 1;
    asked += 1;
  }
  return { criterionId: id, label, counts, asked, alike: alikeOf(counts, asked, canMismatch(criterion)) };
}

function mixOf(standings: readonly Standing[]): GradeMix {
  const mix: Record<MixColumn, number> = { A: 0, B: 0, C: 0, D: 0, F: 0, unknown: 0, excluded: 0 };
  for (const { column } of standings) mix[column] += 1;
  return mix;
}

/** What a change of an ICP does to the prospects it grades. */
export interface Effect {
  /** Prospects that it grades after the change; the mixes, the grades changed and the criteria are of these. */
  graded: number;
  before: GradeMix;
  after: GradeMix;
  /** Those whose shown grade differs, another letter before another sign, best first. */
  changed: Change[];
  /** How many of those change the letter or the status, not the sign alone. */
  letters: number;
  /** How many come to it from other ICPs by its scope or fit, and how many go to others. */
  come: number;
  go: number;
  /** One for each criterion of the changed ICP. */
  criteria: Spread[];
}

const turnsLetter = ({ before, after }: Change): boolean => before.column !== after.column;

export function effectOf(changes: readonly Change[], criteria: readonly Criterion[]): Effect {
  const graded = changes.filter(({ mine }) => mine.after);
  const after = graded.map((change) => change.after);
  const changed = graded
    .filter(isChanged)
    .toSorted((a, b) => Number(turnsLetter(b)) - Number(turnsLetter(a)) || b.after.rank - a.after.rank || (a.trial.id < b.trial.id ? -1 : 1));
  return {
    graded: graded.length,
    before: mixOf(graded.map((change) => change.before)),
    after: mixOf(after),
    changed,
    letters: changed.filter(turnsLetter).length,
    come: changes.filter(({ mine }) => mine.after && !mine.before).length,
    go: changes.filter(({ mine }) => mine.before && !mine.after).length,
    criteria: criteria.map((criterion) => spreadOf(criterion, after)),
  };
}
