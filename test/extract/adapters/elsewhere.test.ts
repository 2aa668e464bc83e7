// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSpeakerPage } from '#lib/extract/adapters/speaker-hosts.ts';
import { directoryPage } from '#lib/extract/adapters/directory-hosts.ts';
import { isRegister, registerOf } from '#lib/extract/adapters/register-hosts.ts';
import { worksAt } from '#lib/extract/readers/biography.ts';
import { people, read, texts } from '../read-page.ts';
import { findings, html } from './pages.ts';

const entry = (facts: string, url = 'https://find-and-update.company-information.service.gov.uk/company/09911882') =>
  read(html('BRIGHTFORGE LTD overview', `<main><h1>BRIGHTFORGE LTD</h1><dl><dt>Company number</dt><dd>09911882</dd><dt>Registered office address</dt><dd>1 Yard Lane<br>Leeds<br>LS4 2AB</dd>${facts}</dl></main>`), url);

// A register is a sheet of labels fixed by law or decree: they change less than any layout.
describe('an entry of a register', () => {
  it('joins the lines of an address, and knows the country of a national register', async () => {
    expect(findings(await entry(''), 'address')[0]).toMatchObject({ raw: '1 Yard Lane, Leeds, LS4 2AB', method: 'labelled', hints: { country: 'GB' } });
  });

  it('leaves the country open where a register holds those of many', async () => {
    expect(findings(await entry('', 'https://opencorporates.com/companies/us_de/4771002'), 'address')[0]?.hints).not.toHaveProperty('country');
  });

  it.each([
    ['Dissolved', 'Dissolved', undefined],
    ['a date of its end', 'Active</dd><dt>Dissolved on</dt><dd>3 May 2026', '2026-05-03'],
    ['a Norwegian end', 'Slettet 12.02.2026', '2026-02-12'],
  ])('says that the company is no more: %s', async (_, status, publishedAt) => {
    const [trigger] = findings(await entry(`<dt>Company status</dt><dd>${status}</dd>`), 'trigger');
    expect([trigger?.hints?.row, trigger?.publishedAt]).toEqual([55, publishedAt]);
  });

  it.each(['Active', 'Active — Active proposal to strike off', 'Aktiv', 'En activité'])('does not say so of one that is %s', async (status) => {
    expect(findings(await entry(`<dt>Company status</dt><dd>${status}</dd>`), 'trigger')).toEqual([]);
  });

  it('names who heads it, with the label as title, and no company among them', async () => {
    const evidence = await entry('<dt>Prezes zarządu</dt><dd>Anna Kowal</dd><dt>Directors</dt><dd>Winter Holding Ltd<br>Mo Haddad</dd>', 'https://rejestr.io/krs/912345/brightforge');
    expect(people(evidence)).toEqual(['Anna Kowal: Prezes zarządu', 'Mo Haddad: Director']);
  });

  it('names officers who are in office', async () => {
    const officers = '<dt>Directors / Officers</dt><dd><ul><li>Ada Winter, director, 3 May 2019-</li><li>Jonas Berg, director, 1 Jan 2010-2 Feb 2014</li><li>Lumen Services Ltd, secretary</li></ul></dd>';
    expect(people(await entry(officers, 'https://opencorporates.com/companies/gb/09911882'))).toEqual(['Ada Winter: director']);
  });

  it.each(['-', 'n/a', 'k. A.', 'Non renseigné', 'brak danych'])('takes “%s” for no value', async (nothing) => {
    expect(texts(await entry(`<dt>Employees</dt><dd>${nothing}</dd><dt>Website</dt><dd>${nothing}</dd>`), 'headCount')).toEqual([]);
  });

  it('claims nothing of a page that is no entry, and leaves the site’s own pages to others', () => {
    expect([registerOf(new URL('https://www.northdata.de/_impressum')), isRegister(new URL('https://www.pappers.fr/recherche?q=x'))]).toEqual([undefined, true]);
    expect(isRegister(new URL('https://www.pappers.fr/a-propos'))).toBe(false);
  });
});

const about = (address: string) => directoryPage(new URL(address));
const product = (body: string, head = '') => read(html('Melt Ledger Reviews 2026 | G2', `<main><h1>Melt Ledger Reviews</h1>${body}</main>`, head), 'https://www.g2.com/products/melt-ledger/reviews');
const company = (facts: string) => read(html('Korvela | Wellfound', `<main><h1>Korvela</h1><dl>${facts}</dl></main>`), 'https://wellfound.com/company/korvela');

