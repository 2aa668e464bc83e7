import type { ReadinessGroup, Thresholds } from '#lib/icp/model.ts';
import { divideHalfUp, shareOut, toPoints, WHOLE } from './arithmetic.ts';
import { daysSince } from './dates.ts';
import { readinessDigit } from './matrix.ts';
import type { Points, Readiness, ReadinessLine } from './model.ts';
import { decay, firstSeen, oncePerEvent, type RatedSignal, readinessQuality, repeatsEvents } from './seen-signals.ts';

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

/** A line with its size, before a group’s sizes are shared out in whole points. */
interface Sized {
  row: number;
  event: string;
  size: number;
  line: ReadinessLine;
}

/** What a signal brings: its points, by its quality and what age leaves. */
function sized(signal: RatedSignal, group: ReadinessGroup, now: number): Sized {
  const { row, event, rule, evidence } = signal;
  const quality = readinessQuality(signal);
  const left = decay(signal, now);
  return { row, event, size: rule.full * quality * left, line: { group, row, label: rule.label, full: rule.full, quality, left, points: 0, evidence } };
}

interface Group {
  group: ReadinessGroup;
  sizes: number[];
  lines: ReadinessLine[];
}

/** Gives each line of a group its points; they add up to what the group has before its cap and floor. */
function pointsOf({ sizes, lines }: Group): Points {
  if (lines.length === 0) return 0;
  let all = 0;
  for (const size of sizes) all += size;
  const sum = divideHalfUp(all, UNIT);
  shareOut(sizes, UNIT, sum).forEach((part, index) => {
    const line = lines[index];
    if (line !== undefined) line.points = part;
  });
  return sum;
}

/**
 * Readiness `min(100, Σ_g max(0, min(cap_g, Σ a·q·2^(−Δt/h))))` (section 2.6). A group's lines add up to what it had before
 * its cap and floor; points are hundredths.
 */
export function readinessOf(signals: readonly RatedSignal[], { readiness, groupCaps }: Thresholds, now: number): Readiness {
  const all: Sized[] = [];
  for (const signal of countsNow(signals, now)) if (signal.rule.group !== null) all.push(sized(signal, signal.rule.group, now));
  const counted = repeatsEvents(signals) ? oncePerEvent(all, (one) => one.size) : all;
  const members = READINESS_GROUPS.map((group): Group => ({ group, sizes: [], lines: [] }));
  for (const { size, line } of counted) {
    const of = members[READINESS_GROUPS.indexOf(line.group)];
    of?.sizes.push(size);
    of?.lines.push(line);
  }
  const groups = members.map((of) => {
    const cap = toPoints(groupCaps[of.group]);
    return { group: of.group, points: Math.max(0, Math.min(cap, pointsOf(of))), cap };
  });
  const total: Points = Math.min(WHOLE, groups.reduce((sum, { points }) => sum + points, 0));
  return {
    total,
    digit: readinessDigit(total, readiness),
    groups,
    lines: members.flatMap(({ lines }) => lines.filter(({ points }) => points !== 0)),
  };
}
