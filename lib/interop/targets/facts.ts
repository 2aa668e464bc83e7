import type { Beliefs, Money, Range } from '#lib/evidence/model.ts';
import { type AddressParts, addressParts } from '#lib/evidence/normalise/address-parts.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Facts } from '#lib/qualify/facts.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { isMobileNumber } from '#lib/taxonomy/mobile-numbers.ts';

/** What an export needs of a prospect besides its row in the list, as believed when it was asked; null is unknown. */
export interface ExportFacts {
  /** The person's own; none of the company stands in for it. */
  personEmail: string | null;
  /** Nobody has stated or confirmed that address: it is built as those of colleagues are. */
  emailIsGuess: boolean;
  personPhone: string | null;
  /** The first of the person's numbers that its country's plan keeps for mobile telephones, and the first that is none of those. */
  personMobile: string | null;
  personLandline: string | null;
  /** The profile page, as an https address. */
  personUrl: string | null;
  personCity: string | null;
  /** State, province or region, as written. */
  personRegion: string | null;
  /** ISO 3166-1 alpha-2. */
  personCountry: string | null;
  companyEmail: string | null;
  companyPhone: string | null;
  /** On LinkedIn. */
  companyPage: string | null;
  /** Of the address that names the company's city, as written. */
  companyStreet: string | null;
  companyPostalCode: string | null;
  companyRegion: string | null;
  companyCity: string | null;
  companyCountry: string | null;
  /** LinkedIn industry code (v2). */
  industry: string | null;
  headCount: Range | null;
  revenue: Money | null;
  founded: number | null;
  description: string | null;
  /** In use at the company. */
  technologies: string[];
  /** What speaks for and against it, what weighs most first; empty unless asked for. */
  reasons: string[];
}

/** One prospect as targets draw on it. */
export interface ExportRecord {
  prospect: ListedProspect;
  facts: ExportFacts;
  /** By name; null where none is chosen. */
  persona: string | null;
  offer: string | null;
}

const named = (list: readonly { id: string; name: string }[] | undefined, id: string | null): string | null => list?.find((one) => one.id === id)?.name ?? null;

/** A row of the list with what is believed of it, its persona and offer named by the ICP that graded it. */
export function exportRecord(prospect: ListedProspect, facts: ExportFacts, icps: readonly Icp[]): ExportRecord {
  const { personaId, offerId, stamp } = prospect.grading;
  const icp = icps.find(({ id }) => id === stamp.icpId);
  return { prospect, facts, persona: named(icp?.personas, personaId), offer: named(icp?.offers, offerId) };
}

const LINKEDIN = /^https:\/\/(?:[a-z]+\.)?linkedin\.com\//i;
export const isLinkedIn = (url: string): boolean => LINKEDIN.test(url);

const firstLinkedIn = (links: Beliefs['socialLink']): string | null => links?.map(({ value }) => value).find(isLinkedIn) ?? null;

const told = ({ street, postalCode, region }: AddressParts): number => [street, postalCode, region].filter((part) => part !== null).length;

/** What the texts say that the city was read in, all of it from the one of them that says most. */
function placeOf(city: Beliefs['city'] | Beliefs['personCity'], country: Beliefs['country'] | Beliefs['personCountry']): AddressParts {
  const texts = new Set<string>(city?.signals.map(({ raw }) => raw));
  const all = city === undefined ? [] : [...texts].map((text) => addressParts(text, { city: city.value, country: country?.value ?? null }));
  return all.toSorted((a, b) => told(b) - told(a))[0] ?? { street: null, postalCode: null, region: null };
}

/** What is believed of one company and person, as far as exports write it. */
export function exportFacts({ company, person }: Pick<Facts, 'company' | 'person'>, reasons: readonly string[]): ExportFacts {
  const email = person?.email?.[0];
  const phones = person?.phone?.map(({ value }) => value) ?? [];
  const seat = placeOf(company.city, company.country);
  return {
    personEmail: email?.value ?? null,
    emailIsGuess: email?.signals.every(({ method }) => method === 'guess') ?? false,
    personPhone: phones[0] ?? null,
    personMobile: phones.find(isMobileNumber) ?? null,
    personLandline: phones.find((number) => !isMobileNumber(number)) ?? null,
    personUrl: person?.personUrl?.value ?? firstLinkedIn(person?.socialLink),
    personCity: person?.personCity?.value ?? null,
    personRegion: placeOf(person?.personCity, person?.personCountry).region,
    personCountry: person?.personCountry?.value ?? null,
    companyEmail: company.email?.[0]?.value ?? null,
    companyPhone: company.phone?.[0]?.value ?? null,
    companyPage: firstLinkedIn(company.socialLink),
    companyStreet: seat.street,
    companyPostalCode: seat.postalCode,
    companyRegion: seat.region,
    companyCity: company.city?.value ?? null,
    companyCountry: company.country?.value ?? null,
    industry: company.industry?.value ?? null,
    headCount: company.headCount?.value ?? null,
    revenue: company.revenue?.value ?? null,
    founded: company.founded?.value ?? null,
    description: company.description?.value ?? null,
    technologies: (company.technology ?? []).filter(({ value }) => value.use === 'in-use').map(({ value }) => value.name),
    reasons: [...reasons],
  };
}
