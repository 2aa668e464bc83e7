/** The words the rules look for, and patterns made of them. */
import { TECHNOLOGY_IN_TEXT, type TechnologySpelling } from '#lib/taxonomy/technologies.ts';
import { RELEASE_WIRES } from './adapters/release-wires.ts';
import { da } from './language/da.ts';
import { de } from './language/de.ts';
import { en } from './language/en.ts';
import { es } from './language/es.ts';
import { fr } from './language/fr.ts';
import { it } from './language/it.ts';
import { ja } from './language/ja.ts';
import type { Language } from './language/language.ts';
import { nl } from './language/nl.ts';
import { no } from './language/no.ts';
import { pl } from './language/pl.ts';
import { pt } from './language/pt.ts';
import { sv } from './language/sv.ts';
import { ARTICLE_WORDS, type ArticleWords } from './readers/article-table.ts';
import { COUNTRY_WORDS, type CountryWords } from './readers/country-table.ts';
import { HEADLINE_VERBS, type HeadlineVerb } from './readers/headline-table.ts';
import { LEGAL_FORMS } from './readers/legal-form-table.ts';
import { ROLE_WORDS, type RoleWords } from './readers/role-table.ts';
import { TRIGGERS, type TriggerEntry } from './readers/trigger-table.ts';

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

export const TABLES: Tables = {
  languages: [en, de, fr, es, it, pt, nl, sv, no, da, pl, ja],
  triggers: TRIGGERS,
  headlines: HEADLINE_VERBS,
  roles: ROLE_WORDS,
  articles: ARTICLE_WORDS,
  countries: COUNTRY_WORDS,
  legalForms: LEGAL_FORMS,
  wires: RELEASE_WIRES,
  technologies: TECHNOLOGY_IN_TEXT,
};

/** Made from the tables at first use: what no page asks for is never built. */
export function fromTables<T>(make: (tables: Tables) => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make(TABLES) }).value;
}
