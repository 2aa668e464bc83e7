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
const FORM_WORDS: ReadonlyMap<string, string> = new Map([
  [t('files.minOverMax'), t('editor.minOverMax')],
  [t('files.fromOverTo'), t('editor.fromOverTo')],
  [t('files.yearsTurned'), t('editor.yearsTurned')],
  [t('files.noPlace'), t('editor.namePlace')],
  [t('files.noRole'), t('editor.nameRole')],
  [t('files.oneEntry'), t('editor.nameOne')],
  [t('files.letters'), t('editor.linesTurned')],
  [t('files.digits'), t('editor.digitsTurned')],
  [t('files.noOffer'), t('editor.offerGone')],
]);

/** A problem as a sentence of a form: "must be larger than 0" -> "Must be larger than 0". */
export function formWords(message: string): string {
  const known = [...FORM_WORDS].find(([words]) => message === words || message.startsWith(`${words}:`));
  return known === undefined ? message.charAt(0).toUpperCase() + message.slice(1) : known[1];
}
