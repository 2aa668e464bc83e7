import type { Dimension } from '#lib/icp/model.ts';
import type { Grade } from './grade-ready.ts';
import type { Assessment, BantState, NextStep } from './model.ts';

/** What lists keep of an assessment: its numbers and letters without the explanation, stamped like it. */
export interface Grading extends Grade, Pick<Assessment, 'decisionRole' | 'stamp'> {
  /** The first of the next steps; null where there is none, or none was worked out. */
  nextStep: Pick<NextStep, 'text' | 'reason' | 'due'> | null;
}

/** What lists keep of an assessment. */
export function gradingOf(assessment: Assessment): Grading {
  const { status, scheme, grade, score, segment, action, fit, decisionRole, persona, offer, stamp, readiness, nextSteps } = assessment;
  const [step] = nextSteps;
  const state = (dimension: Dimension): BantState => assessment.bant.find((cell) => cell.dimension === dimension)?.state ?? 'unknown';
  return {
    status,
    scheme,
    grade,
    score,
    segment,
    action,
    fit,
    readiness: readiness.total,
    digit: readiness.digit,
    bant: { budget: state('budget'), authority: state('authority'), need: state('need'), timeline: state('timeline') },
    personaId: persona?.id ?? null,
    offerId: offer?.id ?? null,
    decisionRole,
    nextStep: step === undefined ? null : { text: step.text, reason: step.reason, ...(step.due !== undefined && { due: step.due }) },
    stamp,
  };
}

/** Stands in where no grading is stored; no ICP has the hash it is stamped with. */
export const NOT_GRADED: Grading = {
  status: 'insufficient_data',
  scheme: 'percent',
  grade: null,
  score: null,
  segment: null,
  action: null,
  fit: { estimate: null, low: 0, high: 10_000, rank: 0, completeness: 0, confidence: 0, penalty: 0 },
  readiness: 0,
  digit: 4,
  bant: { budget: 'unknown', authority: 'unknown', need: 'unknown', timeline: 'unknown' },
  personaId: null,
  offerId: null,
  decisionRole: null,
  nextStep: null,
  stamp: { icpId: '', icpVersion: '', icpHash: '', rulesVersion: '', evidenceHash: '', now: 0 },
};
