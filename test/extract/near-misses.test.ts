// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FoundField, PageKind } from '#lib/evidence/model.ts';
import { people, read, texts } from './read-page.ts';

const site = (main: string, lang = 'en', title = 'Harbour Analytics') =>
  `<html lang="${lang}"><head><title>${title}</title><meta property="og:site_name" content="Harbour Analytics"></head><body><header><a href="/">Harbour Analytics</a></header><main>${main}</main></body></html>`;

const translated = (root: string) => `<html><head><title>Harbour Analytics</title><meta property="og:site_name" content="Harbour Analytics"><link rel="alternate" hreflang="en" href="${root}"><link rel="alternate" hreflang="de-CH" href="/schweiz/"></head><body><h1>Häfen</h1></body></html>`;

describe('page kinds by path, title and heading', () => {
  it.each<[string, string, PageKind]>([
    ['https://harbouranalytics.io/', 'Harbour Analytics', 'company-home'],
    ['https://harbouranalytics.io/en-gb/', 'Harbour Analytics', 'company-home'],
    ['https://harbouranalytics.io/de/', 'Harbour Analytics', 'company-home'],
    ['https://harbouranalytics.io/om-os', 'Om os', 'about'],
    ['https://harbouranalytics.io/de/ueber-uns.html', 'Über uns', 'about'],
    ['https://harbouranalytics.io/chi-siamo', 'Chi siamo', 'about'],
    ['https://harbouranalytics.io/o-nas', 'O nas', 'about'],
    ['https://harbouranalytics.io/Contact_Us.aspx', 'Contact', 'contact'],
    ['https://harbouranalytics.io/aviso-legal', 'Aviso legal', 'contact'],
    ['https://harbouranalytics.io/about/leadership', 'Leadership', 'team'],
    ['https://harbouranalytics.io/plans', 'Plans & Pricing', 'pricing'],
    ['https://harbouranalytics.io/werken-bij', 'Werken bij', 'careers'],
    // near misses: a product named with a word of ours
    ['https://harbouranalytics.io/products/team-collaboration', 'Team collaboration for ports', 'about'],
    ['https://harbouranalytics.io/products/job-scheduler', 'Job scheduler', 'about'],
  ])('%s is %s: %s', async (url, title, kind) => {
    expect((await read(site(`<h1>${title}</h1><p>Words.</p>`, 'en', title), url)).pageKind).toBe(kind);
  });

  it('a translation of the root is a home page, a translation of another page is not', async () => {
    const [home, other] = [await read(translated('/'), 'https://harbouranalytics.io/schweiz/'), await read(translated('/switzerland/'), 'https://harbouranalytics.io/schweiz/')];
    expect([home.pageKind, other.pageKind]).toEqual(['company-home', 'about']);
  });

  it('one role is a job post, a list of roles is not', async () => {
    const post = await read(site('<h1>Crane Operator</h1><h2>What you will do</h2><p>Lift.</p><a href="#">Apply now</a>'), 'https://harbouranalytics.io/jobs/crane-operator');
    const list = await read(site('<h1>Jobs</h1><h3>Crane Operator (m/w/d)</h3><h3>Pilot (m/w/d)</h3>'), 'https://harbouranalytics.io/jobs');
    expect([post.pageKind, list.pageKind]).toEqual(['job-post', 'careers']);
  });
});

