import type { FoundField, PageKind } from '#lib/evidence/model.ts';
import { t } from '#lib/i18n/t.ts';
import { FIELD_WORDS, PAGE_KIND_WORDS } from '../assessment/words.ts';

/** Kinds of sites that have words of their own, by adapter with "_" for "-". */
export const SITES = [
  'company_site',
  'own_press',
  'press',
  'job_board',
  'profile_other',
  'linkedin_profile',
  'linkedin_company',
  'linkedin_job',
  'linkedin_rest',
  'no_prospect',
  'company_register',
  'company_directory',
  'code_host',
  'speaker',
] as const;

/** What screens call a kind of sites; an adapter without an entry goes by its id. */
export function siteWords(adapter: string): string {
  const site = SITES.find((name) => name === adapter.replaceAll('-', '_'));
  return site === undefined ? adapter.replaceAll('-', ' ') : t(`health.sites.${site}`);
}

/** LinkedIn is one site; the other kinds are many, of which one may have changed. */
export function alertTitle(adapter: string): string {
  const site = siteWords(adapter);
  return adapter.startsWith('linkedin-') ? t('health.siteChanged', { site }) : t('health.mayHaveChanged', { site });
}

const COMPOUND = ['address', 'personPlace', 'jobPlace', 'headline'] as const satisfies readonly FoundField[];

export function fieldWords(field: string): string {
  const compound = COMPOUND.find((name) => name === field);
  if (compound !== undefined) return t(`health.fields.${compound}`);
  return (FIELD_WORDS as Readonly<Record<string, string>>)[field] ?? field;
}

export function kindWords(kind: string): string {
  return PAGE_KIND_WORDS[kind as PageKind] ?? kind;
}
