import { sha256Hex } from '#lib/evidence/canonical-json.ts';
import { companyKey, personKey } from '#lib/evidence/identity.ts';
import type { Profile } from '#lib/evidence/model.ts';
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { email } from '#lib/evidence/normalise/email.ts';
import { fold } from '#lib/taxonomy/fold.ts';

/** By what someone may be told again, each as written anywhere. A company alone has nothing but its domains. */
export interface Traces {
  /** Profile addresses of the person. */
  urls?: readonly string[];
  emails?: readonly string[];
  /** Of the person; counts together with a company alone. */
  names?: readonly string[];
  /** Domains or keys of the company. */
  companies?: readonly string[];
  /** Of the company, where a profile knows it by its name alone; counts together with the name of a person. */
  companyNames?: readonly string[];
}

/**
 * What a suppression list holds of a person: one token for each profile address, each e-mail, and each name at a company; of a
 * company alone one for each domain. Empty where nothing tells them.
 */
export function tokensOf(traces: Traces): string[] {
  const companies = companyKeys(traces);
  const person = personTokens(traces, companies);
  return isPerson(traces) ? person : companies.map((key) => `company:${key}`);
}

/** What to look for before someone is kept: their own tokens, and those of the company they are at. */
export function tokensAgainst(traces: Traces): string[] {
  const companies = companyKeys(traces);
  return [...personTokens(traces, companies), ...companies.map((key) => `company:${key}`)];
}

/** How a list holds a token: 64 hex digits of SHA-256 over the list's salt and the token, so that the list names nobody. */
export function suppressionHash(token: string, salt: string): string {
  return sha256Hex(`leadlight-suppression\n${salt}\n${token}`);
}

/** What tells the person and company of these profiles again. */
export function tracesOf(company: Profile | null, person: Profile | null): Traces {
  const companies = company ? [company.key, ...valuesOf(company, 'companyDomain')] : [];
  const companyNames = company ? valuesOf(company, 'companyName') : [];
  if (!person) return { companies, companyNames };
  return {
    urls: [person.key, ...valuesOf(person, 'personUrl')],
    emails: [person.key, ...valuesOf(person, 'email')],
    names: valuesOf(person, 'personName'),
    companies: [...companies, ...(person.companyKey === undefined ? [] : [person.companyKey])],
    companyNames: [...companyNames, ...valuesOf(person, 'employer')],
  };
}

const isPerson = ({ urls = [], emails = [], names = [] }: Traces): boolean => urls.length + emails.length + names.length > 0;

function personTokens({ urls = [], emails = [], names = [], companyNames = [] }: Traces, companies: readonly string[]): string[] {
  const employers = [...companies.filter((key) => !key.startsWith('name:')), ...companyNames.map(companyNameKey).filter((name) => name !== '')];
  const tokens = [
    ...urls.flatMap((url) => (url.includes('/') ? prefixed('profile', personKey({ url, ownPage: url })) : [])),
    ...emails.flatMap((address) => prefixed('email', email(address))),
    ...names.flatMap((name) => employers.flatMap((employer) => (fold(name) === '' ? [] : `name:${fold(name)}@${employer}`))),
  ];
  return [...new Set(tokens)];
}

const prefixed = (kind: string, key: string | null): string[] => (key === null ? [] : [`${kind}:${key}`]);

function companyKeys({ companies = [] }: Traces): string[] {
  const keys = companies.map((company) => (company.startsWith('name:') ? company : companyKey({ domain: company })));
  return [...new Set(keys.filter((key) => key !== null))];
}

function valuesOf(profile: Profile, field: 'companyDomain' | 'companyName' | 'personUrl' | 'email' | 'personName' | 'employer'): string[] {
  return profile.signals.flatMap((signal) => (signal.field === field ? signal.value : []));
}
