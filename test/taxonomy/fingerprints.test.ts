import { describe, expect, it } from 'vitest';
import { FINGERPRINTS, type FingerprintRow } from '#lib/taxonomy/fingerprint-rows.ts';
import { type PageCode, fingerprints, hostedBy, type Resource, TRACE_CONFIDENCE } from '#lib/taxonomy/fingerprints.ts';
import { TECHNOLOGIES } from '#lib/taxonomy/technologies.ts';
import { SNIPPETS } from './fingerprint-snippets.ts';

const OWN = new URL('https://www.brightforge.dev/about');
const found = (code: Partial<PageCode>): string[] =>
  fingerprints({ url: OWN, label: 'brightforge', resources: [], links: [], meta: new Map(), has: () => false, ...code }).map(({ name }) => name);
const loads = (url: string, trace: Resource['trace'] = 'script', page = OWN): string[] => found({ url: page, resources: [{ trace, url }] });

/** An address each pattern of a row is meant for. */
const filled = (path: string): string => (path === '' ? '/lib.js' : `${path.replaceAll('*', 'x1')}${path.endsWith('/') ? 'lib.js' : path.endsWith('?') ? 'id=1' : ''}`);
const missed = (check: (row: FingerprintRow) => readonly string[]): string[] => FINGERPRINTS.flatMap((row) => check(row).map((address) => `${row.name}: ${address}`));

const accountOf = (name: string) => ({ host, inFront, path }: FingerprintRow['accounts'][number]) => (inFront ? `https://${name}.${host}${path}` : `https://${host}${path}${name}`);
const marked = (name: string, content: string) => found({ meta: new Map([[name, content]]), has: (mark) => mark === name });
const lookAlikes = ({ host, path }: { host: string; path: string }): string[] => [`https://evil-${host}${filled(path)}`, `https://evil${host}${filled(path)}`, `https://${host}.evil.example${filled(path)}`, `https://evil.example/${host}${filled(path)}`];
const linked = (account: string) => missed(({ name, accounts }) => accounts.map(accountOf(account)).filter((link) => found({ links: [link] }).includes(name)));
/** Below the host of its accounts any name is a customer's. */
const ofCustomers = ({ accounts }: FingerprintRow, host: string): boolean => accounts.some((account) => account.inFront && host.endsWith(`.${account.host}`));

describe('the table', () => {
  it('knows well over two hundred products, each once, of every kind a seller asks for', () => {
    expect(FINGERPRINTS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(FINGERPRINTS.map(({ name }) => name)).size).toBe(FINGERPRINTS.length);
    const categories = ['crm', 'marketing', 'web analytics', 'chat', 'commerce', 'cms', 'payments', 'analytics', 'service', 'hr', 'security', 'cloud'];
    expect(categories.filter((category) => !FINGERPRINTS.some((row) => row.category === category))).toEqual([]);
  });

  it('names products as the table of technologies does, in the same category', () => {
    const known = new Map(TECHNOLOGIES.map(({ name, category }) => [name, category]));
    expect(FINGERPRINTS.filter(({ name, category }) => known.get(name) !== category).map(({ name }) => name)).toEqual([]);
  });

  it('gives every product a vendor’s site and at least one trace', () => {
    expect(missed(({ vendors, hosts, accounts, ownPaths, marks }) => (vendors.length > 0 && hosts.length + accounts.length + ownPaths.length + marks.length > 0 ? [] : ['nothing']))).toEqual([]);
  });

  it('is written as hosts are: lower case, no scheme, no “www”', () => {
    expect(missed(({ hosts, accounts, vendors }) => [...hosts, ...accounts].map(({ host }) => host).concat(vendors).filter((host) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)))).toEqual([]);
  });
});

