import { describe, expect, it } from 'vitest';
import { bugReport } from '#lib/insights/bug-report.ts';
import { daysBetween, dayOf } from '#lib/insights/health.ts';
import { hasAlert, siteHealth } from '#lib/insights/site-health.ts';
import { found, pages, reading, rowOf, TODAY } from './rows.ts';

const WEEKS_BEFORE = [8, 15, 22, 29];
const trend = (rows: Parameters<typeof siteHealth>[0], field = 'headCount') => siteHealth(rows, TODAY)[0]?.fields.find((each) => each.field === field);

const twoKinds = (daysAgo: number, about: number, careers: number) => [
  pages(daysAgo, { first: about }, { adapter: 'company-site', pageKind: 'about' }),
  pages(daysAgo, { none: careers }, { adapter: 'company-site', pageKind: 'careers' }),
];

describe('what is kept of a reading', () => {
  it('is counts of fields, first choices and rules', () => {
    const twice = [found('phone', 1), found('phone', 0), found('phone', 0)];
    const row = rowOf(0, [reading({ companyName: 0 }), reading({ companyName: 2 }, { cut: true }), reading({}, { findings: twice, diagnostics: [{ rule: 'test/phone', message: 'broke' }] })]);
    expect(row).toEqual({
      id: '2026-11-22|linkedin-company|linkedin-company',
      day: TODAY,
      adapter: 'linkedin-company',
      pageKind: 'linkedin-company',
      pages: 3,
      cut: 1,
      fields: {
        companyName: { pages: 2, firstChoice: 1, rules: { 'test/companyName-0': 1, 'test/companyName-2': 1 } },
        phone: { pages: 1, firstChoice: 1, rules: { 'test/phone-1': 1, 'test/phone-0': 1 } },
      },
      broken: { 'test/phone': 1 },
      versions: ['7'],
    });
  });

  it('never says which page, company or person it was', () => {
    const secret = 'Mira Holt of Brightforge';
    const evidence = reading({}, {
      url: `https://www.linkedin.com/in/${secret}`,
      canonicalUrl: secret,
      pageTitle: secret,
      findings: [{ ...found('personName', 0, secret), hints: { title: secret }, place: secret }],
      diagnostics: [{ rule: 'test/name', message: `cannot read “${secret}”` }],
    });
    const row = rowOf(0, [evidence]);
    expect(JSON.stringify(row)).not.toMatch(/Mira|Holt|Brightforge|https?:/);
    const [site] = siteHealth([row], TODAY);
    const report = bugReport({ site: site!, rows: [row], day: TODAY, leadlight: '1.0.0', browser: 'Test', pages: [] });
    expect(JSON.stringify(report)).not.toMatch(/Mira|Holt|Brightforge|https?:/);
  });

  it('cannot grow without end', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ rule: `r${index}`, message: '' }));
    expect(Object.keys(rowOf(0, [reading({}, { diagnostics: many })]).broken)).toHaveLength(40);
  });

  it('counts days across months and leap years', () => {
    expect(dayOf(Date.UTC(2028, 1, 29, 23, 59))).toBe('2028-02-29');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});

