import type { Profile } from '#lib/evidence/model.ts';
import type { Facts } from '#lib/qualify/facts.ts';
import type { ListedFacts } from './model.ts';

/** What lists sort and filter by, out of all that is believed. */
export function listedFacts({ company, person }: Facts, read: { company: Profile | null; person: Profile | null }): ListedFacts {
  const readAt = [read.company, read.person].flatMap((profile) => profile?.pages ?? []).map((page) => page.readAt);
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
  };
}
