import type { ListedProspect } from '../model.ts';

/** Words of a prospect that only screens know, in the reader's language: of its stage, segment, industry, country. */
export type Words = (row: ListedProspect) => readonly (string | null)[];

const PLAIN = /^[ -~\n]*$/;
/** What Unicode does not take apart, and what keyboards write in place of what books do. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', '’': "'", '‘': "'", 'ʼ': "'", '‐': '-', '–': '-' };

/** Lower case, without accents and signs that have no shape. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]+/gu, '').toLowerCase().replaceAll(/[ßæœøłđðþı’‘ʼ‐–]/g, (letter) => LETTERS[letter] ?? letter);
}

/** All that can be searched of a prospect, as one text. */
export function haystackOf(row: ListedProspect, words: Words): string {
  const { grading, facts } = row;
  const texts = [row.personName, row.personTitle, row.companyName, row.companyDomain, row.owner, row.followUp?.what, grading.grade, grading.score, grading.nextStep?.text, facts?.city, facts?.email, ...(row.tags ?? []), ...words(row)];
  let all = '';
  for (const text of texts) if (text) all += `${text}\n`;
  return folded(all);
}

/** Around words that are meant as they stand. */
const QUOTED = /^["“”„«»‹›'‘‚]+|["“”„«»‹›'’]+$/gu;

/** The words of a search, without quotation marks around them. */
export function tokensOf(search: string): string[] {
  return search.split(/\s+/).map((word) => folded(word.replaceAll(QUOTED, ''))).filter((token) => token !== '');
}

/** A test of whether a haystack holds every word of a search; null where nothing is sought. */
export function seeks(search: string): ((haystack: string) => boolean) | null {
  const tokens = tokensOf(search);
  return tokens.length === 0 ? null : (haystack) => tokens.every((token) => haystack.includes(token));
}
