import type { Profile } from '#lib/evidence/model.ts';
import type { Exclusion } from '#lib/icp/model.ts';
import type { Facts } from './facts.ts';
import type { Assessment } from './model.ts';

/** The exclusion list a company stands on, by registrable domain (section 2.4). */
export function exclusionOf(
  exclusions: readonly Exclusion[],
  { company }: Facts,
  profiles: { company: Profile | null; person: Profile | null },
): Assessment['exclusion'] {
  const domains = [company.companyDomain?.value, profiles.company?.key, profiles.person?.companyKey];
  const hit = exclusions.find(({ domain }) => domains.includes(domain.toLowerCase()));
  if (hit === undefined) return null;
  return { list: hit.list, domain: hit.domain, ...(hit.note === undefined ? {} : { note: hit.note }) };
}
