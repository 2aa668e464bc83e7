import { describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/index.ts';
import { believe, profilesFrom } from '#lib/evidence/profile.ts';
import { predictionOf } from '../../eval/prediction.ts';
import { company as companyOf, criterion, grade, icp, NOW } from '../../qualify/make.ts';
import { findings } from '../adapters/pages.ts';

const read = (html: string, url: string) => extract({ url, html, cut: false }, { now: () => NOW, budgetMs: null });
const page = (head: string, body: string, title = 'Brightforge') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><header><a href="/">Brightforge</a></header><main><h1>About us</h1><p>Brightforge makes presses for bakeries and looks after them.</p>${body}</main><footer>© 2026 Brightforge Ltd</footer></body></html>`;
const seen = async (head: string, body = '', url = 'https://www.brightforge.dev/about') =>
  findings(await read(page(head, body), url), 'technology').map(({ raw, place, confidence, hints }) => [raw, place, confidence, hints?.use]);

describe('the code of a company’s page', () => {
  it.each<[string, string, string, unknown[]]>([
    ['a script', '<script src="https://js.hs-scripts.com/1.js"></script>', '', ['HubSpot', 'script address', 0.8, 'in-use']],
    ['a script that waits for consent', '<script type="text/plain" data-src="https://static.hotjar.com/c/hotjar-1.js"></script>', '', ['Hotjar', 'script address', 0.8, 'in-use']],
    ['a snippet that loads one', '<script>(function(w,d){var j=d.createElement("script");j.src="https://www.googletagmanager.com/gtm.js?id=GTM-1";d.head.appendChild(j)})(window,document)</script>', '', ['Google Tag Manager', 'script code', 0.6, 'in-use']],
    ['a style sheet', '<link rel="stylesheet" href="/wp-content/themes/forge/style.css">', '', ['WordPress', 'style sheet address', 0.7, 'in-use']],
    ['a host made ready', '<link rel="preconnect" href="https://cdn.shopify.com">', '', ['Shopify', 'resource hint', 0.4, 'in-use']],
    ['the generator', '<meta name="generator" content="TYPO3 CMS">', '', ['TYPO3', 'meta tag', 0.8, 'in-use']],
    ['a frame', '', '<iframe src="https://meetings.hubspot.com/ada"></iframe>', ['HubSpot', 'frame address', 0.8, 'in-use']],
    ['a form', '', '<form action="https://brightforge.us5.list-manage.com/subscribe/post"><input name="EMAIL"></form>', ['Mailchimp', 'form address', 0.8, 'in-use']],
    ['an image', '', '<img src="https://images.ctfassets.net/a/b.png" alt="A press">', ['Contentful', 'image address', 0.5, 'in-use']],
    ['an id', '', '<div id="intercom-frame"></div>', ['Intercom', 'attribute', 0.7, 'in-use']],
    ['the company’s own account', '', '<p><a href="https://brightforge.zendesk.com/hc">Help</a></p>', ['Zendesk', 'link to the company’s own account', 0.7, 'in-use']],
  ])('%s', async (_what, head, body, expected) => expect(await seen(head, body)).toEqual([expected]));

  it.each([
    ['a link to a product', '<p><a href="https://www.hubspot.com/">HubSpot</a> and <a href="https://js.stripe.com/v3">Stripe</a></p>'],
    ['the account of another', '<p><a href="https://nordwind.zendesk.com/hc">Help of a customer</a></p>'],
    ['a host named in data', '<script type="application/json">{"src":"https://js.stripe.com/v3"}</script>'],
    ['code shown for people to read', '<pre>&lt;script src="https://js.stripe.com/v3"&gt;</pre>'],
  ])('%s shows no use', async (_what, body) => expect(await seen('', body)).toEqual([]));

  it('of a vendor shows no use of its own product', async () => {
    expect(await seen('<script src="https://widget.intercom.io/widget/1"></script><script src="https://js.stripe.com/v3"></script>', '', 'https://www.intercom.com/about')).toEqual([['Stripe', 'script address', 0.8, 'in-use']]);
  });
});

it('a job board shows that the employer works with it, and nothing of what the board itself loads', async () => {
  const posting = JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Press operator', hiringOrganization: { '@type': 'Organization', name: 'Brightforge' } });
  const board = `<!doctype html><html lang="en"><head><title>Job Application for Press operator at Brightforge</title><script src="https://js.hs-scripts.com/1.js"></script><script type="application/ld+json">${posting}</script></head><body><main><h1>Press operator</h1><p>You know Odoo.</p></main></body></html>`;
  const evidence = await read(board, 'https://boards.greenhouse.io/brightforge/jobs/4455661');
  expect(findings(evidence, 'technology').map(({ raw, place, hints }) => [raw, place, hints?.use])).toEqual([['Odoo', 'text', 'asked-for'], ['Greenhouse', 'page address', 'in-use']]);
});

describe('from page to grade', () => {
  const code = '<script src="https://js.hs-scripts.com/1.js"></script>';
  const both = page(code, '<h2>Jobs</h2><h3>Sales manager</h3><p>You know Salesforce and HubSpot.</p>', 'Sales manager – Brightforge careers');
  const evidence = () => read(both, 'https://www.brightforge.dev/careers/jobs/sales-manager');

  it('in use and asked for stay apart', async () => {
    const { company } = profilesFrom(await evidence());
    if (company === null) throw new Error('no company');
    const known = (believe(company, NOW).technology ?? []).map(({ value, reliability }) => `${value.name} ${value.use} ${reliability}`);
    expect(known.toSorted()).toEqual(['HubSpot asked-for 0.5', 'HubSpot in-use 0.8', 'Salesforce asked-for 0.5']);
    const found = (use?: 'in-use' | 'asked-for') =>
      grade({ icp: icp({ criteria: [criterion({ kind: 'technology', anyOf: ['HubSpot', 'Salesforce'], ...(use && { use }) })] }), company: companyOf(company.signals) }).lines[0]?.found;
    expect(found()).toBe('HubSpot in use; HubSpot, Salesforce asked for in a job post');
    expect(found('in-use')).toBe('HubSpot in use');
    expect(found('asked-for')).toBe('HubSpot, Salesforce asked for in a job post');
  });

  it('a fingerprint is no part of a prediction, what the text names is', async () => {
    expect(predictionOf('page.html', await evidence()).technologies.toSorted()).toEqual(['HubSpot', 'Salesforce']);
    const spelt = await read(page('', '<p>We use Postgres and NodeJS.</p>'), 'https://www.brightforge.dev/about');
    expect(predictionOf('page.html', spelt).technologies).toEqual(['Postgres', 'NodeJS']);
    const quiet = await read(page(code, ''), 'https://www.brightforge.dev/about');
    expect(findings(quiet, 'technology')).toHaveLength(1);
    expect(predictionOf('page.html', quiet).technologies).toEqual([]);
  });
});
