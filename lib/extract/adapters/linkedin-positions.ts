/**
 * Current positions of a LinkedIn profile. Every layout so far shows a position as lines that end in its dates
 * ("Head of Sales", "Forma · Full-time", "May 2023 – Present"), with a link to the company at its start; only that is relied on.
 */
import type { Block, Page } from '../page.ts';
import { single } from './linkedin-site.ts';

export interface Position {
  title: string;
  company: string;
  block: Block;
  companyBlock: Block;
  dates: Block;
}

const EXPERIENCE = /^(?:experience|professional experience|berufserfahrung|expérience|experiencia|esperienza|experiência|ervaring|werkervaring|erfaring|erfarenhet|doświadczenie|職歴)$/i;
const OTHER_SECTION =
  /^(?:education|ausbildung|formation|educación|istruzione|formação|opleiding|utdanning|utbildning|licen[cs]es? & certifications?|bescheinigungen|certifications?|skills|top skills|kenntnisse|compétences|aptitudes|volunteer\p{L}*(?: experience)?.*|ehrenamt|recommendations|empfehlungen|languages|sprachen|interests|interessen|courses|projects|projekte|publications|honors & awards|organizations|causes|people also viewed|more profiles.*|others named.*|activity|aktivitäten|accomplishments|patents|featured|join to see.*|view .{2,40} full profile)$/iu;
const MONTH = '(?:\\p{L}{3,10}\\.?\\s)?';
const NOW = '(?:present|heute|gegenwart|bis heute|aujourd[’\']hui|actualidad|actualmente|presente|o momento|até o momento|heden|nå|nåværende|nu|nuvarande|obecnie|現在)';
/** "Sep 2018 – Present", "Jan 2014 to Dec 2017", with any label before it. */
const DATES = new RegExp(`(?:^|\\s)(${MONTH}(?:19|20)\\d\\d)\\s?(?:[–—-]|to|bis|à|a|au|-)\\s?(${NOW}|${MONTH}(?:19|20)\\d\\d)(?![\\p{L}\\d])`, 'iu');
const SINCE = new RegExp(`^(?:seit|since|depuis|desde)\\s${MONTH}(?:19|20)\\d\\d`, 'iu');
const IS_NOW = new RegExp(`^${NOW}`, 'iu');
const DURATION_ONLY = /^(?:total duration\s)?(?:(?:full|part)[- ]time\s?·\s?|vollzeit\s?·\s?)?(?:\d{1,2}\s?(?:yrs?|years?|jahre?|ans?|años?|anni|anos?)\b\s?)?(?:\d{1,2}\s?(?:mos?|months?|monate?|mois|mes(?:es)?|mesi)\b)?$/i;
const EMPLOYMENT = /^(?:(?:full|part)[- ]time|permanent|self-employed|freelance|contract|internship|apprenticeship|seasonal|temporary|vollzeit|teilzeit|selbst(?:st)?ändig|freiberuflich|befristet|festanstellung|praktikum|werkstudent|temps (?:plein|partiel)|cdi|cdd|indépendant|stage|jornada (?:completa|parcial)|contrato|tempo (?:pieno|integral)|on-site|hybrid|remote|\s?·\s?)+$/i;
const NOISE = /^(?:edit (?:position|experience).*|.{0,60}\slogo|see more|show more|helped me get this job|.{0,2})$/i;
const COMPANY_LINK = /\/(?:company|school|showcase)\/|\/search\/results\/(?:all|index|companies)|\/vsearch\//;
const LABEL = /^(?:company name|title|dates employed|firmenname|titel)\s/i;
const DATES_LABEL = /^(?:dates? employed|beschäftigungsdauer|dates d[’']emploi|fechas de empleo)$/i;
const POSITIONS_MAX = 6;

interface Line {
  text: string;
  block: Block;
}

/** Blocks between the heading "Experience" and the next section. */
function experience(page: Page): Block[] {
  const start = page.blocks.findIndex(({ text, landmark }) => EXPERIENCE.test(single(text)) && landmark !== 'nav');
  if (start < 0) return [];
  const rest = page.blocks.slice(start + 1);
  const end = rest.findIndex(({ text, level }) => OTHER_SECTION.test(single(text)) && (level > 0 || text.length < 40));
  return end < 0 ? rest : rest.slice(0, end);
}

const withoutType = (text: string): string => {
  const [first = '', ...more] = text.split(/\s·\s/);
  return more.length > 0 && more.every((part) => EMPLOYMENT.test(part.trim())) ? first.trim() : text;
};
const plain = (text: string): string => withoutType(text.replace(LABEL, '')).trim();

/** Positions that run until today, in page order. */
export function currentPositions(page: Page): Position[] {
  const blocks = experience(page);
  const starts = new Set(page.links.filter(({ href }) => COMPANY_LINK.test(href)).map(({ block }) => block));
  const positions: Position[] = [];
  let from = 0;
  let group: Line | null = null;
  for (const [n, dates] of blocks.entries()) {
    const match = DATES.exec(dates.text);
    const open = SINCE.test(dates.text);
    if ((match === null && !open) || dates.text.length > 200) continue;
    const lines: Line[] = blocks.slice(from, n).map((block) => ({ text: single(block.text), block }));
    // newer layouts hold company, dates and place in one block
    const before = match === null ? '' : dates.text.slice(0, match.index).trim();
    if (before.length > 1 && !DATES_LABEL.test(before)) lines.push({ text: before, block: dates });
    from = n + 1;
    const first = lines.findIndex(({ block }) => starts.has(block.index));
    const kept = (first < 0 ? lines.slice(-3) : lines.slice(first)).filter(({ text }) => !NOISE.test(text) && !EMPLOYMENT.test(text) && text.length < 160);
    const duration = kept.findLastIndex(({ text }) => DURATION_ONLY.test(text));
    if (duration > 0) group = kept[duration - 1] ?? null;
    const own = duration >= 0 ? kept.slice(duration + 1) : kept;
    let [title, company] = [own[0] ?? null, own[1] ?? null];
    if (duration >= 0 || own.length === 1) [title, company] = [own.at(-1) ?? null, group];
    // the company's own link stands in a heading below the title's
    const above = lines[lines.length - 2];
    if (duration < 0 && own.length === 1 && title !== null && above !== undefined && title.block.level > 0 && above.block.level > 0 && above.block.level < title.block.level) [title, company] = [above, title];
    if (duration < 0 && own.length > 1) group = company;
    const labelled = kept.find(({ text }) => /^(?:company name|firmenname)\s/i.test(text));
    if (labelled !== undefined) company = labelled;
    // guests get titles as asterisks
    if (title === null || title.text.includes('**') || (!open && !IS_NOW.test(match?.[2] ?? ''))) continue;
    positions.push({ title: plain(title.text), company: company === null ? '' : plain(company.text), block: title.block, companyBlock: (company ?? title).block, dates });
    if (positions.length >= POSITIONS_MAX) break;
  }
  return positions;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN: Readonly<Record<string, string>> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };

/** ISO first day of the month a range starts in; undefined without a month. */
export function dateOfStart(text: string): string | undefined {
  const [, word = '', year = ''] = /(\p{L}{3})\p{L}*\.?\s((?:19|20)\d\d)/u.exec(text) ?? [];
  const key = word.toLowerCase();
  const month = MONTHS.indexOf(GERMAN[key] ?? key) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-01` : undefined;
}
