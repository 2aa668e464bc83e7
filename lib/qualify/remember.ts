import type { AnySignal } from '#lib/evidence/model.ts';
import type { Assessment } from './model.ts';

const KEPT = ['companyOnly', 'status', 'fit', 'scheme', 'grade', 'score', 'segment', 'readiness', 'lines', 'penalties', 'disqualifiers', 'exclusion', 'stamp', 'tongue'] as const satisfies readonly (keyof Assessment)[];

/** What is kept of an assessment to say later why another one differs, see why-changed.ts. */
export type Remembered = Pick<Assessment, (typeof KEPT)[number]>;

/** The best trace stands for all. */
const withBest = <T extends { evidence: AnySignal[] }>(one: T): T => ({ ...one, evidence: one.evidence.slice(0, 1) });

/** An assessment to be kept with a prospect: its numbers and words, with one trace for each. */
export function remember(assessment: Assessment): Remembered {
  const kept = Object.fromEntries(KEPT.map((name) => [name, assessment[name]])) as Remembered;
  return {
    ...kept,
    lines: kept.lines.map((line) => ({ ...withBest(line), conflicts: [] })),
    penalties: kept.penalties.map(withBest),
    disqualifiers: kept.disqualifiers.map(withBest),
    readiness: { ...kept.readiness, lines: kept.readiness.lines.map(withBest) },
  };
}
