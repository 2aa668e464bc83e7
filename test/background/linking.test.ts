import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '#lib/evidence/model.ts';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import { BRIGHTFORGE, HALDEN, MIRA, NEWS, evidenceOf } from './evidence.ts';
import { assessed, handsIn, text, value } from './hands.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(async () => {
  world = new World();
  await world.ask('change-settings', { linkedInNoticeSeen: true });
});

const { look, save, correct } = handsIn(() => world);

async function decide(tabId: number, key: string, verdict: 'same' | 'apart' | 'open'): Promise<AssessedView> {
  const { generation } = await look(tabId);
  return assessed(value(await world.ask('decide-identity', { tabId, generation, key, verdict })));
}

const suggested = (view: AssessedView) => view.who.suggestions.map(({ key, reason }) => [key, reason]);
const keys = async () => (await world.needs.db.prospects.toArray()).map(({ companyKey }) => companyKey).toSorted();

const LINKEDIN_PAGE = 'https://www.linkedin.com/company/brightforge';
const NORWEGIAN = evidenceOf('https://brightforge.no/', { companyName: 'Brightforge AS', companyDomain: 'brightforge.no' });
const job = (fields: Record<string, string>) =>
  evidenceOf('https://www.linkedin.com/jobs/view/1', { companyName: 'Brightforge', ...fields }, { pageKind: 'job-post' });
const imprint = (fields: Record<string, string>) =>
  evidenceOf('https://www.brightforge.com/imprint', { companyName: 'Brightforge GmbH', companyDomain: 'brightforge.com', ...fields });

async function readAll(...pages: ReturnType<typeof evidenceOf>[]): Promise<void> {
  for (const page of pages) {
    world.open(7, page);
    await look(7);
  }
}

const related = (relation: string, name: string, site?: string): Finding => ({
  ...(evidenceOf('https://x.no', { relatedCompany: name }).findings[0] as Finding),
  hints: { label: relation, ...(site !== undefined && { site }) },
});

const position = (field: 'employer' | 'personTitle', raw: string, event: string): Finding => ({ ...(evidenceOf(MIRA.url, { [field]: raw }).findings[0] as Finding), method: 'field', hints: { event } });

const account = (raw: string, event: string): Finding => ({ ...(evidenceOf(MIRA.url, { socialLink: raw }).findings[0] as Finding), method: 'field', hints: { event } });

/** Mira at a Brightforge that her profile links to by this account. */
const holder = (slug: string, event = 'position-1') => ({
  ...MIRA,
  findings: [...MIRA.findings.filter(({ field }) => field !== 'employer'), position('employer', 'Brightforge', 'position-1'), account(`https://www.linkedin.com/company/${slug}`, event)],
});

const pick = async (employer: string) => {
  const { generation } = await look(8);
  return world.ask('pick-employer', { tabId: 8, generation, employer });
};

describe('a person’s company that a known one shares an account with', () => {
  const known = { ...BRIGHTFORGE, findings: [...BRIGHTFORGE.findings, ...evidenceOf(BRIGHTFORGE.url, { socialLink: LINKEDIN_PAGE }).findings] };

  it('is that one, and the grade rests on what is known of it', async () => {
    await readAll(known);
    world.open(8, holder('brightforge'));
    const view = await look(8);
    expect([view.assessment.companyKey, view.who.joined?.reason]).toEqual(['brightforge.com', 'account']);
  });

  it.each([['another account', 'brightforge-labs', 'position-1'], ['the account of another position', 'brightforge', 'position-2']])('is not where the profile links to %s', async (_, slug, event) => {
    await readAll(known);
    world.open(8, holder(slug, event));
    expect((await look(8)).assessment.companyKey).toBe('name:brightforge|');
  });

  it('is no account of the person', async () => {
    world.open(8, holder('brightforge'));
    await look(8);
    const { capture } = await world.needs.session.tab(8);
    const person = await world.needs.session.profile('person', capture?.personKey ?? '');
    expect(person?.signals.map(({ field }) => field)).toContain('personName');
    expect(person?.signals.map(({ field }) => field)).not.toContain('socialLink');
  });
});

