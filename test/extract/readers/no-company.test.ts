// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, texts } from '../read-page.ts';

const page = (title: string, body: string, { head = '', lang = 'en' } = {}) => `<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const kindOf = async (html: string, url: string) => {
  const { pageKind, findings } = await read(html, url);
  return { pageKind, claims: findings.length };
};
const NOTHING = { pageKind: 'none', claims: 0 };

describe('domains for sale', () => {
  it.each([
    ['en', 'tidewerk.com is for sale', '<h1>tidewerk.com</h1><p>Make us an offer or call +1 303 555 0114</p>'],
    ['en', 'tidewerk.com', '<h1>tidewerk.com</h1><p>This domain is for sale. Buy now for $2,499.</p><footer>© 2026 Domainhafen Inc.</footer>'],
    ['de', 'tidewerk.com', '<h1>Herzlich willkommen</h1><p>Diese Domain steht zum Verkauf. Telefon 030 5550114</p>'],
    ['es', 'tidewerk.com', '<h1>tidewerk.com</h1><p>Este dominio está en venta por 900 €.</p>'],
    ['ja', 'tidewerk.com', '<h1>tidewerk.com</h1><p>このドメインは販売中です。</p>'],
  ])('claim nothing (%s)', async (lang, title, body) => {
    expect(await kindOf(page(title, body, { lang }), 'https://www.tidewerk.com/')).toEqual(NOTHING);
  });

  it('are not the site of a trader in domains', async () => {
    const text = '<p>We bring buyers and sellers of names together, and see to it that money and name change hands safely.</p>'.repeat(20);
    const evidence = await read(page('Domainhafen | Names for sale', `<header><a href="/">Domainhafen</a></header><h1>Names for sale</h1><p>You read “this domain is for sale”? Then it may be one of ours.</p>${text}<footer>© 2026 Domainhafen GmbH</footer>`), 'https://www.domainhafen.de/');
    expect(texts(evidence, 'companyName')).not.toEqual([]);
  });
});

describe('servers without a site', () => {
  it.each(['Index of /backup', 'Apache2 Ubuntu Default Page: It works', 'Welcome to nginx!', 'Account Suspended', 'Site not found'])('claim nothing: %s', async (title) => {
    expect(await kindOf(page(title, `<h1>${title}</h1><p>Contact admin@hostingstelle.de</p>`), 'https://www.tidewerk.com/')).toEqual(NOTHING);
  });
});

describe('carts', () => {
  it.each([
    ['de', 'Warenkorb | Tauwerk Lager', 'https://www.tauwerk-lager.de/warenkorb', '<h1>Ihr Warenkorb</h1>'],
    ['fr', 'Cordages du Port', 'https://www.cordages-du-port.fr/fr/panier', '<h1>Mon panier</h1>'],
    ['sv', 'Kassa - Tågvirke', 'https://www.tagvirke.se/checkout/kassa/', '<h1>Kassa</h1>'],
  ])('claim nothing (%s)', async (lang, title, url, body) => {
    expect(await kindOf(page(title, `<header><a href="/">x</a></header>${body}<footer>Tel. 040 5550100</footer>`, { lang }), url)).toEqual(NOTHING);
  });

  it('are not the page of a product called so', async () => {
    const evidence = await read(page('Tidepay Checkout | Tidepay', '<header><a href="/">Tidepay</a></header><h1>Payments your customers finish</h1><footer>© 2026 Tidepay Ltd</footer>'), 'https://www.tidepay.io/checkout');
    expect(texts(evidence, 'companyName')).not.toEqual([]);
  });
});

describe('public bodies', () => {
  it.each([
    ['https://www.harbour-affairs.gov.uk/register', 'Register a boat', '<h1>Register a boat</h1>'],
    ['https://cs.exampleton.ac.nz/staff', 'Staff | Exampleton', '<h1>Staff</h1>'],
    ['https://www.hafenhausen.de/amt', 'Meldeamt | Stadt Hafenhausen', '<nav><a href="/rathaus">Rathaus</a></nav><h1>Meldeamt</h1><p>Telefon: 030 5550114</p>'],
    ['https://www.portolungo.it/uffici', 'Uffici | Comune di Portolungo', '<nav><a href="/sindaco">Il sindaco</a></nav><h1>Uffici</h1>'],
    ['https://www.hamnby.se/kontakt', 'Kontakt - Hamnby kommun', '<nav><a href="/styre">Kommunfullmäktige</a></nav><h1>Kontakt</h1>'],
    ['https://www.uni-hafenhausen.de/forschung', 'Forschung | Universität Hafenhausen', '<h1>Forschung</h1><p>Telefon: 030 5550114</p>'],
    ['https://www.minatodai.jp/access', 'アクセス｜港大学', '<h1>アクセス</h1>'],
  ])('claim nothing: %s', async (url, title, body) => {
    expect(await kindOf(page(title, body), url)).toEqual(NOTHING);
  });

  it.each([
    ['https://www.stadt-apotheke-hafenhausen.de/kontakt', 'Kontakt | Stadt Apotheke', '<h1>Kontakt</h1><p>Telefon: 030 5550114</p>'],
    ['https://www.stadtwerke-hafenhausen.de/karriere', 'Karriere | Stadtwerke Hafenhausen GmbH', '<nav><a href="/rathaus">Rathaus</a></nav><h1>Karriere</h1>'],
    ['https://www.governance.io/about', 'About | Governance', '<h1>About</h1>'],
    ['https://www.hafenbank.de/presse', 'Kooperation mit der Universität Hafenhausen | Hafenbank', '<h1>Presse</h1>'],
  ])('are not firms named alike or working for them: %s', async (url, title, body) => {
    const evidence = await read(page(title, `<header><a href="/">Start</a></header>${body}`), url);
    expect(evidence.pageKind).not.toBe('none');
    expect(texts(evidence, 'companyName')).not.toEqual([]);
  });
});

describe('tools people work in', () => {
  it.each(['https://tidewerk.atlassian.net/browse/TW-12', 'https://www.notion.so/tidewerk/Handbook-123abc', 'https://consent.hafenpost.com/v2/collect?id=1'])('are nobody’s: %s', async (url) => {
    expect(await kindOf(page('Handbook', '<h1>Handbook</h1><p>Tel. 040 5550100</p>', { head: '<meta property="og:site_name" content="Tidewerk">' }), url)).toEqual(NOTHING);
  });
});
