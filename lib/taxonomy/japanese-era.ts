/** Japanese eras by the year before their first. Source: the names of reign in use since 1868. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const ERA_YEAR = new RegExp(`(${Object.keys(ERAS).join('|')})\\s?(元|\\d{1,2})\\s?年`, 'gu');

/** The text with years of an era in the common count: "昭和42年4月" becomes "1967年4月", "令和元年" "2019年". */
export function withCommonYears(text: string): string {
  if (!/明治|大正|昭和|平成|令和/.test(text)) return text;
  return text.normalize('NFKC').replace(ERA_YEAR, (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`);
}
