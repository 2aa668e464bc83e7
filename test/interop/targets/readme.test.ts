import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SALESFORCE_LEADS } from '#lib/interop/targets/salesforce.ts';
import { columnsTable } from './columns-table.ts';

const README = readFileSync(new URL('../../../lib/interop/README.md', import.meta.url), 'utf8');

it('the description of the targets is that of the tables', () => {
  expect(README).toContain(`<!-- columns -->\n${columnsTable()}\n<!-- /columns -->`);
});

it('names every field that has to be made in Salesforce', () => {
  const made = SALESFORCE_LEADS.columns.filter(({ custom }) => custom).map(({ header }) => `\`${header}\``);
  expect(made.filter((field) => !README.includes(field))).toEqual([]);
});
