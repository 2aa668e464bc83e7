// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/evidence/model.ts';
import { people, read, texts } from '../read-page.ts';

/**
 * A company's page has parts about others: customers, partners, agencies, those it put money into. Sites of any trade and
 * language open such parts with the same few headings and folders, and a sentence that begins with another registered
 * name speaks of that one. So the rules look at headings, at the folder, at the subject of a sentence, at the host of a mailbox.
 */
const page = (title: string, body: string, lang: string, head = '') => `<html lang="${lang}"><head><title>${title}</title>${head}</head><body><nav><a href="/">Start</a></nav><main>${body}</main></body></html>`;
const site = (main: string, footer: string, lang = 'de', title = 'Über uns | Kesselblick') => page(title, main, lang).replace('</body>', `<footer>${footer}</footer></body>`);
const KESSELBLICK = '<p>© 2026 Kesselblick GmbH</p>';
const HOME = 'https://www.kesselblick.de/ueber-uns';

const employer = (name: string) => site(`<h1>Über uns</h1><h2>Aktuelles</h2><p>Die ${name} beschäftigt 450 Mitarbeiter an drei Standorten in Norddeutschland.</p>`, KESSELBLICK);

describe('parts of a page about others', () => {
  it('a story of a customer gives neither head count nor turnover nor signals', async () => {
    const story = '<h2>Fallstudie</h2><p>Die Wärmehaus AG mit 450 Mitarbeitern hat ihren Umsatz auf 80 Mio. Euro gesteigert und 2023 einen neuen Standort in Wien eröffnet.</p>';
    const evidence = await read(site(`<h1>Über uns</h1><p>Kesselblick plant Wärmepumpen. Wir sind 40 Mitarbeiter.</p>${story}`, KESSELBLICK), HOME);
    expect(texts(evidence, 'headCount').join()).toMatch(/40/);
    expect(texts(evidence, 'headCount').join()).not.toMatch(/450/);
    expect([texts(evidence, 'revenue'), texts(evidence, 'trigger')]).toEqual([[], []]);
  });

  it('a sentence that begins with another registered name is not the owner’s', async () => {
    expect(texts(await read(employer('Wärmehaus AG'), HOME), 'headCount')).toEqual([]);
    expect(texts(await read(employer('Kesselblick GmbH'), HOME), 'headCount')).toHaveLength(1);
  });

  it('a registered name that the page’s own lines bear is the owner’s, however the brand is called', async () => {
    const body = '<h1>Über uns</h1><p>Norderhof Software GmbH beschäftigt 35 Mitarbeiter in Flensburg und Husum.</p>';
    expect(texts(await read(site(body, '<p>© 2026 Kesselblick</p><p>Norderhof Software GmbH</p>'), HOME), 'headCount')).toHaveLength(1);
  });

  it.each([
    ['pl', 'Kontakt - Drewnolas', 'https://www.drewnolas.pl/kontakt', '<h1>Kontakt</h1><p>ul. Leśna 14<br>61-001 Poznań</p><p>biuro@drewnolas.pl</p><h2>Nasz partner w Niemczech</h2><p>Holzkontor GmbH, Hafenstraße 3, 20457 Hamburg, info@holzkontor-hh.de, +49 40 5551234</p><p>eksport@drewnolas.pl</p>', /Hamburg/, ['biuro@drewnolas.pl', 'eksport@drewnolas.pl']],
    ['fr', 'Contact | Moulinverre', 'https://www.moulinverre.fr/contact', '<h1>Contact</h1><p>12 rue des Fours, 87000 Limoges</p><p>contact@moulinverre.fr</p><h2>Nos distributeurs</h2><h3>Verrerie du Nord</h3><p>8 rue du Port, 59000 Lille, ventes@verreriedunord.fr</p>', /Lille/, ['contact@moulinverre.fr']],
  ])('partners’ addresses are theirs, the own mailbox between them is not: %s', async (lang, title, url, body, theirs, mailboxes) => {
    const evidence = await read(page(title, body, lang), url);
    expect(texts(evidence, 'email').toSorted()).toEqual(mailboxes);
    expect(texts(evidence, 'address')).toHaveLength(1);
    expect(texts(evidence, 'address').join()).not.toMatch(theirs);
    expect(texts(evidence, 'phone')).toEqual([]);
  });

  it('a part ends with the next heading of its rank', async () => {
    const body = '<h1>Kontakt</h1><h2>Partner</h2><p>Holzkontor GmbH, Hafenstraße 3, 20457 Hamburg</p><h2>So finden Sie uns</h2><p>Norderhofenden 8, 24937 Flensburg</p>';
    expect(texts(await read(site(body, KESSELBLICK, 'de', 'Kontakt | Kesselblick'), 'https://www.kesselblick.de/kontakt'), 'address').join('; ')).toMatch(/^[^;]*Flensburg$/);
  });

  it('who made the site sits elsewhere', async () => {
    const footer = '<p>Moulinverre SAS — 12 rue des Fours, 87000 Limoges</p><p>Réalisation : Studio Lumignon, 4 place Bellecour, 69002 Lyon</p>';
    expect(texts(await read(site('<h1>À propos</h1>', footer, 'fr', 'À propos | Moulinverre'), 'https://www.moulinverre.fr/a-propos'), 'address').join('; ')).toMatch(/^[^;]*Limoges$/);
  });
});

