/** Names of people, told from menus, titles and companies. */
import { fold } from '#lib/taxonomy/fold.ts';
import { notInNames, titleWords } from '../language/index.ts';
import { legalNameIn } from './legal-form.ts';
import { clean } from './titles.ts';

const ACADEMIC = /^(?:(?:dr|prof|mr|mrs|ms|ing|dipl|mag|ir|drs|sir|herr|frau|m|mme|sr|sra|dott|dott\.ssa|phd|rer|nat|med|jur|h\.?c|habil|arch|eng)\.?-?(?:ing|kfm|inf|phys|wirt|betriebsw|math|kff)?\.?(?:\s\((?:fh|uni)\))?\s)+/iu;
const DEGREES = /,?\s(?:ph\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|cpa|cfa|pmp|ll\.?m\.?|md|esq\.?|jr\.?|sr\.?|iii?|cissp|cma|jd|j\.d\.)$/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?|\p{Lu}\.|(?:de|da|do|dos|del|della|di|van|von|der|den|ter|ten|la|le|du|bin|al|el|zu|zur|af|av|dos|y|e|st\.))$/u;
const JAPANESE_NAME = /^[\p{Script=Han}]{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}$/u;

/** Two to five capitalised words, none of which is a menu's, a company's or a title's word. */
export function isPersonName(text: string): boolean {
  const name = clean(text);
  if (name.length < 4 || name.length > 50 || !/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  if (JAPANESE_NAME.test(name)) return true;
  const words = name.replace(ACADEMIC, '').replace(DEGREES, '').split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => NAME_WORD.test(word))) return false;
  if (words.filter((word) => word.length > 1 && /^\p{Lu}/u.test(word)).length < 2 && !/^\p{Lu}\.$/u.test(words[0] ?? '')) return false;
  if (name === name.toUpperCase() && words.length > 3) return false;
  const telling = words.filter((word) => /^\p{Lu}/u.test(word)).flatMap((word) => fold(word).split(' '));
  return !telling.some((word) => word.length > 1 && (notInNames().has(word) || titleWords().has(word))) && legalNameIn(name) === null;
}
