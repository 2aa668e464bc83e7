import { DIMENSIONS } from '#lib/icp/model.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import type { BantState, NextStep, Stamp } from '#lib/qualify/model.ts';

/**
 * The gradings of some hundred prospects as one record: a column each, so that writing all of them costs what writing one
 * does. Of what most of them share, the stamp of one ICP, there is one entry, and a column that says which.
 */
export interface GradeColumns {
  /** Of the prospects, in the order of every column. */
  ids: string[];
  sources: Source[];
  source: number[];
  gradedAt: Stamp['now'][];
  evidenceHash: string[];
  plain: { [K in Plain]: Grading[K][] };
  fit: { [K in keyof Grading['fit']]: Grading['fit'][K][] };
  /** In the order of `DIMENSIONS`. */
  bant: BantState[][];
  step: (NextStep['text'] | null)[];
  reason: (NextStep['reason'] | null)[];
  /** Left out by records of before. */
  due?: (string | null)[];
}

export type Source = Omit<Stamp, 'evidenceHash' | 'now'>;
type Plain = (typeof PLAIN)[number];
const PLAIN = ['status', 'scheme', 'grade', 'score', 'segment', 'action', 'readiness', 'digit', 'decisionRole', 'personaId', 'offerId'] as const satisfies readonly (keyof Grading)[];
const FIT = ['estimate', 'low', 'high', 'rank', 'completeness', 'confidence', 'penalty'] as const satisfies readonly (keyof Grading['fit'])[];

export interface GradedId {
  id: string;
  grading: Grading;
}

/** One record of gradings, in their order. */
export function toColumns(graded: readonly GradedId[]): GradeColumns {
  const gradings = graded.map(({ grading }) => grading);
  const sources = new Map<string, { at: number; source: Source }>();
  const sourceOf = ({ stamp }: Grading): number => {
    const { icpId, icpVersion, icpHash, rulesVersion, quantile } = stamp;
    const key = `${icpId}\n${icpVersion}\n${icpHash}\n${rulesVersion}\n${quantile === undefined ? '' : JSON.stringify(quantile)}`;
    const known = sources.get(key);
    if (known !== undefined) return known.at;
    const { evidenceHash: _, now: __, ...source } = stamp;
    sources.set(key, { at: sources.size, source });
    return sources.size - 1;
  };
  return {
    ids: graded.map(({ id }) => id),
    source: gradings.map(sourceOf),
    sources: [...sources.values()].map(({ source }) => source),
    gradedAt: gradings.map(({ stamp }) => stamp.now),
    evidenceHash: gradings.map(({ stamp }) => stamp.evidenceHash),
    plain: Object.fromEntries(PLAIN.map((key) => [key, gradings.map((grading) => grading[key])])) as GradeColumns['plain'],
    fit: Object.fromEntries(FIT.map((key) => [key, gradings.map(({ fit }) => fit[key])])) as GradeColumns['fit'],
    bant: DIMENSIONS.map((dimension) => gradings.map(({ bant }) => bant[dimension])),
    step: gradings.map(({ nextStep }) => nextStep?.text ?? null),
    reason: gradings.map(({ nextStep }) => nextStep?.reason ?? null),
    due: gradings.map(({ nextStep }) => nextStep?.due ?? null),
  };
}

/** The gradings of a record, in their order. */
export function fromColumns(columns: GradeColumns): GradedId[] {
  return columns.ids.map((id, at) => ({ id, grading: gradingAt(columns, at) }));
}

/** Written out, for each member read by a name that varies would cost more than all of them. */
function gradingAt({ sources, source, gradedAt, evidenceHash, plain, fit, bant, step, reason, due }: GradeColumns, at: number): Grading {
  const text = step[at] ?? null;
  const day = due?.[at] ?? null;
  const [budget, authority, need, timeline] = bant;
  const { estimate, low, high, rank, completeness, confidence, penalty } = fit;
  const { icpId, icpVersion, icpHash, rulesVersion, quantile } = sources[source[at] ?? 0] as Source;
  return {
    status: plain.status[at] ?? 'insufficient_data',
    scheme: plain.scheme[at] ?? 'percent',
    grade: plain.grade[at] ?? null,
    score: plain.score[at] ?? null,
    segment: plain.segment[at] ?? null,
    action: plain.action[at] ?? null,
    readiness: plain.readiness[at] ?? 0,
    digit: plain.digit[at] ?? 4,
    decisionRole: plain.decisionRole[at] ?? null,
    personaId: plain.personaId[at] ?? null,
    offerId: plain.offerId[at] ?? null,
    fit: {
      estimate: estimate[at] ?? null,
      low: low[at] ?? 0,
      high: high[at] ?? 0,
      rank: rank[at] ?? 0,
      completeness: completeness[at] ?? 0,
      confidence: confidence[at] ?? 0,
      penalty: penalty[at] ?? 0,
    },
    bant: { budget: budget?.[at] ?? 'unknown', authority: authority?.[at] ?? 'unknown', need: need?.[at] ?? 'unknown', timeline: timeline?.[at] ?? 'unknown' },
    nextStep: text === null ? null : { text, reason: reason[at] ?? '', ...(day !== null && { due: day }) },
    stamp: { icpId, icpVersion, icpHash, rulesVersion, ...(quantile && { quantile }), evidenceHash: evidenceHash[at] ?? '', now: gradedAt[at] ?? 0 },
  };
}
