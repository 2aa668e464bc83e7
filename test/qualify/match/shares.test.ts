import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { Criterion, CriterionTest } from '#lib/icp/model.ts';
import { company, criterion, grade, icp, person, signal } from '../make.ts';

const match = (test: CriterionTest, signals: AnySignal[], subject?: Criterion['subject']): number | null => {
  const asked = criterion(test, subject === undefined ? {} : { subject });
  const of = asked.subject === 'person' ? { company: null, person: person(signals) } : { company: company(signals) };
  return grade({ icp: icp({ criteria: [asked] }), ...of }).lines[0]?.match ?? null;
};

describe('shares of a partial match that a team sets', () => {
  it.each<[string, CriterionTest, AnySignal, number]>([
    ['same parent', { kind: 'industry', codes: ['54'], parent: 0.25 }, signal('industry', '55'), 2500],
    ['same parent, worth nothing', { kind: 'industry', codes: ['54'], parent: 0 }, signal('industry', '55'), 0],
    ['same top group', { kind: 'industry', codes: ['4'], group: 0.125 }, signal('industry', '3133'), 1250],
    ['twice the edge, fading at four times by default', { kind: 'head-count', min: 50, max: 100 }, signal('headCount', { min: 200, max: 200 }), 5000],
    ['twice the edge, fading at sixteen times', { kind: 'head-count', min: 50, max: 100, fadesAt: 16 }, signal('headCount', { min: 200, max: 200 }), 7500],
    ['just outside, not fading', { kind: 'head-count', min: 50, max: 100, fadesAt: 1 }, signal('headCount', { min: 101, max: 101 }), 0],
    ['the edge, not fading', { kind: 'head-count', min: 50, max: 100, fadesAt: 1 }, signal('headCount', { min: 100, max: 100 }), 10_000],
    ['a country of a listed region beside countries', { kind: 'place', countries: ['US'], regions: ['DACH'] }, signal('country', 'AT'), 6000],
    ['a country of a listed region, with a share', { kind: 'place', countries: ['US'], regions: ['DACH'], region: 0.9 }, signal('country', 'AT'), 9000],
    ['a country of a region where only regions are listed', { kind: 'place', countries: [], regions: ['DACH'] }, signal('country', 'AT'), 6000],
    ['a country of a region meant fully', { kind: 'place', countries: [], regions: ['DACH'], region: 1 }, signal('country', 'AT'), 10_000],
    ['one year outside, no fading by default', { kind: 'founded', from: 2000, to: 2010 }, signal('founded', 2011), 0],
    ['one year outside, fading over four', { kind: 'founded', from: 2000, to: 2010, fadesOver: 4 }, signal('founded', 2011), 7500],
    ['three years early, fading over four', { kind: 'founded', from: 2000, to: 2010, fadesOver: 4 }, signal('founded', 1997), 2500],
    ['four years outside, fading over four', { kind: 'founded', from: 2000, to: 2010, fadesOver: 4 }, signal('founded', 2014), 0],
  ])('%s', (_name, test, found, expected) => {
    expect(match(test, [found])).toBe(expected);
  });

  it('next level of a title', () => {
    const head = [signal('seniority', 'head')];
    expect(match({ kind: 'title', seniorities: ['vp'], departments: [] }, head)).toBe(5000);
    expect(match({ kind: 'title', seniorities: ['vp'], departments: [], nextLevel: 0.8 }, head)).toBe(8000);
  });
});

const money = (min: number, max = min, currency = 'EUR') => signal('revenue', { min, max, currency });

describe('revenue', () => {
  const wanted: CriterionTest = { kind: 'revenue', min: 10_000_000, max: 50_000_000, currency: 'EUR', rates: { USD: 0.5 } };
  it.each([
    ['inside', money(20_000_000), 10_000],
    ['twice the upper edge', money(100_000_000), 5000],
    ['half the lower edge', money(5_000_000), 5000],
    ['four times the upper edge', money(200_000_000), 0],
    ['a range inside', money(10_000_000, 50_000_000), 10_000],
    ['another currency at its rate', money(40_000_000, 40_000_000, 'USD'), 10_000],
    ['another currency, outside at its rate', money(10_000_000, 10_000_000, 'USD'), 5000],
    ['a currency without a rate', money(20_000_000, 20_000_000, 'SEK'), null],
  ])('%s', (_name, found, expected) => {
    expect(match(wanted, [found])).toBe(expected);
  });

  it('has no lower edge at 0', () => {
    expect(match({ kind: 'revenue', min: 0, max: 1_000_000, currency: 'EUR' }, [money(1)])).toBe(10_000);
  });
});

