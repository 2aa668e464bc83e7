import type { Belief, Beliefs } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { levelIn } from '#lib/taxonomy/level-by-industry.ts';
import { departmentName, levelName } from '#lib/taxonomy/names.ts';
import { SENIORITIES } from '#lib/taxonomy/seniority.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import { type Explained, type Facts, groundsOf, isDisputed, isSure, type Known, lazily, qualityOf, spoken, Told } from '../facts.ts';
import type { Share } from '../model.ts';

/** A level and a department asked for; an empty list asks for none in particular. */
export interface Role {
  seniorities: readonly string[];
  departments: readonly string[];
  /** Share of the next level up or down, 0 to 1. */
  nextLevel?: number;
}

export const NEXT_LEVEL = 0.5;
/** They answer for every department, so a title that names none is no gap. */
export const TOP_LEVELS: readonly string[] = ['owner', 'founder', 'c_suite', 'partner'];
/** The function of founders: names no department of a company. */
const FOUNDERS = 'Entrepreneurship';
const LADDER: readonly string[] = SENIORITIES;

function levelMatch(found: string | undefined, wanted: readonly string[], nextLevel: number): Share | null {
  if (wanted.length === 0) return WHOLE;
  if (found === undefined) return null;
  if (wanted.includes(found)) return WHOLE;
  return wanted.some((level) => Math.abs(LADDER.indexOf(level) - LADDER.indexOf(found)) === 1) ? toShare(nextLevel) : 0;
}

function departmentMatch(found: string | undefined, level: string | undefined, wanted: readonly string[]): Share | null {
  if (wanted.length === 0) return WHOLE;
  if (found !== undefined && (found !== FOUNDERS || wanted.includes(found))) return wanted.includes(found) ? WHOLE : 0;
  return level !== undefined && TOP_LEVELS.includes(level) ? WHOLE : null;
}

/**
 * Level times department (section 2.2): a listed level 1, the next one up or down 0.5, any other 0; a listed department 1, any
 * other 0. Null where a missing half could still decide it.
 */
export function roleMatch(seniority: string | undefined, department: string | undefined, wanted: Role): Share | null {
  const level = levelMatch(seniority, wanted.seniorities, wanted.nextLevel ?? NEXT_LEVEL);
  const inDepartment = departmentMatch(department, seniority, wanted.departments);
  if (level === 0 || inDepartment === 0) return 0;
  return level === null || inDepartment === null ? null : (level * inDepartment) / WHOLE;
}

/** Level and department of the person, as far as they are believed; the level as it counts in the company’s industry, unless the rep said it. */
export function roleOf({ person, company }: Pick<Facts, 'person' | 'company'>): { seniority: string | undefined; department: string | undefined } {
  return { seniority: levelOf(person?.seniority?.value, person?.seniority?.fromRep === true, company.industry?.value), department: person?.department?.value };
}

export const levelOf = (stated: string | undefined, fromRep: boolean, industry: string | undefined): string | undefined => (fromRep ? stated : levelIn(stated, industry));

/** A level or a department; in English by its code. */
const roleWords = (code: string, tongue: Tongue): string => (tongue === 'en' ? code : departmentName(levelName(code, tongue), tongue));

/** What a title criterion finds of a person, whatever it asks; null where neither half is known. */
const statedRole = once((person: Beliefs): (Pick<Known, 'sure' | 'quality'> & { explain: () => Explained }) | null => {
  const halves = [person.seniority, person.department].filter((belief) => belief !== undefined);
  if (halves.length === 0) return null;
  return {
    sure: halves.every((belief) => isSure(belief) && !isDisputed(belief, () => false)),
    quality: Math.min(...halves.map(qualityOf)),
    explain: lazily(() => explained(person, halves)),
  };
});

function explained({ personTitle }: Beliefs, halves: readonly (Belief<'seniority'> | Belief<'department'>)[]): Explained {
  const grounds = [...halves, personTitle].flatMap((belief) => (belief === undefined ? [] : [groundsOf(belief)]));
  return {
    found: spoken((tongue) => personTitle?.value ?? halves.map(({ value }) => roleWords(value, tongue)).join(', ')),
    evidence: grounds.flatMap(({ evidence }) => evidence),
    conflicts: grounds.flatMap(({ conflicts }) => conflicts),
  };
}

export function matchTitle(wanted: Role, facts: Facts): Known | null {
  const { person } = facts;
  const role = person === null ? null : statedRole(person);
  if (role === null) return null;
  const { seniority, department } = roleOf(facts);
  const match = roleMatch(seniority, department, wanted);
  return match === null ? null : new Told(match, match === 0 && role.sure, role.quality, role.explain);
}
