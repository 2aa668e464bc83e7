/** German names of languages, by ISO 639-1 code. */
export const LANGUAGE_NAMES_DE: Readonly<Record<string, string>> = {
  af: 'Afrikaans', am: 'Amharisch', ar: 'Arabisch', az: 'Aserbaidschanisch', be: 'Belarussisch', bg: 'Bulgarisch', bn: 'Bengalisch', bs: 'Bosnisch',
  ca: 'Katalanisch', cs: 'Tschechisch', cy: 'Walisisch', da: 'Dänisch', de: 'Deutsch', el: 'Griechisch', en: 'Englisch', es: 'Spanisch',
  et: 'Estnisch', eu: 'Baskisch', fa: 'Persisch', fi: 'Finnisch', fr: 'Französisch', ga: 'Irisch', gl: 'Galicisch', gu: 'Gujarati', he: 'Hebräisch',
  hi: 'Hindi', hr: 'Kroatisch', hu: 'Ungarisch', hy: 'Armenisch', id: 'Indonesisch', is: 'Isländisch', it: 'Italienisch', ja: 'Japanisch',
  ka: 'Georgisch', kk: 'Kasachisch', km: 'Khmer', kn: 'Kannada', ko: 'Koreanisch', lb: 'Luxemburgisch', lo: 'Laotisch', lt: 'Litauisch',
  lv: 'Lettisch', mk: 'Mazedonisch', ml: 'Malayalam', mn: 'Mongolisch', mr: 'Marathi', ms: 'Malaiisch', mt: 'Maltesisch', my: 'Birmanisch',
  ne: 'Nepalesisch', nl: 'Niederländisch', no: 'Norwegisch', pa: 'Punjabi', pl: 'Polnisch', pt: 'Portugiesisch', ro: 'Rumänisch', ru: 'Russisch',
  si: 'Singhalesisch', sk: 'Slowakisch', sl: 'Slowenisch', sq: 'Albanisch', sr: 'Serbisch', sv: 'Schwedisch', sw: 'Suaheli', ta: 'Tamil',
  te: 'Telugu', th: 'Thailändisch', tr: 'Türkisch', uk: 'Ukrainisch', ur: 'Urdu', uz: 'Usbekisch', vi: 'Vietnamesisch', zh: 'Chinesisch', zu: 'Zulu',
};
