import type { IdentityDecision, Profile } from './model.ts';

type Choices = Pick<Profile, 'decisions' | 'picked'>;

/** What the rep decided of either reading, the newer word where both hold one. The same whichever comes first. */
export function repsChoices(one: Choices, other: Choices): Choices {
  const decisions = decisionsOf(one.decisions ?? {}, other.decisions ?? {});
  const picked = [one.picked, other.picked].filter((pick) => pick !== undefined).toSorted((a, b) => b.at - a.at || compare(a.employer, b.employer))[0];
  return { ...(Object.keys(decisions).length > 0 && { decisions }), ...(picked !== undefined && { picked }) };
}

function decisionsOf(one: Record<string, IdentityDecision>, other: Record<string, IdentityDecision>): Record<string, IdentityDecision> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted(compare);
  return Object.fromEntries(keys.map((key) => [key, newer(one[key], other[key])]));
}

/** Of two words of one moment, that which keeps apart. */
function newer(one: IdentityDecision | undefined, other: IdentityDecision | undefined): IdentityDecision {
  if (!one || !other) return (one ?? other) as IdentityDecision;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.verdict === 'apart' ? one : other;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
