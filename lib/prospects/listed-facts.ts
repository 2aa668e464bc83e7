import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { companyDomain } from '#lib/evidence/normalise/domain.ts';
import { dateOf } from '#lib/evidence/reliability.ts';
import { isDomainKey } from '#lib/evidence/same-company.ts';
import type { Belief, Beliefs, FieldName, PageKind, Profile } from '#lib/evidence/model.ts';
import type { Facts } from '#lib/qualify/facts.ts';
import type { ListedFacts } from './model.ts';

interface Read {
  company: Profile | null;
  person: Profile | null;
}

/** What lists sort and filter by, and what the review looks at, out of all that is believed. */
export function listedFacts({ company, person }: Facts, read: Read): ListedFacts {
  const readAt = [read.company, read.person].flatMap((profile) => (profile ? readTimes(profile) : []));
  return {
    industry: company.industry?.value ?? null,
    headCount: company.headCount?.value ?? null,
    country: company.country?.value ?? null,
    city: company.city?.value ?? null,
    seniority: person?.seniority?.value ?? null,
    department: person?.department?.value ?? null,
    email: (person ?? company).email?.[0]?.value ?? null,
    phone: (person ?? company).phone?.[0]?.value ?? null,
    readAt: readAt.length === 0 ? null : Math.max(...readAt),
    ...present({
      legalName: legalName(company),
      profile: person?.personUrl?.value,
      aliases: some((company.companyAlias ?? []).map(({ value }) => value)),
      relatives: some(relativesIn(company)),
      conflicts: some([...conflictsIn(company), ...(person ? conflictsIn(person) : [])]),
      elsewhere: person ? worksElsewhere(person, company) : undefined,
      movedTo: movedTo(read.company),
    }),
  };
}

/** When its pages were read; what came from files and pasted texts is as old as those say, else as their import. */
function readTimes({ pages, signals }: Profile): number[] {
  const ofTexts = signals.filter(({ method, url }) => method !== 'rep' && !url.startsWith('http')).map(dateOf);
  return [...pages.map((page) => page.readAt), ...ofTexts];
}

/** Without the members that are undefined. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const LISTED_MOST = 10;

const some = <T>(items: readonly T[]): T[] | undefined => (items.length === 0 ? undefined : items.slice(0, LISTED_MOST));

function legalName({ legalName: legal, companyName: name }: Beliefs): string | undefined {
  return legal && legal.value !== name?.value ? legal.value : undefined;
}

function relativesIn({ relatedCompany = [] }: Beliefs): NonNullable<ListedFacts['relatives']> {
  return relatedCompany.flatMap(({ value: { relation, name, domain } }) => (domain === undefined ? [] : { relation, name, domain }));
}

/** Facts a grade or an approach rests on; how a page words a name or describes a company is no conflict. */
const WEIGHED: readonly FieldName[] = ['industry', 'headCount', 'country', 'founded', 'revenue', 'personTitle', 'personCountry'];
/** A value believed less than this disputes nothing. */
const DISPUTES_FROM = 0.5;

function conflictsIn(beliefs: Beliefs): FieldName[] {
  return WEIGHED.filter((field) => {
    const belief = beliefs[field] as Belief | undefined;
    return belief !== undefined && !belief.fromRep && belief.conflicts.some(({ reliability }) => reliability >= DISPUTES_FROM);
  });
}

/** The employer of who left: none of those the person's pages name is this company. */
export function worksElsewhere({ employer = [] }: Beliefs, { companyName, legalName: legal, companyDomain: domain }: Beliefs): string | undefined {
  const ours = [companyName?.value, legal?.value].filter((name) => name !== undefined).map(companyNameKey);
  if (ours.length === 0 || employer.length === 0) return undefined;
  const label = domain?.value.split('.')[0];
  const isOurs = (name: string): boolean => {
    const theirs = companyNameKey(name);
    return theirs.replaceAll(' ', '') === label || ours.some((our) => `${our} `.startsWith(`${theirs} `) || `${theirs} `.startsWith(`${our} `));
  };
  return employer.some(({ value }) => isOurs(value)) ? undefined : employer[0]?.value;
}

/** Pages on the company's own site. */
const OWN: ReadonlySet<PageKind> = new Set<PageKind>(['company-home', 'about', 'contact', 'team', 'pricing']);

/** Where the own pages of a company were read last, where it is known by a domain that showed none as late as that. */
function movedTo(company: Profile | null): string | undefined {
  if (company === null || !isDomainKey(company.key)) return undefined;
  const pages = company.pages.filter(({ pageKind, url }) => OWN.has(pageKind) && url.startsWith('http')).map(({ url, readAt }) => ({ domain: companyDomain(url), readAt }));
  const latest = pages.toSorted((a, b) => b.readAt - a.readAt)[0];
  if (!latest?.domain || latest.domain === company.key) return undefined;
  return pages.some(({ domain, readAt }) => domain === company.key && readAt > latest.readAt - WHILE_BOTH_SHOW) ? undefined : latest.domain;
}

/** Two sites read within so many milliseconds both stand: half a year. */
const WHILE_BOTH_SHOW = 182 * 86_400_000;
