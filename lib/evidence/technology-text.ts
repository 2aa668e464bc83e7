/** How a technology is written for people, and read back from what a rep typed. */
import { TECHNOLOGY_BY_SPELLING } from '#lib/taxonomy/technologies.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { Technology } from './model.ts';
import { VALUE_WORDS } from './value-words.ts';

/** "HubSpot (in use)", "Salesforce (asked for in a job post)". */
export const technologyText = ({ name, use }: Technology, tongue: Tongue = 'en'): string => `${name} (${VALUE_WORDS[tongue].uses[use]})`;

/** What a rep types is in use, unless they say that it is asked for: "Salesforce (asked for)". Null for an empty name. */
export function typedTechnology(text: string): Technology | null {
  const [, typed = '', asked] = /^(.*?)\s*(?:\((?:in use|im Einsatz|((?:asked for|in einer Stellenanzeige)[^()]*))\))?$/i.exec(text.trim()) ?? [];
  if (typed === '') return null;
  return { name: technologyName(typed) ?? typed, use: asked === undefined ? 'in-use' : 'asked-for' };
}

/** The product of any of its spellings; null where the table does not know it. */
export const technologyName = (spelling: string): string | null => TECHNOLOGY_BY_SPELLING.get(spelling.trim().toLowerCase())?.name ?? null;
