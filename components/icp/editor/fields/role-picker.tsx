import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { DEPARTMENTS } from '#lib/taxonomy/departments.ts';
import { departmentName, levelName } from '#lib/taxonomy/names.ts';
import { SENIORITIES } from '#lib/taxonomy/seniority.ts';
import { CheckSet } from './check-set.tsx';

interface RolePickerProps {
  seniorities: readonly string[];
  departments: readonly string[];
  /** Of the value that holds both. */
  path: string;
  onChange: (role: { seniorities: string[]; departments: string[] }) => void;
}

const LEVELS: readonly (readonly [string, string])[] = SENIORITIES.map((level) => [level, levelName(level, tongue())]);
const KEPT: readonly string[] = DEPARTMENTS;
const TEAMS: readonly (readonly [string, string])[] = DEPARTMENTS.map((name) => [name, departmentName(name, tongue())] as const).toSorted(([, a], [, b]) => a.localeCompare(b, t('common.locale')));

/** The order files keep departments in is the same in every language; only the picker goes by the alphabet. */
const asKept = (departments: string[]): string[] => departments.toSorted((a, b) => KEPT.indexOf(a) - KEPT.indexOf(b));

/** Levels and departments; one left empty asks for nothing. */
export function RolePicker({ seniorities, departments, path, onChange }: RolePickerProps) {
  return (
    <>
      <CheckSet label={t('editor.levels')} path={`${path}.seniorities`} values={seniorities} options={LEVELS} onChange={(next) => onChange({ seniorities: next, departments: [...departments] })} />
      <CheckSet label={t('editor.departments')} path={`${path}.departments`} values={departments} options={TEAMS} onChange={(next) => onChange({ seniorities: [...seniorities], departments: asKept(next) })} />
    </>
  );
}
