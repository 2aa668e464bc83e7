// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { startBudget } from '#lib/extract/budget.ts';
import { openPage } from '#lib/extract/page.ts';
import { factSheet } from '#lib/extract/readers/fact-sheet.ts';
import { parse } from '../read-page.ts';

const sheet = factSheet('test', { seat: ['Seat', 'Sitz'], staff: ['Employees'], number: ['Register (No.)'] });

async function facts(body: string): Promise<Record<string, string[][]>> {
  const page = await openPage({ url: 'https://a.example/', html: parse(`<body>${body}</body>`).documentElement.outerHTML, cut: false }, startBudget(() => 0, null));
  return Object.fromEntries([...sheet(page)].map(([fact, all]) => [fact, all.map(({ lines }) => lines.map(({ text }) => text))]));
}

describe('a sheet of facts', () => {
  it.each([
    ['a definition list', '<dl><dt>Seat</dt><dd>Graz<br>Austria</dd><dt>Employees</dt><dd>12</dd></dl>', { seat: [['Graz', 'Austria']], staff: [['12']] }],
    ['a table', '<table><tr><th>Sitz:</th><td>Graz</td></tr><tr><td>Employees</td><td>12</td></tr></table>', { seat: [['Graz']], staff: [['12']] }],
    ['several descriptions of one term', '<dl><dt>Seat</dt><dd>Graz</dd><dd>Austria</dd><dt>Phone</dt><dd>12</dd></dl>', { seat: [['Graz', 'Austria']] }],
    ['lines with a colon', '<p>Seat: Graz</p><p>Employees：12</p>', { seat: [['Graz']], staff: [['12']] }],
    ['a line after a label', '<div>SEAT</div><div>Graz</div><div>Austria</div>', { seat: [['Graz']] }],
    ['labels compared without signs', '<dl><dt>Register (No.)</dt><dd>HRB 1</dd></dl>', { number: [['HRB 1']] }],
  ])('is read from %s', async (_, body, expected) => expect(await facts(body)).toEqual(expected));

  it.each([
    ['a label without a value', '<dl><dt>Seat</dt><dt>Employees</dt><dd>12</dd></dl>', { staff: [['12']] }],
    ['a dash', '<dl><dt>Seat</dt><dd>—</dd></dl>', {}],
    ['a menu', '<nav><a href="/s">Seat</a><a href="/g">Graz</a></nav>', {}],
    ['a word in a sentence', '<p>Seat belts save lives</p><p>Graz</p>', {}],
    ['a label whose cell is not next', '<dl><dt>Seat</dt></dl><p>Graz</p>', {}],
  ])('tells nothing by %s', async (_, body, expected) => expect(await facts(body)).toEqual(expected));
});
