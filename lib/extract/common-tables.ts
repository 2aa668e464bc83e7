/** The tables every page is read with: English and German, and the words of buying signals in all languages. */
import { TECHNOLOGY_IN_TEXT } from '#lib/taxonomy/technologies.ts';
import { de } from './language/de.ts';
import { en } from './language/en.ts';
import { RELEASE_WIRES } from './adapters/release-wires.ts';
import { ARTICLE_WORDS } from './readers/article-table.ts';
import { COUNTRY_WORDS } from './readers/country-table.ts';
import { HEADLINE_VERBS } from './readers/headline-table.ts';
import { LEGAL_FORMS } from './readers/legal-form-table.ts';
import { ROLE_WORDS } from './readers/role-table.ts';
import { TRIGGERS } from './readers/trigger-table.ts';
import type { Tables } from './tables.ts';

export const COMMON_TABLES: Tables = {
  languages: [en, de],
  triggers: TRIGGERS,
  headlines: HEADLINE_VERBS,
  roles: ROLE_WORDS,
  articles: ARTICLE_WORDS,
  countries: COUNTRY_WORDS,
  legalForms: LEGAL_FORMS,
  wires: RELEASE_WIRES,
  technologies: TECHNOLOGY_IN_TEXT,
};