describe('pages about others', () => {
  const facts = '<dl><dt>Industry</dt><dd>Food production</dd><dt>Company size</dt><dd>1,200 employees</dd><dt>Headquarters</dt><dd>Austin, Texas</dd><dt>Founded</dt><dd>1987</dd></dl><p>Pinecrest Foods, which raised $25 million in 2024, is a happy customer.</p>';
  const at = (path: string) => read(site(`<h1>How Pinecrest Foods grew</h1>${facts}`, '<p>© 2026 Lumberjot, Inc.</p>', 'en', 'How Pinecrest Foods grew | Lumberjot'), `https://www.lumberjot.com${path}`);

  it.each(['/customers/pinecrest-foods', '/resources/case-studies/pinecrest', '/de/referenzen/../kunden/pinecrest', '/casos-de-exito/pinecrest', '/portfolio'])('%s: only the owner’s name is left', async (path) => {
    const evidence = await at(path);
    expect(texts(evidence, 'companyName')).toEqual(['Lumberjot']);
    expect((['headCount', 'founded', 'address', 'funding', 'trigger'] as const).flatMap((field) => texts(evidence, field))).toEqual([]);
    expect(texts(evidence, 'industry')).not.toContain('Food production');
  });

  it.each(['/about', '/customers', '/customer-service'])('%s is the owner’s own page', async (path) => {
    expect(texts(await at(path), 'founded')).toEqual(['1987']);
  });

  it('a subsidiary’s page on its parent’s site links the two, and its figures are not the parent’s', async () => {
    const body = '<h1>Aldermere Marine</h1><p>Aldermere Marine, a subsidiary of Aldermere Group plc, builds deck cranes. It was founded in 1974 and employs 310 people.</p>';
    const evidence = await read(site(body, '<p>Aldermere Group plc, 1 Quay House, Bristol BS1 4AA</p>', 'en', 'Aldermere Marine | Aldermere Group'), 'https://www.aldermere.co.uk/our-group/aldermere-marine');
    expect(evidence.findings.filter(({ field }) => field === 'relatedCompany').map(({ raw, hints }) => [raw, hints?.label])).toEqual([['Aldermere Marine', 'subsidiary']]);
    expect([texts(evidence, 'headCount'), texts(evidence, 'founded')]).toEqual([[], []]);
  });
});

