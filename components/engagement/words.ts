import type { Stage } from '#lib/prospects/model.ts';
import type { TouchKind } from '#lib/qualify/model.ts';

/** A stage in words, short enough for a chip, and what it means. */
export const STAGE_WORDS: Readonly<Record<Stage, readonly [name: string, meaning: string]>> = {
  unqualified: ['Unqualified', 'Saved, and below the lines of the ICP'],
  mql: ['MQL', 'Marketing-qualified: fits, shows readiness, and enough is known'],
  sql: ['SQL', 'Sales-qualified: an MQL whose answers a person confirmed'],
  nurture: ['Nurture', 'Fits, but not now: to be looked at again on its day'],
  recycle: ['Recycle', 'Back from nurture: take it up again'],
  won: ['Won', 'Became a customer'],
  lost: ['Lost', 'Was worked on, and did not buy'],
  disqualified: ['Disqualified', 'Not to be worked on'],
};

/** What a rep can log, in the order of the buttons. */
export const LOGGABLE = ['replied', 'meeting', 'asked-price', 'demo-request', 'not-now', 'no-budget', 'no-reply'] as const satisfies readonly TouchKind[];

/** What happened, in words. */
export const TOUCH_WORDS: Readonly<Record<TouchKind, string>> = {
  replied: 'Replied with interest',
  meeting: 'Met',
  'asked-price': 'Asked for the price',
  'demo-request': 'Asked for a demo',
  'not-now': 'Said “not now”',
  'no-budget': 'Said “no budget”',
  'no-reply': 'No reply',
  event: 'Came to an event',
  download: 'Downloaded something',
};

/** The same on a button. */
export const LOG_WORDS: Readonly<Record<(typeof LOGGABLE)[number], string>> = {
  replied: 'Replied',
  meeting: 'Met',
  'asked-price': 'Asked price',
  'demo-request': 'Asked for demo',
  'not-now': 'Not now…',
  'no-budget': 'No budget',
  'no-reply': 'No reply',
};
