import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIGHTFORGE, MIRA, NEWS, evidenceOf } from './evidence.ts';
import { assessed, handsIn, text, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});

const { look, save, correct } = handsIn(() => world);

describe('a person’s company', () => {
  beforeEach(() => world.open(8, MIRA));

  it('is the one company of that name that was read before', async () => {
    world.open(7, BRIGHTFORGE);
    await look(7);
    const view = await look(8);
    expect(view.who).toMatchObject({ personName: 'Mira Holt', companyDomain: 'brightforge.com' });
    expect(text(view, 'headCount')?.text).toContain('120');
    value(await save(8));
    world.session.clear();
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    expect((await look(8)).assessment.companyKey).toBe('brightforge.com');
  });

  it('is not guessed where two companies go by that name', async () => {
    world.open(7, BRIGHTFORGE);
    await look(7);
    world.open(7, evidenceOf('https://brightforge.no/', { companyName: 'Brightforge AS', companyDomain: 'brightforge.no' }));
    await look(7);
    expect((await look(8)).assessment.companyKey).toMatch(/^name:/);
  });

  it('stays what it was when saved, though another of that name turns up', async () => {
    world.open(7, BRIGHTFORGE);
    await look(7);
    value(await save(8));
    world.open(7, evidenceOf('https://brightforge.no/', { companyName: 'Brightforge AS', companyDomain: 'brightforge.no' }));
    await look(7);
    expect((await look(8)).assessment.companyKey).toBe('brightforge.com');
  });

  it('is what the rep says it is', async () => {
    world.open(7, BRIGHTFORGE);
    await look(7);
    const view = await correct(8, [{ field: 'companyDomain', text: 'halden-marine.no' }]);
    expect(view.assessment.companyKey).toBe('halden-marine.no');
  });
});

const LINKEDIN_PAGE = 'https://www.linkedin.com/company/brightforge';
const job = (fields: Record<string, string>) =>
  evidenceOf('https://www.linkedin.com/jobs/view/1', { companyName: 'Brightforge', ...fields }, { pageKind: 'job-post' });

describe('a company matched by name alone', () => {
  beforeEach(async () => {
    world.open(7, BRIGHTFORGE);
    await look(7);
  });

  it('is named as such, until the rep confirms it', async () => {
    world.open(8, MIRA);
    expect((await look(8)).who.matchedByName).toBe('brightforge.com');
    expect((await look(7)).who.matchedByName).toBeUndefined();
    const view = await correct(8, [{ field: 'companyDomain', text: 'brightforge.com' }]);
    expect(view.who.matchedByName).toBeUndefined();
    expect(view.assessment.companyKey).toBe('brightforge.com');
  });

  it('is still named as such once it is saved', async () => {
    world.open(8, MIRA);
    value(await save(8));
    expect((await look(8)).who.matchedByName).toBe('brightforge.com');
  });

  it('is another one where it is in another country', async () => {
    world.open(8, job({ country: 'Brazil' }));
    expect((await look(8)).assessment.companyKey).toBe('name:brightforge|BR');
  });

  it('is the same where it is in the same country', async () => {
    world.open(8, job({ country: 'Germany' }));
    expect((await look(8)).assessment.companyKey).toBe('brightforge.com');
  });

  it('is the same without any doubt where both have one account on LinkedIn', async () => {
    world.open(7, evidenceOf('https://www.brightforge.com/imprint', { companyName: 'Brightforge GmbH', companyDomain: 'brightforge.com', socialLink: LINKEDIN_PAGE }));
    await look(7);
    world.open(8, job({ socialLink: `${LINKEDIN_PAGE}/` }));
    const view = await look(8);
    expect([view.assessment.companyKey, view.who.matchedByName]).toEqual(['brightforge.com', undefined]);
  });

  it('is another one where the two have different accounts', async () => {
    world.open(7, evidenceOf('https://www.brightforge.com/imprint', { companyName: 'Brightforge GmbH', companyDomain: 'brightforge.com', socialLink: LINKEDIN_PAGE }));
    await look(7);
    world.open(8, job({ socialLink: 'https://www.linkedin.com/company/brightforge-ceramics' }));
    expect((await look(8)).assessment.companyKey).toBe('name:brightforge|');
  });

  it('is found by its account among several of the name', async () => {
    world.open(7, evidenceOf('https://brightforge.no/', { companyName: 'Brightforge AS', companyDomain: 'brightforge.no', socialLink: LINKEDIN_PAGE }));
    await look(7);
    world.open(8, job({ socialLink: LINKEDIN_PAGE }));
    expect((await look(8)).assessment.companyKey).toBe('brightforge.no');
  });
});

describe('a person saved before their company', () => {
  beforeEach(async () => {
    world.open(8, MIRA);
    value(await save(8));
  });

  it('comes to the company when that is saved, in the list as in the popup', async () => {
    world.open(7, BRIGHTFORGE);
    value(await save(7));
    const rows = await world.needs.db.prospects.toArray();
    expect(rows.map(({ companyKey }) => companyKey)).toEqual(['brightforge.com', 'brightforge.com']);
    const view = await look(8);
    const listed = rows.find(({ personKey }) => personKey !== null);
    expect(listed?.assessment.stamp.evidenceHash).toBe(view.assessment.stamp.evidenceHash);
    expect(listed?.companyDomain).toBe('brightforge.com');
  });

  it('stays apart from a company in another country', async () => {
    world.open(8, evidenceOf('https://www.linkedin.com/jobs/view/2', { companyName: 'Brightforge', country: 'Brazil' }, { pageKind: 'job-post' }));
    value(await save(8));
    world.open(7, BRIGHTFORGE);
    value(await save(7));
    const keys = (await world.needs.db.prospects.toArray()).map(({ companyKey }) => companyKey);
    expect(keys.toSorted()).toEqual(['brightforge.com', 'brightforge.com', 'name:brightforge|BR']);
  });
});

describe('a page taken for nobody’s', () => {
  it('is graded once the rep names its company, and can be saved', async () => {
    world.open(7, NEWS);
    const view = await world.ask('assess-tab', { tabId: 7 });
    if (view.state !== 'nothing') throw new Error(view.state);
    const named = value(await world.ask('correct', { tabId: 7, generation: view.generation, corrections: [{ field: 'companyName', text: 'Daily Post' }] }));
    expect(assessed(named)).toMatchObject({ who: { companyName: 'Daily Post' }, assessment: { companyKey: 'name:daily post|' } });
    value(await save(7));
    expect((await look(7)).saved).not.toBeNull();
  });
});
