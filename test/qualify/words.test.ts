import { describe, expect, it } from 'vitest';
import type { CriterionTest } from '#lib/icp/model.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { conditionWords, sourceWords, wantedWords } from '#lib/qualify/words.ts';
import { criterion, tool } from './make.ts';

describe('a criterion on technology in words', () => {
  it.each([
    [undefined, 'HubSpot or Odoo', 'they use or ask for HubSpot or Odoo'],
    ['in-use', 'HubSpot or Odoo in use', 'they use HubSpot or Odoo'],
    ['asked-for', 'HubSpot or Odoo asked for in a job post', 'they ask in a job post for HubSpot or Odoo'],
  ] as const)('%s', (use, wanted, condition) => {
    const one = criterion({ kind: 'technology', anyOf: ['HubSpot', 'Odoo'], ...(use !== undefined && { use }) });
    expect([wantedWords(one, sayIn('en')), conditionWords(one, sayIn('en'))]).toEqual([wanted, condition]);
  });
});

it('tells what the code of a page holds from what the page says', () => {
  expect(sourceWords(tool('HubSpot', 'in-use', { method: 'fingerprint', quote: 'js.hs-scripts.com/1.js' }), sayIn('en'))).toBe('The page’s code holds “js.hs-scripts.com/1.js”');
  expect(sourceWords(tool('HubSpot', 'asked-for', { method: 'text', quote: 'HubSpot' }), sayIn('en'))).toBe('The page says “HubSpot”');
});

describe('the other kinds in words', () => {
  it.each<[CriterionTest, string, string]>([
    [{ kind: 'revenue', min: 2_500_000, max: 1e9, currency: 'EUR' }, 'EUR 2.5 million–EUR 1 billion a year', 'they turn over EUR 2.5 million–EUR 1 billion a year'],
    [{ kind: 'funding-stage', anyOf: ['seed', 'series-a'] }, 'seed or series A', 'their last round was seed or series A'],
    [{ kind: 'language', anyOf: ['de', 'nb'] }, 'German or Norwegian', 'their pages are in German or Norwegian'],
    [{ kind: 'business-model', anyOf: ['saas', 'b2b'] }, 'software as a service or seller to businesses', 'by their own words they are software as a service or seller to businesses'],
    [{ kind: 'custom', ask: { field: 'city', operator: 'is', value: 'Kiel' } }, 'the city of the head office: “Kiel”', 'the city of the head office is “Kiel”'],
  ])('%o', (test, wanted, condition) => {
    expect([wantedWords(criterion(test), sayIn('en')), conditionWords(criterion(test), sayIn('en'))]).toEqual([wanted, condition]);
  });
});
