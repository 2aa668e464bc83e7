import type { Persona } from '#lib/icp/model.ts';
import type { Facts } from './facts.ts';
import { roleMatch, roleOf } from './match/title.ts';

/** The persona whose level and department the person's title meets best, the earlier one of equals; null where none is met. */
export function personaOf(personas: readonly Persona[], { person }: Facts): Persona | null {
  const { seniority, department } = roleOf(person);
  if (seniority === undefined && department === undefined) return null;
  const [best] = personas
    .map((persona) => ({ persona, match: roleMatch(seniority, department, persona) ?? 0 }))
    .filter(({ match }) => match > 0)
    .toSorted((a, b) => b.match - a.match);
  return best?.persona ?? null;
}

/** The departments the team sells to; none named means any. */
export function targetDepartments(personas: readonly Persona[]): Set<string> {
  return new Set(personas.flatMap(({ departments }) => departments));
}