const release = (text: string) => page('Quernstone raises $32M Series B | Quernstone', `<h1>Quernstone raises $32M Series B</h1>${text}`, 'en', '<meta property="article:published_time" content="2026-05-12"><meta property="og:site_name" content="Quernstone">');

describe('releases', () => {
  const url = 'https://www.quernstone.io/news/series-b';

  it('the investor’s own words at the end, and the agency that answers, are others', async () => {
    const evidence = await read(release('<p>Quernstone today announced a $32 million Series B led by Harrow Ventures.</p><p>About Harrow Ventures: Harrow Ventures is a fund with 60 employees.</p><p>Media contact: Liz Tran, liz@copperlinepr.com, +1 617 555 0133</p><p>Questions: press@quernstone.io</p>'), url);
    expect([texts(evidence, 'headCount'), texts(evidence, 'phone'), texts(evidence, 'email')]).toEqual([[], [], ['press@quernstone.io']]);
  });

  it('what the company says about itself stays', async () => {
    const evidence = await read(release('<p>Quernstone today announced a $32 million Series B.</p><p>About Quernstone: Quernstone is a company with 60 employees.</p>'), url);
    expect(texts(evidence, 'headCount')).toHaveLength(1);
  });

  it('a teaser beside it is another day’s news', async () => {
    const html = release('<p>Quernstone today announced a $32 million Series B.</p>').replace('</main>', '</main><aside><a href="/n">Quernstone acquires Sievecraft</a></aside>');
    const bought = (await read(html, url)).findings.filter(({ field, hints }) => field === 'trigger' && hints?.row === 13);
    expect(bought.map(({ publishedAt }) => publishedAt)).toEqual([undefined]);
  });

  it('a headline is no company’s name', async () => {
    const evidence = await read(page('Stahlbrück eröffnet Werk in Ungarn – Presse', '<h1>Stahlbrück eröffnet Werk in Ungarn</h1><p>Die Stahlbrück AG beschäftigt 2.300 Mitarbeiter an vier Standorten in Europa.</p>', 'de'), 'https://www.stahlbrueck.de/presse/standort');
    expect(texts(evidence, 'companyName')).not.toContain('Stahlbrück eröffnet Werk in Ungarn');
    expect(texts(evidence, 'headCount')).toHaveLength(1);
  });
});

const market = (text: string, lang = 'en') => read(site(`<h1>Market</h1><p>${text}</p>`, '<p>© 2026 Tallyrope Inc.</p>', lang, 'Market | Tallyrope'), 'https://www.tallyrope.com/about');
const claims = ({ findings }: Evidence): string[] => [...new Set(findings.filter(({ field }) => ['headCount', 'funding', 'trigger', 'founded'].includes(field)).map(({ field }) => field))].toSorted();

describe('sentences that begin with another name', () => {
  it.each([
    ['en', 'Grainhouse raised £30 million in a Series B. Stonepine laid off 200 people.'],
    ['en', 'Pipewright was founded in 2010 in Tallinn and has 900 employees. Pipewright raised $90 million.'],
    ['de', 'Kornspeicher beschäftigt 900 Mitarbeiter in Hamburg und wurde 2010 gegründet.'],
    ['fr', 'Moulinverre a levé 30 millions d’euros en série B et emploie 300 personnes.'],
  ])('tell of that one (%s): %s', async (lang, text) => {
    expect(claims(await market(text, lang))).toEqual([]);
  });

  it.each(['Tallyrope raised £30 million in a Series B in March 2024 to grow its team.', 'The Company raised £30 million in a Series B in March 2024 to grow its team.'])('but not of the owner: %s', async (text) => {
    expect(claims(await market(text))).toEqual(['funding', 'trigger']);
  });

  it('a year in another sentence is not when money was raised', async () => {
    const evidence = await market('Tallyrope was started by two miners back in 2010. Tallyrope raised $90 million.');
    expect(evidence.findings.filter(({ field }) => field === 'trigger').map(({ publishedAt }) => publishedAt)).toEqual([undefined]);
  });
});

