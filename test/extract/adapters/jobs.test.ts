// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { jobBoard } from '#lib/extract/adapters/job-board.ts';
import { partsOfTitle } from '#lib/extract/adapters/job-board-titles.ts';
import { cleanTitle, isRoleTitle } from '#lib/extract/readers/role-titles.ts';
import { read, readFixture, texts } from '../read-page.ts';
import { NOTHING, findings, html, rows } from './pages.ts';

const careers = (body: string) => read(html('Careers – Brightforge', `<header><a href="/">Brightforge</a></header><main><h1>Careers</h1>${body}</main><footer>© Brightforge Ltd</footer>`), 'https://brightforge.dev/careers');

describe('job boards', () => {
  it('reads employer, role, place and tools of a hosted job; the everyday word is no tool', async () => {
    const evidence = await readFixture('job-board/positive-greenhouse.html');
    expect(evidence.pageKind).toBe('job-post');
    expect([texts(evidence, 'companyName'), texts(evidence, 'companyDomain'), texts(evidence, 'openRole')]).toEqual([['Brightforge'], ['https://brightforge.dev/'], ['Senior Revenue Analyst']]);
    expect(texts(evidence, 'technology')).toEqual(['Salesforce', 'Looker', 'Oracle NetSuite', 'SAP', 'Greenhouse']);
    expect(findings(evidence, 'trigger').find(({ hints }) => hints?.row === 47)).toMatchObject({ hints: { detail: expect.stringContaining('NetSuite to SAP') as string } });
    expect(findings(evidence, 'trigger').find(({ hints }) => hints?.row === 49)).toMatchObject({ hints: { until: expect.stringContaining('Q3 2027') as string } });
  });

  it('reads structured postings of a market: the advertiser is the company, the market is nobody', async () => {
    const evidence = await readFixture('job-board/positive-market-de.html');
    expect(texts(evidence, 'companyName')).toEqual(['Hallerwerk Pumpen GmbH']);
    expect(texts(evidence, 'companyDomain')).toEqual(['https://www.hallerwerk-pumpen.de']);
    expect(findings(evidence, 'openRole')[0]).toMatchObject({ raw: 'Servicetechniker (m/w/d)', publishedAt: '2026-11-02', hints: { place: 'Kassel, DE' } });
    expect(findings(evidence, 'jobPlace')[0]).toMatchObject({ hints: { country: 'DE' } });
    expect(rows(evidence)).toEqual([30]);
  });

  it('claims nothing on a market’s own pages', async () => {
    const evidence = await read(html('Jobs in Kassel', '<main><h1>812 jobs in Kassel</h1><h2>Welder</h2></main>'), 'https://www.stepstone.de/jobs/in-kassel');
    expect(evidence).toMatchObject(NOTHING);
  });

  it('knows its hosts and no look-alike', () => {
    expect(jobBoard.matches(new URL('https://jobs.lever.co/forma/1'))).toBe(true);
    const lookAlikes = ['evil-lever.co', 'lever.co.evil.tld', 'greenhouse.io.evil.tld', 'notgreenhouse.io', 'xseek.com'];
    expect(lookAlikes.filter((host) => jobBoard.matches(new URL(`https://${host}/forma/jobs/1`)))).toEqual([]);
  });

  it.each([
    ['greenhouse.io', 'Job Application for Head of Sales at Forma', { title: 'Head of Sales', company: 'Forma' }],
    ['jobs.lever.co', 'Forma - Head of Sales', { company: 'Forma', title: 'Head of Sales' }],
    ['jobs.ashbyhq.com', 'Head of Sales @ Forma', { title: 'Head of Sales', company: 'Forma' }],
    ['de.linkedin.com', 'Forma sucht Vertriebsleiter in Bremen, Deutschland | LinkedIn', { company: 'Forma', title: 'Vertriebsleiter', place: 'Bremen, Deutschland' }],
    ['evil-lever.co', 'Forma - Head of Sales', { title: 'Forma', company: 'Head of Sales' }],
  ])('reads the window title of %s', (host, title, parts) => {
    expect(partsOfTitle(title, host)).toEqual(parts);
  });
});

