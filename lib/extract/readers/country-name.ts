/** Is a line the name of a country? Names come from the browser, in English and the page's own language. */
import { fold } from '#lib/taxonomy/fold.ts';
import { factsByLabel, pagesByPhrase } from '../language/index.ts';
import { TABLES, fromTables } from '../tables.ts';

const atHand = fromTables(({ countries }) => new Set(countries.names.split(', ')));

const sets = new Map<string, ReadonlySet<string>>();

function namesIn(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const names = new Set<string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const { codes } = TABLES.countries;
    for (let at = 0; at < codes.length; at += 2) {
      const name = display.of(codes.slice(at, at + 2));
      if (name !== undefined) names.add(name.toLowerCase());
    }
  } catch {
    // a language tag nobody knows: the spellings at hand stay
  }
  sets.set(language, names);
  return names;
}

/** What often stands below an address: "Phone", "Contact". */
function isLabel(name: string): boolean {
  const phrase = fold(name);
  return factsByLabel().has(phrase) || pagesByPhrase().has(phrase);
}

/** @param lang the page's language tag, '' when unknown */
export function isCountryName(text: string, lang: string): boolean {
  if (text.length > 42 || !/^\p{Lu}[\p{L}\p{M} .,'’()-]+$/u.test(text)) return false;
  const name = text.replace(/[.,;\s]+$/, '').toLowerCase();
  if (atHand().has(name)) return true;
  if (isLabel(name)) return false;
  return namesIn('en').has(name) || (lang !== '' && namesIn(lang.slice(0, 2).toLowerCase()).has(name));
}
