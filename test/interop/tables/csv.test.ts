import { array, assert, asyncProperty, constant, constantFrom, string, tuple } from '#test/properties.ts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows } from '#lib/interop/tables/csv.ts';
import { tableOf } from '#lib/interop/tables/table.ts';
import { textOf, type Decode } from '#lib/interop/tables/text.ts';

const reading = { pause: () => Promise.resolve() };
const decode: Decode = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);
const wide = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const marked = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

const TEXT = 'Firma;Ort\nMüller GmbH;Köln';

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], Buffer.from(TEXT)), 'utf-8'],
    ['UTF-16 with a mark', marked([0xff, 0xfe], wide(TEXT, false)), 'utf-16le'],
    ['UTF-16 the other way round', marked([0xfe, 0xff], wide(TEXT, true)), 'utf-16be'],
    ['UTF-16 without a mark', wide(TEXT, false), 'utf-16le'],
    ['Windows-1252', Buffer.from(TEXT, 'latin1'), 'windows-1252'],
  ])('is read from %s', (_name, bytes, encoding) => {
    expect(textOf(new Uint8Array(bytes), decode)).toEqual({ text: TEXT, encoding });
  });
});

describe('a CSV file', () => {
  it.each([',', ';', '\t', '|'])('is parted by %j', async (delimiter) => {
    const rows = await csvRows([`Company${delimiter}City`, `Nordwerk AG${delimiter}Kiel`, `Falk KG${delimiter}Ulm`].join('\r\n'), reading, 100);
    expect(rows).toEqual([{ row: 1, cells: ['Company', 'City'] }, { row: 2, cells: ['Nordwerk AG', 'Kiel'] }, { row: 3, cells: ['Falk KG', 'Ulm'] }]);
  });

  it('may say by what it is parted; the line counts as a row', async () => {
    expect(await csvRows('sep=;\nA;B\n1,5;2', reading, 100)).toEqual([{ row: 2, cells: ['A', 'B'] }, { row: 3, cells: ['1,5', '2'] }]);
  });

  it('keeps lines within quotes in one row', async () => {
    expect((await csvRows('A,B\n"two\nlines, ""quoted""",x', reading, 100))[1]?.cells).toEqual(['two\nlines, "quoted"', 'x']);
  });

  it('of any cells is read as it was written, however it is sliced', async () => {
    const cell = string({ unit: constantFrom('a', 'ü', ' ', '"', '\n', ',', ';'), maxLength: 8 });
    await assert(
      asyncProperty(array(tuple(cell, cell, constant('x')), { minLength: 2, maxLength: 40 }), async (data) => {
        const text = Papa.unparse(data, { newline: '\r\n', delimiter: ',', quotes: true });
        expect((await csvRows(text, reading, 1000)).map(({ cells }) => cells)).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a last line end', 'Company;City\nNordwerk, AG;Kiel\n'],
    ['a title and a blank line above', 'Our leads of May\n\nCompany;City\nNordwerk, AG;Kiel\n'],
    ['the other sign in each row', 'Company;City\nNordwerk, AG;Kiel\nFalk, KG;Ulm'],
  ])('of two columns is parted right with %s', async (_name, text) => {
    expect((await csvRows(text, reading, 100)).map(({ cells }) => cells)).toContainEqual(['Nordwerk, AG', 'Kiel']);
  });

  it.each([20, 60_000])('with a quote that nobody closed loses none of the %i rows after it', async (count) => {
    const after = Array.from({ length: count }, (_, at) => `Company ${at},Kiel`);
    const rows = await csvRows(['Company,City', '"Falk KG,Ulm', ...after].join('\n'), reading, 100_000);
    expect(rows.slice(1, 3)).toEqual([{ row: 2, cells: ['Falk KG', 'Ulm'] }, { row: 3, cells: ['Company 0', 'Kiel'] }]);
    expect(rows).toHaveLength(count + 2);
  });

  it('that is quotes without end is no table', async () => {
    await expect(csvRows('"a\n'.repeat(1001), reading, 100_000)).rejects.toMatchObject({ problem: 'not-a-table' });
  });

  it('keeps a long cell, as many characters as a spreadsheet holds', async () => {
    const [, row] = await csvRows(`Company,Note\nNordwerk,"${'long '.repeat(600_000)}"\nFalk,x`, reading, 100);
    expect(row?.cells[1]).toHaveLength(32_767);
  });

  it('larger than a slice is read whole', async () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `"Company, ${at}";${'x'.repeat(20)}`);
    const rows = await csvRows(['Company;Note', ...lines].join('\n'), reading, 100_000);
    expect(rows).toHaveLength(30_001);
    expect(rows.at(-1)).toEqual({ row: 30_001, cells: ['Company, 29999', 'x'.repeat(20)] });
  });
});

const numbered = (...lines: string[][]) => lines.map((cells, at) => ({ row: at + 1, cells }));

describe('a table', () => {
  it('begins at the first row that names several columns', () => {
    expect(tableOf(numbered(['Export of 1 May', ''], [''], ['Company', ' City ', ''], ['Nordwerk', 'Kiel']), 10)).toEqual({ headers: ['Company', 'City'], rows: [{ row: 4, cells: ['Nordwerk', 'Kiel'] }] });
  });

  it('shortens a header nobody can read on a screen', () => {
    expect(tableOf(numbered(['Q'.repeat(300), 'City'], ['x', 'Kiel']), 10).headers).toEqual(['Q'.repeat(200), 'City']);
  });

  it.each([
    ['with headers alone', numbered(['Company', 'City']), 'empty'],
    ['of nothing', numbered(['', '']), 'empty'],
    ['with too many rows', numbered(['A', 'B'], ['1', '2'], ['1', '2'], ['1', '2']), 'too-many-rows'],
  ])('%s is refused', (_name, given, problem) => {
    expect(() => tableOf(given, 2)).toThrow(problem);
  });
});
