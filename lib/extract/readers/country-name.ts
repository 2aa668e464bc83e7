/** Is a line the name of a country? Names come from the browser, in English and the page's own language. */

const OTHERS = ['usa', 'u.s.a.', 'us', 'uk', 'u.k.', 'uae', 'england', 'scotland', 'wales', 'great britain', 'the netherlands', 'holland', 'czech republic', 'united states of america', 'korea', 'republic of ireland', 'brasil', 'türkiye', 'bundesrepublik deutschland', 'deutschland', 'österreich', 'schweiz', 'suisse', 'svizzera', 'nederland', 'belgië', 'belgique', 'españa', 'italia', 'portugal', 'polska', 'sverige', 'norge', 'danmark', 'suomi', 'méxico', 'perú', 'česká republika'];
/** ISO 3166-1 alpha-2, two letters each. */
const CODES =
  'ADAEAFAGAIALAMAOARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBRBSBTBWBYBZCACDCFCGCHCICKCLCMCNCOCRCUCVCWCYCZDEDJDKDMDODZECEEEGERESETFIFJFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGTGUGWGYHKHNHRHTHUIDIEILIMINIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMQMRMSMTMUMVMWMXMYMZNANCNENGNINLNONPNRNZOMPAPEPFPGPHPKPLPRPSPTPYQARERORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSVSYSZTDTGTHTJTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVGVIVNVUWSXKYEZAZMZW';
const sets = new Map<string, ReadonlySet<string>>();

function namesIn(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known !== undefined) return known;
  const names = new Set(OTHERS);
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let at = 0; at < CODES.length; at += 2) {
      const name = display.of(CODES.slice(at, at + 2));
      if (name !== undefined) names.add(name.toLowerCase());
    }
  } catch {
    // a language tag nobody knows: the other spellings stay
  }
  sets.set(language, names);
  return names;
}

/** @param lang the page's language tag, '' when unknown */
export function isCountryName(text: string, lang: string): boolean {
  if (text.length > 42 || !/^\p{Lu}[\p{L}\p{M} .,'’()-]+$/u.test(text)) return false;
  const name = text.replace(/[.,;\s]+$/, '').toLowerCase();
  return namesIn('en').has(name) || (lang !== '' && namesIn(lang.slice(0, 2).toLowerCase()).has(name));
}
