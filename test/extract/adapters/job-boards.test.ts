// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fitsHandle } from '#lib/extract/adapters/job-board-employer.ts';
import { boardOf } from '#lib/extract/adapters/job-board-hosts.ts';
import { read, readFixture } from '../read-page.ts';
import { findings, html } from './pages.ts';

describe('addresses of boards', () => {
  const ID = '11111111-2222-4333-8444-555555555551';
  it.each([
    ['https://boards.greenhouse.io/brightforge', 'greenhouse brightforge list'],
    ['https://job-boards.eu.greenhouse.io/brightforge/jobs/445?gh_src=a', 'greenhouse brightforge post'],
    ['https://boards.greenhouse.io/embed/job_app?for=brightforge&token=12', 'greenhouse brightforge post'],
    [`https://jobs.lever.co/brightforge/${ID}/apply`, 'lever brightforge post'],
    [`https://jobs.ashbyhq.com/Bright%20Forge/${ID}`, 'ashby Bright Forge post'],
    ['https://apply.workable.com/brightforge/j/0A1B2C3D4E/', 'workable brightforge post'],
    ['https://brightforge.workable.com/', 'workable brightforge list'],
    ['https://brightforge.wd5.myworkdayjobs.com/de-DE/External/job/Kassel/Welder_R-1', 'workday brightforge post'],
    ['https://wd5.myworkdaysite.com/en-US/recruiting/brightforge/External', 'workday brightforge list'],
    ['https://brightforge.jobs.personio.com/job/1?language=de', 'personio brightforge post'],
    ['https://careers.smartrecruiters.com/BrightForge', 'smartrecruiters BrightForge list'],
    ['https://jobs.smartrecruiters.com/BrightForge/743999912345678-welder', 'smartrecruiters BrightForge post'],
    ['https://brightforge.recruitee.com/l/en/o/welder', 'recruitee brightforge post'],
    ['https://brightforge.bamboohr.com/jobs/view.php?id=3', 'bamboohr brightforge post'],
    // a page behind the login of the same system
    ['https://brightforge.bamboohr.com/home', 'bamboohr brightforge other'],
  ])('%s', (address, expected) => {
    const board = boardOf(new URL(address));
    expect([board?.system, board?.handle, board?.page].join(' ')).toBe(expected);
  });

  it.each(['https://www.greenhouse.io/pricing', 'https://lever.co/', 'https://www.ashbyhq.com/customers', 'https://help.workable.com/', 'https://www.personio.de/', 'https://www.smartrecruiters.com/pricing', 'https://support.recruitee.com/en', 'https://www.bamboohr.com/careers/', 'https://join.com/jobs'])('%s is the vendor’s own page', (address) => expect(boardOf(new URL(address))).toBeNull());

  it.each(['https://jobs-lever.co/x', 'https://jobs.lever.co.evil.tld/x', 'https://evilboards.greenhouse.io.evil.tld/x', 'https://brightforge.jobs.personio.de.evil.tld/', 'https://notrecruitee.com/o/x', 'https://brightforge.wd5.myworkdayjobs.com.evil.tld/External', 'https://jobs.ashbyhq.com.evil.tld/x', 'https://apply-workable.com/x', 'https://bamboohr.com.evil.tld/careers', 'https://careers.smartrecruiters.co/x'])('%s is a look-alike', (address) => expect(boardOf(new URL(address))).toBeNull());
});

