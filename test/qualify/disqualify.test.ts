import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { Disqualifier } from '#lib/icp/model.ts';
import { company, criterion, dateAgo, daysAgo, grade, icp, signal, trigger } from './make.ts';

const SIZE = criterion({ kind: 'head-count', min: 50, max: 100 });
const EMBARGO: Disqualifier = { code: 'embargo', reason: 'the country is under embargo', when: { kind: 'country-in', countries: ['KP'], regions: [] } };
const CLOSED: Disqualifier = { code: 'closed', reason: 'the company is closed', when: { kind: 'trigger-row', row: 55 } };
const graded = (signals: AnySignal[]) =>
  grade({ icp: icp({ criteria: [SIZE], disqualifiers: [EMBARGO, CLOSED] }), company: company([signal('headCount', { min: 60, max: 60 }), ...signals]) });

describe('a disqualifier', () => {
  it('fires on sure and fresh evidence; fit is still worked out, for diagnosis', () => {
    const result = graded([signal('country', 'KP')]);
    expect(result).toMatchObject({ status: 'disqualified', grade: 'F', score: 'F', segment: 'disqualified', fit: { estimate: 10_000 } });
    expect(result.disqualifiers).toMatchObject([{ code: 'embargo', certain: true, evidence: [{ field: 'country' }] }]);
    expect(result.nextSteps).toMatchObject([{ kind: 'disqualify', text: 'Disqualify: the country is under embargo' }]);
  });

  it('is an F without a digit, whatever the readiness', () => {
    const busy = [trigger(1, { date: dateAgo(1) }), trigger(48, { until: dateAgo(-20) }), trigger(57, { method: 'rep' }), trigger(58, { method: 'rep' })];
    expect(graded([signal('country', 'KP'), ...busy])).toMatchObject({ grade: 'F', score: 'F', segment: 'disqualified', readiness: { digit: 2 } });
  });

  it.each<[string, AnySignal[], boolean]>([
    ['a field, 0.8', [signal('country', 'KP', { method: 'field' })], true],
    ['labelled text, 0.7', [signal('country', 'KP', { method: 'labelled' })], false],
    ['labelled and free text together, 0.85', [signal('country', 'KP', { method: 'labelled' }), signal('country', 'KP', { method: 'text' })], true],
    ['a rep', [signal('country', 'KP', { method: 'rep', observedAt: daysAgo(3000) })], true],
    ['one half-life ago', [signal('country', 'KP', { observedAt: daysAgo(730) })], true],
    ['more than one half-life ago', [signal('country', 'KP', { observedAt: daysAgo(740) })], false],
    ['another page says otherwise', [signal('country', 'KP'), signal('country', 'KR', { method: 'labelled' })], false],
    ['only a guess says otherwise', [signal('country', 'KP'), signal('country', 'KR', { method: 'guess' })], true],
    ['the rep says so against a page', [signal('country', 'KP', { method: 'rep' }), signal('country', 'KR')], true],
    ['a trigger of free text', [trigger(55, { method: 'text' })], false],
    ['a trigger of a field', [trigger(55, { method: 'field' })], true],
  ])('stated by %s', (_name, signals, certain) => {
    const result = graded(signals);
    expect(result.disqualifiers.map((hit) => hit.certain)).toEqual([certain]);
    expect(result.status).toBe(certain ? 'disqualified' : 'scored');
  });

  it('that is only possible is the first thing to confirm', () => {
    const { nextSteps, grade: letter } = graded([signal('country', 'KP', { method: 'text' })]);
    expect(letter).toBe('A+');
    expect(nextSteps[0]).toMatchObject({ kind: 'find-fact', text: 'Confirm before you go on: the country is under embargo', field: 'country' });
  });

  it('does not fire on what is not known', () => {
    expect(graded([]).disqualifiers).toEqual([]);
  });
});

const excludedBy = (domain: string, list: 'customer' | 'competitor' | 'do-not-contact' = 'customer', key = 'brightforge.com') =>
  grade({ icp: icp({ criteria: [SIZE], exclusions: [{ domain, list }] }), company: { ...company([signal('headCount', { min: 60, max: 60 })]), key } });

const on = (...lists: ('customer' | 'competitor' | 'do-not-contact')[]) =>
  grade({
    icp: icp({ criteria: [SIZE], exclusions: lists.map((list, at) => ({ domain: at === 0 ? 'shop.brightforge.com' : 'brightforge.com', list })) }),
    company: { ...company([signal('headCount', { min: 60, max: 60 })]), key: 'brightforge.com' },
  }).exclusion?.list;

describe('an exclusion list', () => {
  it('takes a company out: no letter, score or segment, but its fit', () => {
    expect(excludedBy('brightforge.com')).toMatchObject({
      status: 'excluded', grade: null, score: null, segment: null, action: null, fit: { estimate: 10_000 },
      exclusion: { list: 'customer', domain: 'brightforge.com' },
    });
  });

  it.each([['customer', /account owner/], ['competitor', /competitor/], ['do-not-contact', /Do not contact/]] as const)('says what to do with a %s', (list, text) => {
    const { nextSteps } = excludedBy('brightforge.com', list);
    expect(nextSteps).toHaveLength(1);
    expect(nextSteps[0]?.text).toMatch(text);
  });

  it.each([
    ['www.brightforge.com', 'brightforge.com'],
    ['shop.brightforge.com', 'brightforge.com'],
    ['brightforge.co.uk', 'brightforge.co.uk'],
    ['müller-werke.de', 'xn--mller-werke-thb.de'],
    ['xn--mller-werke-thb.de', 'müller-werke.de'],
  ])('“%s” means the company %s', (domain, key) => {
    expect(excludedBy(domain, 'customer', key).status).toBe('excluded');
  });

  it('leaves other companies alone', () => {
    for (const domain of ['forge.com', 'brightforge.de', 'linkedin.com', 'intranet.local']) expect(excludedBy(domain).exclusion).toBeNull();
    expect(grade({ icp: icp({ criteria: [SIZE], exclusions: [{ domain: 'intranet.local', list: 'customer' }] }) }).exclusion).toBeNull();
    expect(excludedBy('intranet.local', 'customer', 'name:brightforge|DE').exclusion).toBeNull();
  });

  it('says “do not contact” of whom another list names as well, in whatever order, and else what stands first', () => {
    expect([on('customer', 'do-not-contact'), on('do-not-contact', 'customer'), on('competitor', 'customer')]).toEqual(['do-not-contact', 'do-not-contact', 'competitor']);
  });

  it('means the other domains of a company too', () => {
    const known = company([signal('headCount', { min: 60, max: 60 }), signal('companyAlias', 'brightforge.de')]);
    const exclusions = [{ domain: 'brightforge.de', list: 'customer' as const }];
    expect(grade({ icp: icp({ criteria: [SIZE], exclusions }), company: { ...known, key: 'brightforge.com' } }).status).toBe('excluded');
  });
});
