/** Countries as pages write them, for telling a country's name from any other line. */
export interface CountryWords {
  /** Known without asking the browser, whose first answer in a fresh process takes milliseconds. Parted by ", ". */
  names: string;
  /** ISO 3166-1 alpha-2, two letters each: whose names the browser knows in the page's language. */
  codes: string;
}

export const COUNTRY_WORDS: CountryWords = {
  names: 'usa, u.s.a., us, uk, u.k., uae, england, scotland, wales, great britain, the netherlands, holland, czech republic, united states of america, korea, republic of ireland, brasil, türkiye, bundesrepublik deutschland, deutschland, österreich, schweiz, suisse, svizzera, nederland, belgië, belgique, españa, italia, portugal, polska, sverige, norge, danmark, suomi, méxico, perú, česká republika, united kingdom, united states, germany, austria, switzerland, france, spain, italy, netherlands, belgium, ireland, sweden, norway, denmark, finland, poland, canada, australia, new zealand, india, israel, singapore, japan, china, brazil, mexico',
  codes:
    'ADAEAFAGAIALAMAOARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBRBSBTBWBYBZCACDCFCGCHCICKCLCMCNCOCRCUCVCWCYCZDEDJDKDMDODZECEEEGERESETFIFJFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGTGUGWGYHKHNHRHTHUIDIEILIMINIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMQMRMSMTMUMVMWMXMYMZNANCNENGNINLNONPNRNZOMPAPEPFPGPHPKPLPRPSPTPYQARERORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSVSYSZTDTGTHTJTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVGVIVNVUWSXKYEZAZMZW',
};
