// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { headlineEvent } from '#lib/extract/readers/headlines.ts';
import { people, read, readFixture, texts } from '../read-page.ts';
import { NOTHING, findings, html, rows } from './pages.ts';

describe('a release on a wire', () => {
  it('is about its subject, not about the wire', async () => {
    const evidence = await readFixture('press/positive-wire.html');
    expect(evidence.pageKind).toBe('press');
    expect([texts(evidence, 'companyName'), texts(evidence, 'companyDomain'), texts(evidence, 'founded')]).toEqual([['Brightforge'], ['brightforge.dev'], ['2014']]);
    expect(texts(evidence, 'address')).toEqual(['Leeds, England']);
    expect(texts(evidence, 'email')).toEqual(['press@brightforge.dev']);
    expect(findings(evidence, 'trigger')[0]).toMatchObject({ hints: { row: 43 }, publishedAt: '2026-10-06' });
  });

  it('names its own people, not those of customers', async () => {
    expect(people(await readFixture('press/positive-wire.html'))).toEqual(['Nell Ashby: CEO']);
  });

  it('is nothing on the wire’s own list of releases', async () => {
    expect(await read(html('Newsroom', '<main><h1>Newsroom</h1><a href="/a">Brightforge raises $5 million</a></main>'), 'https://www.globenewswire.com/newsroom')).toMatchObject(NOTHING);
  });
});

describe('news', () => {
  it('of one company’s funding is press about that company', async () => {
    const evidence = await readFixture('press/positive-funding.html');
    expect(evidence.pageKind).toBe('press');
    expect(texts(evidence, 'companyName')).toEqual(['Brightforge']);
    expect(texts(evidence, 'companyDomain')).toEqual([]);
    expect(texts(evidence, 'funding')).toContain('$12 million in a Series A round');
    expect(rows(evidence)).toEqual([1]);
    expect(JSON.stringify(evidence.findings)).not.toMatch(/"raw":"[^"]*(?:Metal Courier|Lea Storm|desk@)/);
  });

  it('of anything else is nothing', async () => expect(await readFixture('press/look-alike-general-news.html')).toMatchObject(NOTHING));

  it('of a star’s tour is nothing, though the headline has the form', async () => {
    const head = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-02">';
    const body = '<h1>Rina Solberg announces tour of forty cities</h1><p>By Lea Storm</p><p>Rina Solberg will sing in forty cities next year, she told fans on Monday from her garden.</p>';
    expect(await read(html('Rina Solberg announces tour of forty cities', body, head), 'https://metalcourier.com/2026/02/02/rina-solberg-tour')).toMatchObject(NOTHING);
  });
});

const site = (title: string, body: string) => html(`${title} | Tallow`, `<header><a href="/">Tallow</a></header><main><h1>${title}</h1>${body}</main><footer>© Tallow Ltd</footer>`);

describe('a company’s own pages', () => {
  it('a release tells of the company, with its date', async () => {
    const evidence = await readFixture('own-press/positive-release-de.html');
    expect(evidence.pageKind).toBe('press');
    expect(texts(evidence, 'companyDomain')).toEqual(['www.hallerwerk-pumpen.de']);
    expect(findings(evidence, 'trigger')[0]).toMatchObject({ hints: { row: 12 }, publishedAt: '2026-08-20' });
  });

  it.each([
    ['a round in the third person', 'Tallow raises $5M seed round', '<p>The round was led by Anvil.</p>', '/blog/seed'],
    ['a round in the first person', 'We raised a $5M seed round', '<p>Thank you all.</p>', '/blog/seed'],
    ['what an exchange demands', 'Year-end report 2025', '<p>Stock exchange release</p><p>12 February 2026</p>', '/investors/news/year-end-2025'],
  ])('news of the company on its own blog is press: %s', async (_, title, body, path) => {
    const evidence = await read(site(title, body), `https://tallow.dev${path}`);
    expect([evidence.pageKind, texts(evidence, 'companyName')]).toEqual(['press', ['Tallow']]);
  });

  it('news of others on its blog is not', async () => {
    expect((await read(site('Korvela raises $5M seed round', '<p>We like this.</p>'), 'https://tallow.dev/blog/korvela')).pageKind).not.toBe('press');
    expect((await read(site('We built a faster index', '<p>We like this.</p>'), 'https://tallow.dev/blog/index')).pageKind).not.toBe('press');
  });

  it('a blog post is nobody’s', async () => expect(await readFixture('own-press/look-alike-blog-post.html')).toMatchObject(NOTHING));

  it('a page that a plugin calls an article stays the company’s', async () => {
    const head = '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-01"><meta property="article:section" content="Company"><meta property="og:site_name" content="Brightforge">';
    const text = 'We help foundries to keep their melt records clean, complete and ready for every audit that may come, on paper or without it. '.repeat(12);
    const evidence = await read(html('Audit service – Brightforge', `<header><a href="/">Brightforge</a></header><h1>Audit service</h1><p>${text}</p><footer>© Brightforge Ltd</footer>`, head), 'https://brightforge.dev/audit-service');
    expect(evidence.pageKind).not.toBe('none');
  });
});

