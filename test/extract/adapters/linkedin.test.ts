// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedinCompany } from '#lib/extract/adapters/linkedin-company.ts';
import { linkedinJob } from '#lib/extract/adapters/linkedin-job.ts';
import { linkedinProfile } from '#lib/extract/adapters/linkedin-profile.ts';
import { linkedinRest } from '#lib/extract/adapters/linkedin-site.ts';
import { read, readFixture, texts } from '../read-page.ts';
import { NOTHING, findings, html, rows } from './pages.ts';

const member = () => readFixture('linkedin-profile/positive-member.html');
const company = () => readFixture('linkedin-company/positive-guest.html');

describe('a member’s profile', () => {
  it('gives name, headline, place and address of the page', async () => {
    const evidence = await member();
    expect(evidence.pageKind).toBe('linkedin-profile');
    expect(texts(evidence, 'personName')).toEqual(['Mira Tolvanen']);
    expect(findings(evidence, 'headline')[0]).toMatchObject({ raw: 'Making factories boring again | Head of Operations', method: 'text' });
    expect(texts(evidence, 'personPlace')).toEqual(['Tampere, Pirkanmaa, Finland']);
    expect(texts(evidence, 'personUrl')).toEqual(['https://www.linkedin.com/in/mira-tolvanen']);
  });

  it('keeps the current job, no former one and no seat on a board', async () => {
    const evidence = await member();
    expect(texts(evidence, 'personTitle')).toEqual(['Head of Operations']);
    expect(texts(evidence, 'employer')).toEqual(['Korvela Oy']);
    expect(findings(evidence, 'employer')[0]).toMatchObject({ method: 'field' });
  });

  it('says that she is new in her role', async () => {
    const [trigger] = findings(await member(), 'trigger');
    expect(trigger).toMatchObject({ hints: { row: 25, detail: 'Head of Operations' }, publishedAt: '2026-09-01' });
  });

  it('takes nothing from recommendations and "people also viewed"', async () => {
    const text = JSON.stringify((await member()).findings.map(({ raw }) => raw));
    for (const stranger of ['Jonas Pihl', 'Rasmus Eld', 'Nordhavn', 'Lumo', 'Sahaputki']) expect(text).not.toContain(stranger);
  });

  it('reads a text that stands twice for screen readers once', async () => {
    const doubled = '<main><h1>Ola NordmannOla Nordmann</h1><div>Salg</div><section><h2>ExperienceExperience</h2><a href="/company/1/"></a><div>Sales LeadSales Lead</div><div>Fjordkraft ASFjordkraft AS</div><div>May 2020 - Present · 6 yrs</div></section></main>';
    const evidence = await read(html('Ola Nordmann | LinkedIn', doubled), 'https://www.linkedin.com/in/ola/');
    expect([texts(evidence, 'personName'), texts(evidence, 'personTitle'), texts(evidence, 'employer')]).toEqual([['Ola Nordmann'], ['Sales Lead'], ['Fjordkraft AS']]);
  });
});

describe('a guest’s view of a profile', () => {
  it('reads German headings, structured place and the current employer', async () => {
    const evidence = await readFixture('linkedin-profile/positive-guest-de.html');
    expect(texts(evidence, 'personName')).toEqual(['Jörn Abendroth']);
    expect(texts(evidence, 'personTitle')).toEqual(['Leiter Einkauf']);
    expect(texts(evidence, 'employer')).toEqual(['Hallerwerk Pumpen GmbH']);
    expect(findings(evidence, 'personPlace')[0]).toMatchObject({ raw: 'Kassel, DE', method: 'structured', hints: { country: 'DE' } });
    expect(texts(evidence, 'personUrl')).toEqual(['https://www.linkedin.com/in/joern-abendroth']);
  });

  it('never reports a title that is shown as asterisks', async () => {
    const masked = '<main><h1>Ana Ruiz</h1><h2>Madrid</h2><section><h2>Experience</h2><h3>***** ****</h3><h4><a href="/company/9">Solera</a></h4><p>2020 - Present</p></section></main>';
    expect(texts(await read(html('Ana Ruiz | LinkedIn', masked), 'https://es.linkedin.com/in/ana'), 'personTitle')).toEqual([]);
  });

  it('claims nothing behind a log-in wall', async () => {
    const wall = await read(html('Sign Up | LinkedIn', '<main><h1>Join LinkedIn</h1><form><input type="password"></form></main>'), 'https://www.linkedin.com/in/mira-tolvanen');
    expect(wall).toMatchObject(NOTHING);
  });
});

