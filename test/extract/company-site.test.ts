// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { people, readFixture, texts } from './read-page.ts';

describe('the home page of a German maker', () => {
  const evidence = readFixture('company-site/positive-home-de.html');

  it('is the home page of the owner, not of slogan, customer or web agency', async () => {
    expect((await evidence).pageKind).toBe('company-home');
    expect(texts(await evidence, 'companyName')).toEqual(['Hallerwerk']);
    expect(texts(await evidence, 'legalName')).toEqual(['Hallerwerk Pumpen GmbH & Co. KG']);
  });

  it('has one address, one phone and no fax', async () => {
    expect(texts(await evidence, 'address')).toEqual(['Am Kupferhammer 7, 34123 Kassel']);
    expect(texts(await evidence, 'phone')).toEqual(['+495615550170', '+49 561 555017-0']);
    expect(texts(await evidence, 'email')).toEqual(['info@hallerwerk-pumpen.de']);
  });

  it('counts people over the label, not pumps', async () => {
    expect(texts(await evidence, 'headCount')).toEqual(['240']);
  });

  it('keeps the company account and leaves share buttons and private accounts', async () => {
    expect(texts(await evidence, 'socialLink')).toEqual(['https://www.linkedin.com/company/hallerwerk']);
  });

  it('does not take a praising customer for one of its people', async () => {
    expect(people(await evidence)).toEqual([]);
  });

  it('founds nothing on a year in a product sentence', async () => {
    expect(texts(await evidence, 'founded')).toEqual([]);
  });
});

describe('an imprint whose company is named otherwise than the brand', () => {
  const evidence = readFixture('company-site/positive-imprint-de.html');

  it('gives brand, legal name, address and managing directors', async () => {
    expect((await evidence).pageKind).toBe('contact');
    expect(texts(await evidence, 'companyName')).toEqual(['Nordlicht Optik']);
    expect(texts(await evidence, 'legalName')).toEqual(['Feinwerk Labor UG (haftungsbeschränkt)']);
    expect(texts(await evidence, 'address')).toEqual(['Speicherstraße 12, 24937 Flensburg']);
    expect(people(await evidence)).toEqual(['Ada Lindqvist: Geschäftsführer', 'Dr. Jonas Berg: Geschäftsführer']);
  });

  it('reads a hidden e-mail address and no register or tax number as a phone', async () => {
    expect(texts(await evidence, 'email')).toEqual(['kontakt@nordlicht-optik.de']);
    expect(texts(await evidence, 'phone')).toEqual(['0461 555 01 20']);
  });
});

describe('an about page with structured data of several organisations', () => {
  const evidence = readFixture('company-site/positive-about-en.html');

  it('believes the node that stands on this site', async () => {
    expect(texts(await evidence, 'companyName')).toEqual(['Harbour Analytics']);
    expect(texts(await evidence, 'legalName')).toEqual(['Harbour Analytics Ltd']);
    expect(texts(await evidence, 'address')).toEqual(['4 Dock Road, EH6 6AA Leith, GB', 'Leith, Scotland']);
  });

  it("keeps a customer's founding year, seat and staff apart", async () => {
    expect(texts(await evidence, 'founded')).toEqual(['2014-03', '2014']);
    expect(texts(await evidence, 'headCount')).toEqual(['51-200', 'a team of 140+ people']);
  });

  it('says which script was no JSON and is not changed by __proto__ keys', async () => {
    expect((await evidence).diagnostics).toEqual([{ rule: 'reader/json-ld', message: 'JSON-LD is not JSON' }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a team page', () => {
  it('pairs names with titles and leaves out who praises', async () => {
    const evidence = await readFixture('company-site/positive-team-en.html');
    expect(evidence.pageKind).toBe('team');
    expect(people(evidence)).toEqual([
      'Mairi MacInnes: Chief Executive Officer',
      'Tomasz Wójcik-Hale: VP Engineering',
      'Ines de la Vega: Head of Customer Success',
      'Oluwaseun Adeyemi: General Counsel',
    ]);
  });

  it('takes names without titles where three stand alike', async () => {
    const evidence = await readFixture('company-site/positive-team-hosted.html');
    expect(people(evidence)).toEqual(['Ana Pires', 'Lev Brodsky', 'Mo Haddad']);
  });
});

describe('a page on a hosting service', () => {
  it('gives the domain its links name and the account that bears its name', async () => {
    const evidence = await readFixture('company-site/positive-team-hosted.html');
    expect(texts(evidence, 'companyDomain')).toEqual(['www.lumenkraft.pt']);
    expect(texts(evidence, 'companyName')).toEqual(['Lumenkraft']);
    expect(texts(evidence, 'socialLink')).toEqual(['https://twitter.com/lumenkraft']);
  });
});

describe('other languages', () => {
  it('French: the seat before the branch, the maker of the site left out', async () => {
    const evidence = await readFixture('company-site/positive-contact-fr.html');
    expect(evidence.pageKind).toBe('contact');
    expect(texts(evidence, 'companyName')).toEqual(['Atelier Morvan']);
    expect(texts(evidence, 'address')).toEqual(['5 avenue du Lac, 58120 Château-Chinon, France', '18 rue des Tanneurs, 69002 Lyon']);
    expect(evidence.findings.find(({ field }) => field === 'address')?.hints?.label).toBe('headquarters');
    expect(texts(evidence, 'phone')).toEqual(['03 86 55 50 10']);
  });

  it('Norwegian: a path that looks like a locale is a page', async () => {
    const evidence = await readFixture('company-site/positive-about-no.html');
    expect(evidence.pageKind).toBe('about');
    expect(texts(evidence, 'companyName')).toEqual(['Fjordvakt']);
    expect(texts(evidence, 'founded')).toEqual(['2011']);
    expect(texts(evidence, 'headCount')).toEqual(['er i dag 35 ansatte']);
    expect(texts(evidence, 'address')).toEqual(['Ålesund']);
    expect(people(evidence)).toEqual(['Sunniva Ødegård: Daglig leder']);
  });

  it('Japanese: a table of company facts', async () => {
    const evidence = await readFixture('company-site/positive-about-ja.html');
    expect(evidence.pageKind).toBe('about');
    expect(texts(evidence, 'legalName')).toEqual(['ミズカワ精機株式会社']);
    expect(texts(evidence, 'founded')).toEqual(['1974年4月']);
    expect(texts(evidence, 'headCount')).toEqual(['86名（2026年4月現在）']);
    expect(people(evidence)).toEqual(['水川 誠一: 代表者']);
    expect(texts(evidence, 'phone')).toEqual(['055-555-0100']);
  });
});

describe('a job post on the own site', () => {
  it('is told from the list it belongs to', async () => {
    const evidence = await readFixture('company-site/positive-job-post-de.html');
    expect(evidence.pageKind).toBe('job-post');
    expect(texts(evidence, 'email')).toEqual(['jobs@hallerwerk-pumpen.de']);
  });
});

describe('a page without a company', () => {
  it('claims nothing', async () => {
    const evidence = await readFixture('company-site/look-alike-diary.html');
    expect(evidence.pageKind).toBe('none');
    expect(evidence.findings).toEqual([]);
  });
});
