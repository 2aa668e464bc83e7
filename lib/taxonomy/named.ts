import { countryCodes, countryName } from './countries.ts';
import { DECISION_ROLES, type DecisionRole } from './decision-role.ts';
import { DEPARTMENTS } from './departments.ts';
import { fold } from './fold.ts';
import { INDUSTRIES, industryName } from './industries.ts';
import { departmentName, levelName, roleName } from './names.ts';
import { SENIORITIES, type Seniority } from './seniority.ts';
import type { Department } from './title-words/title-words.ts';
import { TONGUES, type Tongue } from './tongue.ts';

/** Codes by what they are called in any language of the screens, and by themselves; made at the first look-up. */
function byName<C extends string>(codes: () => Iterable<C>, name: (code: C, tongue: Tongue) => string): (text: string) => C | null {
  let known: Map<string, C> | undefined;
  return (text) => {
    known ??= new Map([...codes()].flatMap((code) => [...TONGUES.map((tongue) => name(code, tongue)), code].map((one) => [fold(one), code] as const)));
    return known.get(fold(text)) ?? null;
  };
}

/** Codes of names exactly as screens write them: "Vertrieb" and "Sales" are one department. Null for any other text. */
export const departmentNamed = byName<Department>(() => DEPARTMENTS, departmentName);
export const levelNamed = byName<Seniority>(() => SENIORITIES, levelName);
export const roleNamed = byName<DecisionRole>(() => DECISION_ROLES, roleName);
export const industryNamed = byName<string>(() => INDUSTRIES.map(({ code }) => code), industryName);
export const countryNamedOnScreen = byName<string>(countryCodes, countryName);
