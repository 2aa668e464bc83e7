/** What one page states, in the shape the scorer reads: no guesses, nothing of other pages. */
import { shownConfidence } from '#lib/evidence/calibration.ts';
import { believe, profilesFrom } from '#lib/evidence/profile.ts';
import type { Belief, Beliefs, Evidence, FieldName, Money, Range } from '#lib/evidence/model.ts';
import { reliabilityOf } from '#lib/evidence/reliability.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { departmentOf } from '#lib/taxonomy/departments.ts';
import { seniorityOf } from '#lib/taxonomy/seniority.ts';

export interface Prediction {
  file: string;
  pageKind: string;
  companyName: string | null;
  companyDomain: string | null;
  country: string | null;
  city: string | null;
  foundedYear: number | null;
  employees: string | null;
  funding: string | null;
  personName: string | null;
  personTitle: string | null;
  seniority: string | null;
  department: string | null;
  technologies: string[];
  emails: string[];
  phones: string[];
  socialLinks: string[];
  hiringRoles: string[];
  people: { name: string; title: string | null }[];
  confidence: Record<string, number | number[]>;
}

interface Stated<T> {
  field: FieldName;
  value: T;
  reliability: number;
}

type Claimed = Omit<Prediction, 'file' | 'pageKind' | 'confidence'>;

/** The prediction of a page that claims nothing, also for pages whose reading failed. */
export function noPrediction(file: string, pageKind = 'none'): Prediction {
  return {
    file, pageKind, companyName: null, companyDomain: null, country: null, city: null, foundedYear: null, employees: null, funding: null,
    personName: null, personTitle: null, seniority: null, department: null,
    technologies: [], emails: [], phones: [], socialLinks: [], hiringRoles: [], people: [], confidence: {},
  };
}

/** A saved page speaks of the day it was saved, which nobody knows: a deadline on it closes no job. */
const onItsOwnDay = (evidence: Evidence): Evidence => ({
  ...evidence,
  findings: evidence.findings.map((finding) => {
    if (finding.field !== 'openRole' || finding.hints?.until === undefined) return finding;
    const { until: _, ...hints } = finding.hints;
    return { ...finding, hints };
  }),
});

/** What a page claims, with the confidence people are shown: values of method guess and of fingerprints left out; on a page of kind none, nothing. */
export function predictionOf(file: string, evidence: Evidence, trust: (field: FieldName, reliability: number) => number = shownConfidence): Prediction {
  const empty = noPrediction(file, evidence.pageKind);
  const { company, person } = profilesFrom(onItsOwnDay(evidence));
  if (evidence.pageKind === 'none') return empty;
  const ofCompany = company ? stated(believe(company, evidence.readAt)) : {};
  const ofPerson = person ? stated(believe(person, evidence.readAt)) : {};
  const confidence: Record<string, number | number[]> = {};
  const single = <T, R>(name: keyof Claimed, belief: Stated<T> | undefined, form: (value: T) => R | null): R | null => {
    const value = belief === undefined ? null : form(belief.value);
    if (belief !== undefined && value !== null) confidence[name] = trust(belief.field, belief.reliability);
    return value;
  };
  const several = <T, R>(name: keyof Claimed, beliefs: readonly Stated<T>[] | undefined, form: (value: T) => R): R[] => {
    if (beliefs !== undefined && beliefs.length > 0) confidence[name] = beliefs.map(({ field, reliability }) => trust(field, reliability));
    return (beliefs ?? []).map(({ value }) => form(value));
  };
  const onJob = evidence.pageKind === 'job-post';
  const role = onJob ? ofCompany.openRole?.[0] : undefined;
  // a job's place without a country is in the company's own
  const jobCountry = ofCompany.jobCountry ?? (ofCompany.jobCity ? ofCompany.country : undefined);
  const [country, city] = person ? [ofPerson.personCountry, ofPerson.personCity] : onJob && (ofCompany.jobCity || ofCompany.jobCountry) ? [jobCountry, ofCompany.jobCity] : [ofCompany.country, ofCompany.city];
  return {
    ...empty,
    companyName: single('companyName', ofCompany.companyName, same),
    companyDomain: single('companyDomain', ofCompany.companyDomain, same),
    country: single('country', country, countryName),
    city: single('city', city, same),
    foundedYear: single('foundedYear', ofCompany.founded, same),
    employees: single('employees', ofCompany.headCount, headCountText),
    funding: single('funding', ofCompany.funding?.[0], moneyText),
    personName: single('personName', ofPerson.personName, same),
    personTitle: single('personTitle', ofPerson.personTitle, same),
    seniority: role ? single('seniority', role, ({ title }) => seniorityOf(title)) : single('seniority', ofPerson.seniority, same),
    department: role ? single('department', role, ({ title, department }) => department ?? departmentOf(title)) : single('department', ofPerson.department, same),
    technologies: several('technologies', products(ofCompany.technology), same),
    emails: several('emails', [...(ofPerson.email ?? []), ...(ofCompany.email ?? [])], same),
    phones: several('phones', [...(ofPerson.phone ?? []), ...(ofCompany.phone ?? [])], same),
    socialLinks: several('socialLinks', [...(ofPerson.personUrl ? [ofPerson.personUrl] : []), ...(ofPerson.socialLink ?? []), ...(evidence.pageKind === 'linkedin-profile' ? [] : (ofCompany.socialLink ?? []))], same),
    hiringRoles: several('hiringRoles', ofCompany.openRole, ({ title }) => title),
    people: several('people', ofCompany.teamMember, ({ name, title }) => ({ name, title: title ?? null })),
    confidence,
  };
}

const same = <T>(value: T): T => value;
const isStated = (belief: Belief): boolean => belief.signals.some(({ method }) => method !== 'guess' && method !== 'fingerprint');

/** Each product once, whether in use or asked for, as the text spells it; what its code shows lends it nothing. */
function products(beliefs: Beliefs['technology'] = []): Stated<string>[] {
  const best = new Map<string, Stated<string>>();
  for (const { value, signals } of beliefs) {
    const said = signals.filter(({ method }) => method !== 'fingerprint');
    const held = best.get(value.name);
    const spelt = held?.value ?? said.find(({ method }) => method === 'text')?.quote.exact ?? value.name;
    best.set(value.name, { field: 'technology', value: spelt, reliability: Math.max(held?.reliability ?? 0, reliabilityOf(said)) });
  }
  return [...best.values()];
}

/** Beliefs that rest on more than a guess or a fingerprint. */
function stated(beliefs: Beliefs): Beliefs {
  const kept: Partial<Record<FieldName, unknown>> = {};
  for (const [field, belief] of Object.entries(beliefs) as [FieldName, Belief | Belief[]][]) {
    if (Array.isArray(belief)) kept[field] = belief.filter(isStated);
    else if (isStated(belief)) kept[field] = belief;
  }
  return kept as Beliefs;
}

const headCountText = ({ min, max }: Range): string => (min === max ? `${min}` : `${min}-${max}`);

const scaled = (value: number): string => (value >= 1e9 ? `${value / 1e9} billion` : value >= 1e6 ? `${value / 1e6} million` : `${value}`);

/** Figures as people write them: "18 million", so that "$18M" and 18,000,000 compare. */
function moneyText({ min, max, currency, round }: Money): string {
  return [currency, min === max ? scaled(min) : `${scaled(min)} to ${scaled(max)}`, round].filter((part) => part !== undefined).join(' ');
}
