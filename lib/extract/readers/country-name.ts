/** Is a line the name of a country? Names come from the browser, in English and the page's own language. */

const OTHERS = ['usa', 'u.s.a.', 'us', 'uk', 'u.k.', 'uae', 'england', 'scotland', 'wales', 'great britain', 'the netherlands', 'holland', 'czech republic', 'united states of america', 'korea', 'republic of ireland', 'brasil', 'türkiye', 'bundesrepublik deutschland'];
const sets = new Map<string, ReadonlySet<string>>();

function namesIn(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const names = new Set(OTHERS);
  try {
    const display = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const name = display.of(String.fromCharCode(first, second));
        if (name !== undefined) names.add(name.toLowerCase());
      }
    }
  } catch {
    // a language tag nobody knows: the other spellings stay
  }
  sets.set(language, names);
  return names;
}

/** @param lang the page's language tag, '' when unknown */
export function isCountryName(text: string, lang: string): boolean {
  const name = text.replace(/[.,;\s]+$/, '').toLowerCase();
  if (name.length < 2 || name.length > 40) return false;
  return namesIn('en').has(name) || (lang !== '' && namesIn(lang.slice(0, 2).toLowerCase()).has(name));
}