describe('the health of a site kind', () => {
  const before = WEEKS_BEFORE.map((daysAgo) => pages(daysAgo, { first: 9, none: 1 }));

  it('has an alert where a field is suddenly unknown', () => {
    const rows = [...before, pages(1, { first: 1, none: 14 })];
    expect(trend(rows)).toMatchObject({ alert: 'unknown', known: { now: { yes: 1, of: 15 }, before: { yes: 36, of: 40 } } });
    expect(trend(rows, 'companyName')?.alert).toBeNull();
    expect(hasAlert(siteHealth(rows, TODAY)[0]!)).toBe(true);
  });

  it('has another where only a fallback still finds it', () => {
    expect(trend([...before, pages(1, { fallback: 14, none: 1 })])).toMatchObject({
      alert: 'fallback',
      rules: [
        { rule: 'test/headCount-0', now: 0, before: 36 },
        { rule: 'test/headCount-1', now: 14, before: 0 },
      ],
    });
  });

  it.each([
    ['after a quiet week', [...before, pages(1, { first: 13, none: 2 })]],
    ['after a week with few pages', [...before, pages(1, { none: 9 })]],
    ['without weeks to compare with', [pages(1, { none: 40 })]],
    ['long after the change', [pages(60, { first: 200 }), ...WEEKS_BEFORE.map((ago) => pages(ago, { none: 30 })), pages(1, { none: 30 })]],
  ])('has none %s', (_, rows) => {
    expect(siteHealth(rows, TODAY).some(hasAlert)).toBe(false);
  });

  it('has none because other kinds of pages are read', () => {
    const rows = [...WEEKS_BEFORE.flatMap((ago) => twoKinds(ago, 20, 4)), ...twoKinds(1, 2, 30)];
    expect(siteHealth(rows, TODAY).some(hasAlert)).toBe(false);
  });

  it('is the share of what such pages usually state, week by week', () => {
    const { weeks } = siteHealth([...before, pages(6, { first: 5, none: 5 }), pages(0, { first: 1, none: 9 }), pages(70, { first: 9 })], TODAY)[0]!;
    expect(weeks.map(({ weeksAgo }) => weeksAgo)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    expect(weeks.at(-1)).toEqual({ weeksAgo: 0, pages: 20, known: { yes: 26, of: 40 } });
    expect(weeks.at(-2)).toEqual({ weeksAgo: 1, pages: 10, known: { yes: 19, of: 20 } });
    expect(weeks[0]).toEqual({ weeksAgo: 7, pages: 0, known: { yes: 0, of: 0 } });
  });

  it('shows what needs attention first', () => {
    const broken = [...before, pages(1, { none: 15 })];
    const busy = pages(1, { first: 500 }, { adapter: 'company-site', pageKind: 'about' });
    expect(siteHealth([busy, ...broken], TODAY).map(({ adapter }) => adapter)).toEqual(['linkedin-company', 'company-site']);
    expect(siteHealth([busy, ...broken], TODAY)[0]?.fields.map(({ field }) => field)).toEqual(['headCount', 'companyName']);
  });
});

describe('a report on misread pages', () => {
  const rows = [...WEEKS_BEFORE.map((daysAgo) => pages(daysAgo, { first: 9, none: 1 })), pages(1, { none: 15 }), pages(1, { first: 3 }, { adapter: 'company-site', pageKind: 'about' })];
  const [site] = siteHealth(rows, TODAY);
  const given = { site: site!, rows, day: TODAY, leadlight: '1.2.3', browser: 'Testfox 140', pages: [] };

  it('says what was found how often, by which rules and versions', () => {
    expect(bugReport(given)).toMatchObject({
      adapter: 'linkedin-company',
      leadlight: '1.2.3',
      browser: 'Testfox 140',
      rulesVersions: ['7'],
      pagesByKind: { 'linkedin-company': { pages: 55, cut: 0 } },
      fields: { headCount: { thisWeek: '0 of 15', before: '36 of 40', alert: 'unknown', rules: { 'test/headCount-0': { thisWeek: 0, before: 36 } } } },
    });
    expect(bugReport(given)).not.toHaveProperty('pages');
  });

  it('holds the pages the user adds, as read', () => {
    const { pages: added } = bugReport({ ...given, pages: [reading({ companyName: 1 })] });
    expect(added).toEqual([
      {
        url: 'https://www.linkedin.com/company/brightforge',
        title: 'Brightforge',
        pageKind: 'linkedin-company',
        findings: [{ field: 'companyName', raw: 'Brightforge', rule: 'test/companyName-1', place: 'h1', method: 'labelled' }],
        diagnostics: [],
      },
    ]);
  });
});