// A directory's page names its subject in the headline; a product's maker is who sells it, and no other.
describe('a page of a directory', () => {
  it('of a product is about its seller', async () => {
    expect(findings(await product('<div>Seller</div><div>Brightforge</div>'), 'companyName')[0]).toMatchObject({ raw: 'Brightforge', method: 'labelled' });
    expect(findings(await product('<p>by Brightforge</p><p>Founded</p><p>2014</p>'), 'companyName')[0]).toMatchObject({ raw: 'Brightforge', method: 'field' });
  });

  it('only guesses from the product’s name where no seller is told', async () => {
    expect(findings(await product('<div>Year Founded</div><div>2014</div>'), 'companyName')[0]).toMatchObject({ raw: 'Melt Ledger', method: 'guess' });
  });

  it('is named by the window title where it has no headline', async () => {
    const bare = await read(html('Korvela - Crunchbase Company Profile & Funding', '<main><div>Founded Date</div><div>2014</div></main>'), 'https://www.crunchbase.com/organization/korvela');
    expect(texts(bare, 'companyName')).toEqual(['Korvela']);
  });

  it('counts no members on a network as employees', async () => {
    expect(texts(await product('<div>Seller</div><div>Brightforge</div><div>LinkedIn® Page</div><div>www.linkedin.com<br>84 employees on LinkedIn®</div>'), 'headCount')).toEqual([]);
  });

  it('takes nothing that reviewers tell of themselves', async () => {
    const evidence = await product('<div>Seller</div><div>Brightforge</div><h2>Reviews</h2><p>Mo H.</p><p>Company size: 11-50 employees</p><p>Industry: Retail</p><p>Location: Lyon, France</p>');
    expect([texts(evidence, 'companyName'), texts(evidence, 'headCount'), texts(evidence, 'industry'), texts(evidence, 'address')]).toEqual([['Brightforge'], [], [], []]);
  });

  it('takes an account for no website, and its own address for none', async () => {
    expect(texts(await company('<dt>Website</dt><dd><a href="https://www.linkedin.com/company/korvela">See</a></dd>'), 'companyDomain')).toEqual([]);
    expect(texts(await company('<dt>Website</dt><dd><a href="https://wellfound.com/out/korvela">Visit</a></dd>'), 'companyDomain')).toEqual([]);
    expect(texts(await company('<dt>Website</dt><dd><a href="https://korvela.fi/en">Visit</a></dd>'), 'companyDomain')).toEqual(['https://korvela.fi/en']);
  });

  it('knows companies and products from lists, jobs and the directory’s own pages', () => {
    expect(['https://www.crunchbase.com/organization/korvela/people', 'https://www.capterra.fr/software/4711/melt-ledger', 'https://www.g2.com/categories/crm', 'https://www.g2.com/products/melt-ledger/competitors/alternatives'].map(about)).toEqual(['company', 'product', 'list', 'list']);
    expect(['https://wellfound.com/company/korvela/jobs/4711-welder', 'https://wellfound.com/jobs', 'https://www.crunchbase.com/', 'https://www.capterra.com/about-us'].map(about)).toEqual([null, null, null, null]);
  });
});

