import type { Beliefs } from '#lib/evidence/model.ts';
import { SENIORITY_NAMES } from '#lib/taxonomy/seniority.ts';
import type { Idea, Known } from '../suggest.ts';
import { fewestThatCover, orWords } from './common.ts';

const names: Readonly<Record<string, string>> = SENIORITY_NAMES;
const valuesOf = (people: readonly Beliefs[], field: 'seniority' | 'department'): string[] => people.flatMap((person) => person[field]?.value ?? []);

/** The levels and departments of the people who bought. */
export function roleIdea(customers: readonly Known[]): Idea | null {
  const people = customers.flatMap(({ person }) => person ?? []);
  const seniorities = fewestThatCover(valuesOf(people, 'seniority')) ?? [];
  const departments = fewestThatCover(valuesOf(people, 'department')) ?? [];
  if (seniorities.length + departments.length === 0) return null;
  const parts = [orWords(seniorities.map((level) => names[level] ?? level)), orWords(departments)];
  return {
    id: 'role',
    label: 'Role',
    subject: 'person',
    test: { kind: 'title', seniorities, departments },
    words: `bought through ${parts.filter((part) => part !== '').join(' in ')}`,
    holds: ({ person }) => {
      if (person?.seniority === undefined && person?.department === undefined) return null;
      const level = seniorities.length === 0 || (person.seniority !== undefined && seniorities.includes(person.seniority.value));
      return level && (departments.length === 0 || (person.department !== undefined && departments.includes(person.department.value)));
    },
  };
}