describe('headlines', () => {
  it.each([
    ['Forma raises €4m to tidy warehouses', 'funding', 'Forma'],
    ['Berlin-based fintech Kivo Pay secures $8 million Series A', 'funding', 'Kivo Pay'],
    ['La startup Kivo lève 4 millions d’euros', 'funding', 'Kivo'],
    ['Kivo sammelt zehn Millionen Euro ein', 'funding', 'Kivo'],
    ['Nordhavn Pumps to acquire Rohrbach Guss', 'acquisition', 'Nordhavn Pumps'],
    ['Rohrbach Guss acquired by Nordhavn Pumps', 'acquired', 'Rohrbach Guss'],
    ['Hallerwerk ernennt Petra Kolb zur Geschäftsführerin', 'appointment', 'Hallerwerk'],
    ['Kivo lanza una plataforma para talleres', 'launch', 'Kivo'],
    ['Korvela opens new plant in Turku', 'expansion', 'Korvela'],
    ['Kivo tar in 40 miljoner kronor', 'funding', 'Kivo'], ['Korvela förvärvar Rohrbach Gjuteri', 'acquisition', 'Korvela'], ['Korvela utser Ada Lind till ny vd', 'appointment', 'Korvela'],
    ['Korvela åpner ny fabrikk i Bodø', 'expansion', 'Korvela'], ['Korvela kjøper Rohrbach Støperi', 'acquisition', 'Korvela'], ['Rohrbach Støberi opkøbt af Korvela', 'acquired', 'Rohrbach Støberi'], ['Korvela udnævner Ada Lind til administrerende direktør', 'appointment', 'Korvela'],
    ['Kivo pozyskuje 4 mln zł', 'funding', 'Kivo'], ['Korvela otwiera nowy zakład w Łodzi', 'expansion', 'Korvela'], ['Korvela neemt Rohrbach Gieterij over', 'acquisition', 'Korvela'], ['Korvela raccoglie 4 milioni di euro', 'funding', 'Korvela'], ['Korvela inaugura fábrica em Joinville', 'expansion', 'Korvela'],
    ['フォルマ、シリーズBで10億円を調達', 'funding', 'フォルマ'], ['株式会社フォルマがロールバッハを買収', 'acquisition', '株式会社フォルマ'], ['フォルマ、大阪に新工場を開設', 'expansion', 'フォルマ'], ['フォルマ、新製品「レジャー」を発売', 'launch', 'フォルマ'], ['フォルマ、新社長に山本花子氏が就任', 'appointment', 'フォルマ'],
  ])('%s', (headline, kind, subject) => expect(headlineEvent(headline)).toMatchObject({ kind, subject }));

  it.each([
    'How Forma raised €4m', 'Police launch appeal after crash', 'Government names new ministers', 'Fed raises rates again', 'Russia launches missile attack', 'Five startups to watch',
    'Is Forma going to acquire Kivo?', 'Norway appoints ambassador to Chile', 'Forma kann jetzt Einmalpasswörter',
    'Forma will not acquire Kivo', 'Korvela får böter på 4 miljoner kronor', 'フォルマ、買収を否定', '資金調達の方法を解説', 'Kivo otrzymuje karę 4 mln zł',
  ])('no event: %s', (headline) => expect(headlineEvent(headline)).toBeNull());
});

const body = (words: string) =>
    html('Contract Award 4 May 2026 - Tallow Marine plc', `<header><a href="/">Tallow Marine plc</a></header><main><p>Contract Award 4 May 2026</p><p>Tallow Marine plc has won an order of £3 million from a port in Oman.</p><p>Nell Ashby, CEO of Tallow Marine, commented:</p><p>“A good day.” Rob Fell, CFO of Dockwise, said he agreed.</p><p>${words}</p></main><footer>© Tallow Marine plc</footer>`, '<meta property="og:type" content="article"><meta property="og:site_name" content="Tallow Marine plc"><meta property="article:published_time" content="2026-05-04"><script type="application/ld+json">{"@type":"Article","headline":"Contract Award"}</script>');

describe('what a company must tell its exchange', () => {
  it('is press wherever it stands, and its own people speak in it', async () => {
    const evidence = await read(body('The information in this announcement is inside information for the purposes of Article 7.'), 'https://tallowmarine.com/contract-award-4-may-2026/');
    expect([evidence.pageKind, people(evidence)]).toEqual(['press', ['Nell Ashby: CEO']]);
  });

  it('an “ad hoc” that is no release makes no press', async () => {
    expect((await read(body('Our platform does ad hoc profiling.'), 'https://tallowmarine.com/contract-award-4-may-2026/')).pageKind).toBe('about');
  });

  it('is no press without the words of the exchange', async () => {
    expect((await read(body('The boats are blue.'), 'https://tallowmarine.com/contract-award-4-may-2026/')).pageKind).toBe('about');
  });
});
