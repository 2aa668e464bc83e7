import type { FieldName, PageKind, Profile } from '#lib/evidence/model.ts';
import { anyOf } from './any-of.ts';
import type { Say } from './say/index.ts';

/** What a fact costs to find: the page in front of you, another page of this company, or a question (section 2.8). */
export type Cost = 0 | 1 | 2;

export interface Place {
  cost: Cost;
  /** Where, as the end of a sentence: "open the careers page". */
  words: string;
}

/** Kinds of page that usually state a field, best first. */
const STATED_ON: Partial<Record<FieldName, readonly PageKind[]>> = {
  headCount: ['about', 'linkedin-company', 'careers'],
  country: ['contact', 'about', 'linkedin-company'],
  industry: ['about', 'linkedin-company', 'company-home'],
  openRoleCount: ['careers'],
  technology: ['careers', 'job-post'],
  description: ['company-home', 'about'],
  founded: ['about', 'linkedin-company'],
  funding: ['press', 'about'],
  revenue: ['about', 'press'],
  language: ['company-home', 'about'],
  city: ['contact', 'about'],
  legalName: ['contact'],
  legalForm: ['contact'],
  registerNumber: ['contact'],
  vatNumber: ['contact'],
  email: ['contact'],
  phone: ['contact'],
  openRole: ['careers'],
  teamMember: ['team'],
  personTitle: ['team', 'linkedin-profile'],
  seniority: ['team', 'linkedin-profile'],
  department: ['team', 'linkedin-profile'],
  personCountry: ['linkedin-profile'],
  personCity: ['linkedin-profile'],
};

/** The cheapest place to find a field: a page whose reading was cut short, a page not read yet, else the prospect's own words. */
export function whereToLook(field: FieldName, profiles: readonly (Profile | null)[], say: Say): Place {
  const { look, pages: named } = say.steps;
  const pages = profiles.flatMap((profile) => profile?.pages ?? []);
  const kinds = STATED_ON[field] ?? [];
  if (kinds.some((kind) => pages.some(({ pageKind, cut }) => pageKind === kind && cut))) {
    return { cost: 0, words: look.again };
  }
  const unread = kinds.filter((kind) => !pages.some(({ pageKind }) => pageKind === kind)).slice(0, 2);
  if (unread.length === 0) return { cost: 2, words: look.inCall };
  return { cost: 1, words: look.open(anyOf(unread.map((kind) => named[kind] ?? kind), say)) };
}
