import type { Assessment, CriterionLine } from '#lib/qualify/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';

const EN = { match: 'Fits', partial: 'Fits in part', mismatch: 'Does not fit', unknown: 'Not known', wanted: 'wanted', disqualified: 'Disqualified', possibly: 'Possibly disqualified', off: 'Points off' } as const;
type Words = Readonly<Record<keyof typeof EN, string>>;
const DE: Words = { match: 'Passt', partial: 'Passt zum Teil', mismatch: 'Passt nicht', unknown: 'Unbekannt', wanted: 'gesucht:', disqualified: 'Disqualifiziert', possibly: 'Möglicherweise disqualifiziert', off: 'Abzug' };

const WORDS: Readonly<Record<Tongue, Words>> = { en: EN, de: DE };

const reasonOf = ({ state, label, found, wanted }: CriterionLine, words: Words): string => `${words[state]}: ${label}, ${found === null ? '' : `${found}; `}${words.wanted} ${wanted}`;

/** Why an assessment came out as it did, in lines of a language: what disqualifies first, then what weighs most; what is not known comes last. */
export function reasonsOf({ lines, disqualifiers, penalties }: Pick<Assessment, 'lines' | 'disqualifiers' | 'penalties'>, tongue: Tongue = 'en'): string[] {
  const words = WORDS[tongue];
  const known = lines.filter(({ state }) => state !== 'unknown').toSorted((a, b) => (b.possible ?? 0) - (a.possible ?? 0));
  return [
    ...disqualifiers.map(({ reason, certain }) => `${certain ? words.disqualified : words.possibly}: ${reason}`),
    ...known.map((line) => reasonOf(line, words)),
    ...penalties.map(({ label }) => `${words.off}: ${label}`),
    ...lines.filter(({ state }) => state === 'unknown').map((line) => reasonOf(line, words)),
  ];
}