describe('every product', () => {
  it('is recognised by each of its hosts', () => {
    expect(missed(({ name, hosts }) => hosts.map(({ host, path }) => `https://${host}${filled(path)}`).filter((address) => !loads(address).includes(name)))).toEqual([]);
  });

  it('is not recognised by a look-alike of its hosts', () => {
    expect(missed((row) => [...row.hosts, ...row.accounts].filter(({ host }) => !ofCustomers(row, host)).flatMap(lookAlikes).filter((address) => loads(address).includes(row.name)))).toEqual([]);
  });

  it('is not recognised by another address of a host that serves much else', () => {
    expect(missed(({ name, hosts, accounts }) => hosts.filter(({ host, path }) => path !== '' && !accounts.some((account) => account.host === host)).map(({ host, path }) => `https://${host}/elsewhere${filled(path)}`).filter((address) => loads(address).includes(name)))).toEqual([]);
  });

  it('is not in use where a page only links to it', () => {
    expect(missed(({ name, hosts, vendors }) => [...hosts.map(({ host, path }) => `https://${host}${filled(path)}`), ...vendors.map((site) => `https://${site}/pricing`)].filter((address) => found({ links: [address] }).includes(name)))).toEqual([]);
  });

  it('is no finding on its vendor’s own site', () => {
    expect(missed(({ name, hosts, vendors }) => vendors.filter((site) => hosts.some(({ host, path }) => loads(`https://${host}${filled(path)}`, 'script', new URL(`https://www.${site}/`)).includes(name))))).toEqual([]);
  });

  it('is recognised by a path on the company’s own site, and by the same path on another’s', () => {
    const on = (origin: string) => missed(({ name, ownPaths }) => ownPaths.filter((path) => loads(`${origin}/de${filled(path)}`).includes(name)));
    expect(missed(({ ownPaths }) => ownPaths)).toEqual(on('https://www.brightforge.dev'));
    expect(on('https://static.brightforge.dev')).toEqual(on('https://www.brightforge.dev'));
    expect(on('https://www.nordwind.dev')).toEqual([]);
  });

  it('is recognised by a link to the company’s own account, and not by that of another', () => {
    const rows = FINGERPRINTS.reduce((sum, { accounts }) => sum + accounts.length, 0);
    expect(linked('brightforge')).toHaveLength(rows);
    expect(linked('bright-forge-gmbh')).toHaveLength(rows);
    expect(linked('brightforgery')).toEqual([]);
    expect(linked('www')).toEqual([]);
  });

  it('is recognised by its marks, and not by those of others', () => {
    expect(missed(({ name, marks }) => marks.filter((mark) => !marked(mark.name, `${mark.start} 9.1`).includes(name)).map((mark) => mark.name))).toEqual([]);
    expect(missed(({ name, marks }) => marks.filter(({ start }) => start !== '').filter((mark) => marked(mark.name, `Not ${mark.start}`).includes(name)).map((mark) => mark.name))).toEqual([]);
  });
});

describe('what vendors tell their customers to embed', () => {
  it.each(SNIPPETS)('%s: %s %s', (name, trace, url) => expect(loads(url, trace)).toContain(name));
});

describe('near misses', () => {
  it.each([
    ['a tag manager is no ads account', 'https://www.googletagmanager.com/gtag/js?id=G-ABC', 'Google Ads'],
    ['a share button is no ads account', 'https://connect.facebook.net/en_US/sdk.js', 'Meta Ads'],
    ['a font is no analytics', 'https://fonts.googleapis.com/css?family=Inter', 'Google Analytics'],
    ['a picture from another’s WordPress', 'https://blog.nordwind.dev/wp-content/uploads/a.jpg', 'WordPress'],
    ['a script that is no http', 'data:text/javascript,https://js.stripe.com/v3', 'Stripe'],
    ['a widget another runs on it', 'https://widget-maker.herokuapp.com/widget.js', 'Heroku'],
    ['a library another keeps on it', 'https://widget-maker.github.io/widget.js', 'GitHub'],
    ['a host in a query', 'https://www.brightforge.dev/go?to=https://js.stripe.com/v3/', 'Stripe'],
  ])('%s', (_what, url, name) => expect(loads(url)).not.toContain(name));

  it('of its own account on such a host is a use', () => expect(loads('https://brightforge.herokuapp.com/app.js')).toContain('Heroku'));

  it('survives addresses that are none', () => expect(loads('http://[')).toEqual([]));
});

describe('several traces of one product', () => {
  it('count once, by the surest', () => {
    const code = { url: OWN, label: 'brightforge', links: [], meta: new Map<string, string>(), has: () => false };
    const resources: Resource[] = [{ trace: 'hint', url: 'https://js.stripe.com' }, { trace: 'script', url: 'https://js.stripe.com/v3/?x=1' }, { trace: 'image', url: 'https://m.stripe.network/a.gif' }];
    expect(fingerprints({ ...code, resources })).toEqual([{ name: 'Stripe', trace: 'script', seen: 'js.stripe.com/v3/' }]);
    expect(TRACE_CONFIDENCE.hint).toBeLessThan(TRACE_CONFIDENCE.script);
  });
});

describe('a page that a product hosts', () => {
  it.each([
    ['https://boards.greenhouse.io/brightforge/jobs/4455661', ['Greenhouse']],
    ['https://brightforge.jobs.personio.de/job/77', ['Personio']],
    ['https://brightforge.wd3.myworkdayjobs.com/en-US/Careers', ['Workday']],
    ['https://join.com/companies/brightforge/12', ['JOIN']],
    ['https://brightforge.webflow.io/', ['Webflow']],
    ['https://www.greenhouse.io/pricing', []],
    ['https://calendly.com/pricing', []],
    ['https://evil-greenhouse.io/brightforge', []],
    ['https://boards.greenhouse.io.evil.example/brightforge', []],
  ])('%s', (address, names) => expect(hostedBy(new URL(address)).map(({ name }) => name)).toEqual(names));
});
