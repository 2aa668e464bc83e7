import { believe } from '#lib/evidence/believe.ts';
import { ALL_FIELDS } from '#lib/evidence/fields.ts';
import { MANY_FIELDS, type AnySignal, type Belief, type FieldName, type Profile } from '#lib/evidence/model.ts';
import { showValue } from '#lib/evidence/show.ts';
import { valueKey } from '#lib/evidence/value-key.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';

/** One field of two profiles, in words, and of the one they make. */
export interface MergedField {
  field: FieldName;
  keep: string | null;
  gone: string | null;
  result: string;
  /** Whose value is believed afterwards; the other one stays as a conflict. Lists are joined. */
  wins: 'same' | 'keep' | 'gone' | 'joined';
}

const MANY: ReadonlySet<FieldName> = new Set(MANY_FIELDS);
/** What no person compares by eye, one by one. */
const LEFT_OUT: ReadonlySet<FieldName> = new Set(['trigger', 'decisionRole']);
const LISTED_MOST = 5;

/** Every field that either of two profiles has, where `joined` is what they make together; those that differ first. */
export function mergedFields(keep: Profile | null, gone: Profile | null, joined: Profile | null, now: number, tongue: Tongue = 'en'): MergedField[] {
  if (joined === null) return [];
  const [ours, theirs, both] = [keep, gone, joined].map((profile) => (profile === null ? {} : believe(profile, now)) as Record<string, Belief | Belief[] | undefined>);
  const fields = ALL_FIELDS.flatMap((field): MergedField[] => {
    const after = both?.[field];
    if (after === undefined || LEFT_OUT.has(field)) return [];
    const texts = { keep: textOf(field, ours?.[field], tongue), gone: textOf(field, theirs?.[field], tongue), result: textOf(field, after, tongue) ?? '' };
    return [{ field, ...texts, wins: winner(field, ours?.[field], theirs?.[field], after) }];
  });
  return fields.toSorted((a, b) => Number(a.wins === 'same') - Number(b.wins === 'same'));
}

function winner(field: FieldName, ours: Belief | Belief[] | undefined, theirs: Belief | Belief[] | undefined, after: Belief | Belief[]): MergedField['wins'] {
  const key = keysOf(after);
  if (keysOf(ours) === keysOf(theirs)) return 'same';
  if (MANY.has(field)) return ours === undefined ? 'gone' : theirs === undefined ? 'keep' : 'joined';
  return keysOf(ours) === key ? 'keep' : 'gone';
}

const listed = (belief: Belief | Belief[] | undefined): Belief[] => (belief === undefined ? [] : [belief].flat());

const keysOf = (belief: Belief | Belief[] | undefined): string =>
  listed(belief)
    .map(({ field, value }) => valueKey({ field, value } as AnySignal))
    .toSorted()
    .join('\n');

function textOf(field: FieldName, belief: Belief | Belief[] | undefined, tongue: Tongue): string | null {
  const values = listed(belief).map(({ value }) => showValue(field, value, tongue));
  if (values.length === 0) return null;
  const more = values.length - LISTED_MOST;
  return [...values.slice(0, LISTED_MOST), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}