/** One block of a contact page; what is found in it. */
const CASES: [string, FoundField, string, string[]][] = [
  ['a Dutch address', 'address', '<div>Havenweg 12<br>3089 JK Rotterdam<br>Nederland<br>T 010 555 01 00<br>KvK 12345678</div>', ['Havenweg 12, 3089 JK Rotterdam, Nederland']],
  ['a Polish address', 'address', '<p>ul. Długa 15<br>80-827 Gdańsk<br>NIP 123-456-78-90</p>', ['ul. Długa 15, 80-827 Gdańsk']],
  ['a British address over lines', 'address', '<p>14 Quay Street<br>Leeds<br>LS1 4AP</p>', ['14 Quay Street, Leeds, LS1 4AP']],
  ['an American street with a figure before the town', 'address', '<p>210 East 4500 South</p><p>Ridgeport, UT 84999</p>', ['210 East 4500 South, Ridgeport, UT 84999']],
  ['an Italian street behind its town', 'address', '<p>20148 Milano Via Monreale 14</p>'.replace('Monreale', 'dei Cantieri'), ['20148 Milano, Via dei Cantieri 14']],
  ['a town without a street', 'address', '<p>20148 Milano Via libera ai droni</p>', []],
  ['the board of conciliation', 'address', '<h3>Verbraucherstreitbeilegung</h3><p>Universalschlichtungsstelle, Hafenstraße 8, 77694 Kehl am Rhein</p>', []],
  ['the mailbox of the board of conciliation', 'email', '<p>Zuständig: Universalschlichtungsstelle, mail@schlichter.example</p>', []],
  ['a town on a river', 'address', '<p>Kranweg 14<br>73230 Kirchheim unter Teck</p>', ['Kranweg 14, 73230 Kirchheim unter Teck']],
  ['a dateline', 'address', '<p>January 11, 2026 Ridgeport, UT - Harbour opens an office</p>', []],
  ['an address that ends with its country', 'address', '<p>Unit 4, 12 Harbour Road, Westquay, Kenya</p>', ['Unit 4, 12 Harbour Road, Westquay, Kenya']],
  ['a sentence that ends with a country', 'address', '<p>We moved 120 cranes, two barges, and a tug to Kenya</p>', []],
  ['an Irish code', 'address', '<p>12 Quay Street, Dublin, D02 X285, Ireland</p>', ['12 Quay Street, Dublin, D02 X285, Ireland']],
  ['a standard and a product', 'address', '<p>Street and rail in 3D (IFC, ISO 19650, Harbour BI) at Quay Road 4</p>', []],
  ['a year and a product', 'address', '<p>Awarded in 2024 Best Harbour Software</p>', []],
  ["the web host's address", 'address', '<p>Hosting: Bigrack Inc, 12 Server Street, Dallas, TX 75201</p>', []],
  ['a register number', 'phone', '<p>HRB 123456 789 · IBAN DE12 3456 7890 1234 5678 90</p>', []],
  ['a tax number of Colombia', 'phone', '<p>NIT 900.123.456-7</p>', []],
  ['an order number', 'phone', '<p>Order no. 555 010 0123</p>', []],
  ['an order number, German', 'phone', '<p>Bestellnummer: 0123 456 789</p>', []],
  ['a customer number after a phone number', 'phone', '<p>Tel. 0113 496 0000, Kundennummer 0123 456 789</p>', ['0113 496 0000']],
  ['opening hours and dates', 'phone', '<p>Phone hours 08:00-17:00, closed 24.12.2026 - 02.01.2027</p>', []],
  ['two numbers behind one label', 'phone', '<p>Tel / Fax (+44) (113) 496 0000 - 496 0001</p>', ['(+44) (113) 496 0000', '496 0001']],
  ['a fax', 'phone', '<p>Fax: +44 113 496 0002</p>', []],
  ['a hidden address', 'email', '<p>port [at] harbouranalytics [dot] io</p>', ['port@harbouranalytics.io']],
  ['words that only look hidden', 'email', '<p>Meet us at harbouranalytics.io and more at the quay.</p>', []],
  ['a broken mailto beside a readable address', 'email', '<a href="mailto:old@harbouranalytics.ionew@harbouranalytics.io">new@harbouranalytics.io</a>', ['new@harbouranalytics.io']],
  ['an address behind Cloudflare', 'email', '<a href="/cdn-cgi/l/email-protection" data-cfemail="4223206c2f">x</a>', ['ab.m']],
  ['the maker of the site', 'email', '<p>Sito web creato da Rossetti - studio@rossetti.example</p><p>Website by <a href="mailto:hi@pixelmill.example">Pixel Mill</a></p><p>Built in Leeds, write to port@harbouranalytics.io</p>', ['port@harbouranalytics.io']],
  ['an address somebody quotes', 'email', '<blockquote>Write to rob@freight.example</blockquote>', []],
  ['a seat although customers are told of', 'address', '<p>Based in Rotterdam, we help customers in ten countries.</p>', ['Rotterdam']],
  ['a town before "based"', 'address', '<p>Harbour Analytics is a Rotterdam-based software company.</p>', ['Rotterdam']],
  ['the seat of a customer', 'address', '<p>Our customer is headquartered in Bergen, and we are proud.</p>', []],
  ['a customer’s town before "based"', 'address', '<p>We built it for a Bergen-based shipping line.</p>', []],
  ['a Japanese address', 'address', '<p>〒231-0023 神奈川県横浜市中区山下町1-2</p>', ['〒231-0023 神奈川県横浜市中区山下町1-2']],
  ['a phone number like an amount', 'phone', '<p>Telefone: 234 360 120 (rede fixa)</p>', ['234 360 120']],
  ['an amount', 'phone', '<p>234 360 120 containers a year</p>', []],
  ['a Japanese phone number like a date', 'phone', '<p>電話 0134-22-1234</p>', ['0134-22-1234']],
  ['a labelled year', 'founded', '<dl><dt>Founded</dt><dd>1998</dd></dl>', ['1998']],
  ['the founding of another', 'founded', '<p>Our customer Baltic Lines was founded in 1887.</p>', []],
  ['years of experience', 'founded', '<p>More than 30 years of experience since our first crane in the port.</p>', []],
  ['"Gegründet" after the year', 'founded', '<p>Harbour Analytics wurde 1998 von zwei Hafenarbeitern gegründet.</p>', ['1998']],
  ['a timeline that begins with the founding', 'founded', '<h3>1974</h3><p>Virksomheden grundlægges af Poul Holm i en lade.</p><h3>1998</h3><p>Ny kran.</p>', ['1974']],
  ['a timeline that begins with an office', 'founded', '<h3>1974</h3><p>Our Oslo branch is founded.</p><h3>1998</h3><p>A new crane.</p>', []],
  ['a team in a sentence', 'headCount', '<p>Today we are a team of 45 people.</p>', ['a team of 45 people']],
  ['people who are customers', 'headCount', '<p>We help customers with 5,000 employees and more.</p>', []],
  ['figures over captions', 'headCount', '<div><b>12</b></div><div>Ports</div><div><b>45</b></div><div>Employees</div><div><b>900</b></div><div>Cranes</div>', ['45']],
  ['captions over figures', 'headCount', '<div>Ports</div><div><b>12</b></div><div>Employees</div><div><b>45</b></div><div>Cranes</div><div><b>900</b></div><p>We count every crane every evening, and the port counts ships.</p>', ['45']],
];

