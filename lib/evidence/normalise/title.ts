import { cleanText } from './text.ts';

/** A job title and, where it is written behind "at", "@", "bei", "chez", "en", "à", the employer. */
export interface SplitTitle {
  title: string;
  employer: string | null;
}

const SIGN = /\s*@\s*(?=\p{L}|\d)/u;
const WORD = /\s+(?:at|bei|bei der|chez|presso|hos|på|vid|bij|w|na)\s+(?=[\p{Lu}\p{N}])/u;
/** "en" and "à" are also plain prepositions: only before a capitalised word that ends the text. */
const SHORT_WORD = /\s+(?:en|à|em)\s+(?=\p{Lu}[^,|]{1,60}$)/u;
const LEVEL_WORD = /(?:assistant|manager|director|lead|head|expert|specialist)$/iu;

/** Splits "Head of Sales at Brightforge" into title and employer. Null when no title is left. */
export function splitTitle(text: string, lang?: string): SplitTitle | null {
  const line = cleanText(text, 300);
  if (line === null) return null;
  const romance = /^(?:fr|es|pt|ca|it)/i.test(lang ?? '');
  const cut = SIGN.exec(line) ?? WORD.exec(line) ?? (romance ? SHORT_WORD.exec(line) : null);
  if (!cut || cut.index === 0) return titled(line, null);
  const employer = (line.slice(cut.index + cut[0].length).split(/\s*(?:[|•·]|\s[-–—]\s|,\s)\s*/u)[0] ?? '').trim();
  return titled(line.slice(0, cut.index), employer === '' || LEVEL_WORD.test(employer) ? null : employer.slice(0, 120));
}

function titled(text: string, employer: string | null): SplitTitle | null {
  const title = text.replace(/^[\s|•·,–—-]+|[\s|•·,–—-]+$/gu, '').slice(0, 160);
  return /\p{L}{2}/u.test(title) ? { title, employer } : null;
}
