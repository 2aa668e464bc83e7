/** Is a line the name of a country? Names come from the browser, in English and the page's own language. */
import { fold } from '#lib/taxonomy/fold.ts';
import { factsByLabel, pagesByPhrase } from '../language/index.ts';

// Known without asking the browser, whose first answer in a fresh process takes milliseconds.
const AT_HAND: ReadonlySet<string> = new Set('usa, u.s.a., us, uk, u.k., uae, england, scotland, wales, great britain, the netherlands, holland, czech republic, united states of america, korea, republic of ireland, brasil, türkiye, bundesrepublik deutschland, deutschland, österreich, schweiz, suisse, svizzera, nederland, belgië, belgique, españa, italia, portugal, polska, sverige, norge, danmark, suomi, méxico, perú, česká republika, united kingdom, united states, germany, austria, switzerland, france, spain, italy, netherlands, belgium, ireland, sweden, norway, denmark, finland, poland, canada, australia, new zealand, india, israel, singapore, japan, china, brazil, mexico'.split(', '));
/** ISO 3166-1 alpha-2, two letters each. */
const CODES =
  'ADAEAFAGAIALAMAOARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBRBSBTBWBYBZCACDCFCGCHCICKCLCMCNCOCRCUCVCWCYCZDEDJDKDMDODZECEEEGERESETFIFJFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGTGUGWGYHKHNHRHTHUIDIEILIMINIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMQMRMSMTMUMVMWMXMYMZNANCNENGNINLNONPNRNZOMPAPEPFPGPHPKPLPRPSPTPYQARERORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSVSYSZTDTGTHTJTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVGVIVNVUWSXKYEZAZMZW';
const sets = new Map<string, ReadonlySet<string>>();

function namesIn(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const names = new Set<string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let at = 0; at < CODES.length; at += 2) {
      const name = display.of(CODES.slice(at, at + 2));
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
  if (AT_HAND.has(name)) return true;
  if (isLabel(name)) return false;
  return namesIn('en').has(name) || (lang !== '' && namesIn(lang.slice(0, 2).toLowerCase()).has(name));
}
