import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import { signalsSeen } from '#lib/qualify/derived/index.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { company, grade, icp, NOW, signal } from './make.ts';

const product = (name: string, use: 'in-use' | 'asked-for' = 'in-use'): AnySignal => signal('technology', { name, use }, { method: 'labelled' });
const rows = (...products: AnySignal[]) => signalsSeen(factsOf(company(products), null, NOW), icp()).filter(({ row }) => row === 10 || row === 11);
const CHEAP = ['Pipedrive', 'Zoho CRM', 'Mailchimp', 'Brevo'].map((name) => product(name));

describe('what the products in use cost (rows 10 and 11)', () => {
  it('shows a software budget where one of them is expensive, once however many are', () => {
    const [row, ...others] = rows(product('Salesforce'), product('Marketo'), ...CHEAP);
    expect(row).toMatchObject({ row: 10, event: 'row 10', reliability: 0.7 });
    expect(row?.evidence.map(({ value }) => value)).toEqual([{ name: 'Salesforce', use: 'in-use' }, { name: 'Marketo', use: 'in-use' }]);
    expect(others).toEqual([]);
  });

  it('speaks against a budget where many are starter tools and none is expensive', () => {
    expect(rows(...CHEAP).map(({ row }) => row)).toEqual([11]);
    const budget = grade({ icp: icp(), company: company(CHEAP) }).bant.find(({ dimension }) => dimension === 'budget');
    expect(budget).toMatchObject({ state: 'unknown', strength: -1 });
  });

  it.each<[string, AnySignal[]]>([
    ['a few starter tools', CHEAP.slice(0, 3)],
    ['an expensive one that a job post asks for', [product('Salesforce', 'asked-for')]],
    ['products without a known price', ['PostgreSQL', 'Python', 'React', 'Docker', 'Linux'].map((name) => product(name))],
  ])('is not told by %s', (_, products) => expect(rows(...products)).toEqual([]));
});
