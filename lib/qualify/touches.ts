import type { AnySignal } from '#lib/evidence/model.ts';
import { RELIABILITY } from '#lib/evidence/model.ts';
import { dayOf } from './dates.ts';
import type { Touch, TouchKind } from './model.ts';
import type { SeenSignal } from './seen-signals.ts';
import { SIGNAL_ROWS } from './signal-table.ts';

/** The row a kind counts as; a call nobody answered is no signal, but counts towards nurture (section 2.7). */
const ROW: Readonly<Record<TouchKind, number | null>> = {
  replied: 57,
  'asked-price': 58,
  'not-now': 59,
  'no-budget': 60,
  meeting: 61,
  'demo-request': 62,
  event: 63,
  download: 64,
  'no-reply': null,
};

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** One kind on one day is one event, whoever names it: a rep and a file that tell of the same meeting count once. */
export function touchEvent(kind: TouchKind, at: number): string {
  return `touch|${kind}|${isoDay(at)}`;
}

/** The rows that only a touch may bring; no page can claim them. */
export const isTouchRow = (row: number): boolean => SIGNAL_ROWS.get(row)?.group === 'touches';

function traceOf({ kind, at, source, event, until, note }: Touch, row: number): AnySignal {
  const said = note ?? SIGNAL_ROWS.get(row)?.label ?? kind;
  const method = source === 'rep' ? 'rep' : 'structured';
  return {
    field: 'trigger',
    value: { row, event, date: isoDay(at), ...(until === undefined ? {} : { until }), ...(note === undefined ? {} : { detail: note }) },
    raw: said,
    quote: { exact: said.slice(0, 200), prefix: '', suffix: '' },
    place: source === 'rep' ? 'logged by you' : 'engagement file',
    method,
    rule: `touch/${kind}`,
    url: '',
    observedAt: at,
    publishedAt: isoDay(at),
    confidence: RELIABILITY[method],
    extractorVersion: 'touch',
  };
}

/**
 * What happened between the team and the prospect as signals of rows 57 to 64 (section 2.6): what a rep logged counts in full, a
 * line of a file as a structured record. These are all touches there are: that a rep looked at a page never is one.
 */
export function touchSignals(touches: readonly Touch[]): SeenSignal[] {
  if (touches.length === 0) return [];
  const repFirst = touches.toSorted((a, b) => Number(b.source === 'rep') - Number(a.source === 'rep'));
  return repFirst.flatMap((touch) => {
    const row = ROW[touch.kind];
    if (row === null) return [];
    const evidence = [traceOf(touch, row)];
    const reliability = RELIABILITY[touch.source === 'rep' ? 'rep' : 'structured'];
    return [{ row, event: touch.event, reliability, date: touch.at, until: touch.until === undefined ? null : dayOf(touch.until), evidence }];
  });
}

/** Touches with more of them, each event once; the ones held stay, a rep's before a file's. Oldest first. */
export function joinTouches(held: readonly Touch[], more: readonly Touch[]): Touch[] {
  const all = [...held, ...more].toSorted((a, b) => Number(b.source === 'rep') - Number(a.source === 'rep'));
  const once = new Map<string, Touch>();
  for (const touch of all) if (!once.has(touch.event)) once.set(touch.event, touch);
  return [...once.values()].toSorted((a, b) => a.at - b.at || (a.event < b.event ? -1 : 1));
}