describe('the account of an employer', () => {
  it('is what the current position links to, not a former one’s and no number', async () => {
    expect(texts(await readFixture('linkedin-profile/positive-guest-de.html'), 'socialLink')).toEqual(['https://www.linkedin.com/company/hallerwerk']);
    expect(texts(await member(), 'socialLink')).toEqual([]);
  });
});

describe('a company page', () => {
  it('gives what its labels say, and the site behind the redirect', async () => {
    const evidence = await company();
    expect(evidence.pageKind).toBe('linkedin-company');
    expect(texts(evidence, 'companyName')).toEqual(['Korvela Oy']);
    expect(texts(evidence, 'companyDomain')).toEqual(['http://www.korvela.fi']);
    expect(texts(evidence, 'industry')).toEqual(['Industrial Machinery Manufacturing']);
    expect(texts(evidence, 'founded')).toEqual(['1954']);
    expect(findings(evidence, 'address')[0]).toMatchObject({ raw: 'Tehdaskatu 4, 33100, Tampere, FI', hints: { country: 'FI' } });
    expect(texts(evidence, 'socialLink')).toEqual(['https://www.linkedin.com/company/korvela']);
  });

  it('takes the company size, not the followers or the members, for head count', async () => {
    expect(texts(await company(), 'headCount')).toEqual(['201-500 employees']);
  });

  it('reports the last round with its date', async () => {
    const evidence = await company();
    expect(findings(evidence, 'funding')[0]).toMatchObject({ raw: 'US$ 7.5M', hints: { label: 'Series A' }, publishedAt: '2026-02-03' });
    expect(rows(evidence)).toEqual([1]);
  });
});

describe('a job', () => {
  it('gives employer, role, place and named tools, and nothing of similar jobs', async () => {
    const evidence = await readFixture('linkedin-job/positive-guest.html');
    expect(evidence.pageKind).toBe('job-post');
    expect([texts(evidence, 'companyName'), texts(evidence, 'openRole'), texts(evidence, 'jobPlace')]).toEqual([['Korvela Oy'], ['Reporting Analyst'], ['Tampere, Pirkanmaa, Finland']]);
    expect(texts(evidence, 'technology')).toEqual(['Power BI', 'SQL']);
    expect(rows(evidence)).toContain(30);
  });
});

describe('addresses', () => {
  it('knows its own hosts and no look-alike', () => {
    for (const adapter of [linkedinProfile, linkedinCompany, linkedinJob, linkedinRest]) {
      for (const host of ['evil-linkedin.com', 'linkedin.com.evil.tld', 'xlinkedin.com', 'linkedin.co']) {
        for (const path of ['/in/a', '/company/a', '/jobs/view/1', '/feed']) expect(adapter.matches(new URL(`https://${host}${path}`)), `${adapter.id} ${host}`).toBe(false);
      }
    }
    expect(linkedinProfile.matches(new URL('https://fr.linkedin.com/in/a'))).toBe(true);
    expect(linkedinCompany.matches(new URL('https://www.linkedin.com/school/a/'))).toBe(true);
  });

  it('claims nothing on feed, search, articles and posts', async () => {
    for (const path of ['feed/', 'search/results/people/?keywords=x', 'pulse/how-to-sell-mira', 'posts/mira_1', 'authwall?x=1']) {
      const evidence = await read(html('Mira | LinkedIn', '<main><h1>Mira Tolvanen</h1><p>Head of Sales at Korvela Oy</p></main>'), `https://www.linkedin.com/${path}`);
      expect([path, evidence.pageKind, evidence.findings.length]).toEqual([path, 'none', 0]);
    }
  });
});
