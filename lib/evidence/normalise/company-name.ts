import { fold } from '#lib/taxonomy/fold.ts';
import { cleanText } from './text.ts';

const LEGAL_FORMS = new Set(
  'gmbh mbh ag kg kgaa ug ohg gbr ek ev se inc incorporated llc llp lp ltd limited plc corp corporation co company sa sas sasu sarl eurl sl slu srl spa sprl bv bvba nv oy oyj ab asa as aps pty pte pvt private sp zoo doo sro as kft zrt kk lda ltda eirl haftungsbeschrankt cokg'.split(' '),
);
const POLISH_FORM = /(?<!\p{L})sp z o ?o(?!\p{L})/u;
const JAPANESE_FORMS = /株式会社|有限会社|合同会社/g;

/** A company's name as shown: one line, without trailing punctuation of sentences. Null for what is no name. */
export function companyName(text: string): string | null {
  const name = cleanText(text.replace(/[®™©]/g, ''), 160)?.replace(/^[\s|–—·:,-]+|[\s|–—·:,-]+$/gu, '') ?? '';
  return /[\p{L}\p{N}]/u.test(name) && name.length <= 120 && !/^https?:/i.test(name) ? name : null;
}

/** Key under which spellings of one company's name meet: folded, without legal form. */
export function companyNameKey(name: string): string {
  const words = fold(name.replace(JAPANESE_FORMS, ' ').replace(/(?<=\b\p{L})\.(?=\s?\p{L}\b)/gu, '').replace(/&/g, ' ')).replace(POLISH_FORM, ' ').trim().split(' ');
  const kept = joinInitials(words).filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** "s a" is one word "sa", "g m b h" too: initials that stand apart are one word. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = '';
  for (const word of words) {
    if (/^\p{L}$/u.test(word)) {
      initials += word;
    } else {
      if (initials !== '') joined.push(initials);
      initials = '';
      joined.push(word);
    }
  }
  return initials === '' ? joined : [...joined, initials];
}
