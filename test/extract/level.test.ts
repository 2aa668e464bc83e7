import { describe, expect, it } from 'vitest';
import { all, fill, first, rule } from '#lib/extract/adapter.ts';
import { startBudget } from '#lib/extract/budget.ts';
import type { Page } from '#lib/extract/page.ts';

const page = { diagnostics: [] } as unknown as Page;
const says = (id: string, raw: string) => rule(id, () => (raw === '' ? null : { raw, quote: { exact: raw, prefix: '', suffix: '' }, place: 'h1', method: 'text' }));
const levels = async (table: Parameters<typeof fill>[1]) => (await fill(page, table, startBudget(() => 0, null))).map(({ rule: id, level }) => [id, level]);

describe('a finding', () => {
  it('says which fallback it comes from', async () => {
    const silent = says('a', '');
    expect(await levels({ companyName: first(says('a', 'x'), says('b', 'y')) })).toEqual([['a', 0]]);
    expect(await levels({ companyName: first(silent, says('b', 'y'), says('c', 'z')) })).toEqual([['b', 1]]);
    expect(await levels({ phone: all(silent, says('b', 'y'), says('c', 'z')) })).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
  });
});