describe('sentences that begin with a word for the company', () => {
  it.each([
    ['de', 'Unternehmen beschäftigt 120 Mitarbeiter in Flensburg und in Husum an der Küste.'],
  ])('tell of the owner (%s)', async (lang, text) => {
    expect(texts(await market(text, lang), 'headCount')).toHaveLength(1);
  });
});

describe('a post of an agency', () => {
  it('tells the size of its client', async () => {
    const body = '<h1>Vertriebsleiter (m/w/d)</h1><p>Unser Mandant ist ein führender Maschinenbauer mit 600 Mitarbeitern. Für ihn suchen wir einen Vertriebsleiter mit Kenntnissen in SAP.</p>';
    const evidence = await read(site(body, '<p>Personalwerk Nord GmbH</p>', 'de', 'Vertriebsleiter (m/w/d) – Personalwerk Nord'), 'https://www.personalwerk-nord.de/jobs/vertriebsleiter');
    expect((['headCount', 'openRole', 'technology'] as const).flatMap((field) => texts(evidence, field))).toEqual([]);
  });
});

describe('names', () => {
  it('are told from a host that spells them out', async () => {
    const evidence = await read(page('Presse – Stahlbrück', '<h1>Presse</h1><p>Neues aus dem Werk.</p>', 'de'), 'https://www.stahlbrueck.de/presse');
    expect(texts(evidence, 'companyName')).toEqual(['Stahlbrück']);
  });

  it('are parted in Japanese titles by a broad bar', async () => {
    expect(texts(await read(page('会社概要｜株式会社ひかりもり', '<h1>会社概要</h1><p>株式会社ひかりもり</p>', 'ja'), 'https://www.hikarimori.co.jp/company/'), 'companyName')).toEqual(['ひかりもり']);
  });
});

describe('near misses', () => {
  it('a year before a place is no postal code', async () => {
    const body = '<h1>Events</h1><p>12 March 2026, Hotel Astoria, 5 Ring Road, Vienna</p>';
    expect(texts(await read(site(body, '<p>© Tallyrope Inc.</p>', 'en', 'Events | Tallyrope'), 'https://www.tallyrope.com/about'), 'address').join()).not.toMatch(/Astoria/);
  });

  it('money somebody’s former company raised is not the page’s', async () => {
    const body = '<h1>About</h1><p>Paula Renner, CFO at Grainhouse, tells how her company raised $40 million Series B.</p>';
    expect(texts(await read(site(body, '<p>© Tallyrope Inc.</p>', 'en', 'About | Tallyrope'), 'https://www.tallyrope.com/about'), 'funding')).toEqual([]);
  });

  it('who led another firm is not the team, and the firm is nobody', async () => {
    const body = '<h1>Nuestro equipo</h1><h3>Lucía Ferrer</h3><p>Directora de operaciones</p><h3>Andrés Molina</h3><p>Jefe de ventas</p><h3>Pilar Otero</h3><p>Antigua directora de Frutas del Turia</p>';
    expect(people(await read(site(body, '<p>Naranjalia S.L.</p>', 'es', 'Nuestro equipo - Naranjalia'), 'https://naranjalia.es/equipo'))).toEqual(['Lucía Ferrer: Directora de operaciones', 'Andrés Molina: Jefe de ventas']);
  });

  it('of two managers in one line each is named once', async () => {
    const body = '<h1>Impressum</h1><p>Kesselblick GmbH</p><p>Geschäftsführer: Heike Thomsen, Lars Boysen</p>';
    expect(people(await read(site(body, KESSELBLICK, 'de', 'Impressum | Kesselblick'), 'https://www.kesselblick.de/impressum'))).toEqual(['Heike Thomsen: Geschäftsführer', 'Lars Boysen: Geschäftsführer']);
  });
});
