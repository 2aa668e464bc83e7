import { t } from '#lib/i18n/t.ts';
import { TARGETS, type Rule, type Target } from '#lib/interop/import/plan.ts';
import type { TableProblem } from '#lib/interop/tables/table.ts';
import type { RowNote, TwinReason } from '#lib/messaging/import-protocol.ts';

const OF_PERSON_FROM = TARGETS.indexOf('personName');
const DETAILS_FROM = TARGETS.indexOf('owner');

/** Targets as a list to choose from groups them. */
export const TARGET_GROUPS: readonly { name: () => string; targets: readonly Target[] }[] = [
  { name: () => t('importing.group.company'), targets: TARGETS.slice(0, OF_PERSON_FROM) },
  { name: () => t('importing.group.person'), targets: TARGETS.slice(OF_PERSON_FROM, DETAILS_FROM) },
  { name: () => t('importing.group.details'), targets: TARGETS.slice(DETAILS_FROM) },
];

const LISTS: ReadonlySet<Target> = new Set(['technology', 'tags', 'note', 'phone', 'companyPhone', 'email', 'companyLinkedIn', 'funding', 'parent', 'registerNumber']);

/** What a rule does to a target: a list is added to, not overwritten. */
export function ruleWords(rule: Rule, target: Target | null): string {
  if (rule === 'never') return t('importing.rule.never');
  if (rule === 'empty') return t('importing.rule.empty');
  return target !== null && LISTS.has(target) ? t('importing.rule.alwaysList') : t('importing.rule.always');
}

const PROBLEMS: Readonly<Record<TableProblem, () => string>> = {
  empty: () => t('importing.problem.empty'),
  'too-many-rows': () => t('importing.problem.tooManyRows'),
  'too-large': () => t('importing.problem.tooLarge'),
  'old-excel': () => t('importing.problem.oldExcel'),
  'no-workbook': () => t('importing.problem.noWorkbook'),
  damaged: () => t('importing.problem.damaged'),
  'not-a-table': () => t('importing.problem.notATable'),
};

/** Why a file cannot be read, and what to do. */
export const problemWords = (problem: TableProblem): string => PROBLEMS[problem]();

const REASONS: Readonly<Record<TwinReason, () => string>> = {
  name: () => t('importing.reason.name'),
  register: () => t('importing.reason.register'),
  declared: () => t('importing.reason.declared'),
  account: () => t('importing.reason.account'),
  email: () => t('importing.reason.email'),
  mailbox: () => t('importing.reason.mailbox'),
  profile: () => t('importing.reason.profile'),
  'person-name': () => t('importing.reason.personName'),
};

/** Why a row is not taken, as a sentence. */
export function rejectedWords({ problem, detail = '' }: RowNote & { is: 'rejected' }): string {
  if (problem === 'unreadable') return t('importing.rejected.unreadable', { detail });
  if (problem === 'name-alone') return t('importing.rejected.nameAlone');
  return t(`importing.rejected.${problem}`);
}

/** What a rep should know of a row, as a sentence. */
export function noteWords(note: RowNote): string {
  const row = String(note.row);
  switch (note.is) {
    case 'rejected':
      return t('importing.found.row', { row, reason: rejectedWords(note) });
    case 'again':
      return t('importing.found.againRow', { row, first: String(note.first) });
    case 'tied':
    case 'maybe':
      return t(`importing.found.${note.is}`, { row, name: note.name, other: note.other, reason: REASONS[note.reason]() });
  }
}