describe('careers pages', () => {
  it('lists roles that link to a job, with place; people, menus and open applications are none', async () => {
    const evidence = await readFixture('company-site/positive-careers-en.html');
    expect(evidence.pageKind).toBe('careers');
    expect(texts(evidence, 'openRole')).toEqual(['Account Executive DACH', 'Platform Engineer (Go/React)', 'Payroll Specialist']);
    expect(findings(evidence, 'openRole')[0]?.hints?.place).toBe('Berlin, Germany');
    expect(texts(evidence, 'openRoleCount')).toEqual(['3']);
    expect(texts(evidence, 'technology')).toEqual(['Go', 'React', 'Lever']);
  });

  it.each(['There are currently no open positions.', 'We have no vacancies at the moment.', 'Derzeit haben wir keine offenen Stellen.', 'Aucun poste à pourvoir pour le moment.'])('counts none where the page says so: %s', async (text) => {
    expect(texts(await careers(`<p>${text}</p>`), 'openRoleCount')).toEqual(['0']);
  });

  it('claims neither roles nor their absence where none is listed', async () => {
    const evidence = await careers('<h2>Life here</h2><h3>Ada Winter</h3><p>Software Engineer</p><p>No two days are the same.</p><a href="https://jobs.lever.co/brightforge">View available positions</a>');
    expect([texts(evidence, 'openRole'), texts(evidence, 'openRoleCount')]).toEqual([[], []]);
  });
});

const post = (body: string) => read(html('Senior Crane Operator – Brightforge', `<header><a href="/">Brightforge</a></header><main><h1>Senior Crane Operator</h1>${body}<h2>What you will do</h2><p>Lift.</p><a href="#">Apply now</a></main><footer>© Brightforge Ltd</footer>`), 'https://brightforge.dev/careers/senior-crane-operator');

describe('the place of a job', () => {
  it.each([
    ['below the headline', '<h3>Tallinn, Estonia</h3>', ['Tallinn, Estonia']],
    ['in the text', '<ul><li>Modern office in Tallinn, Estonia</li></ul>', ['Tallinn, Estonia']],
    ['two places tell none', '<p>Offices in Tallinn, Estonia.</p><p>We are based in Riga, Latvia.</p>', []],
    ['of customers tells none', '<p>We sell to yards in Tallinn, Estonia.</p>', []],
  ])('%s', async (_, body, expected) => expect(texts(await post(body), 'jobPlace')).toEqual(expected));
});

describe('open roles in Spanish', () => {
  it('are the headings, not the lists of whom they look for', async () => {
    const evidence = await careers('<h2>Ofertas actuales</h2><h3>Desarrollador GIS</h3><p>Únete.</p><h4>¿Qué perfil buscamos?</h4><ul><li>Programador</li><li>Analista</li></ul><h3>Técnica de calidad</h3><p>Mide.</p>');
    expect(texts(evidence, 'openRole')).toEqual(['Desarrollador GIS', 'Técnica de calidad']);
  });

  it('are the lines of a list where no heading names one', async () => {
    expect(texts(await careers('<h2>Ofertas actuales</h2><ul><li>Programadora</li><li>Analista de datos</li></ul>'), 'openRole')).toEqual(['Programadora', 'Analista de datos']);
  });
});

describe('titles of jobs', () => {
  it.each(['IT-Techniker (m/w/d)', 'Senior Account Executive', 'Responsable commercial (H/F)', 'Anlagenmechaniker*in', 'Ingeniero de ventas', 'Systemutvikler', 'Manager of Field Services', 'Executive Assistant - People & Finance'])('%s is one', (text) => expect(isRoleTitle(text)).toBe(true));
  it.each(['Apply now', 'Our engineers', 'View all jobs', 'We are looking for engineers who care.', 'Software Solutions', 'International markets', 'Initiativbewerbung (m/w/d)', 'For developers', 'Contact'])('%s is none', (text) => expect(isRoleTitle(text)).toBe(false));
  it('loses what is no title', () => {
    expect(cleanTitle('Job: Welder')).toBe('Welder');
    expect(cleanTitle('Platform Engineer | Remote | Spain')).toBe('Platform Engineer');
  });
});
