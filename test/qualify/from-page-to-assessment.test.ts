// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { profilesFrom } from '#lib/evidence/profile.ts';
import type { Profile } from '#lib/evidence/model.ts';
import { signalsSeen } from '#lib/qualify/derived/index.ts';
import { dayOf } from '#lib/qualify/dates.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { SIGNAL_ROWS } from '#lib/qualify/signal-table.ts';
import { read } from '../extract/read-page.ts';
import { grade, icp } from './make.ts';

const NOW = Date.UTC(2026, 10, 22);
const SITE = 'https://www.forma-guss.dev';

interface Told {
  lang?: string;
  path: string;
  /** A whole page of its own, where a sentence in a plain one does not do. */
  head?: string;
  text: string;
}

const FILLER: Readonly<Record<string, string>> = {
  en: 'We make pumps for the water works of the country, and we have been doing that with care for many years. This is what our customers value, and the people here are proud of it.',
  de: 'Wir bauen Pumpen für die Wasserwerke des Landes, und das machen wir seit vielen Jahren mit Sorgfalt. Die Menschen hier sind stolz auf die Arbeit, die sie jeden Tag leisten.',
  ja: 'フォルマは全国の水道局にポンプを納めているメーカーです。これまで長いあいだ丁寧なものづくりを続けてきました。',
};

async function companyOf({ lang = 'en', path, head = '', text }: Told): Promise<Profile> {
  const title = path.startsWith('/press') ? 'Forma news' : 'Forma';
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:site_name" content="Forma">${head}</head><body><header><a href="/">Forma</a></header><main><h1>${title}</h1><p>${FILLER[lang]}</p><p>${text}</p></main><footer>© 2026 Forma GmbH</footer></body></html>`;
  const { company } = profilesFrom(await read(html, `${SITE}${path}`));
  if (company === null) throw new Error('no company');
  return company;
}

const PUBLISHED = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-10T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Forma news","datePublished":"2026-11-10"}</script>';
const release = (text: string, lang = 'en'): Told => ({ lang, path: '/press/forma-news-november', head: PUBLISHED, text });
const post = (text: string, lang = 'en'): Told => ({ lang, path: '/jobs/4711', head: '<script type="application/ld+json">{"@type":"JobPosting","title":"Senior Analyst","datePosted":"2026-11-12","hiringOrganization":{"@type":"Organization","name":"Forma"}}</script>', text });
const about = (text: string, lang = 'en'): Told => ({ lang, path: '/about', text });

/** Row, the page that tells of it, its day, its last day, and a part of the quote. */
const CASES: readonly [row: number, page: Told, date: string | null, until: string | null][] = [
  [1, release('Forma raised $12 million in a Series A round.'), '2026-11-10', null],
  [1, about('On 3 October 2026 Forma raised $12 million in a Series A round.'), '2026-10-03', null],
  [2, release('Forma was awarded a Horizon Europe grant.'), '2026-11-10', null],
  [3, release('Revenue grew by 32% last year.'), '2026-11-10', null],
  [9, release('Forma kündigt Stellenabbau in zwei Werken an.', 'de'), '2026-11-10', null],
  [9, release('希望退職を募集いたします。', 'ja'), '2026-11-10', null],
  [12, release('Forma will open a new plant in Graz in March 2028.'), '2026-11-10', null],
  [12, about('In May 2026 we opened a new office in Graz.'), '2026-05-01', null],
  [13, about('In 2023 we acquired Rohrbach Guss.'), '2023-01-01', null],
  [14, about('Forma was acquired by Nordhavn Holding.'), null, null],
  [33, release('Forma will hire 120 engineers in Graz.'), '2026-11-10', null],
  [30, post('You will replace manual reports with dashboards.'), '2026-11-12', null],
  [40, about('We are certified to ISO 27001.'), null, null],
  [42, release('Forma expandiert in die Schweiz.', 'de'), '2026-11-10', null],
  [43, release('Forma today launched Ledger One.'), '2026-11-10', null],
  [47, post('We are migrating from NetSuite to SAP.'), '2026-11-12', null],
  [48, release('Request for proposals: the closing date is 14 March 2027.'), '2026-11-10', '2027-03-14'],
  [48, release('Öffentliche Ausschreibung: Abgabefrist 14. März 2027.', 'de'), '2026-11-10', '2027-03-14'],
  [48, release('入札公告：提出期限は2027年3月14日です。', 'ja'), '2026-11-10', '2027-03-14'],
  [49, post('The new CRM must go live by the end of Q3 2027.'), '2026-11-12', '2027-09-30'],
  [50, about('Our fiscal year ends on 31 December.'), null, '2026-12-31'],
  [51, release('The framework agreement runs until 30 June 2028.'), '2026-11-10', '2028-06-30'],
  [53, release('Forma appoints Ada Lindqvist as its new CFO.'), '2026-11-10', null],
];

describe('what a page tells reaches the assessment', () => {
  it.each(CASES)('row %i: %o', async (row, page, date, until) => {
    const company = await companyOf(page);
    const [seen, ...more] = signalsSeen(factsOf(company, null, NOW), icp()).filter((signal) => signal.row === row);
    expect(more).toEqual([]);
    expect([seen?.date, seen?.until]).toEqual([date === null ? null : dayOf(date), until === null ? null : dayOf(until)]);
    expect(page.text).toContain(seen?.evidence[0]?.quote.exact);
    const { dimensions, strength, lasting } = SIGNAL_ROWS.get(row) ?? { dimensions: {} };
    expect(seen?.rule).toMatchObject({ dimensions, strength, lasting });
  });

  it.each(CASES.filter(([row, , date]) => row !== 53 && (date === null || date > '2026-10-01')))('row %i speaks for its dimensions, with its quote: %o', async (row, page) => {
    const { dimensions = {}, strength } = SIGNAL_ROWS.get(row) ?? {};
    const { bant } = grade({ icp: icp(), company: await companyOf(page), now: NOW });
    const spoken = bant.flatMap(({ dimension, signals }) => signals.filter((signal) => signal.row === row).map((signal) => [dimension, signal.strength, page.text.includes(signal.evidence.quote.exact)]));
    expect(spoken.toSorted()).toEqual(Object.entries(dimensions).map(([dimension, sign]) => [dimension, sign * (strength ?? 0), true]).toSorted());
  });

  it('lets an event of another year fade, and never dates it to today', async () => {
    const { readiness, bant } = grade({ icp: icp(), company: await companyOf(about('In 2023 we acquired Rohrbach Guss.')), now: NOW });
    expect(readiness.total).toBeLessThan(10);
    expect(bant.flatMap(({ signals }) => signals)).toEqual([]);
  });
});
