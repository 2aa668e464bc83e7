/** Job titles, told from sentences and headings by the words they are made of. */
import { fold } from '#lib/taxonomy/fold.ts';
import { titleEndings, titlePhrases, titleWords } from '../language/index.ts';

/** Without invisible characters. */
export const clean = (text: string): string => text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').trim();

/** A job title: short, no sentence, and with at least one word that titles have. */
export function isJobTitle(text: string): boolean {
  const title = clean(text);
  if (title.length < 2 || title.length > 110 || /[.!?:]$/.test(title.replace(/\b(?:inc|ltd|co|corp|dept|eng|mgr|dir|vp|d)\.$/i, '')) || /[@“”"»«]|https?:|\d{4}/.test(title)) return false;
  const folded = fold(title);
  const words = folded.split(' ');
  if (words.length > 14) return false;
  if (words.some((word) => titleWords().has(word)) || (words.length > 1 && titlePhrases().some((phrase) => ` ${folded} `.includes(` ${phrase} `)))) return !isSentence(title);
  return words.some((word) => word.length > 7 && titleEndings().some((ending) => word.endsWith(ending))) && !isSentence(title);
}

const VERB = /\s(?:is|are|was|has|have|had|will|leads|brings|joined|started|oversees|manages|holds|ist|sind|hat|war|leitet|est|dirige|es|fue|è|heeft|har|we|you|i|our|your|their|his|her)\s/i;
const isSentence = (text: string): boolean => VERB.test(` ${text} `) || text.split(' ').length > 16;
