import { canonicalJson, sha256Hex } from './canonical-json.ts';
import type { Profile } from './model.ts';

/** Hash of the signals an assessment rests on; the order of signals and pages does not matter. */
export function hashEvidence(profiles: readonly (Profile | null)[]): string {
  const parts = profiles.map((profile) =>
    profile === null ? null : { kind: profile.kind, key: profile.key, signals: profile.signals.map(canonicalJson).toSorted() },
  );
  return sha256Hex(canonicalJson(parts));
}
