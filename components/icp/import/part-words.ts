import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Difference } from '#lib/icp/diff.ts';
import type { Conflict } from '#lib/icp/merge.ts';
import type { Condition, CriterionTest } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import { EXCLUSION_WORDS } from '../../assessment/words.ts';
import { conditionWords } from '../condition-words.ts';

/** Members of a file as a manager calls them; each has a text of its own. */
const NAMES = [
  'applies', 'buyingGroup', 'test', 'when', 'codes', 'anyOf', 'mustKnow', 'mustHave', 'thirds', 'baseRate', 'min', 'max', 'points', 'grade', 'scheme', 'penaltyCap', 'groupCaps', 'halfLifeDays', 'createdBy', 'offerId',
  'criteria', 'penalties', 'disqualifiers', 'exclusions', 'personas', 'offers', 'signals', 'regulations', 'questions', 'stages', 'reasons', 'thresholds', 'framework', 'notes',
  'note', 'name', 'version', 'label', 'reason', 'weight', 'subject', 'order', 'countries', 'regions', 'industries', 'headCount', 'seniorities', 'departments',
  'pains', 'needs', 'mustHaves', 'rivals', 'integrations', 'list', 'domain', 'strength', 'off', 'until', 'from', 'to', 'value', 'values',
  'field', 'operator', 'kind', 'count', 'row', 'use', 'currency', 'rates', 'readiness', 'completeness', 'hysteresis', 'nurture', 'monthsAhead', 'touchesWithoutReply',
  'confirmed', 'among', 'grades', 'budget', 'authority', 'need', 'timeline', 'hiring', 'money', 'leadership', 'technology', 'intent', 'touches',
] as const;
const MEMBERS: Readonly<Record<string, string>> = { ...Object.fromEntries(NAMES.map((name) => [name, t(`icp.part.${name}`)])), ask: t('icp.part.test') };

const spaced = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** The list a domain stands on: "brightforge.com (do-not-contact)". */
const IN_LIST = /(?<=\()(?:customer|competitor|do-not-contact)(?=\)$)/;
const inWords = (list: string): string => EXCLUSION_WORDS[list] ?? list;

/** A path in a file as a manager would say it: "criteria / Company size / must know". */
export function pathInWords(path: string): string {
  return path.split(' / ').map((name) => (Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined) ?? (/^[a-z]+[A-Z]/.test(name) ? spaced(name) : name.replace(IN_LIST, inWords))).join(' / ');
}

const NAMED: Readonly<Record<string, (code: string) => string>> = { codes: (code) => industryName(code, tongue()), industries: (code) => industryName(code, tongue()), countries: (code) => countryName(code, tongue()) };

/** One side of a difference with names in place of codes. */
export function valueInWords({ path }: Pick<Difference, 'path'>, value: string): string {
  if (path.startsWith('exclusions / ') && !path.endsWith(' / note')) return path.endsWith(' / list') ? inWords(value) : plainInWords(value).replace(IN_LIST, inWords);
  const name = NAMED[path.split(' / ').at(-1) ?? ''];
  return name === undefined || isPlain(value) ? plainInWords(value) : value.split(', ').map(name).join(', ');
}

const PLAIN: Readonly<Record<string, string>> = { true: t('icp.diff.yes'), false: t('icp.diff.no'), none: t('icp.diff.nothing'), removed: t('icp.diff.removed') };
const isPlain = (value: string): boolean => Object.hasOwn(PLAIN, value);
const plainInWords = (value: string): string => (isPlain(value) ? (PLAIN[value] ?? value) : value);

/** One side of a conflict in words. */
export function sideInWords(conflict: Conflict, side: 'before' | 'ours' | 'theirs'): string {
  const part = conflict.parts?.[side];
  const member = conflict.path.split(' / ').at(-1);
  if (part === undefined || part === null || typeof part !== 'object') return valueInWords(conflict, conflict[side]);
  if (member === 'test') return wantedWords({ test: part as CriterionTest }, said());
  if (member === 'when') return conditionWords(part as Condition);
  return conflict[side];
}