const talk = (lines: string, more = '') => read(html('Mira Tolvanen | FoundryConf', `<main><h1>Mira Tolvanen</h1>${lines}<h2>Sessions</h2><p>Saws that wait, with Jonas Pihl, CEO at Nordhavn</p></main>`, more), 'https://foundryconf.dev/2026/speakers/mira-tolvanen');
const employed = (employer: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Event","name":"FoundryConf","organizer":{"@type":"Organization","name":"Smelters United"}},{"@type":"Person","name":"Mira Tolvanen","jobTitle":"CTO","worksFor":{"@type":"Organization","name":"${employer}"}}]}</script>`;
const told = async (lines: string, more = '') => {
  const evidence = await talk(lines, more);
  return [texts(evidence, 'personTitle')[0], texts(evidence, 'employer')[0]];
};

// What stands between a speaker's name and the next headline is about the speaker; the site is the event's.
describe('a speaker', () => {
  it.each([
    ['one line with a comma', '<p>VP Engineering, Korvela Oy</p>', ['VP Engineering', 'Korvela Oy']],
    ['a comma within the title', '<p>Director of Sales, Nordics, Korvela</p>', ['Director of Sales, Nordics', 'Korvela']],
    ['“at”', '<h2>Co-founder &amp; CTO at Korvela</h2>', ['Co-founder & CTO', 'Korvela']],
    ['a line each', '<h3>Data Engineer</h3><h4>Korvela Robotics</h4>', ['Data Engineer', 'Korvela Robotics']],
    ['German', '<p>Leiterin Vertrieb bei Korvela GmbH</p>', ['Leiterin Vertrieb', 'Korvela GmbH']],
    ['a place below the title', '<p>Data Engineer</p><p>Tampere, Finland</p>', ['Data Engineer', undefined]],
    ['a section below the title', '<p>Data Engineer</p><h2>Biography</h2><p>Korvela</p>', ['Data Engineer', undefined]],
    ['the event as host', '<p>Program Director, FoundryConf</p>', ['Program Director', undefined]],
  ])('%s', async (_, lines, expected) => expect(await told(lines)).toEqual(expected));

  it('works for whom structured data says, never for the organiser', async () => {
    expect(await told('', employed('Korvela'))).toEqual(['CTO', 'Korvela']);
    expect(await told('', employed('FoundryConf'))).toEqual(['CTO', undefined]);
  });

  it('is nobody without a title or an employer, and neither is the service that shows the page', async () => {
    expect((await talk('<p>Loves saws.</p>')).findings).toEqual([]);
    const served = await read(html('Mira Tolvanen :: Saw Days :: Pretalx', '<header><a href="/">Saw Days</a></header><main><h3>Mira Tolvanen</h3><p>Loves saws.</p></main><footer>© Pretalx GmbH</footer>'), 'https://pretalx.com/saws/speaker/ABC123/');
    expect(served.findings).toEqual([]);
  });

  it('leaves a shop’s loudspeakers to the shop', async () => {
    const evidence = await read(html('Studio Monitor Pro | Klangholz', '<header><a href="/">Klangholz</a></header><main><h1>Studio Monitor Pro</h1><p>Two-way, 120 W</p></main><footer>© Klangholz Audio GmbH</footer>'), 'https://klangholz.audio/speakers/studio-monitor-pro');
    expect([evidence.adapter, texts(evidence, 'companyName'), texts(evidence, 'personName')]).toEqual(['company-site', ['Klangholz'], []]);
  });

  it('is known by the path in several languages, not by a shop’s', () => {
    expect(['https://a.dev/speakers/jo-ek', 'https://a.de/referenten/jo-ek/', 'https://a.fr/fr/intervenants/jo-ek', 'https://sessionize.com/jo-ek'].map((url) => isSpeakerPage(new URL(url)))).toEqual([true, true, true, true]);
    expect(['https://a.dev/speakers', 'https://a.dev/loudspeakers/x100', 'https://sessionize.com/pricing', 'https://a.dev/speakers/jo-ek/slides'].map((url) => isSpeakerPage(new URL(url)))).toEqual([false, false, false, false]);
  });
});

const account = (works: string, more = '') => read(html('mirat (Mira Tolvanen) · GitHub', `<main><div itemscope itemtype="http://schema.org/Person"><span itemprop="name">Mira Tolvanen</span><span itemprop="worksFor">${works}</span></div>${more}</main>`), 'https://github.com/mirat');

// The host marks its accounts up in schema.org's words, and has done so through every change of its looks.
describe('an account on a code host', () => {
  it.each([
    ['Korvela Oy', ['Korvela Oy']],
    ['@korvela and @lumo-works', ['korvela', 'lumo-works']],
    ['Ernst & Söhne GmbH', ['Ernst & Söhne GmbH']],
    ['ex-@korvela', []],
    ['Freelancer', []],
    ['looking for a job', []],
  ])('whose owner works for “%s”', async (works, employers) => expect(texts(await account(works), 'employer')).toEqual(employers));

  it('names an organisation by its headline, not by its readme’s', async () => {
    const page = html('Tallow · GitHub', '<main><article><h1>Hello</h1></article><h1>Tallow</h1></main>', '<meta name="hovercard-subject-tag" content="organization:1">');
    expect(texts(await read(page, 'https://github.com/tallow'), 'companyName')).toEqual(['Tallow']);
  });
});

describe('a biography', () => {
  it.each([
    ['Founder of Korvela. Ex-CTO at Lumo', { role: 'Founder', company: 'Korvela' }],
    ['Geschäftsführerin bei Hallerwerk', { role: 'Geschäftsführerin', company: 'Hallerwerk' }],
    ['Making plants boring · running korvela.dev', { role: '', company: 'korvela.dev' }],
    ['Fundadora de Forja Sur', { role: 'Fundadora', company: 'Forja Sur' }],
    ['Jefa de compras en Forja Sur. Antes en Lumo', { role: 'Jefa de compras', company: 'Forja Sur' }],
    ['Formerly CTO at Lumo', null],
    ['I love building things', null],
  ])('%s', (text, expected) => expect(worksAt(text)).toEqual(expected));
});
