import type { Persona } from '#lib/icp/model.ts';
import { toShare } from './arithmetic.ts';
import { signalsSeen } from './derived/index.ts';
import { disqualifiersHit } from './disqualify.ts';
import { exclusionOf, type Keyed } from './exclusions.ts';
import { type Answered, answersTo } from './explain.ts';
import type { Facts } from './facts.ts';
import { fitOf, type Sums, sumsOf } from './fit.ts';
import type { Mark } from './lettering.ts';
import { matrixCell } from './matrix.ts';
import type { Assessment, DisqualifierHit, Fit, Readiness, Status } from './model.ts';
import { type Penalised, penalise } from './penalties.ts';
import { personaOf } from './persona.ts';
import { readinessOf } from './readiness.ts';
import type { ReadyIcp } from './ready-icp.ts';
import type { Say } from './say/index.ts';
import type { RatedSignal } from './seen-signals.ts';

type Verdict = Pick<Assessment, 'grade' | 'score' | 'segment' | 'action'>;

/** What decides a grade, before any of it is explained. */
export interface Outcome extends Verdict {
  facts: Facts;
  signals: RatedSignal[];
  answered: Answered[];
  sums: Sums;
  penalised: Penalised;
  exclusion: Assessment['exclusion'];
  disqualifiers: DisqualifierHit[];
  readiness: Readiness;
  persona: Persona | null;
  status: Status;
}

/** Whether too little is known to grade: completeness below the line, or must-know criteria and none of them known (section 2.2). */
export function tooLittle(answered: readonly Pick<Answered, 'criterion' | 'match'>[], { completeness, estimate }: Fit, from: number): boolean {
  const must = answered.filter(({ criterion }) => criterion.mustKnow);
  return estimate === null || completeness < toShare(from) || (must.length > 0 && must.every(({ match }) => match === null));
}

export function statusOf(excluded: boolean, disqualified: boolean, littleKnown: boolean): Status {
  if (excluded) return 'excluded';
  if (disqualified) return 'disqualified';
  return littleKnown ? 'insufficient_data' : 'scored';
}

/** Letter, score and segment of a status, a mark and a readiness digit (section 2.7). */
export function verdict(status: Status, mark: Mark | null, { digit }: Pick<Readiness, 'digit'>, say: Say): Verdict {
  if (status === 'disqualified') {
    const { segment, action } = matrixCell('F', digit, say);
    return { grade: 'F', score: 'F', segment, action };
  }
  if (status !== 'scored' || mark === null) return { grade: null, score: null, segment: null, action: null };
  const { segment, action } = matrixCell(mark.row, digit, say);
  return { grade: mark.grade, score: `${mark.row}${digit}`, segment, action };
}

/** Grades what is believed against a readied ICP. Section 2. */
export function outcomeOf(facts: Facts, profiles: Keyed, { icp, lettering, criteria, companyCriteria, say }: ReadyIcp): Outcome {
  const { thresholds } = icp;
  const signals = signalsSeen(facts, icp);
  const answered = answersTo(facts.person === null ? companyCriteria : criteria, facts);
  const sums = sumsOf(answered);
  const penalised = penalise(fitOf(sums), icp.penalties, thresholds.penaltyCap, facts, signals);
  const exclusion = exclusionOf(icp.exclusions, facts, profiles);
  const disqualifiers = disqualifiersHit(icp.disqualifiers, answered, facts, signals, say);
  const readiness = readinessOf(signals, thresholds, facts.now, say);
  const status = statusOf(exclusion !== null, disqualifiers.some(({ certain }) => certain), tooLittle(answered, penalised.fit, thresholds.completeness));
  return {
    facts,
    signals,
    answered,
    sums,
    penalised,
    exclusion,
    disqualifiers,
    readiness,
    persona: personaOf(icp.personas, facts),
    status,
    ...verdict(status, lettering.markOf(sums, penalised.due), readiness, say),
  };
}
