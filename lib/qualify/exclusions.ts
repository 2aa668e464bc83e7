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

/** Domains of profiles are registrable ones already. */
const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

const hostsOf = once((exclusions: readonly Exclusion[]): readonly string[] => exclusions.map(({ domain }) => asciiHost(domain)));

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
  const domains = domainsOf(company, profiles);
  const at = hostsOf(exclusions).findIndex((host) => domains.some((domain) => isUnder(host, domain)));
  const hit = exclusions[at];
  if (hit === undefined) return null;
  return { list: hit.list, domain: hit.domain, ...(hit.note === undefined ? {} : { note: hit.note }) };
}
