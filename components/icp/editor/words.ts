import type { Dimension, Framework, Tag } from '#lib/icp/model.ts';

/** What a team needs to learn, whatever the framework calls it. */
export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  money: 'Money: budget and who pays',
  power: 'Power: who decides',
  pain: 'Pain: what it is for',
  date: 'Date: by when',
  metric: 'Metric: the number that must improve',
  criteria: 'Criteria: what they choose by',
  process: 'Process: the steps to a signature',
  champion: 'Champion: who wants it inside',
  rival: 'Rival: what else they look at',
};

export const DIMENSION_OF: Readonly<Partial<Record<Tag, Dimension>>> = { money: 'budget', power: 'authority', pain: 'need', date: 'timeline' };

export const FRAMEWORK_WORDS: Readonly<Record<Framework, string>> = {
  bant: 'BANT: budget, authority, need, timeline. For short cycles.',
  champ: 'CHAMP: challenges first, then authority, money, priority.',
  meddic: 'MEDDPICC: many people to convince, long cycles.',
  gpctba: 'GPCTBA/C&I: goals, plans, challenges, timeline, budget, authority, consequences.',
};

/** What the check of a file says of its members, as a form says it. */
const FORM_WORDS: Readonly<Record<string, string>> = {
  'min is larger than max': 'The smaller number is above the larger one',
  'from is larger than to': 'The first number is above the second',
  'from is later than to': 'The first year is after the last',
  'names neither a country nor a region': 'Name a country or a region',
  'names neither a level nor a department': 'Choose a level or a department',
  'needs at least one entry': 'Name at least one',
  'a must be larger than b, b than c, and c than 0': 'A must be above B, B above C, and C above 0',
  'one must be larger than two, two than three, and three than 0': '1 must be above 2, 2 above 3, and 3 above 0',
  'names an offer that is not in this file': 'This offer is gone; choose another',
};

/** A problem as a sentence of a form: "must be larger than 0" -> "Must be larger than 0". */
export function formWords(message: string): string {
  const known = Object.keys(FORM_WORDS).find((words) => message === words || message.startsWith(`${words}:`));
  return known === undefined ? message.charAt(0).toUpperCase() + message.slice(1) : (FORM_WORDS[known] ?? message);
}
