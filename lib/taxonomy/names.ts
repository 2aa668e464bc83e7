import { BUSINESS_MODEL_NAMES, type BusinessModel } from './business-models.ts';
import type { DecisionRole } from './decision-role.ts';
import { BUSINESS_MODEL_NAMES_DE, DEPARTMENT_NAMES_DE, REGION_NAMES_DE, ROLE_NAMES_DE, SENIORITY_NAMES_DE } from './german/names.ts';
import { REGION_NAMES } from './regions.ts';
import { SENIORITY_NAMES } from './seniority.ts';
import type { Tongue } from './tongue.ts';

type Names = Readonly<Record<string, string>>;

/** What a code is called; the code itself where the table does not hold it. */
const named = (names: Names, code: string): string => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);

const REGIONS: Readonly<Record<Tongue, Names>> = { en: REGION_NAMES, de: REGION_NAMES_DE };
const LEVELS: Readonly<Record<Tongue, Names>> = { en: SENIORITY_NAMES, de: SENIORITY_NAMES_DE };
const MODELS: Readonly<Record<Tongue, Readonly<Record<BusinessModel, string>>>> = { en: BUSINESS_MODEL_NAMES, de: BUSINESS_MODEL_NAMES_DE };

/** "Central and Eastern Europe". */
export const regionName = (region: string, tongue: Tongue = 'en'): string => named(REGIONS[tongue], region);

/** A level as people call it: "C-level". */
export const levelName = (level: string, tongue: Tongue = 'en'): string => named(LEVELS[tongue], level);

/** Departments and parts in buying go by their English names in profiles and ICPs. */
export const departmentName = (department: string, tongue: Tongue = 'en'): string => (tongue === 'de' ? named(DEPARTMENT_NAMES_DE, department) : department);
export const roleName = (role: DecisionRole | string, tongue: Tongue = 'en'): string => (tongue === 'de' ? named(ROLE_NAMES_DE, role) : role);

export const businessModelName = (model: BusinessModel, tongue: Tongue = 'en'): string => MODELS[tongue][model];
