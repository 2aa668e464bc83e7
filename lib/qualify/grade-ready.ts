import type { Dimension } from '#lib/icp/model.ts';
import { factsOf } from './facts.ts';
import type { Assessment, BantState, Readiness } from './model.ts';
import { bestOffer } from './offer.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { ReadyIcp } from './ready-icp.ts';
import type { Subject } from './subject.ts';
import { bantStates } from './tags.ts';

/** What a list needs of an assessment: the same numbers, and nothing that explains them. */
export interface Grade
  extends Pick<Assessment, 'status' | 'fit' | 'scheme' | 'grade' | 'score' | 'segment' | 'action'>,
    Pick<Readiness, 'digit'> {
  /** Of 100 points, in hundredths. */
  readiness: Readiness['total'];
  bant: Record<Dimension, BantState>;
  personaId: string | null;
  offerId: string | null;
}

/** Grades one prospect of many: equal to the full assessment in every member they share, without its explanation. */
export function gradeReady(subject: Subject, ready: ReadyIcp, now: number): Grade {
  return gradeOf(outcomeOf(factsOf(subject.company, subject.person, now, subject), subject, ready), subject, ready);
}

/** The same from an outcome. */
export function gradeOf(outcome: Outcome, of: Pick<Subject, 'answers'>, ready: ReadyIcp): Grade {
  const { facts, signals, penalised, readiness, persona, status, grade, score, segment, action } = outcome;
  return {
    status,
    fit: penalised.fit,
    scheme: ready.lettering.scheme,
    grade,
    score,
    segment,
    action,
    readiness: readiness.total,
    digit: readiness.digit,
    bant: bantStates(signals, of.answers, facts.now),
    personaId: persona?.id ?? null,
    offerId: bestOffer(ready.icp.offers, persona, facts, ready.say)?.offer.id ?? null,
  };
}
