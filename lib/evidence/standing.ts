import type { Signal } from './model.ts';
import { webAddress } from './normalise/url.ts';

/** Where on a page a value stands, as far as a reader of the page can see it. */
export type Standing = 'text' | 'link' | 'picture' | 'title' | 'address' | 'data' | 'head' | 'resource' | 'count';

/** How the place of a finding begins when it is no visible text. */
const PLACES: readonly [RegExp, Standing][] = [
  [/^(?:json-ld|structured data|microdata|rdfa)\b/i, 'data'],
  [/^(?:meta |og:|twitter:|attribute|header)/i, 'head'],
  [/^(?:window|page) title/i, 'title'],
  [/^page address/i, 'address'],
  [/^(?:mailto|tel|protected e-mail|link)\b/i, 'link'],
  [/^logo\b/i, 'picture'],
  [/^(?:resource hint|script|style sheet|frame|form|image|cookie|resource)\b/i, 'resource'],
];

export function standingOf({ field, raw, place }: Pick<Signal, 'field' | 'raw' | 'place'>): Standing {
  if (field === 'openRoleCount' && /^\d+$/.test(raw) && /^list\b/i.test(place)) return 'count';
  return PLACES.find(([start]) => start.test(place))?.[1] ?? 'text';
}

/** Whether the page itself can show it: its text, a link, a picture. */
export function isVisible(signal: Pick<Signal, 'field' | 'raw' | 'place'>): boolean {
  return ['text', 'link', 'picture'].includes(standingOf(signal));
}

/** Pages that are never touched, not even to show a quote on them. */
export function isLinkedInPage(url: string): boolean {
  return /(?:^|\.)linkedin\.com\.?$/.test(webAddress(url)?.host ?? '');
}
