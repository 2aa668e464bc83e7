import type { ListedProspect } from '../model.ts';

/** Words of a prospect that only screens know, in the reader's language: of its stage, segment, industry, country. */
export type Words = (row: ListedProspect) => readonly (string | null)[];

const PLAIN = /^[ -~\n]*$/;

/** Lower case, without accents. */
export function folded(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replaceAll(/\p{M}+/gu, '').toLowerCase();
}

/** All that can be searched of a prospect, as one text. */
export function haystackOf(row: ListedProspect, words: Words): string {
  const { grading, facts } = row;
  const texts = [row.personName, row.personTitle, row.companyName, row.companyDomain, row.owner, row.followUp?.what, grading.grade, grading.score, grading.nextStep?.text, facts?.city, facts?.email, ...(row.tags ?? []), ...words(row)];
  let all = '';
  for (const text of texts) if (text) all += `${text}\n`;
  return folded(all);
}

/** The words of a search. */
export function tokensOf(search: string): string[] {
  return folded(search).split(/\s+/).filter((token) => token !== '');
}

/** A test of whether a haystack holds every word of a search; null where nothing is sought. */
export function seeks(search: string): ((haystack: string) => boolean) | null {
  const tokens = tokensOf(search);
  return tokens.length === 0 ? null : (haystack) => tokens.every((token) => haystack.includes(token));
}
