import type { Assessment, CriterionLine } from '#lib/qualify/model.ts';

const WORDS = { match: 'Fits', partial: 'Fits in part', mismatch: 'Does not fit', unknown: 'Not known' } as const;

const reasonOf = ({ state, label, found, wanted }: CriterionLine): string => `${WORDS[state]}: ${label}, ${found === null ? '' : `${found}; `}wanted ${wanted}`;

/** Why an assessment came out as it did, in lines: what disqualifies first, then what weighs most; what is not known comes last. */
export function reasonsOf({ lines, disqualifiers, penalties }: Pick<Assessment, 'lines' | 'disqualifiers' | 'penalties'>): string[] {
  const known = lines.filter(({ state }) => state !== 'unknown').toSorted((a, b) => (b.possible ?? 0) - (a.possible ?? 0));
  return [
    ...disqualifiers.map(({ reason, certain }) => `${certain ? 'Disqualified' : 'Possibly disqualified'}: ${reason}`),
    ...known.map(reasonOf),
    ...penalties.map(({ label }) => `Points off: ${label}`),
    ...lines.filter(({ state }) => state === 'unknown').map(reasonOf),
  ];
}
