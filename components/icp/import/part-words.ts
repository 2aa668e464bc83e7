import type { Difference } from '#lib/icp/diff.ts';
import type { Conflict } from '#lib/icp/merge.ts';
import type { Condition, CriterionTest } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { conditionWords } from '../condition-words.ts';

/** Members whose name in the file says too little. */
const MEMBERS: Readonly<Record<string, string>> = {
  applies: 'where it applies',
  buyingGroup: 'buying group',
  test: 'what it asks',
  ask: 'what it asks',
  when: 'when',
  codes: 'industries',
  anyOf: 'any of',
  mustKnow: 'must know',
  mustHave: 'must have',
  thirds: 'steps in thirds',
  baseRate: 'how often it is met',
  min: 'least',
  max: 'most',
  points: 'points',
  grade: 'lines between grades',
  scheme: 'how letters are given',
  penaltyCap: 'most points of penalties',
  groupCaps: 'most points of a group',
  halfLifeDays: 'half-life in days',
  createdBy: 'author',
  offerId: 'offer',
};

const spaced = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** A path in a file as a manager would say it: "criteria / Company size / must know". */
export function pathInWords(path: string): string {
  return path.split(' / ').map((name) => MEMBERS[name] ?? (/^[a-z]+[A-Z]/.test(name) ? spaced(name) : name)).join(' / ');
}

const NAMED: Readonly<Record<string, (code: string) => string>> = { codes: industryName, industries: industryName, countries: countryName };

/** One side of a difference with names in place of codes. */
export function valueInWords({ path }: Pick<Difference, 'path'>, value: string): string {
  const name = NAMED[path.split(' / ').at(-1) ?? ''];
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no';
  return name === undefined ? value : value.split(', ').map(name).join(', ');
}

/** One side of a conflict in words. */
export function sideInWords(conflict: Conflict, side: 'before' | 'ours' | 'theirs'): string {
  const part = conflict.parts?.[side];
  const member = conflict.path.split(' / ').at(-1);
  if (part === undefined || part === null || typeof part !== 'object') return valueInWords(conflict, conflict[side]);
  if (member === 'test') return wantedWords({ test: part as CriterionTest });
  if (member === 'when') return conditionWords(part as Condition);
  return conflict[side];
}
