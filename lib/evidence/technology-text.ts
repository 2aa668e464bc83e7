/** How a technology is written for people, and read back from what a rep typed. */
import { TECHNOLOGY_BY_SPELLING } from '#lib/taxonomy/technologies.ts';
import type { Technology, TechnologyUse } from './model.ts';

export const USE_WORDS: Readonly<Record<TechnologyUse, string>> = { 'in-use': 'in use', 'asked-for': 'asked for in a job post' };

/** "HubSpot (in use)", "Salesforce (asked for in a job post)". */
export const technologyText = ({ name, use }: Technology): string => `${name} (${USE_WORDS[use]})`;

/** What a rep types is in use, unless they say that it is asked for: "Salesforce (asked for)". Null for an empty name. */
export function typedTechnology(text: string): Technology | null {
  const [, typed = '', asked] = /^(.*?)\s*(?:\((?:in use|(asked for[^()]*))\))?$/i.exec(text.trim()) ?? [];
  if (typed === '') return null;
  return { name: technologyName(typed) ?? typed, use: asked === undefined ? 'in-use' : 'asked-for' };
}

/** The product of any of its spellings; null where the table does not know it. */
export const technologyName = (spelling: string): string | null => TECHNOLOGY_BY_SPELLING.get(spelling.trim().toLowerCase())?.name ?? null;
