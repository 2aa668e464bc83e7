/** Names of people, told from menus, titles and companies. */
import { fold } from '#lib/taxonomy/fold.ts';
import { notInNames, titleWords } from '../language/index.ts';
import { legalNameIn } from './legal-form.ts';
import { clean } from './titles.ts';

/** Titles in front of names: academic, professional, polite. Data for one pattern; a point behind is free. */
const TITLES =
  'dr|ddr|dres|prof|univ|mag|mmag|ing|dipl|di|dkfm|komm?r|bakk|ba|bsc|msc|ma|mba|ir|drs|mr|mrs|ms|miss|sir|dame|lady|herr|frau|hr|fr|m|mme|mlle|me|sr|sra|srta|don|doña|dott|dott\\.ssa|avv|arch|geom|rag|cav|lic|eng|engº|engª|arq|c\\.p|mgr|inż|hab|mudr|judr|phd|rndr|rer|nat|med|jur|phil|oec|pol|theol|techn|h\\.?c|habil|em|ra|stb|wp|lic\\.?\\s?iur|cand|pan|pani|dhr|mevr|mw';
const ACADEMIC = new RegExp(`^(?:(?:${TITLES})\\.?(?:-(?:ing|kfm|kffr?|inf|phys|wirt(?:sch)?|betriebsw|math|chem|biol|psych|päd|des|geol|kauffrau|kaufmann|ök|oec|volksw|jur|soz)\\.?(?:-ing\\.?|-inf\\.?)?)?(?:\\s?\\((?:fh|uni|univ|ba|dh|eth|tu)\\))?,?\\s)+`, 'iu');
const DEGREES = /,?\s(?:ph\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|cpa|cfa|pmp|ll\.?m\.?|md|esq\.?|jr\.?|sr\.?|iii?|cissp|cma|jd|j\.d\.|b\.?eng\.?|m\.?eng\.?|bakk\.?|mas|emba|acca|fca|ceng|mrics|frics|obe|mbe|pe|rn)\.?$/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?|\p{Lu}\.|(?:de|da|do|dos|del|della|di|van|von|der|den|ter|ten|la|le|du|bin|al|el|zu|zur|af|av|dos|y|e|st\.))$/u;
const JAPANESE_NAME = /^[\p{Script=Han}]{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}$/u;

/** Words of schools and institutes: "Uniwersytet Morski" is nobody's name. */
export const INSTITUTION = /universi|uniwersyt|université|institut|instytut|istituto|akademi|accademia|academy|hochschule|politechni|politecnic|polytechni|college|école|faculty|fakult|wydział|school of/i;

/** The name alone: "Mag. Dr. Ada Lindqvist, MBA" is "Ada Lindqvist". */
export const withoutTitles = (name: string): string => name.replace(ACADEMIC, '').replace(DEGREES, '').replace(DEGREES, '').trim();

/** The name without what friends say: "Ada (Addie) Lindqvist" and "Ada “Addie” Lindqvist" are "Ada Lindqvist". */
export const withoutNickname = (name: string): string => name.replace(/\s(?:\(\p{Lu}[\p{L}-]{1,14}\)|["“„]\p{Lu}[\p{L}-]{1,14}["”“])(?=\s)/gu, '');

/** Two to five capitalised words, none of which is a menu's, a company's or a title's word. */
export function isPersonName(text: string): boolean {
  const name = clean(text);
  if (name.length < 4 || name.length > 60) return false;
  if (JAPANESE_NAME.test(name)) return true;
  const bare = withoutTitles(name);
  if (!/^\p{Lu}/u.test(bare) || INSTITUTION.test(bare)) return false;
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => NAME_WORD.test(word))) return false;
  if (words.filter((word) => word.length > 1 && /^\p{Lu}/u.test(word)).length < 2 && !/^\p{Lu}\.$/u.test(words[0] ?? '')) return false;
  if (bare === bare.toUpperCase() && words.length > 3) return false;
  const telling = words.filter((word) => /^\p{Lu}/u.test(word)).flatMap((word) => fold(word).split(' '));
  return !telling.some((word) => word.length > 1 && (notInNames().has(word) || titleWords().has(word))) && legalNameIn(name) === null;
}
