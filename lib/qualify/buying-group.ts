import type { AnySignal, Belief, Beliefs } from '#lib/evidence/model.ts';
import { believe } from '#lib/evidence/profile.ts';
import type { Icp } from '#lib/icp/model.ts';
import { DECISION_ROLES, type DecisionRole, decisionRoleOf } from '#lib/taxonomy/decision-role.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { levelIn } from '#lib/taxonomy/level-by-industry.ts';
import { decisionRole, roleAtLevel } from './decision-role.ts';
import type { Facts } from './facts.ts';
import { TOP_LEVELS } from './match/title.ts';
import type { BuyingGroup, GroupMember, TagCell } from './model.ts';
import { targetDepartments } from './persona.ts';

/** Row 27: up to this many people, those at the top play all roles. */
const SMALL = 10;
/** Of one role, so many are listed. */
const OF_A_ROLE = 5;

interface Somebody extends GroupMember {
  top: boolean;
}

const isTop = (seniority: string | undefined): boolean => seniority !== undefined && TOP_LEVELS.includes(seniority);

function ofProfile(person: Beliefs, self: boolean, company: Beliefs, targets: ReadonlySet<string>): Somebody[] {
  const role = decisionRole({ person, company }, targets);
  if (role === null || person.personName === undefined) return [];
  const evidence = [person.decisionRole, person.personTitle, person.seniority].flatMap((belief) => (belief?.signals ?? []) as AnySignal[]);
  return [{ role, name: person.personName.value, title: person.personTitle?.value ?? null, self, evidence, top: isTop(person.seniority?.value) }];
}

function ofTeam({ value, signals }: Belief<'teamMember'>, company: Beliefs, targets: ReadonlySet<string>): Somebody[] {
  const role = roleAtLevel(levelIn(value.seniority, company.industry?.value), value.department, company, targets) ?? (value.title === undefined ? null : decisionRoleOf(value.title));
  if (role === null) return [];
  return [{ role, name: value.name, title: value.title ?? null, self: false, evidence: signals, top: isTop(value.seniority) }];
}

/** Everybody once, by name: the person looked at before saved colleagues, those before the team page. */
function everybody(facts: Facts, targets: ReadonlySet<string>): Somebody[] {
  const { company, person, colleagues, now } = facts;
  const all = [
    ...(person === null ? [] : ofProfile(person, true, company, targets)),
    ...colleagues.flatMap((profile) => ofProfile(believe(profile, now), false, company, targets)).toSorted(byName),
    ...(company.teamMember ?? []).flatMap((member) => ofTeam(member, company, targets)).toSorted(byName),
  ];
  if (all.length < 2) return all;
  const seen = new Set<string>();
  return all.filter(({ name }) => !seen.has(fold(name)) && seen.add(fold(name)));
}

const byName = (a: Somebody, b: Somebody): number => Number(b.top) - Number(a.top) || (a.name < b.name ? -1 : 1);

/** In a small company those at the top also hold the money and use what they buy (row 27). */
function rolesOf({ role, top }: Somebody, small: boolean): DecisionRole[] {
  return small && top ? [role, 'decision maker', 'economic buyer', 'end user'] : [role];
}

/**
 * Who at the company has a part in buying, by role, and which of the roles the ICP asks for nobody fills. From the team page, the
 * person looked at and other saved people of the company; sections 3.1 (column D) and 3.4. No title tells a champion, so an answer that
 * confirms one fills that role.
 */
export function buyingGroupOf(facts: Facts, icp: Pick<Icp, 'buyingGroup' | 'personas'>, tags: readonly Pick<TagCell, 'tag' | 'state'>[]): BuyingGroup {
  const people = everybody(facts, targetDepartments(icp.personas));
  const size = facts.company.headCount?.value;
  const filled = new Set(people.flatMap((one) => rolesOf(one, size !== undefined && size.max <= SMALL)));
  if (tags.some(({ tag, state }) => tag === 'champion' && state === 'confirmed')) filled.add('champion');
  return {
    known: people.length === 0 ? [] : DECISION_ROLES.flatMap((role) => people.filter((one) => one.role === role).slice(0, OF_A_ROLE)).map(({ top: _top, ...member }) => member),
    missing: icp.buyingGroup.filter((role) => !filled.has(role)),
  };
}
