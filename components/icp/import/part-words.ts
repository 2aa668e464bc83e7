import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Difference } from '#lib/icp/diff.ts';
import type { Conflict } from '#lib/icp/merge.ts';
import type { Condition, CriterionTest } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { conditionWords } from '../condition-words.ts';

/** Members whose name in the file says too little. */
const MEMBERS: Readonly<Record<string, string>> = {
  applies: t('icp.part.applies'),
  buyingGroup: t('icp.part.buyingGroup'),
  test: t('icp.part.test'),
  ask: t('icp.part.test'),
  when: t('icp.part.when'),
  codes: t('icp.part.codes'),
  anyOf: t('icp.part.anyOf'),
  mustKnow: t('icp.part.mustKnow'),
  mustHave: t('icp.part.mustHave'),
  thirds: t('icp.part.thirds'),
  baseRate: t('icp.part.baseRate'),
  min: t('icp.part.min'),
  max: t('icp.part.max'),
  points: t('icp.part.points'),
  grade: t('icp.part.grade'),
  scheme: t('icp.part.scheme'),
  penaltyCap: t('icp.part.penaltyCap'),
  groupCaps: t('icp.part.groupCaps'),
  halfLifeDays: t('icp.part.halfLifeDays'),
  createdBy: t('icp.part.createdBy'),
  offerId: t('icp.part.offerId'),
};

const spaced = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** A path in a file as a manager would say it: "criteria / Company size / must know". */
export function pathInWords(path: string): string {
  return path.split(' / ').map((name) => MEMBERS[name] ?? (/^[a-z]+[A-Z]/.test(name) ? spaced(name) : name)).join(' / ');
}

const NAMED: Readonly<Record<string, (code: string) => string>> = { codes: (code) => industryName(code, tongue()), industries: (code) => industryName(code, tongue()), countries: (code) => countryName(code, tongue()) };

/** One side of a difference with names in place of codes. */
export function valueInWords({ path }: Pick<Difference, 'path'>, value: string): string {
  const name = NAMED[path.split(' / ').at(-1) ?? ''];
  if (value === 'true' || value === 'false') return value === 'true' ? t('icp.diff.yes') : t('icp.diff.no');
  return name === undefined ? value : value.split(', ').map(name).join(', ');
}

/** One side of a conflict in words. */
export function sideInWords(conflict: Conflict, side: 'before' | 'ours' | 'theirs'): string {
  const part = conflict.parts?.[side];
  const member = conflict.path.split(' / ').at(-1);
  if (part === undefined || part === null || typeof part !== 'object') return valueInWords(conflict, conflict[side]);
  if (member === 'test') return wantedWords({ test: part as CriterionTest }, said());
  if (member === 'when') return conditionWords(part as Condition);
  return conflict[side];
}
