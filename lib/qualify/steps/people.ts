import { roleName } from '#lib/taxonomy/names.ts';
import type { NextStep } from '../model.ts';
import { whereToLook } from '../where-to-look.ts';
import { wantedWords } from '../words.ts';
import type { Situation } from './situation.ts';

/** The persona to look for at a company that fits. */
export function findPerson({ result, icp, profiles, say }: Situation): NextStep[] {
  const [persona] = icp.personas;
  if (!result.companyOnly || persona === undefined || !/^[AB]/.test(result.grade ?? '')) return [];
  const who = wantedWords({ test: { kind: 'title', seniorities: persona.seniorities, departments: persona.departments } }, say);
  return [{
    kind: 'find-fact',
    text: say.steps.people.find(persona.name, who, whereToLook('personTitle', profiles, say).words),
    reason: say.steps.people.noneYet,
    field: 'personTitle',
  }];
}

/** The roles that nobody known fills, in the order of the ICP, at a company worth the search. */
export function missingRoles({ result, say: { steps, tongue } }: Situation): NextStep[] {
  if (result.segment !== 'hot' && result.segment !== 'warm') return [];
  const { known, missing } = result.buyingGroup;
  if (missing.length === 0) return [];
  const names = known.slice(0, 2).map(({ name, role }) => `${name} (${roleName(role, tongue)})`);
  const reason = names.length === 0 ? steps.people.nobody : steps.people.soFar(names.join(', '), known.length - 2);
  return missing.map((role) => ({
    kind: 'find-fact',
    text: steps.people.role(roleName(role, tongue), steps.usually[role]),
    reason,
    field: 'teamMember',
  }));
}
