// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findings, html } from '../adapters/pages.ts';
import { read } from '../read-page.ts';

const SITE = '<header><a href="/">Nordwind</a></header>';
const FOOTER = '<footer>© Nordwind Pumpen Ltd</footer>';
const uses = async (path: string, body: string) => {
  const evidence = await read(html('Nordwind', `${SITE}<main>${body}</main>${FOOTER}`), `https://nordwind-pumpen.dev/${path}`);
  return findings(evidence, 'technology').map(({ raw, hints }) => `${raw} ${hints?.use ?? ''}`);
};
const inPost = (body: string) => uses('careers/jobs/sales-manager', `<h1>Sales Manager (m/f/d)</h1><h2>Your profile</h2>${body}`);
const onAbout = (body: string) => uses('about', `<h1>About us</h1>${body}`);

describe('in a job post, what is not said to be used is asked for', () => {
  it.each([
    ['a requirement', '<p>You have experience with a CRM such as Salesforce.</p>', ['Salesforce asked-for']],
    ['a statement on own work', '<p>We use HubSpot every day.</p>', ['HubSpot in-use']],
    ['both, each by its sentence', '<p>We run on HubSpot. Experience with Salesforce is a plus.</p>', ['HubSpot in-use', 'Salesforce asked-for']],
    ['one product, asked for and used', '<p>We use HubSpot.</p><p>You know HubSpot well.</p>', ['HubSpot in-use', 'HubSpot asked-for']],
    ['a list under a heading', '<h3>Our tech stack</h3><ul><li>Snowflake and Looker</li></ul><h3>You bring</h3><ul><li>SQL</li></ul>', ['Snowflake in-use', 'Looker in-use', 'SQL asked-for']],
    ['a possessive', '<p>You look after our Salesforce and its users.</p>', ['Salesforce in-use']],
    ['the trade of a partner is no own use', '<p>You advise our Salesforce customers.</p>', ['Salesforce asked-for']],
    ['the product it stands in for is not the one in use', '<p>We use Odoo instead of Pipedrive.</p>', ['Odoo in-use']],
  ])('%s', async (_what, body, expected) => expect(await inPost(body)).toEqual(expected));
});

describe('in the other languages', () => {
  it.each([
    ['de', 'Wir setzen für den Vertrieb Pipedrive ein.'],
    ['de', 'Wir arbeiten mit Pipedrive.'],
    ['fr', 'Nous utilisons Pipedrive au quotidien.'],
    ['es', 'Utilizamos Pipedrive cada día.'],
    ['it', 'Utilizziamo Pipedrive ogni giorno.'],
    ['pt', 'Trabalhamos com Pipedrive todos os dias.'],
    ['nl', 'Wij gebruiken Pipedrive.'],
    ['sv', 'Vi använder Pipedrive.'],
    ['da', 'Vi bruger Pipedrive.'],
    ['pl', 'Korzystamy z Pipedrive.'],
    ['ja', '営業では Pipedrive を使用しています。'],
  ])('%s: %s', async (_language, sentence) => expect(await inPost(`<p>${sentence}</p>`)).toEqual(['Pipedrive in-use']));

  it.each(['Erfahrung mit Pipedrive ist ein Plus.', 'Vous maîtrisez Pipedrive.', 'Experiencia con Pipedrive.', 'Znajomość Pipedrive.'])('asked for: %s', async (sentence) =>
    expect(await inPost(`<p>${sentence}</p>`)).toEqual(['Pipedrive asked-for']));
});

describe('on other pages of a company', () => {
  it.each([
    ['own use', '<p>We use Odoo to plan our production.</p>', ['Odoo in-use']],
    ['a team of theirs', '<p>Our sales team works in Salesforce.</p>', ['Salesforce in-use']],
    ['teams of their customers', '<p>Your sales team works in Salesforce.</p>', []],
    ['own use as a habit', '<p>The technologies we commonly use are C#, MongoDB and SQL Server.</p>', ['C# in-use', 'MongoDB in-use', 'Microsoft SQL Server in-use']],
    ['own use, in German', '<p>Die Technologien, die wir überwiegend einsetzen, sind TypeScript und PostgreSQL.</p>', ['TypeScript in-use', 'PostgreSQL in-use']],
    ['what customers use', '<p>Whether your teams use MongoDB or Oracle DB, our pumps report to it.</p>', []],
    ['a list under a heading', '<h2>Technologies we use</h2><p>Odoo, Shopware</p>', ['Odoo in-use', 'Shopware in-use']],
    ['what it sells or connects to', '<p>Our pumps send their data to SAP and Salesforce.</p>', []],
    ['whom it works with', '<p>We work with SAP and Microsoft Azure as partners.</p>', []],
    ['cookies', '<p>We use cookies of Google Analytics.</p>', []],
  ])('%s', async (_what, body, expected) => expect(await onAbout(body)).toEqual(expected));
});

describe('a vendor’s own product is what it sells', () => {
  it.each([
    ['https://www.contentful.com/careers/jobs/editor', []],
    ['https://boards.greenhouse.io/contentful/jobs/1', []],
    ['https://contentful.jobs.personio.de/job/7', []],
    ['https://nordwind-pumpen.dev/careers/jobs/editor', ['Contentful']],
    ['https://boards.greenhouse.io/nordwind/jobs/1', ['Contentful']],
  ])('%s', async (url, expected) => {
    const posting = JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Editor', hiringOrganization: { '@type': 'Organization', name: 'Nordwind' } });
    const evidence = await read(html('Editor', `${SITE}<main><h1>Editor</h1><p>You know Contentful.</p></main>${FOOTER}<script type="application/ld+json">${posting}</script>`), url);
    expect([evidence.pageKind, findings(evidence, 'technology').filter(({ method }) => method === 'text').map(({ raw }) => raw)]).toEqual(['job-post', expected]);
  });
});

it('dates what a job post asks for by the day of the post', async () => {
  const posting = JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Sales Manager', datePosted: '2026-11-03', hiringOrganization: { '@type': 'Organization', name: 'Nordwind Pumpen Ltd' } });
  const page = `${SITE}<main><h1>Sales Manager</h1><p>You know Pipedrive.</p></main>${FOOTER}<script type="application/ld+json">${posting}</script>`;
  const evidence = await read(html('Sales Manager', page), 'https://nordwind-pumpen.dev/careers/jobs/sales-manager');
  expect(findings(evidence, 'technology')).toMatchObject([{ raw: 'Pipedrive', publishedAt: '2026-11-03', hints: { use: 'asked-for' } }]);
});
