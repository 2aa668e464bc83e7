import type { Beliefs } from '#lib/evidence/model.ts';
import type { Idea, Known } from '../suggest.ts';
import { fewestThatCover } from './common.ts';

const valuesOf = (people: readonly Beliefs[], field: 'seniority' | 'department'): string[] => people.flatMap((person) => person[field]?.value ?? []);

/** The levels and departments of the people who bought. */
export function roleIdea(customers: readonly Known[]): Idea | null {
  const people = customers.flatMap(({ person }) => person ?? []);
  const seniorities = fewestThatCover(valuesOf(people, 'seniority')) ?? [];
  const departments = fewestThatCover(valuesOf(people, 'department')) ?? [];
  if (seniorities.length + departments.length === 0) return null;
  return {
    id: 'role',
    subject: 'person',
    test: { kind: 'title', seniorities, departments },
    holds: ({ person }) => {
      if (person?.seniority === undefined && person?.department === undefined) return null;
      const level = seniorities.length === 0 || (person.seniority !== undefined && seniorities.includes(person.seniority.value));
      return level && (departments.length === 0 || (person.department !== undefined && departments.includes(person.department.value)));
    },
  };
}
