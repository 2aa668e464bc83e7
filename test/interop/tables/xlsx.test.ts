import { strToU8, unzipSync, zipSync } from 'fflate';
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

  it('may count its days from 1904', async () => {
    const rows = await rowsOf(workbook({ A: [[{ xml: '<c s="1"><v>43538</v></c>' }]] }, { from1904: true }));
    expect(rows[0]?.cells).toEqual(['2023-03-15']);
  });

  it('keeps texts in their places where some are empty', async () => {
    const parts = unzipSync(workbook({ A: [['Company', 'City']] }));
    const shared = '<sst><si/><si><t>Nordwerk</t></si><si><t/></si><si><t>Ki</t><rPh><t>no</t></rPh><t>el</t></si><si/></sst>';
    const sheet = `<worksheet><sheetData><row r="1"/><row r="2">${[0, 1, 2, 3, 4].map((at) => `<c t="s"><v>${at}</v></c>`).join('')}<c s="1"/></row></sheetData></worksheet>`;
    const bytes = zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(shared), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(await rowsOf(bytes)).toEqual([{ row: 2, cells: ['', 'Nordwerk', '', 'Kiel', ''] }]);
  });

  it('may be stored without being packed', async () => {
    expect(await rowsOf(zipSync(unzipSync(workbook({ A: [['Company'], ['Nordwerk AG']] })), { level: 0 }))).toHaveLength(2);
  });

  it('keeps a long text, as many characters as a cell holds', async () => {
    expect((await rowsOf(workbook({ A: [['x'.repeat(40_000)]] })))[0]?.cells[0]).toHaveLength(32_767);
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

  const large = workbook({ A: Array.from({ length: 5000 }, (_, at) => [`Company ${at} ${(at * 7919) % 1013}`, `Town ${at}`]) });

  it.each([0.3, 0.6, 0.9, 0.999])('that is cut off after %f of it is refused, and never taken in part', async (share) => {
    await expect(rowsOf(large.slice(0, Math.floor(large.length * share)), 0, 10_000)).rejects.toMatchObject({ problem: 'damaged' });
  });

  it('in which bytes have changed is refused, though it unpacks', async () => {
    const flipped = large.slice();
    for (let at = Math.floor(large.length * 0.8); at < large.length * 0.8 + 40; at += 1) flipped[at] = (flipped[at] ?? 0) ^ 0x5a;
    await expect(rowsOf(flipped, 0, 10_000)).rejects.toMatchObject({ problem: 'damaged' });
  });

  it.each([
    ['a row without end', { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c><v>${'1'.repeat(40_000_000)}` }, 'damaged'],
    ['a text without end', { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(40_000_000)}` }, 'damaged'],
    ['parts larger than any', { 'xl/workbook.xml': `<workbook>${' '.repeat(30_000_000)}` }, 'too-large'],
  ])('that unpacks to %s is refused, and nothing else waits long', async (_name, parts, problem) => {
    const bytes = zipSync({ ...unzipSync(workbook({ A: [['x']] })), ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])) });
    let pieces = 0;
    const counting = { pause: () => Promise.resolve(void (pieces += 1)) };
    await expect(openWorkbook(bytes, counting).then((book) => book.rows(0, counting, 1000))).rejects.toMatchObject({ problem });
    expect(pieces).toBeLessThan(10);
  });

  it('with more rows than allowed is refused before all is read', async () => {
    await expect(rowsOf(workbook({ A: Array.from({ length: 5000 }, (_, at) => [at, 'x']) }), 0, 100)).rejects.toMatchObject({ problem: 'too-many-rows' });
  });
});
