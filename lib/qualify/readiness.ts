import { once } from '#lib/evidence/once.ts';
import type { ReadinessGroup, Thresholds } from '#lib/icp/model.ts';
import { divideHalfUp, shareOut, toPoints, WHOLE } from './arithmetic.ts';
import { daysSince } from './dates.ts';
import { readinessDigit } from './matrix.ts';
import type { Points, Readiness, ReadinessLine } from './model.ts';
import { decay, firstSeen, oncePerEvent, type RatedSignal, readinessQuality, repeatsEvents } from './seen-signals.ts';
import type { SignalRow } from './signal-table.ts';

const READINESS_GROUPS: readonly ReadinessGroup[] = ['hiring', 'money', 'leadership', 'technology', 'intent', 'touches'];

const NEW_IN_ROLE = 25;
const NEW_FOR_DAYS = 90;
/** A point times a quality share times a decay share, in hundredths of a point. */
const UNIT = WHOLE * WHOLE;

/** Rows 16 to 25 speak of a buying moment only where the person is new in the role (section 2.6). */
function countsNow(signals: readonly RatedSignal[], now: number): RatedSignal[] {
  const isNew = signals.some(
    ({ row, date, evidence }) =>
      row === NEW_IN_ROLE && daysSince(date ?? firstSeen(evidence) ?? now, now) <= NEW_FOR_DAYS,
  );
  return signals.filter(({ row }) => isNew || row < 16 || row > NEW_IN_ROLE);
}

interface Sized extends Omit<ReadinessLine, 'points'> {
  event: string;
  size: number;
}

const speaksAgainst = once(({ dimensions }: SignalRow): boolean => {
  const signs = Object.values(dimensions);
  return signs.length > 0 && signs.every((sign) => sign < 0);
});

/** What a signal brings: its points, below 0 where it speaks against a buying moment, by its quality and what age leaves. */
function sized(signal: RatedSignal, group: ReadinessGroup, now: number): Sized {
  const { row, event, rule, evidence } = signal;
  const full = speaksAgainst(rule) ? 0 - signal.full : signal.full;
  const quality = readinessQuality(signal);
  const left = decay(signal, now);
  return { group, row, event, label: rule.label, full, quality, left, size: full * quality * left, evidence };
}

/**
 * Readiness `min(100, Σ_g max(0, min(cap_g, Σ a·q·2^(−Δt/h))))` (section 2.6). A group's lines add up to what it had before
 * its cap and floor; points are hundredths.
 */
export function readinessOf(signals: readonly RatedSignal[], { readiness, groupCaps }: Thresholds, now: number): Readiness {
  const all: Sized[] = [];
  for (const signal of countsNow(signals, now)) if (signal.rule.group !== null) all.push(sized(signal, signal.rule.group, now));
  const counted = repeatsEvents(signals) ? oncePerEvent(all, (one) => one.size) : all;
  const groups = READINESS_GROUPS.map((group) => {
    const members = counted.filter((one) => one.group === group);
    const sizes = members.map((one) => one.size);
    const sum = divideHalfUp(sizes.reduce((total, part) => total + part, 0), UNIT);
    const cap = toPoints(groupCaps[group]);
    const parts = shareOut(sizes, UNIT, sum);
    const lines = members.map(({ row, label, full, quality, left, evidence }, index) => ({ group, row, label, full, quality, left, points: parts[index] ?? 0, evidence }));
    return { group, cap, points: Math.max(0, Math.min(cap, sum)), lines };
  });
  const total: Points = Math.min(WHOLE, groups.reduce((sum, { points }) => sum + points, 0));
  return {
    total,
    digit: readinessDigit(total, readiness),
    groups: groups.map(({ group, points, cap }) => ({ group, points, cap })),
    lines: groups.flatMap(({ lines }) => lines).filter(({ points }) => points !== 0),
  };
}
