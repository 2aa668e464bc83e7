/**
 * The small language of the phrase tables, so that people who speak a language can check its table:
 *
 * - one phrase a line; `(a|b)` one of these, `[a|b]` one of these or nothing
 * - `~` any ending of a word ("inaugur~"), `?` the letter before may lack ("rachetée?"), `…` a few words
 * - a hyphen also matches a space or nothing ("lay-offs" is "layoffs" too)
 * - `{name}`, `{group}` (a name that ends in Group, Holding and the like) and `{what}` what it is about, `{site}` and `{title}` the words of the language's own lists,
 *   `{n}` a number, `{percent}`, `{money}`, `{date}` a day, `{soon}` a day, month, quarter or year to come
 */
import { MONTH_OF } from '#lib/taxonomy/months.ts';
import { MONEY } from '../readers/words.ts';

/** Lines of a table, empty ones left out. */
export const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

const NUMBER = '\\d[\\d.,\\u00a0 ]{0,8}(?<=\\d)';
const MONTH = `(?:${[...MONTH_OF.keys()].filter((name) => !/^\d/.test(name)).toSorted((a, b) => b.length - a.length).join('|')})`;
const YEAR = '20\\d\\d';
const DATE = [
  `\\d{1,2}(?:\\.|st|nd|rd|th|er|º)?\\s?(?:of |de |di |d’)?(?:${MONTH}(?:\\.(?=\\s?\\d))?|\\d{1,2}\\.)(?:,?\\s?(?:de |del |di )?${YEAR})?`,
  `${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s${YEAR})?`,
  `${YEAR}-\\d\\d-\\d\\d`,
  `\\d{1,2}/\\d{1,2}/${YEAR}`,
  `(?:${YEAR}|令和\\d{1,2})年\\d{1,2}月(?:\\d{1,2}日|末)?`,
].join('|');
const QUARTER = `(?:Q[1-4]|H[12]|T[1-4]|[1-4](?:\\.|er?|e|º|°|:e|ª)?\\s?(?:Quartal|Halbjahr|trimestre|semestre|kwartaal|kvartal|halvår|kwartał(?:u|em)?|kwartale|półroczu)|第[1-4]四半期)(?:[ /]+(?:of |de |del |di |van |roku )?${YEAR})?`;
const MONTH_YEAR = `${MONTH}(?:\\s(?:de |del |di )?${YEAR})?`;

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  name: '(?<detail>[\\p{L}\\p{N}«„“"][^.,;:!?()。、]{1,60})',
  group: '(?<detail>[\\p{L}\\p{N}][^.,;:!?()]{0,40}?[ -](?:Gruppe|Group|Gruppen|Gruppo|Grupo|Groupe|Groep|Holdings?|AG|SE|SA|SpA|plc|Inc|Corporation|Unternehmensgruppe|koncernen|konsernet|family of companies))',
  what: '(?<detail>[^.,;!?()。、]{2,60})',
  n: `(?:${NUMBER})`,
  percent: `(?:\\d+(?:[.,]\\d+)?\\s?(?:%|％|percent|per cent|Prozent|pour cent|por ciento|per cento|por cento|procent|prosent|proc\\.|パーセント))`,
  money: MONEY,
  date: `(?<until>${DATE})`,
  soon: `(?<until>(?:\\{edge\\}\\s)?(?:${DATE}|${QUARTER}|${MONTH_YEAR})|\\{edge\\}\\s${YEAR}|\\{ends\\}(?:\\s?(?:de |del |di |van )?${YEAR})?)`,
  ticker: '(?:NASDAQ|NYSE|LSE|AIM|XETRA|Euronext|TSX|ASX|SIX|BME|WSE|GPW|B3|TSE|Borsa Italiana|Nasdaq (?:Stockholm|Copenhagen|Helsinki|First North)|Oslo Børs|東証)\\s?[:：–-]\\s?(?<detail>[A-Z0-9.]{1,6})',
  norm: '(?<detail>ISO(?:[ /-]IEC)?[ -]?(?:27001|27701|9001|14001|13485|22301|45001|42001|50001)|SOC[ -]?[12](?: Type (?:II|I|2|1))?|TISAX|PCI[ -]DSS|HITRUST|FedRAMP|NIS-?2|DORA|BSI C5|IATF[ -]?16949|EN[ -]?9100|Cyber Essentials(?: Plus)?|HIPAA|KRITIS|ISMAP|プライバシーマーク|ISMS認証)',
  hall: '(?:Halle|Hall|Booth|Stand|Hal|Pabellón|Padiglione|Pavilhão|hal[al]|monter|ブース)\\s?[\\w.-]*\\d',
};

/** In Japanese particles part the words. */
const JAPANESE: Readonly<Record<string, string>> = {
  name: '(?<detail>[^。、をはがの「」（）()\\s]{2,40})',
  what: '(?<detail>[^。、「」\\s]{2,30}?)',
};

/** Words a language brings to its own phrases. */
export interface OwnWords {
  code?: string;
  site?: string;
  title?: string;
  ends?: string;
  edge?: string;
}

const letters = (text: string): string =>
  text
    .replace(/[.*+^$()|[\]\\{}]/g, '\\$&')
    .replace(/['’]/g, '[’\']')
    .replace(/-/g, '[-–\\s]?')
    .replace(/~/g, '\\p{L}*')
    .replace(/ ?… ?/g, (gap) => (gap === '…' ? '[^。！？]{0,40}?' : '\\s(?:[^!?;]{0,60}?\\s)?'))
    .replace(/ /g, '\\s');

const choice = (text: string, own: OwnWords): string => `(?:${text.split('|').map((part) => source(part, own)).join('|')})`;

/** One phrase as the source of a pattern. Groups do not nest. */
function source(phrase: string, own: OwnWords): string {
  const parts = phrase.split(/(\s?\[[^\]]*\]$|\[[^\]]*\] ?|\([^)]*\)|\{\w+\})/);
  return parts
    .map((part) => {
      const [, before = '', optional = '', after = ''] = /^( ?)\[([^\]]*)\]( ?)$/.exec(part) ?? [];
      if (optional !== '') return `(?:${before === '' ? '' : '\\s'}${choice(optional, own)}${after === '' ? '' : '\\s'})?`;
      if (part.startsWith('(')) return choice(part.slice(1, -1), own);
      if (!part.startsWith('{')) return letters(part);
      return placeholder(part.slice(1, -1), own);
    })
    .join('');
}

function placeholder(name: string, own: OwnWords): string {
  const words = name === 'site' ? own.site : name === 'title' ? own.title : undefined;
  if (words !== undefined) return name === 'site' ? `(?<detail>(?:[\\p{L}\\p{N}-]+\\s){0,3}?${choice(words, {})}(?:\\s(?:in|à|en|a|em|i|w)\\s\\p{L}+)?)` : choice(words, {});
  const known = (own.code === 'ja' ? JAPANESE[name] : undefined) ?? PLACEHOLDERS[name];
  if (known === undefined) throw new Error(`{${name}} is no placeholder`);
  return known.replace(/\\\{(ends|edge)\\\}/g, (_, part: 'ends' | 'edge') => choice(own[part] ?? '', {}));
}

/** Phrases as the alternatives of one pattern; groups of the same name are numbered, as patterns want it. */
export function pattern(phrases: readonly string[], own: OwnWords = {}): string {
  let count = 0;
  return phrases
    .map((phrase) => source(phrase, own))
    .join('|')
    .replace(/\(\?<(detail|until)>/g, (_, name: string) => `(?<${name}${count++}>`);
}
