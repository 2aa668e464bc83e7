import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';
import type { NextStep } from '../model.ts';
import { whereToLook } from '../where-to-look.ts';
import { wantedWords } from '../words.ts';
import type { Situation } from './situation.ts';

/** Who usually plays a part. Source: column D of section 3.1. */
const USUALLY: Readonly<Record<DecisionRole, string>> = {
  'decision maker': 'an owner, C-level or head of the department',
  'economic buyer': 'whoever signs for the money, often a finance lead',
  influencer: 'a manager in the department',
  champion: 'somebody who gains from it and has a say',
  'technical veto': 'an IT or security lead',
  gatekeeper: 'purchasing',
  'end user': 'a specialist who would work with it',
};

/** The persona to look for at a company that fits. */
export function findPerson({ result, icp, profiles }: Situation): NextStep[] {
  const [persona] = icp.personas;
  if (!result.companyOnly || persona === undefined || !/^[AB]/.test(result.grade ?? '')) return [];
  const who = wantedWords({ test: { kind: 'title', seniorities: persona.seniorities, departments: persona.departments } });
  return [{
    kind: 'find-fact',
    text: `Find the ${persona.name} (${who}): ${whereToLook('personTitle', profiles).words}`,
    reason: 'The company fits, but no person is known yet',
    field: 'personTitle',
  }];
}

/** The roles that nobody known fills, in the order of the ICP, at a company worth the search. */
export function missingRoles({ result }: Situation): NextStep[] {
  if (result.segment !== 'hot' && result.segment !== 'warm') return [];
  const { known, missing } = result.buyingGroup;
  if (missing.length === 0) return [];
  const names = known.slice(0, 2).map(({ name, role }) => `${name} (${role})`);
  const soFar = names.length === 0 ? 'Nobody who has a part in buying is known yet' : `So far known: ${names.join(', ')}${known.length > 2 ? ` and ${known.length - 2} more` : ''}`;
  return missing.map((role) => ({
    kind: 'find-fact',
    text: `Find the ${role}: ${USUALLY[role]}`,
    reason: `${soFar}; your buying group asks for this role`,
    field: 'teamMember',
  }));
}
