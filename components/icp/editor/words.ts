import { t } from '#lib/i18n/t.ts';
import type { Dimension, Framework, Tag } from '#lib/icp/model.ts';

/** What a team needs to learn, whatever the framework calls it. */
export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  money: t('editor.tagMoney'),
  power: t('editor.tagPower'),
  pain: t('editor.tagPain'),
  date: t('editor.tagDate'),
  metric: t('editor.tagMetric'),
  criteria: t('editor.tagCriteria'),
  process: t('editor.tagProcess'),
  champion: t('editor.tagChampion'),
  rival: t('editor.tagRival'),
};

export const DIMENSION_OF: Readonly<Partial<Record<Tag, Dimension>>> = { money: 'budget', power: 'authority', pain: 'need', date: 'timeline' };

export const FRAMEWORK_WORDS: Readonly<Record<Framework, string>> = {
  bant: t('editor.bant'),
  champ: t('editor.champ'),
  meddic: t('editor.meddic'),
  gpctba: t('editor.gpctba'),
};

/** What the check of a file says of its members, as a form says it. */
const FORM_WORDS: Readonly<Record<string, string>> = {
  'min is larger than max': t('editor.minOverMax'),
  'from is larger than to': t('editor.fromOverTo'),
  'from is later than to': t('editor.yearsTurned'),
  'names neither a country nor a region': t('editor.namePlace'),
  'names neither a level nor a department': t('editor.nameRole'),
  'needs at least one entry': t('editor.nameOne'),
  'a must be larger than b, b than c, and c than 0': t('editor.linesTurned'),
  'one must be larger than two, two than three, and three than 0': t('editor.digitsTurned'),
  'names an offer that is not in this file': t('editor.offerGone'),
};

/** A problem as a sentence of a form: "must be larger than 0" -> "Must be larger than 0". */
export function formWords(message: string): string {
  const known = Object.keys(FORM_WORDS).find((words) => message === words || message.startsWith(`${words}:`));
  return known === undefined ? message.charAt(0).toUpperCase() + message.slice(1) : (FORM_WORDS[known] ?? message);
}
