import { describe, expect, it } from 'vitest';
import { conditionWords, sourceWords, wantedWords } from '#lib/qualify/words.ts';
import { criterion, tool } from './make.ts';

describe('a criterion on technology in words', () => {
  it.each([
    [undefined, 'HubSpot or Odoo', 'they use or ask for HubSpot or Odoo'],
    ['in-use', 'HubSpot or Odoo in use', 'they use HubSpot or Odoo'],
    ['asked-for', 'HubSpot or Odoo asked for in a job post', 'they ask in a job post for HubSpot or Odoo'],
  ] as const)('%s', (use, wanted, condition) => {
    const one = criterion({ kind: 'technology', anyOf: ['HubSpot', 'Odoo'], ...(use !== undefined && { use }) });
    expect([wantedWords(one), conditionWords(one)]).toEqual([wanted, condition]);
  });
});

it('tells what the code of a page holds from what the page says', () => {
  expect(sourceWords(tool('HubSpot', 'in-use', { method: 'fingerprint', quote: 'js.hs-scripts.com/1.js' }))).toBe('The page’s code holds “js.hs-scripts.com/1.js”');
  expect(sourceWords(tool('HubSpot', 'asked-for', { method: 'text', quote: 'HubSpot' }))).toBe('The page says “HubSpot”');
});
