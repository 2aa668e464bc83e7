import { describe, expect, it } from 'vitest';
import type { PageKind } from '#lib/evidence/model.ts';
import { TRIGGERS } from '#lib/extract/readers/trigger-table.ts';
import { triggersIn } from '#lib/extract/readers/triggers.ts';

const rowsIn = (text: string, kind: PageKind) => triggersIn(text, kind).map(({ hints }) => hints.row);

/** Row, kind of page, what says it, and what nearly does. */
const CASES: readonly [row: number, kind: PageKind, says: string, nearly: string][] = [
  [2, 'press', 'Forma was awarded a Horizon Europe grant.', 'We help our clients to apply for a grant.'],
  [2, 'careers', 'Gefördert durch das Land Hessen.', 'Wir beraten zu Fördermitteln.'],
  [3, 'about', 'Revenue grew by 32% last year.', 'Our customers’ revenue grew by 32%.'],
  [3, 'about', 'Der Jahresumsatz lag bei 14 Mio. Euro.', 'Kunden steigern ihren Umsatz um 14 %.'],
  [4, 'about', 'Investor Relations', 'Relations with investors of all kinds matter to us.'],
  [4, 'about', 'Forma AG (XETRA: FRM) is a maker of pumps.', 'We follow markets such as NASDAQ closely.'],
  [5, 'pricing', 'Contact sales', 'Our sales team is small but mighty.'],
  [6, 'pricing', 'The service is funded by donations.', 'Try every plan: the trial is completely free.'],
  [9, 'press', 'Forma announced layoffs at two plants.', 'Forma grows without layoffs.'],
  [12, 'about', 'In May we opened a new office in Graz.', 'See our opening hours before you visit the office.'],
  [12, 'press', 'Forma eröffnet einen neuen Standort in Wels.', 'Unser Standort liegt in Wels.'],
  [13, 'about', 'In 2023 we acquired Rohrbach Guss.', 'We acquired customers in nine countries.'],
  [14, 'about', 'Rohrbach was acquired by Nordhavn Holding.', 'You are part of our team.'],
  [14, 'contact', 'Ein Unternehmen der Nordhavn Gruppe', 'Du bist Teil der Lösung.'],
  [15, 'contact', 'Lieferantenportal', 'Unsere Lieferanten sind uns wichtig und bleiben es auch in Zukunft.'],
  [30, 'job-post', 'You will replace manual reports with dashboards.', 'You write a manual for our users.'],
  [30, 'job-post', 'Schluss mit Excel-Listen!', 'Gute Kenntnisse in Excel.'],
  [40, 'about', 'We are certified to ISO 27001.', 'We help you get ISO 27001.'],
  [40, 'about', 'Zertifiziert nach ISO 9001.', 'Wir beraten zu ISO 9001.'],
  [42, 'press', 'Forma expands into the Nordics.', 'Forma expands into a larger room.'],
  [43, 'press', 'Forma today launched Ledger.', 'The company was launched in a garage.'],
  [46, 'about', 'Become a partner', 'We see you as a partner in every project we take on.'],
  [47, 'job-post', 'We are migrating from NetSuite to SAP.', 'You have experience with migrating to SAP.'],
  [47, 'job-post', 'Du begleitest die Umstellung auf S/4HANA.', 'Erfahrung mit der Umstellung auf S/4HANA.'],
  [48, 'press', 'Request for proposals: the deadline is 14 March 2027.', 'Use our request for proposals template.'],
  [49, 'job-post', 'The new CRM must go live by Q3 2027.', 'Apply by June 2027.'],
  [49, 'careers', 'Wir müssen das ERP bis Ende Juni 2027 einführen.', 'Bewerbung bis Ende Juni 2027.'],
  [50, 'about', 'Our fiscal year ends on 30 September.', 'The year ends well.'],
  [52, 'company-home', 'Besuchen Sie uns auf der Gussmesse, Halle 4.', 'Besuchen Sie uns auf Facebook.'],
  [54, 'company-home', 'Join the waitlist', 'More features are coming soon to all of our many customers in Europe.'],
  [55, 'contact', 'Insolvenzverfahren über das Vermögen der Forma GmbH', 'We are closed on Sundays.'],
  [55, 'about', 'Forma has ceased operations.', 'Forma has not ceased operations.'],
  [56, 'about', 'This is a hobby project.', 'This is not a hobby project.'],
];

describe('buying signals in text', () => {
  it.each(CASES)('row %i on %s: “%s”, not “%s”', (row, kind, says, nearly) => {
    expect(rowsIn(says, kind)).toContain(row);
    expect(rowsIn(nearly, kind)).not.toContain(row);
  });

  it('has a case for every row of the table', () => {
    const tried = new Set(CASES.map(([row]) => row));
    expect(TRIGGERS.map(({ row }) => row).filter((row) => !tried.has(row) && row !== 24)).toEqual([]);
  });

  it('gives one event key to the same fact in other words', () => {
    const [a, b] = ['We hold ISO 27001.', 'Certified: ISO 27001'].map((text) => triggersIn(text, 'about')[0]?.hints.event);
    expect(a).toBe('compliance:iso-27001');
    expect(b).toBe(a);
  });

  it('takes the day a sentence names before the year', () => {
    expect(triggersIn('Forma has ceased operations on 23 October 2026.', 'about')[0]?.date).toBe('2026-10-23');
    expect(triggersIn('Forma eröffnet am 3. März 2026 einen neuen Standort in Wels.', 'about')[0]?.date).toBe('2026-03-03');
  });

  it('keeps the end of a fiscal year as a date to come', () => expect(triggersIn('Unser Geschäftsjahr endet am 30. September.', 'about')[0]?.hints.until).toBe('30. September'));

  it('takes the year a sentence names for its date', () => expect(triggersIn('In 2023 we acquired Rohrbach Guss.', 'about')[0]?.date).toBe('2023-01-01'));

  it('stays linear on a long text without an end', () => {
    const text = 'we are moving and growing and opening '.repeat(4000);
    const start = performance.now();
    for (const kind of ['job-post', 'press', 'about'] as const) triggersIn(text, kind);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
