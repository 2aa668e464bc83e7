/**
 * Names of the months, January first, by language: in full, then as they are shortened. Where a language declines them
 * (Polish), the form that stands in a date comes first.
 */
const MONTHS: Readonly<Record<string, readonly [full: string, short: string]>> = {
  en: ['january february march april may june july august september october november december', 'jan feb mar apr may jun jul aug sep oct nov dec'],
  de: ['januar februar märz april mai juni juli august september oktober november dezember', 'jan feb mrz apr mai jun jul aug sep okt nov dez'],
  fr: ['janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 'janv févr mars avr mai juin juil août sept oct nov déc'],
  es: ['enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', 'ene feb mar abr may jun jul ago sept oct nov dic'],
  it: ['gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre', 'gen feb mar apr mag giu lug ago set ott nov dic'],
  pt: ['janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro', 'jan fev mar abr mai jun jul ago set out nov dez'],
  nl: ['januari februari maart april mei juni juli augustus september oktober november december', 'jan feb mrt apr mei jun jul aug sep okt nov dec'],
  sv: ['januari februari mars april maj juni juli augusti september oktober november december', 'jan feb mar apr maj jun jul aug sep okt nov dec'],
  no: ['januar februar mars april mai juni juli august september oktober november desember', 'jan feb mar apr mai jun jul aug sep okt nov des'],
  da: ['januar februar marts april maj juni juli august september oktober november december', 'jan feb mar apr maj jun jul aug sep okt nov dec'],
  pl: ['stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia', 'sty lut mar kwi maj cze lip sie wrz paź lis gru'],
  ja: ['1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月', '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'],
};

/** Further spellings: Austrian German, the Polish nominative and locative, older Spanish. */
const MORE: readonly (readonly [month: number, names: string])[] = [
  [1, 'jänner jän styczeń styczniu'], [2, 'feber luty lutym'], [3, 'mär marzec marcu'], [4, 'kwiecień kwietniu'], [5, 'maju'], [6, 'czerwiec czerwcu'],
  [7, 'lipiec lipcu'], [8, 'sierpień sierpniu'], [9, 'sept setiembre wrzesień wrześniu'], [10, 'październik październiku'], [11, 'listopad listopadzie'], [12, 'grudzień grudniu'],
];

/** The languages whose months are listed, as BCP 47 primary tags. */
export const MONTH_LANGUAGES: readonly string[] = Object.keys(MONTHS);

/** The twelve months of a language in full, January first; none for a language that is not listed. */
export const monthsOf = (language: string): readonly string[] => MONTHS[language]?.[0].split(' ') ?? [];

/** Short forms that are everyday words of some language: months only behind a day ("5 ago 2026"). */
const EVERYDAY = new Set('set out ago sie mag gen lip lis gru ott lut sty'.split(' '));

/** Month, 1 to 12, by any of its names in lower case, without the dot of a shortened one: for words right behind a day. */
export const MONTH_BEHIND_DAY: ReadonlyMap<string, number> = new Map([
  ...Object.values(MONTHS).flatMap((spellings) => spellings.flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const))),
  ...MORE.flatMap(([month, names]) => names.split(' ').map((name) => [name, month] as const)),
]);

/** The same for words anywhere. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map([...MONTH_BEHIND_DAY].filter(([name]) => !EVERYDAY.has(name)));
