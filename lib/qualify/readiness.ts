import type { ReadinessGroup, Thresholds } from '#lib/icp/model.ts';
import { divideHalfUp, shareOut, toPoints, WHOLE } from './arithmetic.ts';
import { daysSince } from './dates.ts';
import { readinessDigit } from './matrix.ts';
import type { Points, Readiness, ReadinessLine } from './model.ts';
import { decay, firstSeen, oncePerEvent, type RatedSignal, readinessQuality, sharedEvents } from './seen-signals.ts';

const READINESS_GROUPS: readonly ReadinessGroup[] = ['hiring', 'money', 'leadership', 'technology', 'intent', 'touches'];

const NEW_IN_ROLE = 25;
const NEW_FOR_DAYS = 90;
/** A point times a quality share times a decay share, in hundredths of a point. */
const UNIT = WHOLE * WHOLE;

const isNewInRole = (signals: readonly RatedSignal[], now: number): boolean =>
  signals.some(({ row, date, evidence }) => row === NEW_IN_ROLE && daysSince(date ?? firstSeen(evidence) ?? now, now) <= NEW_FOR_DAYS);

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

/** Gives the lines of a group their points; they add up to what the group has before its cap and floor. */
function sharePoints(members: readonly Sized[]): Points {
  if (members.length === 0) return 0;
  const sizes = members.map(({ size }) => size);
  let all = 0;
  for (const size of sizes) all += size;
  const sum = divideHalfUp(all, UNIT);
  const parts = shareOut(sizes, UNIT, sum);
  let index = 0;
  for (const { line } of members) line.points = parts[index++] ?? 0;
  return sum;
}

/**
 * Readiness `min(100, Σ_g max(0, min(cap_g, Σ a·q·2^(−Δt/h))))` (section 2.6). A group's lines add up to what it had before
 * its cap and floor; points are hundredths.
 */
export function readinessOf(signals: readonly RatedSignal[], { readiness, groupCaps }: Thresholds, now: number): Readiness {
  const ofTitles = isNewInRole(signals, now);
  const all: Sized[] = [];
  for (const signal of signals) {
    const { row, rule } = signal;
    // rows 16 to 25 speak of a buying moment only where the person is new in the role
    if (rule.group !== null && (ofTitles || row < 16 || row > NEW_IN_ROLE)) all.push(sized(signal, rule.group, now));
  }
  const shared = sharedEvents(signals);
  const counted = shared === null ? all : oncePerEvent(all, shared, (one) => one.size);
  const groups: Readiness['groups'] = [];
  const lines: ReadinessLine[] = [];
  let total: Points = 0;
  for (const group of READINESS_GROUPS) {
    const members = counted.filter(({ line }) => line.group === group);
    const cap = toPoints(groupCaps[group]);
    const points = Math.max(0, Math.min(cap, sharePoints(members)));
    groups.push({ group, points, cap });
    total += points;
    for (const { line } of members) if (line.points !== 0) lines.push(line);
  }
  total = Math.min(WHOLE, total);
  return { total, digit: readinessDigit(total, readiness), groups, lines };
}
