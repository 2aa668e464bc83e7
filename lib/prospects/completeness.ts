import type { Prospect } from './model.ts';

/** What it takes to work a prospect. A way to reach the person counts once. */
export type WantedFact = 'name' | 'domain' | 'industry' | 'headCount' | 'country' | 'personName' | 'personTitle' | 'contact';

type Known = Pick<Prospect, 'companyName' | 'companyDomain' | 'personKey' | 'personName' | 'personTitle' | 'facts'>;

const OF_COMPANY: readonly WantedFact[] = ['name', 'domain', 'industry', 'headCount', 'country', 'contact'];
const OF_PERSON: readonly WantedFact[] = [...OF_COMPANY, 'personName', 'personTitle'];

const IS_KNOWN: Readonly<Record<WantedFact, (prospect: Known) => boolean>> = {
  name: ({ companyName }) => companyName !== null,
  domain: ({ companyDomain }) => companyDomain !== null,
  industry: ({ facts }) => Boolean(facts?.industry),
  headCount: ({ facts }) => Boolean(facts?.headCount),
  country: ({ facts }) => Boolean(facts?.country),
  personName: ({ personName }) => personName !== null,
  personTitle: ({ personTitle }) => personTitle !== null,
  contact: ({ facts }) => Boolean(facts?.email ?? facts?.phone),
};

export interface Completeness {
  /** Of the facts wanted, 0 to 1. */
  share: number;
  missing: WantedFact[];
}

/** How much of what it takes to work a prospect is known; null until it was graded for the first time. */
export function completenessOf(prospect: Known): Completeness | null {
  if (prospect.facts === undefined) return null;
  const wanted = prospect.personKey === null ? OF_COMPANY : OF_PERSON;
  const missing = wanted.filter((fact) => !IS_KNOWN[fact](prospect));
  return { share: 1 - missing.length / wanted.length, missing };
}
