import type { FieldName, FieldValues } from '#lib/evidence/model.ts';
import { showValue } from '#lib/evidence/show.ts';
import { numberText } from '#lib/evidence/value-words.ts';
import type { FieldTest } from '#lib/icp/criterion-tests.ts';
import { anyOf } from './any-of.ts';
import type { Say } from './say/index.ts';

/** A field as it stands within a sentence: "the head count". */
export const fieldWords = (field: FieldName, { asks }: Say): string => asks.fields[field];

/** Fields whose codes have words of their own. */
const CODED: ReadonlySet<FieldName> = new Set(['industry', 'country', 'personCountry', 'jobCountry', 'language', 'seniority']);

function valueWords(field: FieldName, value: string | number, { asks, tongue }: Say): string {
  if (typeof value === 'number') return field === 'founded' ? String(value) : numberText(value, tongue);
  return CODED.has(field) ? showValue(field, value as FieldValues['industry'], tongue) : asks.quoted(value);
}

/** What a test asks of a value, as what it is: "“Kiel” or “Bonn”", "at least 100", "any". */
function valuesWords(ask: FieldTest, say: Say): string {
  const words = say.asks.value;
  switch (ask.operator) {
    case 'is':
      return valueWords(ask.field, ask.value, say);
    case 'is-one-of':
      return anyOf(ask.values.map((value) => valueWords(ask.field, value, say)), say);
    case 'contains':
      return words.contains(ask.value);
    case 'at-least':
      return words.atLeast(valueWords(ask.field, ask.value, say));
    case 'between':
      return words.between(valueWords(ask.field, ask.from, say), valueWords(ask.field, ask.to, say));
    case 'exists':
      return words.any;
  }
}

/** What a test looks for: "the legal form: “GmbH”", "the founding year: at least 2010". */
export function askedWords(ask: FieldTest, say: Say): string {
  return `${fieldWords(ask.field, say)}: ${valuesWords(ask, say)}`;
}

/** A test as a clause: "the legal form is “GmbH”", "the job title holds “sales”". */
export function askWords(ask: FieldTest, say: Say): string {
  const field = fieldWords(ask.field, say);
  const { fieldKnown, fieldHolds, fieldIs } = say.asks.condition;
  if (ask.operator === 'exists') return fieldKnown(field);
  return ask.operator === 'contains' ? fieldHolds(field, ask.value) : fieldIs(field, valuesWords(ask, say));
}