const round = (name?: string, amount = 5_000_000) => signal('funding', { min: amount, max: amount, currency: 'EUR', ...(name !== undefined && { round: name }) });

describe('funding stage', () => {
  const wanted: CriterionTest = { kind: 'funding-stage', anyOf: ['series-a', 'series-b'] };
  it.each<[string, AnySignal[], number | null]>([
    ['a listed round', [round('series-a')], 10_000],
    ['the next one up', [round('series-c')], 5000],
    ['the next one down', [round('seed')], 5000],
    ['two away', [round('series-d')], 0],
    ['the last of several', [round('seed', 1_000_000), round('series-b', 20_000_000)], 10_000],
    ['an early round long followed by others', [round('series-a'), round('series-e', 90_000_000)], 0],
    ['a round without a name', [round()], null],
    ['a grant', [round('grant')], null],
    ['a sum of all rounds', [round('total')], null],
    ['none', [], null],
  ])('%s', (_name, signals, expected) => {
    expect(match(wanted, signals)).toBe(expected);
  });

  it('takes E and beyond as later, and a share for the neighbour', () => {
    expect(match({ kind: 'funding-stage', anyOf: ['later'] }, [round('series-g')])).toBe(10_000);
    expect(match({ ...wanted, nextStage: 0.2 }, [round('seed')])).toBe(2000);
  });
});

const on = (path: string, code: string, method: 'structured' | 'rep' = 'structured') => signal('language', code, { url: `https://brightforge.example/${path}`, method });

describe('language', () => {
  const wanted: CriterionTest = { kind: 'language', anyOf: ['de', 'nb'] };
  it.each<[string, AnySignal[], number | null]>([
    ['a page in a wanted one', [on('', 'de')], 10_000],
    ['one page of several in a wanted one', [on('', 'en'), on('about', 'en'), on('de', 'de')], 10_000],
    ['a written form of it', [on('', 'no')], 10_000],
    ['one page in another', [on('', 'en')], null],
    ['two pages in another', [on('', 'en'), on('about', 'en')], 0],
    ['another, as the rep says', [on('', 'fr', 'rep')], 0],
    ['no page', [], null],
  ])('%s', (_name, signals, expected) => {
    expect(match(wanted, signals)).toBe(expected);
  });
});

const says = (text: string) => [signal('description', text)];

describe('business model', () => {
  it.each<[string, CriterionTest, AnySignal[], number | null]>([
    ['English', { kind: 'business-model', anyOf: ['manufacturer'] }, says('Brightforge is a leading manufacturer of bakery ovens'), 10_000],
    ['German', { kind: 'business-model', anyOf: ['wholesaler'] }, says('Ihr Großhändler für Bäckereibedarf'), 10_000],
    ['French', { kind: 'business-model', anyOf: ['services'] }, says('Cabinet de conseil à Lyon'), 10_000],
    ['Japanese, without spaces', { kind: 'business-model', anyOf: ['b2b'] }, says('当社は法人向けサービスを提供します'), 10_000],
    ['any of several', { kind: 'business-model', anyOf: ['retailer', 'saas'] }, says('SaaS for dentists'), 10_000],
    ['another one: never a mismatch', { kind: 'business-model', anyOf: ['retailer'] }, says('SaaS for dentists'), null],
    ['part of a word', { kind: 'business-model', anyOf: ['saas'] }, says('The Saasbach valley'), null],
    ['in its name', { kind: 'business-model', anyOf: ['non-profit'] }, [signal('companyName', 'Lichtblick gGmbH')], 10_000],
    ['in somebody’s title', { kind: 'business-model', anyOf: ['b2b'] }, [signal('teamMember', { name: 'Ada Quill', title: 'Head of B2B Sales' })], null],
  ])('%s', (_name, test, signals, expected) => {
    expect(match(test, signals)).toBe(expected);
  });

  it('says by which words', () => {
    const { lines } = grade({ icp: icp({ criteria: [criterion({ kind: 'business-model', anyOf: ['saas'] })] }), company: company(says('SaaS for dentists')) });
    expect(lines[0]).toMatchObject({ found: 'software as a service (“SaaS”)', evidence: [{ field: 'description' }] });
  });
});
