import type { Belief } from '#lib/evidence/model.ts';
import { WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, qualityOf } from '../facts.ts';
import { sameName } from '../whole-words.ts';

/** The products of a list that pages of the company name, surest first. */
export function technologiesNamed(names: readonly string[], { company }: Facts): Belief<'technology'>[] {
  return (company.technology ?? [])
    .filter(({ value }) => names.some((name) => sameName(name, value)))
    .sort((a, b) => qualityOf(b) - qualityOf(a) || (a.value < b.value ? -1 : 1));
}

/** Any of the products named. Otherwise unknown: that a product is not used cannot be seen from outside. */
export function matchTechnology(anyOf: readonly string[], facts: Facts): Known | null {
  const named = technologiesNamed(anyOf, facts);
  const [best] = named;
  if (best === undefined) return null;
  return {
    match: WHOLE,
    quality: qualityOf(best),
    found: named.map(({ value }) => value).join(', '),
    evidence: named.flatMap(({ signals }) => signals),
    conflicts: [],
  };
}
