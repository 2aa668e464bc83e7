import type { FoundField, PageKind } from '#lib/evidence/model.ts';
import { FIELD_WORDS, PAGE_KIND_WORDS } from '../assessment/words.ts';

/** What screens call the kinds of sites; an adapter without an entry goes by its id. */
export const SITE_WORDS: Readonly<Record<string, string>> = {
  'company-site': 'Company sites',
  'own-press': 'Releases on companies’ own sites',
  press: 'Press releases',
  'job-board': 'Job boards',
  'profile-other': 'Other profiles',
  'linkedin-profile': 'LinkedIn profiles',
  'linkedin-company': 'LinkedIn company pages',
  'linkedin-job': 'LinkedIn job posts',
  'linkedin-rest': 'Other LinkedIn pages',
  'no-prospect': 'Pages that are nobody’s',
  'company-register': 'Company registers',
  'company-directory': 'Company directories',
  'code-host': 'Code hosts',
  speaker: 'Speaker pages',
};

export function siteWords(adapter: string): string {
  return SITE_WORDS[adapter] ?? adapter.replaceAll('-', ' ');
}

/** LinkedIn is one site; the other kinds are many, of which one may have changed. */
export function alertTitle(adapter: string): string {
  const name = siteWords(adapter);
  return adapter.startsWith('linkedin-') ? `${name}: this site has changed its layout` : `${name}: less is found than before, so a site may have changed its layout`;
}

const COMPOUND_WORDS: Readonly<Partial<Record<string, string>>> = {
  address: 'Address',
  personPlace: "Person's place",
  jobPlace: "Job's place",
  headline: 'Headline',
} satisfies Partial<Record<FoundField, string>>;

export function fieldWords(field: string): string {
  return (FIELD_WORDS as Readonly<Record<string, string>>)[field] ?? COMPOUND_WORDS[field] ?? field;
}

export function kindWords(kind: string): string {
  return PAGE_KIND_WORDS[kind as PageKind] ?? kind;
}
