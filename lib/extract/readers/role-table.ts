/** Words of jobs of all languages together. */
import { ROLES_BY_LANGUAGE, type RoleTable } from './role-words.ts';

export interface RoleWords {
  /** Nouns of jobs. */
  nouns: string;
  /** Compounds: "Vertriebsleiterin", "Anlagenmechaniker", "Systemutvikler". */
  endings: string;
  /** Headings above open roles. */
  openSections: string;
  /** Window titles of pages that list jobs and nothing else. */
  listTitles: string;
  /** Statements of no open roles. */
  noRoles: string;
}

const joined = (pick: (table: RoleTable) => string | undefined): string => Object.values(ROLES_BY_LANGUAGE).flatMap((table) => pick(table) ?? []).join('|');

export const ROLE_WORDS: RoleWords = {
  nouns: joined(({ nouns }) => nouns),
  endings: `\\p{L}{2,}(?:${joined(({ endings }) => endings)})(?:in|innen|[*:_/]in|\\(in\\)|\\/-in|e)?(?![\\p{L}])`,
  openSections: joined(({ sections }) => sections),
  listTitles: joined(({ lists }) => lists),
  noRoles: joined(({ none }) => none),
};
