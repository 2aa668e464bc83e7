import { describe, expect, it } from 'vitest';
import { importRequests, keptMapping } from '#lib/schema/messages/importing.ts';

describe('what is sent of a file', () => {
  it('may be a row far down a sheet, with a cell as long as a note', () => {
    const rows = [{ row: 1_048_576, cells: ['x'.repeat(20_000)] }];
    expect(importRequests['stage-rows'].safeParse({ importId: 'one', number: 0, rows }).success).toBe(true);
    expect(importRequests['stage-rows'].safeParse({ importId: 'one', number: 0, rows: [{ row: 1, cells: ['x'.repeat(20_001)] }] }).success).toBe(false);
  });

  it('is remembered with which of several columns alike was meant', () => {
    const mapping = { columns: [{ header: 'Company', nth: 2, target: 'companyName' }], rules: {} };
    expect(keptMapping.parse(mapping)).toEqual(mapping);
  });
});
