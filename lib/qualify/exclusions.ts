import type { Profile } from '#lib/evidence/model.ts';
import { asciiHost } from '#lib/evidence/normalise/ascii-host.ts';
import type { Exclusion } from '#lib/icp/model.ts';
import type { Facts } from './facts.ts';
import type { Assessment } from './model.ts';

/** Who is graded, by key. */
export interface Keyed {
  company: Pick<Profile, 'key'> | null;
  person: Pick<Profile, 'companyKey'> | null;
}

/** Domains of profiles are registrable ones already. */
const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** The exclusion list a company stands on, by registrable domain; an entry such as "www.brightforge.com" means all of that company, its other domains too (section 2.4). */
export function exclusionOf(
  exclusions: readonly Exclusion[],
  { company }: Facts,
  profiles: Keyed,
): Assessment['exclusion'] {
  const others = [...(company.companyDomain?.conflicts ?? []), ...(company.companyAlias ?? [])].map(({ value }) => value);
  const theirs = [company.companyDomain?.value, ...others, profiles.company?.key, profiles.person?.companyKey];
  const domains = theirs.filter((domain) => domain !== undefined).map(asciiHost);
  const hit = exclusions.find(({ domain }) => domains.some((theirDomain) => isUnder(asciiHost(domain), theirDomain)));
  if (hit === undefined) return null;
  return { list: hit.list, domain: hit.domain, ...(hit.note === undefined ? {} : { note: hit.note }) };
}
