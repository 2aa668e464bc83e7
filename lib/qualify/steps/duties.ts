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
export function staleFact({ result }: Situation): NextStep[] {
  const { now } = result.stamp;
  let line: CriterionLine | undefined;
  for (const one of result.lines) if (one.weight > (line?.weight ?? 0) && isStale(one, now)) line = one;
  const newest = line?.evidence.toSorted((a, b) => b.observedAt - a.observedAt)[0];
  if (line === undefined || newest === undefined) return [];
  const days = Math.round(daysSince(newest.observedAt, now));
  return [{
    kind: 'clean-up',
    text: `Read again: ${fieldWords(line.field)} is as of ${dayWords(isoDay(newest.observedAt))}`,
    reason: `It was read ${days} days ago; such a fact counts half after ${halfLifeOf(newest.field) ?? days} days`,
    field: line.field,
  }];
}

/** Whoever keeps data of a person tells them within a month, or with the first word (Art. 14 GDPR, section 5.3). */
export function informPerson({ kept, touches, result }: Situation): NextStep[] {
  if (kept === null || result.companyOnly) return [];
  const due = informDay(kept, touches, result.stamp.now);
  if (due === null) return [];
  const when = due.spoken ? 'you have been in touch' : `saved on ${dayWords(isoDay(kept.savedAt))}`;
  return [{
    kind: 'privacy',
    duty: 'inform',
    text: `Tell the person that you keep their data, and from which page: by ${dayWords(due.day)}`,
    reason: `The law asks for it at the first contact, and within a month at most; ${when}`,
    due: due.day,
  }];
}

/** Persons are not kept for ever: the end is announced a month ahead. */
export function endOfKeeping({ kept, touches, result }: Situation): NextStep[] {
  if (kept === null || result.companyOnly) return [];
  const { keepDays = KEEP_DAYS } = kept;
  const { last, end } = keptUntil(kept, touches, keepDays);
  if (end - result.stamp.now > ANNOUNCE_DAYS * DAY) return [];
  const due = isoDay(end);
  return [{
    kind: 'privacy',
    duty: 'end',
    text: `Delete this person by ${dayWords(due)}, or take it up again`,
    reason: `Nothing has happened since ${dayWords(isoDay(last))}; persons are kept ${keepDays} days without activity`,
    due,
  }];
}
