import { beforeEach, expect, it, vi } from 'vitest';
import { writeIcpFile } from '#lib/icp/file.ts';
import { criterion, icp } from '../qualify/make.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { handsIn, text, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
beforeEach(() => {
  world = new World();
});
const { look, correct } = handsIn(() => world);

it('a rep can fill in whatever field the ICP asks for', async () => {
  const asked = icp({
    criteria: [
      criterion({ kind: 'language', anyOf: ['de'] }),
      criterion({ kind: 'funding-stage', anyOf: ['series-b'] }),
      criterion({ kind: 'custom', ask: { field: 'legalForm', operator: 'is', value: 'AG' } }),
    ],
  });
  world.open(7, BRIGHTFORGE);
  expect(text(await look(7), 'legalForm')).toBeUndefined();
  value(await world.ask('import-icp', { text: writeIcpFile(asked), activate: true }));
  const before = await look(7);
  expect(before.assessment.lines.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
  expect(text(before, 'funding')).toMatchObject({ text: null });
  expect(before.values.filter(({ field }) => field === 'funding')).toHaveLength(1);
  const after = await correct(7, [
    { field: 'language', text: 'German, French' },
    { field: 'funding', text: '€12M Series B' },
    { field: 'legalForm', text: 'AG' },
  ]);
  expect(after.assessment.lines.map(({ state, found }) => [state, found])).toEqual([['match', 'German'], ['match', '€12M (series B)'], ['match', 'AG']]);
});

it('says what to type where it cannot be read', async () => {
  world.open(7, BRIGHTFORGE);
  const { generation } = await look(7);
  const outcome = await world.ask('correct', { tabId: 7, generation, corrections: [{ field: 'legalForm', text: 'a firm' }, { field: 'trigger', text: 'x' }] });
  expect(outcome).toMatchObject({ ok: false, error: { message: 'Type a legal form, such as GmbH or Inc. This cannot be corrected here.' } });
});
