import type { ReadinessGroup, Thresholds } from '#lib/icp/model.ts';
import { divideHalfUp, shareOut, toPoints, WHOLE } from './arithmetic.ts';
import { daysSince } from './dates.ts';
import { readinessDigit } from './matrix.ts';
import type { Points, Readiness, ReadinessLine } from './model.ts';
import type { Say } from './say/index.ts';
import { decay, firstSeen, oncePerEvent, type RatedSignal, readinessQuality, sharedEvents } from './seen-signals.ts';

const READINESS_GROUPS: readonly ReadinessGroup[] = ['hiring', 'money', 'leadership', 'technology', 'intent', 'touches'];

const NEW_IN_ROLE = 25;
const NEW_FOR_DAYS = 90;
/** A point times a quality share times a decay share, in hundredths of a point. */
const UNIT = WHOLE * WHOLE;

const isNewInRole = (signals: readonly RatedSignal[], now: number): boolean =>
  signals.some(({ row, date, evidence }) => row === NEW_IN_ROLE && daysSince(date ?? firstSeen(evidence) ?? now, now) <= NEW_FOR_DAYS);

const sizeOf = (signal: RatedSignal, now: number): number => signal.rule.full * readinessQuality(signal) * decay(signal, now);

/** The signals that count, each event once: rows 16 to 25 speak of a buying moment only where the person is new in the role (section 2.6). */
function counting(signals: readonly RatedSignal[], now: number): RatedSignal[] {
  const isNew = isNewInRole(signals, now);
  const all = signals.filter(({ row, rule }) => rule.group !== null && (isNew || row < 16 || row > NEW_IN_ROLE));
  const shared = sharedEvents(signals);
  return shared === null ? all : oncePerEvent(all, shared, (signal) => sizeOf(signal, now));
}

/** Adds the lines of a group to those before, and gives what they add up to, before its cap and floor. */
function addGroup(group: ReadinessGroup, signals: readonly RatedSignal[], now: number, say: Say, to: ReadinessLine[]): Points {
  const from = to.length;
  const sizes: number[] = [];
  let all = 0;
  for (const signal of signals) {
    const { row, rule, evidence } = signal;
    if (rule.group !== group) continue;
    const quality = readinessQuality(signal);
    const left = decay(signal, now);
    const size = rule.full * quality * left;
    sizes.push(size);
    all += size;
    to.push({ group, row, label: say.signals[row]?.label ?? rule.label, full: rule.full, quality, left, points: 0, evidence });
  }
  if (sizes.length === 0) return 0;
  const sum = divideHalfUp(all, UNIT);
  const parts = shareOut(sizes, UNIT, sum);
  for (let index = 0; index < parts.length; index++) {
    const line = to[from + index];
    if (line !== undefined) line.points = parts[index] ?? 0;
  }
  return sum;
}

/**
 * Readiness `min(100, Σ_g max(0, min(cap_g, Σ a·q·2^(−Δt/h))))` (section 2.6). A group's lines add up to what it had before
 * its cap and floor; points are hundredths.
 */
export function readinessOf(signals: readonly RatedSignal[], { readiness, groupCaps }: Thresholds, now: number, say: Say): Readiness {
  const counted = counting(signals, now);
  const lines: ReadinessLine[] = [];
  let total: Points = 0;
  const groups = READINESS_GROUPS.map((group) => {
    const cap = toPoints(groupCaps[group]);
    const points = Math.max(0, Math.min(cap, addGroup(group, counted, now, say, lines)));
    total += points;
    return { group, points, cap };
  });
  total = Math.min(WHOLE, total);
  return { total, digit: readinessDigit(total, readiness), groups, lines: lines.filter(({ points }) => points !== 0) };
}
