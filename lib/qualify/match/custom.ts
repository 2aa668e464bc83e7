import { type AnySignal, type Belief, type FieldName, type FieldValues, MANY_FIELDS, PERSON_FIELDS } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { showValue } from '#lib/evidence/show.ts';
import type { FieldTest } from '#lib/icp/criterion-tests.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, known, qualityOf, Told } from '../facts.ts';
import { folded, holdsWords } from '../whole-words.ts';

const MANY: ReadonlySet<FieldName> = new Set(MANY_FIELDS);
const PERSON: ReadonlySet<FieldName> = new Set(PERSON_FIELDS);
/** Both the company's and the person's own. */
const CONTACTS: ReadonlySet<FieldName> = new Set(['email', 'phone', 'socialLink']);

type AnyBelief = Belief;

/** Whether a field is the person's own; the contacts of a company are asked of it. */
export const isAskedOfPerson = (field: FieldName, subject: 'company' | 'person'): boolean => PERSON.has(field) || (subject === 'person' && CONTACTS.has(field));

/** What is believed of a field of a company or person: of a list each value, of others the one or none. */
export function beliefsAskedOf(field: FieldName, subject: 'company' | 'person', { company, person }: Facts): AnyBelief[] {
  const belief = (isAskedOfPerson(field, subject) ? person : company)?.[field] as AnyBelief | AnyBelief[] | undefined;
  return belief === undefined ? [] : Array.isArray(belief) ? belief : [belief];
}

/** Names of a value, each as somebody might write it: its code and its words, and of a compound what it is made of. */
function textsOf(field: FieldName, value: FieldValues[FieldName]): string[] {
  const parts = typeof value === 'object' ? Object.values(value).filter((part) => typeof part === 'string') : [String(value)];
  const shown = showValue(field, value as never);
  return parts.includes(shown) ? parts : [...parts, shown];
}

/** Least and most a value can be; null for what is no number. */
function boundsOf(value: FieldValues[FieldName]): { min: number; max: number } | null {
  if (typeof value === 'number') return { min: value, max: value };
  return typeof value === 'object' && 'min' in value && 'max' in value ? { min: value.min, max: value.max } : null;
}

/** Whether a number that lies in `found` lies in `wanted` too; null where it may or may not. */
function liesIn(found: { min: number; max: number }, wanted: { min: number; max: number }): boolean | null {
  if (found.min >= wanted.min && found.max <= wanted.max) return true;
  return found.max < wanted.min || found.min > wanted.max ? false : null;
}

/** True before unsure before false. */
const anyTrue = (answers: readonly (boolean | null)[]): boolean | null => (answers.includes(true) ? true : answers.includes(null) ? null : false);

/** Values a test names, each with its folded text. */
const wantedBy = once((ask: FieldTest & { operator: 'is' | 'is-one-of' }): { wanted: string | number; text: string }[] =>
  (ask.operator === 'is' ? [ask.value] : ask.values).map((wanted) => ({ wanted, text: fold(String(wanted)) })),
);

/** What a value goes by, folded. */
const namesOf = (field: FieldName, value: FieldValues[FieldName]): string[] => textsOf(field, value).map(fold);
const namesOfBelief = once(({ field, value }: AnyBelief) => namesOf(field, value));

function isAnyOf(ask: FieldTest & { operator: 'is' | 'is-one-of' }, value: FieldValues[FieldName], names: readonly string[]): boolean | null {
  const bounds = boundsOf(value);
  return anyTrue(
    wantedBy(ask).map(({ wanted, text }) =>
      typeof wanted === 'number' && bounds !== null ? liesIn(bounds, { min: wanted, max: wanted }) : text !== '' && names.includes(text),
    ),
  );
}

/**
 * Whether a value meets a test; null where that cannot be told: a band that only partly does, a number asked of a text. Money is
 * compared in the currency it is stated in. Given the belief it is the value of, its names are made once.
 */
export function asksOf(ask: FieldTest, field: FieldName, value: FieldValues[FieldName], belief?: AnyBelief): boolean | null {
  const bounds = boundsOf(value);
  switch (ask.operator) {
    case 'exists':
      return true;
    case 'is':
    case 'is-one-of':
      return isAnyOf(ask, value, belief?.value === value ? namesOfBelief(belief) : namesOf(field, value));
    case 'contains':
      return textsOf(field, value).some((text) => holdsWords(folded(text), ask.value));
    case 'at-least':
      return bounds && liesIn(bounds, { min: ask.value, max: Number.POSITIVE_INFINITY });
    case 'between':
      return bounds && liesIn(bounds, { min: ask.from, max: ask.to });
  }
}

/** Whether a test can be seen to fail: a list may hold more than was seen, and a description need not say everything. */
export const isEverRefuted = ({ field, operator }: FieldTest): boolean => operator !== 'exists' && field !== 'description' && !MANY.has(field);

/** Met 1, not met 0; unknown while the field is, or where the test cannot be seen to fail. */
export function matchField(ask: FieldTest, subject: 'company' | 'person', facts: Facts): Known | null {
  const beliefs = beliefsAskedOf(ask.field, subject, facts);
  if (isEverRefuted(ask)) {
    const [belief] = beliefs;
    return known(belief, (value) => {
      const met = asksOf(ask, ask.field, value, belief);
      return met === null ? null : met ? WHOLE : 0;
    });
  }
  const met = beliefs.filter((belief) => asksOf(ask, ask.field, belief.value) === true).toSorted((a, b) => qualityOf(b) - qualityOf(a));
  if (met.length === 0) return null;
  return new Told(WHOLE, false, Math.max(...met.map(qualityOf)), () => ({
    found: (tongue) => met.map(({ value }) => showValue(ask.field, value as never, tongue)).join(', '),
    evidence: met.flatMap(({ signals }) => signals as unknown as AnySignal[]),
    conflicts: [],
  }));
}
