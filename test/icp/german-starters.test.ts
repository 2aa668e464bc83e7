import { describe, expect, it } from 'vitest';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_TEXTS_DE } from '#lib/icp/starters/german.ts';
import { reasonsIn, STARTER_ICPS, startersIn } from '#lib/icp/starters.ts';
import { icpProblems } from '#lib/schema/icp-problems.ts';

/** All that people read of an ICP. */
const textsOf = ({ name, notes, criteria, penalties, disqualifiers, personas, offers, regulations = [], reasons }: Icp): string[] => [
  name, notes,
  ...[...criteria, ...penalties, ...reasons].map(({ label }) => label),
  ...disqualifiers.map(({ reason }) => reason),
  ...personas.flatMap(({ name: persona, pains, questions }) => [persona, ...pains, ...Object.values(questions).flat()]),
  ...offers.flatMap(({ name: offer, mustHaves }) => [offer, ...mustHaves]),
  ...regulations.map((regulation) => regulation.name),
];

/** The same without what people read: what is left decides grades. */
const ruleOf = (icp: Icp) => ({
  ...icp,
  name: '', notes: '',
  criteria: icp.criteria.map((one) => ({ ...one, label: '' })),
  penalties: icp.penalties.map((one) => ({ ...one, label: '' })),
  reasons: icp.reasons.map(({ code }) => code),
  disqualifiers: icp.disqualifiers.map((one) => ({ ...one, reason: '' })),
  personas: icp.personas.map((one) => ({ ...one, name: '', pains: one.pains.length, questions: Object.fromEntries(Object.entries(one.questions).map(([about, texts]) => [about, texts.length])) })),
  offers: icp.offers.map((one) => ({ ...one, name: '', mustHaves: one.mustHaves.length })),
  regulations: icp.regulations?.map((one) => ({ ...one, name: '' })),
});

describe.each(STARTER_ICPS.map((icp, index) => [icp.id, icp, startersIn('de')[index]!] as const))('%s in German', (_, english, german) => {
  it('has every text people read in German', () => {
    expect(textsOf(english).filter((text) => !Object.hasOwn(STARTER_TEXTS_DE, text))).toEqual([]);
    expect(textsOf(german)).toEqual(textsOf(english).map((text) => STARTER_TEXTS_DE[text]));
  });

  it('has the same rules, ids and codes', () => {
    expect(ruleOf(german)).toEqual(ruleOf(english));
    expect(icpProblems(german)).toEqual([]);
  });
});

it('holds no text that no starter has', () => {
  const used = new Set(STARTER_ICPS.flatMap(textsOf));
  expect(Object.keys(STARTER_TEXTS_DE).filter((text) => !used.has(text))).toEqual([]);
});

it('an ICP begun from customers closes prospects for reasons in the same language', () => {
  expect(reasonsIn('de').map(({ code }) => code)).toEqual(reasonsIn('en').map(({ code }) => code));
  expect(reasonsIn('de')[0]).toEqual({ code: 'no_budget', label: 'Kein Budget' });
});
