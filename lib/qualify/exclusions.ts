import type { Beliefs, Profile } from '#lib/evidence/model.ts';
import { asciiHost } from '#lib/evidence/normalise/ascii-host.ts';
import { once } from '#lib/evidence/once.ts';
import type { Exclusion } from '#lib/icp/model.ts';
import type { Facts } from './facts.ts';
import type { Assessment } from './model.ts';

/** Who is graded, by key. */
export interface Keyed {
  company: Pick<Profile, 'key'> | null;
  person: Pick<Profile, 'companyKey'> | null;
}

const forbids = ({ list }: Exclusion): boolean => list === 'do-not-contact';

/** Whom nobody may contact first, whatever other list they stand on too; else in the order of the file. */
const inOrder = once((exclusions: readonly Exclusion[]): readonly Exclusion[] => exclusions.toSorted((a, b) => Number(forbids(b)) - Number(forbids(a))));

/** Place in that order of the first exclusion of each domain: of a host and of all that it stands under, for domains of profiles are registrable ones already. */
const placesOf = once((exclusions: readonly Exclusion[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const [at, { domain }] of inOrder(exclusions).entries()) {
    const labels = asciiHost(domain).split('.');
    for (const from of labels.keys()) {
      const host = labels.slice(from).join('.');
      if (!places.has(host)) places.set(host, at);
    }
  }
  return places;
});

/** All domains a company is known by. */
function domainsOf({ companyDomain, companyAlias = [] }: Beliefs, profiles: Keyed): string[] {
  const domains = [companyDomain?.value, profiles.company?.key, profiles.person?.companyKey].filter((domain) => domain !== undefined);
  for (const { value } of companyDomain?.conflicts ?? []) domains.push(value);
  for (const { value } of companyAlias) domains.push(value);
  return [...new Set(domains)].map(asciiHost);
}

/** The exclusion list a company stands on, by registrable domain; an entry such as "www.brightforge.com" means all of that company, its other domains too (section 2.4). */
export function exclusionOf(exclusions: readonly Exclusion[], { company }: Facts, profiles: Keyed): Assessment['exclusion'] {
  if (exclusions.length === 0) return null;
  const places = placesOf(exclusions);
  const hit = inOrder(exclusions)[Math.min(...domainsOf(company, profiles).map((domain) => places.get(domain) ?? Infinity))];
  if (hit === undefined) return null;
  return { list: hit.list, domain: hit.domain, ...(hit.note === undefined ? {} : { note: hit.note }) };
}
