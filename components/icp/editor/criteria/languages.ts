/** Languages of two letters that browsers know a name of. */
const CODES = 'ar bg bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lb lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh'.split(' ');
const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const NAMES: ReadonlyMap<string, string> = new Map(CODES.map((code) => [code, english.of(code) ?? code]));
const BY_NAME: ReadonlyMap<string, string> = new Map([...NAMES].flatMap(([code, name]) => [name, new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? name].map((one) => [one.toLowerCase(), code] as const)));

/** "German" for "de"; the code where it is not known. */
export const languageName = (code: string): string => NAMES.get(code) ?? code;

/** ISO 639-1 code of a language by its English name, its own name or its code; null for none. */
export function languageCode(text: string): string | null {
  const plain = text.trim().toLowerCase();
  return NAMES.has(plain) ? plain : (BY_NAME.get(plain) ?? null);
}

export const LANGUAGES_OFFERED: readonly string[] = [...NAMES.values()].toSorted((a, b) => a.localeCompare(b, 'en'));