describe('what a contact page says', () => {
  it.each(CASES)('%s: %s', async (_, field, html, expected) => {
    expect(texts(await read(site(`<h1>Contact</h1>${html}`), 'https://harbouranalytics.io/contact'), field)).toEqual(expected);
  });

  it('a person before a mailbox is a person, a department is none', async () => {
    const evidence = await read(site('<h1>Contact</h1><p>Questions? Ask Birte Callsen, birte@harbouranalytics.io</p><p>Customer Relations care@harbouranalytics.io</p>'), 'https://harbouranalytics.io/contact');
    expect(people(evidence)).toEqual(['Birte Callsen']);
  });
});

describe('whose accounts', () => {
  it('knows icons that are labelled with a name that holds figures', async () => {
    const icons = '<ul><li><a href="https://www.linkedin.com/company/harbour-analytics" title="H4 LinkedIn"><i></i></a></li><li><a href="https://www.youtube.com/channel/UCabcdefghij" title="H4 YouTube"><i></i></a></li></ul><p>Our captain’s <a href="https://www.youtube.com/channel/UCcaptain">film of the storm</a></p>';
    expect(texts(await read(site(`<h1>Contact</h1>${icons}`), 'https://harbouranalytics.io/contact'), 'socialLink')).toEqual(['https://www.linkedin.com/company/harbour-analytics', 'https://www.youtube.com/channel/UCabcdefghij']);
  });

  it("keeps the company's, leaves share links, posts, people and the maker of the site", async () => {
    const evidence = await read(
      site(`<h1>Contact</h1><a href="https://twitter.com/intent/tweet?text=x">t</a><a href="https://www.facebook.com/sharer.php?u=x">f</a>
<p>Our harbour master <a href="https://twitter.com/kari_boats">@kari_boats</a> liked <a href="https://twitter.com/harbouranalytics/status/123">this</a>.</p>
<ul><li><a href="https://x.com/harbouranalytics">X</a></li><li><a href="https://www.instagram.com/ha.ports"></a></li><li><a href="https://www.linkedin.com/company/harbour-analytics/"></a></li></ul>`),
      'https://harbouranalytics.io/contact',
    );
    expect(texts(evidence, 'socialLink')).toEqual(['https://x.com/harbouranalytics', 'https://www.instagram.com/ha.ports', 'https://www.linkedin.com/company/harbour-analytics/']);
  });
});

const name = async (html: string, url: string) => texts(await read(html, url), 'companyName');

describe('the name of the owner', () => {
  it('is not the slogan that a theme left in structured data', async () => {
    const html = '<html><head><title>Quiénes somos - Ibarrola</title><meta property="og:site_name" content="Ibarrola"><script type="application/ld+json">{"@type":"Organization","name":"INNOVACIÓN Y FUTURO","url":"https://www.ibarrola.es/"}</script></head><body><h1>Quiénes somos</h1><p>Ibarrola S.A. es una empresa vasca de estructuras, con talleres en tres valles.</p></body></html>';
    expect(await name(html, 'https://www.ibarrola.es/quienes-somos')).toEqual(['Ibarrola']);
  });

  it('is spelled as the page spells the letters of its address', async () => {
    const html = '<html><head><title>Welcome to Tallow & Finch of Bristol</title></head><body><h1>We make brands sing</h1><footer>Tallow &amp; Finch Ltd</footer></body></html>';
    expect(await name(html, 'https://tallowandfinch.co.uk/')).toEqual(['Tallow & Finch']);
  });

  it('is not the private person of a diary', async () => {
    expect(await name('<html><head><title>My cooking journal</title></head><body><h1>My cooking journal</h1><p>Soup.</p><p>© 2026 Jane Oakley</p></body></html>', 'https://janecooks.net/')).toEqual([]);
  });

  it('is not taken from broken letters that hold a copyright sign', async () => {
    expect(await name('<html><head><title>Contact</title></head><body><p>Paiements sÃ©curisÃ©s</p></body></html>', 'https://www.unknown-shop.fr/contact')).toEqual([]);
  });
});
