import { canonicalJson, sha256Hex } from './canonical-json.ts';
import type { Profile } from './model.ts';

/**
 * Hash of all that an assessment takes from profiles: one hash is one grade. Order counts, because of equally good traces the one the
 * page names first is believed; merging gives one order for any order of arrival. When pages were read does not count.
 */
export function hashEvidence(profiles: readonly (Profile | null)[]): string {
  const parts = profiles.map((profile) => {
    if (profile === null) return null;
    const { kind, key, companyKey, pages, signals, headCounts = [], picked } = profile;
    return { kind, key, companyKey, pages: pages.map(({ url, pageKind, cut }) => [url, pageKind, cut]), signals, ...(headCounts.length > 1 && { headCounts }), ...(picked && { picked: picked.employer }) };
  });
  return sha256Hex(canonicalJson(parts));
}
