/**
 * The words the rules look for. Tables too heavy for every page are parts of their own (`parts.ts`), brought into the
 * document's isolated world and met there: hence the one global, which page scripts cannot see.
 */
import type { TechnologySpelling } from '#lib/taxonomy/technologies.ts';
import type { Language } from './language/language.ts';
import type { ArticleWords } from './readers/article-table.ts';
import type { CountryWords } from './readers/country-table.ts';
import type { HeadlineVerb } from './readers/headline-table.ts';
import type { RoleWords } from './readers/role-table.ts';
import type { TriggerEntry } from './readers/trigger-table.ts';

export interface Tables {
  languages: readonly Language[];
  triggers: readonly TriggerEntry[];
  headlines: readonly HeadlineVerb[];
  roles: RoleWords;
  articles: ArticleWords;
  countries: CountryWords;
  /** Sources of patterns. */
  legalForms: readonly string[];
  /** Hosts that carry other companies' releases. */
  wires: readonly string[];
  /** Lower-case spelling to product. */
  technologies: ReadonlyMap<string, TechnologySpelling>;
}

const HOLDER = Symbol.for('leadlight.reader-tables');
const NONE = '(?!)';
const NO_ROLE_WORDS: RoleWords = { nouns: NONE, endings: NONE, openSections: NONE, listTitles: NONE, noRoles: NONE };
const NO_ARTICLE_WORDS: ArticleWords = { comments: NONE, sections: NONE, softSections: NONE, magazine: NONE, release: NONE, exchange: NONE, ownWords: NONE, companyWords: NONE, theCompany: NONE };
const EMPTY: Tables = { languages: [], triggers: [], headlines: [], roles: NO_ROLE_WORDS, articles: NO_ARTICLE_WORDS, countries: { names: '', codes: '' }, legalForms: [NONE], wires: [], technologies: new Map() };

export function tables(): Tables {
  return (globalThis as { [HOLDER]?: Tables })[HOLDER] ?? EMPTY;
}

/** Languages join those that are there, whichever part came first; the other tables are replaced. */
export function addTables(added: Partial<Tables>): void {
  const before = tables();
  const others = before.languages.filter(({ code }) => !added.languages?.some((one) => one.code === code));
  (globalThis as { [HOLDER]?: Tables })[HOLDER] = { ...before, ...added, languages: [...others, ...(added.languages ?? [])] };
}

/** Made from the tables at first use, and anew after a table has come. */
export function fromTables<T>(make: (tables: Tables) => T): () => T {
  let made: { of: Tables; value: T } | undefined;
  return () => {
    const of = tables();
    if (made?.of !== of) made = { of, value: make(of) };
    return made.value;
  };
}
