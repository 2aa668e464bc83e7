/** Reads a text that a rep pasted, by the rules for pages as far as they fit. */
import type { Evidence } from '#lib/evidence/model.ts';
import { readWith } from '../reader.ts';
import { asPage } from './as-page.ts';
import { pastedText } from './adapter.ts';

export { LONGEST_PASTE, partsOf } from './as-page.ts';

/**
 * What a text says, each with its words; `url` names the paste (lib/evidence/paste-source.ts), `at` when it was pasted, in
 * milliseconds since the epoch. Never throws for what the text holds.
 */
export async function readPasted(text: string, { url, at }: { url: string; at: number }): Promise<Evidence> {
  const evidence = await readWith([pastedText], { url, html: asPage(text), cut: false }, { now: () => at, budgetMs: null });
  return { ...evidence, findings: evidence.findings.map((finding) => ({ ...finding, place: placeOf(finding.place) })) };
}

/** Places of pages say nothing of a text, but for the label a value stands behind. */
const placeOf = (place: string): string => (place === 'source' ? 'page address it was copied from' : place.startsWith('label "') ? `pasted text, ${place}` : 'pasted text');
