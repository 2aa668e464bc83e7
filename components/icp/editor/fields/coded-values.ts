import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { countryCodes, countryName, countryOf } from '#lib/taxonomy/countries.ts';
import { DECISION_ROLES } from '#lib/taxonomy/decision-role.ts';
import { DEPARTMENTS } from '#lib/taxonomy/departments.ts';
import { INDUSTRIES, industryName, industryOf } from '#lib/taxonomy/industries.ts';
import { countryNamedOnScreen, departmentNamed, industryNamed, levelNamed, roleNamed } from '#lib/taxonomy/named.ts';
import { departmentName, levelName, roleName } from '#lib/taxonomy/names.ts';
import { SENIORITIES } from '#lib/taxonomy/seniority.ts';

/** How values that are kept as a code are typed and shown: by their names in the language of the screens, or in any other they are known in. */
export interface Coded {
  read: (text: string) => string | null;
  show: (code: string) => string;
  /** Names offered while typing, by the alphabet; made when first asked for. */
  readonly offered: readonly string[];
  what: string;
}

function coded(codes: () => Iterable<string>, show: Coded['show'], read: Coded['read'], what: string): Coded {
  let names: readonly string[] | undefined;
  return {
    read,
    show,
    what,
    get offered() {
      names ??= [...codes()].map(show).toSorted(new Intl.Collator(t('common.locale')).compare);
      return names;
    },
  };
}

export const COUNTRY = coded(countryCodes, (code) => countryName(code, tongue()), (text) => countryNamedOnScreen(text) ?? countryOf(text), t('editor.aCountry'));
export const INDUSTRY = coded(() => INDUSTRIES.map(({ code }) => code), (code) => industryName(code, tongue()), (text) => industryNamed(text) ?? industryOf(text), t('editor.anIndustry'));
export const LEVEL = coded(() => SENIORITIES, (level) => levelName(level, tongue()), levelNamed, t('editor.aLevel'));
export const DEPARTMENT = coded(() => DEPARTMENTS, (department) => departmentName(department, tongue()), departmentNamed, t('editor.aDepartment'));
export const ROLE = coded(() => DECISION_ROLES, (role) => roleName(role, tongue()), roleNamed, t('editor.aRole'));
