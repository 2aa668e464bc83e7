import type { Dimension } from '#lib/icp/model.ts';
import { bantOf } from './bant.ts';
import { factsOf } from './facts.ts';
import type { Assessment, BantState, Readiness } from './model.ts';
import { offerOf } from './offer.ts';
import { outcomeOf } from './outcome.ts';
import type { ReadyIcp } from './ready-icp.ts';
import type { Subject } from './subject.ts';

/** What a list needs of an assessment: the same numbers, and nothing that explains them. */
export interface Grade
  extends Pick<Assessment, 'status' | 'fit' | 'scheme' | 'grade' | 'score' | 'segment' | 'action' | 'personaId' | 'offerId'>,
    Pick<Readiness, 'digit'> {
  /** Of 100 points, in hundredths. */
  readiness: Readiness['total'];
  bant: Record<Dimension, BantState>;
}

/** Grades one prospect of many: equal to the full assessment in every member they share, without its explanation. */
export function gradeReady(subject: Subject, ready: ReadyIcp, now: number): Grade {
  const facts = factsOf(subject.company, subject.person, now, subject);
  const { signals, penalised, readiness, persona, status, grade, score, segment, action } = outcomeOf(facts, subject, ready);
  const cells = bantOf(signals, subject.answers, persona, now);
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
    bant: Object.fromEntries(cells.map(({ dimension, state }) => [dimension, state])) as Record<Dimension, BantState>,
    personaId: persona?.id ?? null,
    offerId: offerOf(ready.icp.offers, persona, facts)?.id ?? null,
  };
}
