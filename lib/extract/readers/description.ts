/** What the company does, in its own words. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found, foundIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { ofOrganisation } from './organisation.ts';

const LEAST = 40;

/** Words for people: no template variables, no repetition of the title, no bare list of keywords. */
function isProse(text: string, page: Page): boolean {
  const commas = text.split(',').length - 1;
  return text.length >= LEAST && !/[{}$<>]|\[\w+\]|lorem ipsum/i.test(text) && fold(text) !== fold(page.title) && commas < text.split(' ').length / 3;
}

export const structuredDescription = (page: Page): Found[] => ofOrganisation(page, 'description').filter(({ raw }) => isProse(raw, page));

/** A page's own description speaks of the company on the home and about pages; elsewhere of the page. */
export function metaDescription(page: Page): Found | null {
  if (page.kind !== 'company-home' && page.kind !== 'about') return null;
  const text = page.meta.get('description') ?? page.meta.get('og:description') ?? '';
  return isProse(text, page) ? found(text, { place: 'meta description', method: 'structured' }) : null;
}

/** First real paragraph of the main content. */
export function firstParagraph(page: Page): Found | null {
  if (page.kind !== 'company-home' && page.kind !== 'about') return null;
  const block = page.blocks.find(({ text, landmark, quoted, level, tag }) => tag === 'p' && level === 0 && !quoted && (landmark === 'main' || landmark === 'body') && text.length > 120 && isProse(text, page) && !/cookie/i.test(text));
  return block === undefined ? null : foundIn(block, block.text, { place: 'text', method: 'text' });
}
