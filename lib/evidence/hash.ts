import { canonicalJson, sha256Hex } from './canonical-json.ts';
import type { Profile } from './model.ts';
import { once } from './once.ts';

/** Hash of all that an assessment takes from one profile. When pages were read does not count. */
const hashProfile = once(({ kind, key, companyKey, pages, signals, headCounts = [], picked }: Profile): string =>
  sha256Hex(
    canonicalJson({ kind, key, companyKey, pages: pages.map(({ url, pageKind, cut }) => [url, pageKind, cut]), signals, ...(headCounts.length > 1 && { headCounts }), ...(picked && { picked: picked.employer }) }),
  ),
);

/**
 * Hash of all that an assessment takes from profiles, and of whatever else it rests on besides (answers, touches): one hash is one grade.
 * Order counts, because of equally good traces the one the page names first is believed; merging gives one order for any order of
 * arrival.
 */
export function hashEvidence(profiles: readonly (Profile | null)[], besides: Readonly<Record<string, unknown>> = {}): string {
  const [company, person] = profiles;
  const alone = company && profiles.length === 2 && Object.keys(besides).length === 0;
  return alone ? hashVisit(company)(person ?? NOBODY) : hashParts(profiles, besides);
}

function hashParts(profiles: readonly (Profile | null)[], besides: Readonly<Record<string, unknown>>): string {
  const parts = profiles.map((profile) => (profile === null ? null : hashProfile(profile)));
  return sha256Hex(canonicalJson({ ...besides, profiles: parts }));
}

const NOBODY: Readonly<{ kind: 'nobody' }> = { kind: 'nobody' };

/** Of a company, and a person or nobody, with nothing besides: what a visit is, again and again. */
const hashVisit = once((company: Profile) => once((person: Profile | typeof NOBODY) => hashParts([company, person.kind === 'nobody' ? null : person], {})));
