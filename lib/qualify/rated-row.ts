import { once } from '#lib/evidence/once.ts';
import type { Icp } from '#lib/icp/model.ts';
import { toPoints } from './arithmetic.ts';
import type { Points } from './model.ts';
import { SIGNAL_ROWS, type SignalRow } from './signal-table.ts';
import { type Saying, saidBy } from './tag-rows.ts';

/** A row of table 3.1 as an ICP has it, with what follows from that alone. */
export interface RatedRow extends Omit<SignalRow, 'role'> {
  /** Of readiness, before reliability and decay; below 0 where it speaks against a buying moment. */
  full: Points;
  says: readonly Saying[];
  /** Whether it speaks for any dimension. */
  speaksFor: boolean;
}

const POINTS_PER_STRENGTH = 5;

function ratedRow({ row, label, dimensions, group, family, nextStep, ...usual }: SignalRow, change: Icp['signals'][number] | undefined): RatedRow {
  const strength = change?.strength ?? usual.strength;
  const lasting = change?.halfLifeDays === undefined ? usual.lasting : { kind: 'half-life' as const, days: change.halfLifeDays };
  const signs = Object.values(dimensions);
  const speaksAgainst = signs.length > 0 && signs.every((sign) => sign < 0);
  const points = toPoints(change?.points ?? POINTS_PER_STRENGTH * strength);
  const full = speaksAgainst ? 0 - points : points;
  return { row, label, dimensions, strength, lasting, group, family, nextStep, full, says: saidBy({ row, dimensions, strength }), speaksFor: signs.some((sign) => sign > 0) };
}

/** The rows by number, with the strengths, half-lives and points an ICP gives them; a row that it turns off is not there. */
export const ratedRows = once((rules: Icp['signals']): readonly (RatedRow | undefined)[] => {
  const rows: (RatedRow | undefined)[] = [];
  for (const [number, row] of SIGNAL_ROWS) {
    const change = rules.find((rule) => rule.row === number);
    rows[number] = change?.off === true ? undefined : ratedRow(row, change);
  }
  return rows;
});
