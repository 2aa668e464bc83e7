import type { Belief, Technology, TechnologyUse } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { VALUE_WORDS } from '#lib/evidence/value-words.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { WHOLE } from '../arithmetic.ts';
import { type Explained, type Facts, spoken, type Known, qualityOf, Told } from '../facts.ts';
import { namesOf } from '../whole-words.ts';

const USES: readonly TechnologyUse[] = ['in-use', 'asked-for'];

const nameOf = once(({ name }: Technology): string => fold(name));

/** Whether a product is one of a list; `use` keeps one kind. */
const isAmong = (value: Technology, wanted: ReadonlySet<string>, use: TechnologyUse | undefined): boolean => (use === undefined || value.use === use) && wanted.has(nameOf(value));

export const isNamed = (value: Technology, names: readonly string[], use?: TechnologyUse): boolean => isAmong(value, namesOf(names), use);

/** The products of a list that pages of the company name, those in use first, then surest first; `use` keeps one kind. */
export function technologiesNamed(names: readonly string[], { company }: Facts, use?: TechnologyUse): Belief<'technology'>[] {
  const named: Belief<'technology'>[] = [];
  if (names.length === 0 || company.technology === undefined) return named;
  const wanted = namesOf(names);
  for (const belief of company.technology) if (isAmong(belief.value, wanted, use)) named.push(belief);
  return named.length < 2 ? named : named.sort((a, b) => USES.indexOf(a.value.use) - USES.indexOf(b.value.use) || qualityOf(b) - qualityOf(a) || (a.value.name < b.value.name ? -1 : 1));
}

/** "HubSpot, Slack in use; Salesforce asked for in a job post". */
function foundWords(named: readonly Belief<'technology'>[], tongue: Tongue): string {
  return USES.flatMap((use) => {
    const names = named.filter(({ value }) => value.use === use).map(({ value }) => value.name);
    return names.length === 0 ? [] : [`${names.join(', ')} ${VALUE_WORDS[tongue].uses[use]}`];
  }).join('; ');
}

/** What one product alone says. */
const statedAlone = once((belief: Belief<'technology'>): Explained => ({ found: spoken((tongue) => foundWords([belief], tongue)), evidence: belief.signals, conflicts: [] }));

const together = (named: readonly Belief<'technology'>[]): Explained => ({ found: (tongue) => foundWords(named, tongue), evidence: named.flatMap(({ signals }) => signals), conflicts: [] });

/** Any of the products in use or asked for. Otherwise unknown: that a product is not used cannot be seen from outside. */
export function matchTechnology(anyOf: readonly string[], facts: Facts, use?: TechnologyUse): Known | null {
  const named = technologiesNamed(anyOf, facts, use);
  const [first] = named;
  if (first === undefined) return null;
  return named.length === 1 ? new Told(WHOLE, false, qualityOf(first), () => statedAlone(first)) : new Told(WHOLE, false, Math.max(...named.map(qualityOf)), () => together(named));
}
