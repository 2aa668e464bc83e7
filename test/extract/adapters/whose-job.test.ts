// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { believe, profilesFrom } from '#lib/evidence/profile.ts';
import { read, texts } from '../read-page.ts';
import { html } from './pages.ts';

const AT = 'https://www.linkedin.com/in/birte-callsen/';
const position = (title: string, company: string, dates: string) => `<li><a href="/company/${company.toLowerCase().replace(/\W+/g, '-')}"></a><div>${title}</div><div>${company}</div><div>${dates}</div></li>`;
const profile = (positions: string, more: { headline?: string; below?: string; head?: string; title?: string } = {}) =>
  `${html(more.title ?? 'Birte Callsen | LinkedIn', `<main><h1>Birte Callsen</h1><div>${more.headline ?? 'Harbours and people'}</div><div>Kiel, Schleswig-Holstein, Germany</div><section><h2>Experience</h2><ul>${positions}</ul></section>${more.below ?? ''}</main>`).replace('<head>', `<head>${more.head ?? ''}`)}`;

async function whom(page: string) {
  const evidence = await read(page, AT);
  const { company, person } = profilesFrom(evidence);
  const beliefs = person ? believe(person, evidence.readAt) : {};
  return { person: beliefs.personName?.value, employers: (beliefs.employer ?? []).map(({ value }) => value), title: beliefs.personTitle?.value, company: company?.key ?? null };
}

const node = (name: string, company: string) => ({ '@type': 'Person', name, jobTitle: 'Editor', worksFor: { '@type': 'Organization', name: company } });
const data = (...nodes: object[]) => `<script type="application/ld+json">${JSON.stringify({ '@graph': nodes })}</script>`;

describe('whom a profile says somebody works for', () => {
  it('is every company of a job that runs, in the order of the page', async () => {
    const page = profile(position('Harbour Master', 'Quayside GmbH', 'May 2020 – Present') + position('Lecturer', 'Nautical School Kiel', 'Jan 2018 – Present') + position('Pilot', 'Fjordlots', 'Feb 2010 – Apr 2020'));
    expect(await whom(page)).toEqual({ person: 'Birte Callsen', employers: ['Quayside GmbH', 'Nautical School Kiel'], title: 'Harbour Master', company: 'name:quayside|' });
  });

  it.each([
    ['English', 'Non-Executive Director'],
    ['German', 'Mitglied des Aufsichtsrats'],
    ['Swedish', 'Styrelseledamot'],
    ['French', 'Membre du conseil d’administration'],
  ])('is not the company of a board seat, though it comes first: %s', async (_, seat) => {
    const page = profile(position(seat, 'Hafenbank AG', 'Jun 2021 – Present') + position('Harbour Master', 'Quayside GmbH', 'May 2020 – Present'));
    expect(await whom(page)).toMatchObject({ employers: ['Quayside GmbH'], title: 'Harbour Master' });
  });

  it('is the company a founder also chairs', async () => {
    expect(await whom(profile(position('Founder & Chairman of the Board', 'Quayside GmbH', 'May 2020 – Present')))).toMatchObject({ employers: ['Quayside GmbH'] });
  });

  it('is nobody where only seats and former jobs are left', async () => {
    const page = profile(position('Board Member', 'Hafenbank AG', 'Jun 2021 – Present') + position('Harbour Master', 'Quayside GmbH', 'May 2010 – Apr 2020'), { headline: 'Board Member at Hafenbank AG', title: 'Birte Callsen - Board Member - Hafenbank AG | LinkedIn' });
    expect(await whom(page)).toMatchObject({ employers: [], company: null });
  });

  it('is not the board of the headline, but the job behind it', async () => {
    expect(await whom(profile('', { headline: 'Board Member at Hafenbank AG | Head of Pilots at Quayside GmbH' }))).toMatchObject({ employers: ['Quayside GmbH'], title: 'Head of Pilots' });
  });

  it('is not where they volunteer, learn, or who recommends them', async () => {
    const below = `<section><h2>Volunteering</h2><ul>${position('Treasurer', 'Sea Rescue', 'Jan 2015 – Present')}</ul></section><section><h2>Education</h2><ul>${position('MBA', 'Baltic Business School', '2024 – Present')}</ul></section>
      <section><h2>Recommendations</h2><div>Ole Brandt</div><div>Director at Fjordlots</div><p>“Birte knows every rope.”</p></section><section><h2>People also viewed</h2><ul>${position('Harbour Master', 'Hafen Husum', '2019 – Present')}</ul></section>`;
    expect(await whom(profile(position('Harbour Master', 'Quayside GmbH', 'May 2020 – Present'), { below }))).toMatchObject({ person: 'Birte Callsen', employers: ['Quayside GmbH'] });
  });

  it('is not that of an author or of people also viewed in structured data', async () => {
    expect(await whom(profile('', { head: data(node('Ole Brandt', 'Fjordlots'), node('Birte Callsen', 'Quayside GmbH')) }))).toMatchObject({ employers: ['Quayside GmbH'] });
    expect(await whom(profile('', { head: data(node('Ole Brandt', 'Fjordlots'), node('Nis Hansen', 'Hafenbank AG')) }))).toMatchObject({ employers: [] });
  });

  it('is not a company that somebody left, as its structured data says', async () => {
    const left = { '@type': 'Person', name: 'Birte Callsen', worksFor: [{ '@type': 'Organization', name: 'Fjordlots', member: { '@type': 'OrganizationRole', startDate: 2010, endDate: 2020 } }, { '@type': 'Organization', name: 'Quayside GmbH', member: { '@type': 'OrganizationRole', startDate: 2020 } }], alumniOf: { '@type': 'Organization', name: 'Hafenbank AG' } };
    expect(await whom(profile('', { head: `<script type="application/ld+json">${JSON.stringify(left)}</script>` }))).toMatchObject({ employers: ['Quayside GmbH'] });
  });
});

const site = (path: string, main: string) =>
  read(`<html lang="en"><head><title>Our team | Quayside</title><meta property="og:site_name" content="Quayside"></head><body><header><a href="/">Quayside</a></header><main><h1>Our team</h1><h3>Birte Callsen</h3><p>Chief Executive</p><h3>Nis Hansen</h3><p>Head of Sales</p>${main}</main></body></html>`, `https://quayside.de/${path}`);

/** Every case stands below two people of the company, who alone are found. */
const STRANGERS: [string, string][] = [
  ['a customer who praises', '<h2>What our customers say</h2><blockquote>“They moored us in a storm.”<footer>Ole Brandt, Managing Director, Fjordlots</footer></blockquote>'],
  ['a customer who praises, without a quotation element', '<p>“They moored us in a storm and never lost a rope, not even in the second night.”</p><h3>Ole Brandt</h3><p>Managing Director, Fjordlots</p>'],
  ['the author of a post', '<h2>From our blog</h2><article><h3><a href="/blog/ropes">Ten ropes to know</a></h3><p>By Ole Brandt, Staff Writer · March 3, 2026 · 5 min read</p></article>'],
  ['somebody of a former post', '<h3>Ole Brandt</h3><p>Former Harbour Master</p>'],
];

describe('whom a company’s page names', () => {
  it.each(STRANGERS)('is not %s', async (_, strange) => {
    for (const path of ['team', 'about']) expect([path, texts(await site(path, strange), 'teamMember')]).toEqual([path, ['Birte Callsen', 'Nis Hansen']]);
  });
});
