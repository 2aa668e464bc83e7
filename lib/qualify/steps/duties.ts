import { halfLifeOf, isHalfGone } from '#lib/evidence/reliability.ts';
import { DAY, daysSince } from '../dates.ts';
import { dayWords, isoDay } from '../due.ts';
import { fieldWords } from '../field-words.ts';
import { ANNOUNCE_DAYS, informDay, KEEP_DAYS, keptUntil } from '../keeping.ts';
import type { CriterionLine, NextStep } from '../model.ts';
import type { Situation } from './situation.ts';

function isStale({ evidence }: CriterionLine, now: number): boolean {
  for (const signal of evidence) if (!isHalfGone(signal, now)) return false;
  return evidence.length > 0;
}

/** The weightiest fact that has lost half of its worth by age. */
export function staleFact({ result, say }: Situation): NextStep[] {
  const { now } = result.stamp;
  let line: CriterionLine | undefined;
  for (const one of result.lines) if (one.weight > (line?.weight ?? 0) && isStale(one, now)) line = one;
  const newest = line?.evidence.toSorted((a, b) => b.observedAt - a.observedAt)[0];
  if (line === undefined || newest === undefined) return [];
  const days = Math.round(daysSince(newest.observedAt, now));
  return [{
    kind: 'clean-up',
    text: say.steps.duties.readAgain(fieldWords(line.field, say), dayWords(isoDay(newest.observedAt), say.tongue)),
    reason: say.steps.duties.aged(days, halfLifeOf(newest.field) ?? days),
    field: line.field,
  }];
}

type DutySituation = Pick<Situation, 'kept' | 'touches' | 'say'> & { result: Pick<Situation['result'], 'companyOnly' | 'stamp'> };

/** Whoever keeps data of a person tells them within a month, or with the first word (Art. 14 GDPR, section 5.3). */
export function informPerson({ kept, touches, result, say }: DutySituation): NextStep[] {
  if (kept === null || result.companyOnly) return [];
  const due = informDay(kept, touches, result.stamp.now);
  if (due === null) return [];
  const { duties } = say.steps;
  return [{
    kind: 'privacy',
    duty: 'inform',
    text: duties.inform(dayWords(due.day, say.tongue)),
    reason: due.spoken ? duties.lawSpoken : duties.lawSaved(dayWords(isoDay(kept.savedAt), say.tongue)),
    due: due.day,
  }];
}

/** Persons are not kept for ever: the end is announced a month ahead. */
export function endOfKeeping({ kept, touches, result, say }: DutySituation): NextStep[] {
  if (kept === null || result.companyOnly) return [];
  const { keepDays = KEEP_DAYS } = kept;
  const { last, end } = keptUntil(kept, touches, keepDays);
  if (end - result.stamp.now > ANNOUNCE_DAYS * DAY) return [];
  const due = isoDay(end);
  return [{
    kind: 'privacy',
    duty: 'end',
    text: say.steps.duties.end(dayWords(due, say.tongue)),
    reason: say.steps.duties.idle(dayWords(isoDay(last), say.tongue), keepDays),
    due,
  }];
}

/**
 * Steps with the days of duties as a reader's own calendar has them: an assessment has them in UTC, so that it is the same everywhere.
 * `local` is the time at which a clock in UTC shows what the reader's clock shows; all in milliseconds since the epoch.
 */
export function withDutiesIn(local: (time: number) => number, steps: readonly NextStep[], { kept, touches, result, say }: DutySituation): NextStep[] {
  if (kept === null || steps.every(({ duty }) => duty === undefined)) return [...steps];
  const there: DutySituation = {
    kept: { ...kept, savedAt: local(kept.savedAt), touchedAt: local(kept.touchedAt), informedAt: kept.informedAt === null ? null : local(kept.informedAt) },
    touches: touches.map((touch) => ({ ...touch, at: local(touch.at) })),
    result: { companyOnly: result.companyOnly, stamp: { ...result.stamp, now: local(result.stamp.now) } },
    say,
  };
  const duties = [...informPerson(there), ...endOfKeeping(there)];
  return steps.map((step) => (step.duty && duties.find(({ duty }) => duty === step.duty)) || step);
}
