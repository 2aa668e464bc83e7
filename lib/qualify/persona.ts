import { once } from '#lib/evidence/once.ts';
import type { Persona } from '#lib/icp/model.ts';
import { departmentName, levelName } from '#lib/taxonomy/names.ts';
import { type Facts, groundsOf } from './facts.ts';
import { roleMatch, roleOf } from './match/title.ts';
import type { Because, Choice } from './model.ts';
import { anyOf } from './any-of.ts';
import type { Say } from './say/index.ts';

/** The persona whose level and department the person's title meets best, the earlier one of equals; null where none is met. */
export function personaOf(personas: readonly Persona[], facts: Facts): Persona | null {
  const { seniority, department } = roleOf(facts);
  if (seniority === undefined && department === undefined) return null;
  const [best] = personas
    .map((persona) => ({ persona, match: roleMatch(seniority, department, persona) ?? 0 }))
    .filter(({ match }) => match > 0)
    .toSorted((a, b) => b.match - a.match);
  return best?.persona ?? null;
}

/** A persona with what about the person speaks for it, level and department each where the persona asks for one. */
export function personaChoice({ id, name, seniorities, departments }: Persona, { person }: Facts, say: Say): Choice {
  const { steps: { choice }, tongue } = say;
  const asked = [
    { belief: person?.seniority, wanted: seniorities, name: levelName, words: choice.level },
    { belief: person?.department, wanted: departments, name: departmentName, words: choice.worksIn },
  ];
  const why = asked.flatMap(({ belief, wanted, name: nameOf, words }): Because[] => {
    if (belief === undefined || wanted.length === 0) return [];
    const found = words(nameOf(belief.value, tongue));
    const text = wanted.includes(belief.value) ? found : choice.near(found, anyOf(wanted.map((one) => nameOf(one, tongue)), say));
    return [{ text, evidence: groundsOf(belief).evidence }];
  });
  return { id, name, why };
}

/** The departments the team sells to; none named means any. */
export const targetDepartments = once((personas: readonly Persona[]): ReadonlySet<string> => new Set(personas.flatMap(({ departments }) => departments)));
