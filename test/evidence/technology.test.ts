import { describe, expect, it } from 'vitest';
import { believe, mergeProfiles, profilesFrom } from '#lib/evidence/profile.ts';
import { signalsFrom } from '#lib/evidence/signals.ts';
import { technologyText, typedTechnology } from '#lib/evidence/technology-text.ts';
import { NOW, evidence, finding } from './samples.ts';

describe('a product in use and one asked for', () => {
  it('are two beliefs, neither of which lends the other its weight', () => {
    const page = evidence([
      finding('companyDomain', 'brightforge.com'),
      finding('technology', 'hubspot', { method: 'fingerprint', hints: { use: 'in-use' } }),
      finding('technology', 'HubSpot', { method: 'text', hints: { use: 'asked-for' } }),
    ]);
    const { company } = profilesFrom(page);
    if (company === null) throw new Error('no company');
    expect(believe(company, NOW).technology).toMatchObject([
      { value: { name: 'HubSpot', use: 'in-use' }, reliability: 0.8 },
      { value: { name: 'HubSpot', use: 'asked-for' }, reliability: 0.5 },
    ]);
  });

  it('is in use where a structured field does not say', () => {
    expect(signalsFrom(evidence([finding('technology', 'Golang')]))).toMatchObject([{ value: { name: 'Go', use: 'in-use' } }]);
  });

  it('drops what is no product of the table', () => {
    expect(signalsFrom(evidence([finding('technology', 'teamwork')]))).toEqual([]);
  });
});

it('a vendor’s own product is none it uses, whoever hosts the page', () => {
  const page = evidence([finding('companyName', 'HubSpot, Inc.'), finding('technology', 'HubSpot'), finding('technology', 'HubSpot CMS'), finding('technology', 'Salesforce')], { url: 'https://www.linkedin.com/jobs/view/1', pageKind: 'job-post' });
  expect(profilesFrom(page).company?.signals.flatMap((signal) => (signal.field === 'technology' ? signal.value.name : []))).toEqual(['HubSpot CMS', 'Salesforce']);
});

describe('what a rep types', () => {
  it.each([
    ['Salesforce', { name: 'Salesforce', use: 'in-use' }],
    ['golang (in use)', { name: 'Go', use: 'in-use' }],
    ['Salesforce (asked for)', { name: 'Salesforce', use: 'asked-for' }],
    ['Our own tool (beta)', { name: 'Our own tool (beta)', use: 'in-use' }],
    ['(asked for)', null],
  ])('%s', (text, expected) => expect(typedTechnology(text)).toEqual(expected));

  it('is what was shown, when nothing was changed', () => {
    for (const use of ['in-use', 'asked-for'] as const) expect(typedTechnology(technologyText({ name: 'HubSpot', use }))).toEqual({ name: 'HubSpot', use });
  });
});

it('what every page’s code repeats does not crowd out what one job post asks for', () => {
  const products = ['HubSpot', 'WordPress', 'Hotjar', 'Stripe', 'Intercom'];
  const pages = Array.from({ length: 30 }, (_, at) =>
    evidence([finding('companyDomain', 'brightforge.com'), ...products.map((name) => finding('technology', name, { method: 'fingerprint', hints: { use: 'in-use' } }))], { url: `https://www.brightforge.com/${at}`, readAt: NOW + at }),
  );
  const post = evidence([finding('companyDomain', 'brightforge.com'), finding('technology', 'Salesforce', { method: 'text', hints: { use: 'asked-for' } })], { url: 'https://www.brightforge.com/jobs/1', pageKind: 'job-post' });
  const [first, ...others] = [post, ...pages].map((page) => profilesFrom(page).company).filter((company) => company !== null);
  if (first === undefined) throw new Error('no company');
  const merged = others.reduce(mergeProfiles, first);
  expect((believe(merged, NOW).technology ?? []).map(({ value }) => value.name).toSorted()).toEqual([...products, 'Salesforce'].toSorted());
});
