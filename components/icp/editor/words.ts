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
