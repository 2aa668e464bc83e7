import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '#lib/interop/tables/xlsx.ts';
import { workbook } from './workbook.ts';

const reading = { pause: () => Promise.resolve() };

async function rowsOf(bytes: Uint8Array, sheet = 0, most = 1000) {
  return (await openWorkbook(bytes, reading)).rows(sheet, reading, most);
}

describe('a workbook', () => {
  it('gives the texts and numbers of a sheet, each row by its number', async () => {
    const rows = await rowsOf(workbook({ Leads: [['Company', 'Employees'], [], ['Müller & Söhne <Kiel>', 120], ['', 1.1]] }));
    expect(rows).toEqual([
      { row: 1, cells: ['Company', 'Employees'] },
      { row: 3, cells: ['Müller & Söhne <Kiel>', '120'] },
      { row: 4, cells: ['', '1.1'] },
    ]);
  });

  it('gives days as ISO dates, by the format of their cells', async () => {
    const rows = await rowsOf(workbook({ A: [[{ xml: '<c s="1"><v>45000</v></c>' }, { xml: '<c s="2"><v>45000.75</v></c>' }, { xml: '<c s="0"><v>45000</v></c>' }]] }));
    expect(rows[0]?.cells).toEqual(['2023-03-15', '2023-03-15', '45000']);
  });

  it('reads texts in place, results of formulas, truth values and rich text; errors are nothing', async () => {
    const cells = ['<c t="inlineStr"><is><r><t>Nord</t></r><r><t>werk</t></r></is></c>', '<c t="str"><f>A1&amp;"x"</f><v>Nordwerk AG</v></c>', '<c t="b"><v>1</v></c>', '<c t="e"><v>#REF!</v></c>', '<c><v>4.91712345678E11</v></c>'];
    expect((await rowsOf(workbook({ A: [cells.map((xml) => ({ xml }))] })))[0]?.cells).toEqual(['Nordwerk', 'Nordwerk AG', 'TRUE', '', '491712345678']);
  });

  it('names its sheets, hidden ones left out', async () => {
    const { sheets } = await openWorkbook(workbook({ 'A & B': [['x']], Lists: [['y']], Second: [['z']] }, { hidden: 'Lists' }), reading);
    expect(sheets).toEqual(['A & B', 'Second']);
    expect(await rowsOf(workbook({ One: [['x']], Two: [['z']] }), 1)).toEqual([{ row: 1, cells: ['z'] }]);
  });

  it('may be written with names of its own for elements', async () => {
    expect(await rowsOf(workbook({ A: [['Company'], ['Nordwerk AG']] }, { prefix: 'x' }))).toHaveLength(2);
  });

  it('of many pieces is read whole', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`Company ${at} ${(at * 7919) % 1013}`, at]);
    const read = await rowsOf(workbook({ A: rows }), 0, 100_000);
    expect(read).toHaveLength(20_000);
    expect(read[19_999]).toEqual({ row: 20_000, cells: ['Company 19999 ' + String((19_999 * 7919) % 1013), '19999'] });
  });

  it.each([
    ['cut in the middle', workbook({ A: [['x']] }).slice(0, 60)],
    ['of something else', zipSync({ 'mimetype': new Uint8Array([1, 2, 3]) })],
    ['of noise', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9, 9, 9, 9])],
  ])('that is %s is refused as none', async (_name, bytes) => {
    await expect(openWorkbook(bytes, reading)).rejects.toMatchObject({ problem: expect.stringMatching(/no-workbook|damaged/) });
  });

  it('with more rows than allowed is refused before all is read', async () => {
    await expect(rowsOf(workbook({ A: Array.from({ length: 5000 }, (_, at) => [at, 'x']) }), 0, 100)).rejects.toMatchObject({ problem: 'too-many-rows' });
  });
});
