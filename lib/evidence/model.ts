/**
 * The words of the house. A page is read into an `Evidence` digest of `Finding`s (what is written, and where);
 * the worker turns findings into `Signal`s (values), and the signals of a company's pages make a `Profile`.
 */

/** How a value was read; sets its reliability (qualification reference 2.3). */
export type Method = 'rep' | 'structured' | 'field' | 'fingerprint' | 'labelled' | 'text' | 'guess';

/** Reliability per method, 0 to 1. Source: table of section 2.3; a fingerprint is a field that the product itself writes. */
export const RELIABILITY: Readonly<Record<Method, number>> = {
  rep: 1,
  structured: 0.9,
  field: 0.8,
  fingerprint: 0.8,
  labelled: 0.7,
  text: 0.5,
  guess: 0.3,
};

export const PAGE_KINDS = [
  'company-home',
  'about',
  'contact',
  'team',
  'careers',
  'job-post',
  'pricing',
  'press',
  'linkedin-profile',
  'linkedin-company',
  'profile-other',
  'none',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** W3C TextQuoteSelector; `exact` at most 200 characters, `prefix` and `suffix` at most 40. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** An amount range in whole units of an ISO 4217 currency. */
export interface Money {
  min: number;
  max: number;
  currency: string;
  year?: number;
  /** Funding only: "seed", "series-b", "debt", "grant", … */
  round?: string;
}

/** A head count; a plain count has min === max. The open top band is 10001 to 100000. */
export interface Range {
  min: number;
  max: number;
  /** When it was counted, where the page says so. */
  year?: number;
}

export interface OpenRole {
  title: string;
  place?: string;
  department?: string;
}

export interface TeamMember {
  name: string;
  title?: string;
  seniority?: string;
  department?: string;
}

/** A product a company works with (`in-use`), or one that a job post asks people to know (`asked-for`). */
export type TechnologyUse = 'in-use' | 'asked-for';

export interface Technology {
  /** As in lib/taxonomy/technologies. */
  name: string;
  use: TechnologyUse;
}

/** A company above or below this one. Linked, never merged (section 4.3). */
export interface RelatedCompany {
  /** What the other one is to this one. */
  relation: 'parent' | 'subsidiary';
  name: string;
  /** Registrable domain, where the page gives it. */
  domain?: string;
}

/** One row of the signal table (section 3.1) seen on a page. Signals with one `event` key count once. */
export interface Trigger {
  /** Row number of table 3.1. */
  row: number;
  event: string;
  /** ISO date the thing happened or was published, where the page says so. */
  date?: string;
  /** ISO date until which it holds (deadline, quarter end, event day). */
  until?: string;
  /** What it is about: a product, a round, a role. */
  detail?: string;
}

/** Value shape per field, once normalised. One entry per thing a page can state. */
export interface FieldValues {
  companyName: string;
  legalName: string;
  /** As its own country writes it: "GmbH", "S.p.A.". */
  legalForm: string;
  /** As written, with who keeps the register: "HRB 12345 (Amtsgericht Kiel)". */
  registerNumber: string;
  /** With the letters of its country, nothing between: "ATU12345675". */
  vatNumber: string;
  /** Registrable domain, lower case. */
  companyDomain: string;
  /** Another registrable domain that the company's pages name as its own: a country site, an old address. */
  companyAlias: string;
  relatedCompany: RelatedCompany;
  description: string;
  /** Code of a LinkedIn industry (v2), as a string. */
  industry: string;
  headCount: Range;
  /** ISO 3166-1 alpha-2. Of the company. */
  country: string;
  city: string;
  /** ISO 639-1 code of a language the company's own pages are written in, as they declare it. */
  language: string;
  founded: number;
  /** E.164. */
  phone: string;
  /** Lower case. */
  email: string;
  /** Canonical https URL without query. */
  socialLink: string;
  technology: Technology;
  openRole: OpenRole;
  /** Number of open roles the page states or lists; 0 only where the page says there are none. */
  openRoleCount: number;
  funding: Money;
  revenue: Money;
  teamMember: TeamMember;
  trigger: Trigger;
  personName: string;
  personTitle: string;
  seniority: string;
  department: string;
  decisionRole: string;
  personCountry: string;
  personCity: string;
  personUrl: string;
  /** Name of a current employer of the person. */
  employer: string;
  jobCountry: string;
  jobCity: string;
}
export type FieldName = keyof FieldValues;

/** Fields of which a page may state several at once, all true. The others have one value, and a second one is a conflict. */
export const MANY_FIELDS = [
  'companyAlias',
  'language',
  'relatedCompany',
  'phone',
  'email',
  'socialLink',
  'technology',
  'openRole',
  'funding',
  'registerNumber',
  'teamMember',
  'trigger',
  'employer',
] as const satisfies readonly FieldName[];
type ManyField = (typeof MANY_FIELDS)[number];

export const PERSON_FIELDS = [
  'personName',
  'personTitle',
  'seniority',
  'department',
  'decisionRole',
  'personCountry',
  'personCity',
  'personUrl',
  'employer',
] as const satisfies readonly FieldName[];

/**
 * What the content script reports: besides the fields themselves, compound texts the worker takes apart.
 * `address` and `personPlace` and `jobPlace` are free text ("Alexanderplatz 1, 10178 Berlin, Germany").
 */
export type FoundField = FieldName | 'address' | 'personPlace' | 'jobPlace' | 'headline';

export interface Hints {
  /** BCP 47 language of the text around it. */
  lang?: string;
  /** ISO country or country text stated next to it. */
  country?: string;
  /** The label it stood behind ("Founded", "Mitarbeiter"). */
  label?: string;
  /** Title of a team member, department or place of an open role. */
  title?: string;
  department?: string;
  place?: string;
  /** Of a technology; in use where it says nothing. */
  use?: TechnologyUse;
  /** Of a related company: its address. */
  site?: string;
  /** Trigger row of table 3.1, its event key and detail; of titles and employers which position they belong to. */
  row?: number;
  event?: string;
  detail?: string;
  until?: string;
}

/** One thing a page says: raw text, where, and how it was read. No interpretation yet. */
export interface Finding {
  field: FoundField;
  /** As written on the page, at most 500 characters. */
  raw: string;
  quote: Quote;
  /** Short human place: "json-ld Organization.name", "footer", "mailto link", "h1". */
  place: string;
  method: Exclude<Method, 'rep'>;
  /** Rule id, "reader/rule" or "adapter/rule". */
  rule: string;
  /** Which of the rules asked for this field found it: 0 the first choice, 1 the first fallback. */
  level?: number;
  hints?: Hints;
  /** ISO date the page gives for it (article date, job's datePosted). */
  publishedAt?: string;
  /** 0 to 1, where it is lower than its method's own. */
  confidence?: number;
}

export interface Diagnostic {
  rule: string;
  message: string;
}

export const EVIDENCE_VERSION = 1;

/** The digest of one page visit; small, serialisable, never raw HTML. */
export interface Evidence {
  version: typeof EVIDENCE_VERSION;
  extractorVersion: string;
  url: string;
  canonicalUrl?: string;
  pageTitle: string;
  lang?: string;
  pageKind: PageKind;
  adapter: string;
  /** Milliseconds since the epoch. */
  readAt: number;
  /** True when the time budget ended the reading early. */
  cut: boolean;
  /** Main-thread milliseconds of the page that the reading took, pauses left out. */
  readMs?: number;
  findings: Finding[];
  diagnostics: Diagnostic[];
}

/** One fact with where it came from. */
export interface Signal<F extends FieldName = FieldName> {
  field: F;
  value: FieldValues[F];
  raw: string;
  quote: Quote;
  place: string;
  method: Method;
  rule: string;
  url: string;
  /** Milliseconds since the epoch. */
  observedAt: number;
  /** Milliseconds since the epoch, of the first reading that showed it on that page. */
  firstSeenAt?: number;
  /** ISO date. */
  publishedAt?: string;
  /** Of titles, employers and accounts of employers of one person: equal for those of one position on that page. */
  position?: string;
  /** 0 to 1, from the method unless the rule lowers it. */
  confidence: number;
  extractorVersion: string;
}
/** A signal of any field, with field and value tied together. */
export type AnySignal = { [F in FieldName]: Signal<F> }[FieldName];

export interface PageRef {
  url: string;
  pageKind: PageKind;
  readAt: number;
  cut: boolean;
}

/** What the rep said of two companies that might be one. */
export interface IdentityDecision {
  verdict: 'same' | 'apart';
  /** Milliseconds since the epoch. */
  at: number;
}

export interface Profile {
  kind: 'company' | 'person';
  /** Company: registrable domain, else "name:<folded legal name>|<country>". Person: profile URL, e-mail, or "name@companyKey". */
  key: string;
  /** Person only: key of the company they work at. */
  companyKey?: string;
  pages: PageRef[];
  signals: AnySignal[];
  /** When undated events were first seen, see first-seen.ts. */
  firstSeen?: Readonly<Record<string, number>>;
  /** Company only: the rep's word on whether it is another one, by the key of that. */
  decisions?: Readonly<Record<string, IdentityDecision>>;
  /** Person only: which of several current employers the rep wants graded, and when that was said. */
  picked?: { employer: string; at: number };
  /** Head counts as pages stated them over time, see head-counts.ts. */
  headCounts?: readonly Signal<'headCount'>[];
}

/** What is believed about one field after weighing its signals. */
export interface Belief<F extends FieldName = FieldName> {
  field: F;
  value: FieldValues[F];
  /** Reliability of the traces that agree, 0 to 1, freshness left aside (section 2.3). */
  reliability: number;
  /** Freshness of the newest agreeing trace, 0 to 1. */
  freshness: number;
  /** Best first. */
  signals: Signal<F>[];
  /** Other values that pages state for a single-valued field, best first. Never hidden. */
  conflicts: { value: FieldValues[F]; reliability: number; signals: Signal<F>[] }[];
  fromRep: boolean;
}

export type Beliefs = {
  [F in Exclude<FieldName, ManyField>]?: Belief<F>;
} & {
  [F in ManyField]?: Belief<F>[];
};
