import { t } from '#lib/i18n/t.ts';
import { DEPARTMENTS } from '#lib/taxonomy/departments.ts';
import { SENIORITIES, SENIORITY_NAMES } from '#lib/taxonomy/seniority.ts';
import { CheckSet } from './check-set.tsx';

interface RolePickerProps {
  seniorities: readonly string[];
  departments: readonly string[];
  /** Of the value that holds both. */
  path: string;
  onChange: (role: { seniorities: string[]; departments: string[] }) => void;
}

const LEVELS: readonly (readonly [string, string])[] = SENIORITIES.map((level) => [level, SENIORITY_NAMES[level]]);
const TEAMS: readonly (readonly [string, string])[] = DEPARTMENTS.map((name) => [name, name]);

/** Levels and departments; one left empty asks for nothing. */
export function RolePicker({ seniorities, departments, path, onChange }: RolePickerProps) {
  return (
    <>
      <CheckSet label={t('editor.levels')} path={`${path}.seniorities`} values={seniorities} options={LEVELS} onChange={(next) => onChange({ seniorities: next, departments: [...departments] })} />
      <CheckSet label={t('editor.departments')} path={`${path}.departments`} values={departments} options={TEAMS} onChange={(next) => onChange({ seniorities: [...seniorities], departments: next })} />
    </>
  );
}