/** Board lists differ in where they put place and team: in the link, below it, in a label's value, in the heading above. */
describe('rows of a board', () => {
  it.each([
    ['greenhouse-list', [['Head of Demand', 'Leeds, United Kingdom', 'Marketing'], ['Field Marketing', 'Remote - Spain', 'Marketing'], ['Payroll Specialist', 'Leeds, United Kingdom', 'People'], ['Payroll Specialist', 'Porto, Portugal', 'People']]],
    ['greenhouse-classic-list', [['Regional Welder', 'Lyon, France', 'Operations'], ['Night Watch', 'Bron', 'Operations'], ['Payroll Lead', 'Lyon, France', 'People']]],
    ['lever-list', [['Implementation Advisor', 'Gdynia, Poland', 'Onboarding Services'], ['Solutions Consultant', 'Bielawa', 'Onboarding Services'], ['Data Engineer', 'Gdynia, Poland', 'Data Platform']]],
    ['ashby-list', [['Platform', 'Toronto, Canada', 'Infrastructure'], ['Support Engineer', 'Kitchener', 'Customer Support'], ['Brand Designer', 'Toronto, Canada', 'Design']]],
    ['workable-list-es', [['Comercial de zona norte', 'Bilbao, España', 'Ventas'], ['Técnico de soporte', 'Madrid, España', 'Atención al cliente']]],
    ['workday-list', [['Sales Engineer', 'Kassel, Germany', undefined], ['Key Account Manager', 'Lyon, France', undefined]]],
    ['personio-list-de', [['Leiter Einkauf (m/w/d)', 'Kassel', undefined], ['Servicetechniker (m/w/d)', 'Berlin', undefined]]],
    ['smartrecruiters-list', [['Customer Success Lead', 'Utrecht, Netherlands', undefined], ['Accountant', 'Utrecht, Netherlands', undefined], ['Barista & Host', 'Lisbon, Portugal', undefined]]],
    ['recruitee-list-nl', [['Medewerker binnendienst', 'Zwolle, Nederland', 'Verkoop'], ['Projectleider', 'Utrecht, Nederland', 'Projectmanagement']]],
    ['bamboohr-list', [['Office Manager', 'Boise, Idaho', 'Operations'], ['Warehouse Associate', 'Tulsa, Oklahoma', 'Logistics']]],
  ])('%s', async (name, expected) => {
    const evidence = await readFixture(`job-board/positive-${name}.html`);
    expect(findings(evidence, 'openRole').map(({ raw, hints }) => [raw, hints?.place, hints?.department])).toEqual(expected);
  });
});

describe('the date of a post', () => {
  it.each([['lever', '2026-10-12'], ['ashby', '2026-11-03'], ['workday', '2026-11-10'], ['smartrecruiters', '2026-11-05'], ['recruitee-nl', '2026-11-12']])('%s: %s', async (name, day) => expect(findings(await readFixture(`job-board/positive-${name}.html`), 'openRole')[0]?.publishedAt).toBe(day));
});

const name = async (title: string, body: string, url: string) => findings(await read(html(title, body), url), 'companyName').map(({ raw, method }) => [raw, method]);

/** A window title may say anything; the address says whose board it is. */
describe('the employer of a board', () => {
  it.each([['Brightforge GmbH', 'brightforge'], ['Bright Forge', 'bright-forge-careers'], ['Bright Forge', 'brightforge2'], ['Bright Forge Ltd', 'bf']])('%s fits %s', (name, handle) => expect(fitsHandle(name, handle)).toBe(true));
  it.each([['Not found', 'brightforge'], ['Open Roles', 'brightforge'], ['Hallerwerk', 'brightforge'], ['B', 'brightforge']])('%s does not fit %s', (name, handle) => expect(fitsHandle(name, handle)).toBe(false));

  const row = '<a href="/brightforge/11111111-2222-4333-8444-555555555551"><h5>Welder</h5></a>';
  it.each([
    ['the title', 'Brightforge Careers and Opportunities', row, [['Brightforge', 'field']]],
    ['another word of the title is nobody', 'Open Roles', row, [['Brightforge', 'guess']]],
    ['the address as the page spells it', 'Jobs', `<h1>Work at BrightForge!</h1>${row}`, [['BrightForge', 'labelled']]],
    ['the vendor is nobody', 'Lever', row, [['Brightforge', 'guess']]],
  ])('%s', async (_, title, body, expected) => expect(await name(title, body, 'https://jobs.lever.co/brightforge')).toEqual(expected));

  it('is the vendor on its own board', async () => expect(await name('Lever jobs', '<a href="/lever/11111111-2222-4333-8444-555555555551"><h5>Welder</h5></a>', 'https://jobs.lever.co/lever')).toEqual([['Lever', 'field']]));

  it('is a confidential one: nobody', async () => {
    const posting = '<script type="application/ld+json">{"@type":"JobPosting","title":"Welder","hiringOrganization":{"@type":"Organization","name":"Confidential"}}</script>';
    expect(await name('Welder', `<h1>Welder</h1>${posting}`, 'https://www.stepstone.de/stellenangebote--Welder-Kassel--9911887-inline.html')).toEqual([]);
  });
});
