import type { Belief } from '#lib/evidence/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Facts } from '../facts.ts';
import { TOP_LEVELS } from '../match/title.ts';
import { targetDepartments } from '../persona.ts';
import { publishedDay, type SeenSignal } from '../seen-signals.ts';

type Member = Belief<'teamMember'>;

const DECIDE: readonly string[] = [...TOP_LEVELS, 'vp', 'head', 'director'];
const USE: readonly string[] = ['senior', 'entry'];

function seen(row: number, members: readonly Member[]): SeenSignal[] {
  if (members.length === 0) return [];
  const evidence = members.flatMap(({ signals }) => signals);
  const reliability = Math.max(...members.map((member) => member.reliability));
  return [{ row, event: `row ${row} of the team`, reliability, date: publishedDay(evidence), until: null, evidence }];
}

/** Rows 16 and 28 from the people a team page names; row 16 only while no person is looked at, whose own title then counts. */
export function teamRows({ company, person }: Facts, { personas }: Icp): SeenSignal[] {
  const { teamMember: team = [] } = company;
  if (team.length === 0) return [];
  const targets = targetDepartments(personas);
  const inTarget = ({ value }: Member): boolean => targets.size === 0 || (value.department !== undefined && targets.has(value.department));
  const ofLevel = (levels: readonly string[]): Member[] =>
    team.filter(({ value }) => value.seniority !== undefined && levels.includes(value.seniority));
  const top = ofLevel(TOP_LEVELS);
  const deciders = ofLevel(DECIDE).filter((member) => top.includes(member) || inTarget(member));
  const influencers = ofLevel(['manager']).filter(inTarget);
  const users = ofLevel(USE).filter(inTarget);
  const wholeGroup = deciders.length > 0 && influencers.length > 0 && users.length > 0;
  return [
    ...(person === null ? seen(16, top) : []),
    ...(wholeGroup ? seen(28, [...deciders, ...influencers, ...users]) : []),
  ];
}