describe('a person’s company that only shares a name with a known one', () => {
  beforeEach(async () => {
    await readAll(BRIGHTFORGE);
    world.open(8, MIRA);
  });

  it('is suggested with its reason, and nothing of it is counted', async () => {
    const view = await look(8);
    expect(view.assessment.companyKey).toBe('name:brightforge|');
    expect(view.who.suggestions).toEqual([{ key: 'brightforge.com', name: 'Brightforge GmbH', domain: 'brightforge.com', reason: 'name' }]);
    expect(text(view, 'headCount')?.text).toBeNull();
  });

  it('is that company once the rep accepts it, through reading again, saving and a new session', async () => {
    const view = await decide(8, 'brightforge.com', 'same');
    expect(view.assessment.companyKey).toBe('brightforge.com');
    expect(text(view, 'headCount')?.text).toContain('120');
    expect([view.who.joined?.reason, view.who.suggestions]).toEqual(['accepted', []]);
    expect(assessed(await world.ask('assess-tab', { tabId: 8, reread: true })).assessment.companyKey).toBe('brightforge.com');
    value(await save(8));
    world.session.clear();
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    const later = await look(8);
    expect([later.assessment.companyKey, later.who.joined?.reason]).toEqual(['brightforge.com', 'accepted']);
  });

  it('is not suggested again once the rep refuses it, not even after reading again', async () => {
    const refused = await decide(8, 'brightforge.com', 'apart');
    expect([suggested(refused), refused.who.refused.map(({ domain }) => domain)]).toEqual([[], ['brightforge.com']]);
    const again = assessed(await world.ask('assess-tab', { tabId: 8, reread: true }));
    expect([again.assessment.companyKey, suggested(again)]).toEqual(['name:brightforge|', []]);
    value(await save(8));
    world.session.clear();
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    await readAll(BRIGHTFORGE);
    expect(suggested(await look(8))).toEqual([]);
    expect(suggested(await decide(8, 'brightforge.com', 'open'))).toEqual([['brightforge.com', 'name']]);
  });

  it('can be taken back, stored people with it', async () => {
    await decide(8, 'brightforge.com', 'same');
    value(await save(8));
    expect(await keys()).toEqual(['brightforge.com']);
    const view = await decide(8, 'brightforge.com', 'open');
    expect([view.assessment.companyKey, suggested(view)]).toEqual(['name:brightforge|', [['brightforge.com', 'name']]]);
    expect(await keys()).toEqual(['name:brightforge|']);
    const [row] = await listProspects(world.needs.db);
    expect(row?.grading.stamp.evidenceHash).toBe((await look(8)).assessment.stamp.evidenceHash);
  });

  it('may be any of several, each with its domain', async () => {
    await readAll(NORWEGIAN);
    expect(suggested(await look(8)).toSorted()).toEqual([['brightforge.com', 'name'], ['brightforge.no', 'name']]);
    const view = await decide(8, 'brightforge.no', 'same');
    expect([view.assessment.companyKey, suggested(view)]).toEqual(['brightforge.no', []]);
  });

  it('is what the rep types before all, without a suggestion left', async () => {
    const view = await correct(8, [{ field: 'companyDomain', text: 'halden-marine.no' }]);
    expect([view.assessment.companyKey, suggested(view), view.who.joined]).toEqual(['halden-marine.no', [], null]);
  });

  it('takes no word on a company that was never suggested', async () => {
    const { generation } = await look(8);
    expect(await world.ask('decide-identity', { tabId: 8, generation, key: 'halden-marine.no', verdict: 'same' })).toMatchObject({ ok: false, error: { code: 'bad-value' } });
  });
});

