import { fold } from './fold.ts';
import { LANGUAGE_NAMES_DE } from './german/language-names.ts';
import type { Tongue } from './tongue.ts';

/** Languages by ISO 639-1 code, in English. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  af: 'Afrikaans', am: 'Amharic', ar: 'Arabic', az: 'Azerbaijani', be: 'Belarusian', bg: 'Bulgarian', bn: 'Bengali', bs: 'Bosnian', ca: 'Catalan', cs: 'Czech', cy: 'Welsh',
  da: 'Danish', de: 'German', el: 'Greek', en: 'English', es: 'Spanish', et: 'Estonian', eu: 'Basque', fa: 'Persian', fi: 'Finnish', fr: 'French', ga: 'Irish', gl: 'Galician',
  gu: 'Gujarati', he: 'Hebrew', hi: 'Hindi', hr: 'Croatian', hu: 'Hungarian', hy: 'Armenian', id: 'Indonesian', is: 'Icelandic', it: 'Italian', ja: 'Japanese', ka: 'Georgian',
  kk: 'Kazakh', km: 'Khmer', kn: 'Kannada', ko: 'Korean', lb: 'Luxembourgish', lo: 'Lao', lt: 'Lithuanian', lv: 'Latvian', mk: 'Macedonian', ml: 'Malayalam', mn: 'Mongolian',
  mr: 'Marathi', ms: 'Malay', mt: 'Maltese', my: 'Burmese', ne: 'Nepali', nl: 'Dutch', no: 'Norwegian', pa: 'Punjabi', pl: 'Polish', pt: 'Portuguese', ro: 'Romanian', ru: 'Russian',
  si: 'Sinhala', sk: 'Slovak', sl: 'Slovenian', sq: 'Albanian', sr: 'Serbian', sv: 'Swedish', sw: 'Swahili', ta: 'Tamil', te: 'Telugu', th: 'Thai', tr: 'Turkish', uk: 'Ukrainian',
  ur: 'Urdu', uz: 'Uzbek', vi: 'Vietnamese', zh: 'Chinese', zu: 'Zulu',
};

/** Written forms of one language with codes of their own, and codes of old. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** Language a BCP 47 tag names: "de-AT" is "de", "nb" is "no"; null for one that has no ISO 639-1 code. */
export function languageOf(tag: string): string | null {
  const primary = /^\s*([a-z]{2})(?![a-z])/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  const code = Object.hasOwn(SAME, primary) ? (SAME[primary] ?? primary) : primary;
  return Object.hasOwn(LANGUAGE_NAMES, code) ? code : null;
}

/** Code of a language written as its English or German name or as a code: "German", "Deutsch", "de". */
export function languageNamed(text: string): string | null {
  const wanted = fold(text);
  return Object.keys(LANGUAGE_NAMES).find((code) => [LANGUAGE_NAMES, LANGUAGE_NAMES_DE].some((names) => fold(names[code] ?? '') === wanted)) ?? (/^[a-z]{2}(?:-[a-z]+)?$/i.test(text.trim()) ? languageOf(text) : null);
}

const NAMES: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = { en: LANGUAGE_NAMES, de: LANGUAGE_NAMES_DE };

/** "German"; a code without a name stays as it is. */
export function languageName(code: string, tongue: Tongue = 'en'): string {
  const known = languageOf(code);
  return known === null ? code : (NAMES[tongue][known] ?? code);
}