describe('a company known by its name', () => {
  beforeEach(() => readAll(BRIGHTFORGE));

  it('is not suggested where it is in another country', async () => {
    world.open(8, job({ country: 'Brazil' }));
    expect(suggested(await look(8))).toEqual([]);
    world.open(9, job({ country: 'Germany' }));
    expect(suggested(await look(9))).toEqual([['brightforge.com', 'name']]);
  });

  it('is the same where both have one account on LinkedIn, and says why', async () => {
    await readAll(imprint({ socialLink: LINKEDIN_PAGE }));
    world.open(8, job({ socialLink: `${LINKEDIN_PAGE}/` }));
    const view = await look(8);
    expect([view.assessment.companyKey, view.who.joined?.reason]).toEqual(['brightforge.com', 'account']);
    const parted = await decide(8, 'brightforge.com', 'apart');
    expect([parted.assessment.companyKey, suggested(parted)]).toEqual(['name:brightforge|', []]);
  });

  it('is another one where the two have different accounts', async () => {
    await readAll(imprint({ socialLink: LINKEDIN_PAGE }));
    world.open(8, job({ socialLink: 'https://www.linkedin.com/company/brightforge-ceramics' }));
    expect([(await look(8)).assessment.companyKey, suggested(await look(8))]).toEqual(['name:brightforge|', []]);
  });

  it('is found by its account among several of the name', async () => {
    await readAll({ ...NORWEGIAN, findings: [...NORWEGIAN.findings, ...evidenceOf('https://x.no', { socialLink: LINKEDIN_PAGE }).findings] });
    world.open(8, job({ socialLink: LINKEDIN_PAGE }));
    expect((await look(8)).assessment.companyKey).toBe('brightforge.no');
  });

  it.each([
    ['mira@brightforge.com', 'brightforge.com'],
    ['mira@holt-family.org', 'name:brightforge|'],
    ['mira.brightforge@gmail.com', 'name:brightforge|'],
  ])('is what the person’s own mailbox says where that bears its name: %s', async (email, key) => {
    world.open(8, evidenceOf('https://speakers.example/mira', { personName: 'Mira Holt', employer: 'Brightforge', email }, { pageKind: 'profile-other' }));
    expect((await look(8)).assessment.companyKey).toBe(key);
  });

  it('is the same where it writes from mailboxes of that domain', async () => {
    world.open(8, job({ email: 'jobs@brightforge.com' }));
    const view = await look(8);
    expect([view.assessment.companyKey, view.who.joined?.reason]).toEqual(['brightforge.com', 'email']);
  });
});

describe('country sites of one company', () => {
  const german = evidenceOf('https://www.brightforge.de/kontakt', { companyName: 'Brightforge GmbH', companyDomain: 'brightforge.de', country: 'Germany', companyAlias: 'www.brightforge.com' });
  const british = evidenceOf('https://www.brightforge.co.uk/about', { companyName: 'Brightforge Ltd', companyDomain: 'brightforge.co.uk', founded: '1998' });

  it('are one where a page names the other domain as its own, under the generic one', async () => {
    await readAll(german, BRIGHTFORGE);
    const view = await look(7);
    expect([view.assessment.companyKey, view.who.companyDomain, view.who.pagesRead]).toEqual(['brightforge.com', 'brightforge.com', 2]);
    world.open(8, german);
    const other = await look(8);
    expect([other.assessment.companyKey, other.who.joined?.reason]).toEqual(['brightforge.com', 'declared']);
    expect(other.assessment.stamp.evidenceHash).toBe((await look(7)).assessment.stamp.evidenceHash);
  });

  it('stay with the one that was saved first', async () => {
    world.open(8, german);
    value(await save(8));
    await readAll(BRIGHTFORGE);
    expect((await look(7)).assessment.companyKey).toBe('brightforge.de');
    value(await save(7));
    expect(await keys()).toEqual(['brightforge.de']);
  });

  it('are only suggested where nothing but the name ties them', async () => {
    await readAll(BRIGHTFORGE, british);
    expect([(await look(7)).assessment.companyKey, suggested(await look(7))]).toEqual(['brightforge.co.uk', [['brightforge.com', 'name']]]);
  });

  it('saved apart are one prospect once the rep accepts', async () => {
    await readAll(BRIGHTFORGE);
    value(await save(7));
    world.open(8, british);
    value(await save(8));
    expect(await keys()).toEqual(['brightforge.co.uk', 'brightforge.com']);
    await decide(8, 'brightforge.com', 'same');
    expect(await keys()).toEqual(['brightforge.com']);
  });
});

describe('a parent and its subsidiary', () => {
  it('are linked with the quote, never merged, not even where all else would tie them', async () => {
    const parent = imprint({ socialLink: LINKEDIN_PAGE });
    const daughter = evidenceOf('https://brightforge-tools.com/', { companyName: 'Brightforge', companyDomain: 'brightforge-tools.com', socialLink: LINKEDIN_PAGE, email: 'info@brightforge.com' });
    daughter.findings.push(related('parent', 'Brightforge GmbH', 'https://www.brightforge.com/'));
    await readAll(parent, daughter);
    const view = await look(7);
    expect([view.assessment.companyKey, view.who.joined, suggested(view)]).toEqual(['brightforge-tools.com', null, []]);
    expect(view.who.related).toMatchObject([{ relation: 'parent', name: 'Brightforge GmbH', domain: 'brightforge.com', quote: { raw: 'Brightforge GmbH' } }]);
  });
});

describe('a person saved before their company', () => {
  beforeEach(async () => {
    world.open(8, MIRA);
    value(await save(8));
  });

  it('is offered to the company when that is read, and comes to it when the rep accepts', async () => {
    await readAll(BRIGHTFORGE);
    value(await save(7));
    expect(await keys()).toEqual(['brightforge.com', 'name:brightforge|']);
    expect(suggested(await look(7))).toEqual([['name:brightforge|', 'name']]);
    await decide(7, 'name:brightforge|', 'same');
    expect(await keys()).toEqual(['brightforge.com', 'brightforge.com']);
    const listed = (await listProspects(world.needs.db)).find(({ personKey }) => personKey !== null);
    const view = await look(8);
    expect(listed?.grading.stamp.evidenceHash).toBe(view.assessment.stamp.evidenceHash);
    expect(listed?.companyDomain).toBe('brightforge.com');
  });

  it('comes to a company that was only read when the rep accepts, and is graded with it', async () => {
    await readAll(BRIGHTFORGE);
    await decide(8, 'brightforge.com', 'same');
    const [row] = await listProspects(world.needs.db);
    expect([row?.companyKey, row?.companyDomain]).toEqual(['brightforge.com', 'brightforge.com']);
    expect(row?.grading.stamp.evidenceHash).toBe((await look(8)).assessment.stamp.evidenceHash);
  });

  it('comes by itself where more than the name ties them', async () => {
    world.open(8, job({ socialLink: LINKEDIN_PAGE }));
    value(await save(8));
    await readAll(imprint({ socialLink: LINKEDIN_PAGE }));
    value(await save(7));
    expect(await keys()).toEqual(['brightforge.com', 'brightforge.com']);
  });
});

describe('a person with several current jobs', () => {
  const both = evidenceOf(MIRA.url, { personName: 'Mira Holt', personUrl: MIRA.url }, { pageKind: 'linkedin-profile' });
  both.findings.push(
    position('personTitle', 'Head of Operations', 'position-1'), position('employer', 'Brightforge', 'position-1'),
    position('personTitle', 'Advisor', 'position-2'), position('employer', 'Halden Marine', 'position-2'),
  );
  beforeEach(() => world.open(8, both));

  it('keeps them all and grades the first until the rep picks another, with the title held there', async () => {
    const view = await look(8);
    expect(view.who.employers).toEqual([{ name: 'Brightforge', graded: true }, { name: 'Halden Marine', graded: false }]);
    expect([view.who.companyName, view.who.personTitle]).toEqual(['Brightforge', 'Head of Operations']);
    const picked = assessed(value(await pick('Halden Marine')));
    expect(picked.who).toMatchObject({ companyName: 'Halden Marine', personTitle: 'Advisor', employers: [{ graded: false }, { name: 'Halden Marine', graded: true }] });
    expect(picked.assessment.companyKey).toBe('name:halden marine|');
  });

  it('remembers the pick through reading again, saving and a new session', async () => {
    await pick('Halden Marine');
    expect(assessed(await world.ask('assess-tab', { tabId: 8, reread: true })).who.companyName).toBe('Halden Marine');
    value(await save(8));
    world.session.clear();
    await world.ask('change-settings', { linkedInNoticeSeen: true });
    expect((await look(8)).who.companyName).toBe('Halden Marine');
  });

  it('takes a saved person to the company picked, and drops what nobody rests on', async () => {
    await readAll(HALDEN);
    value(await save(8));
    expect(await keys()).toEqual(['name:brightforge|']);
    await pick('Halden Marine');
    expect(await keys()).toEqual(['name:halden marine|']);
    const [row] = await listProspects(world.needs.db);
    expect([row?.companyName, row?.personTitle]).toEqual(['Halden Marine', 'Advisor']);
    expect(row?.grading.stamp.evidenceHash).toBe((await look(8)).assessment.stamp.evidenceHash);
    expect(await world.needs.db.profiles.where('owner').equals('name:brightforge|').count()).toBe(0);
    expect(suggested(await look(8))).toEqual([['halden-marine.no', 'name']]);
  });

  it('takes no employer the page does not name', async () => {
    expect(await pick('Tallyforge')).toMatchObject({ ok: false, error: { code: 'bad-value' } });
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
