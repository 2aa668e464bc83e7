import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal, Evidence, FoundField, PageKind } from '#lib/evidence/model.ts';
import { believe, profilesFrom } from '#lib/evidence/profile.ts';
import { showValue } from '#lib/evidence/show.ts';
import { signalsFrom } from '#lib/evidence/signals.ts';
import { NORMALISERS } from '#lib/evidence/normalise/normalisers.ts';
import { evidence, finding, NOW } from './samples.ts';

const values = (signals: AnySignal[], field: string) => signals.filter((signal) => signal.field === field).map(({ value }) => value);

/** City and country that a seat told in words makes, guesses left aside. */
const seat = (raw: string, more: Partial<Evidence>) => {
  const signals = signalsFrom(evidence([finding('address', raw, { method: 'text', hints: { label: 'headquarters' } })], more)).filter(({ method }) => method !== 'guess');
  return [values(signals, 'city')[0], values(signals, 'country')[0]];
};

describe('signals', () => {
  it('read a national phone number in the country of the address', () => {
    const signals = signalsFrom(evidence([finding('phone', '01 514 99 00'), finding('address', 'Ringstraße 5, 1060 Wien, Österreich')]));
    expect(values(signals, 'phone')).toEqual(['+4315149900']);
  });

  it('take a town no list holds for the seat, where domain and language agree on the country', () => {
    expect(seat('Vestkai kommune', { url: 'https://www.skjergard.no/', lang: 'nb' })).toEqual(['Vestkai', 'NO']);
    expect(seat('Vestkai', { url: 'https://www.skjergard.com/', lang: 'nb' })).toEqual([undefined, undefined]);
    expect(seat('Trøndelag', { url: 'https://www.skjergard.no/', lang: 'nb' })[0]).toBeUndefined();
    expect(seat('Vestkai', { url: 'https://www.skjergard.no/', lang: 'en-GB' })).toEqual([undefined, undefined]);
  });

  it('take a head line for a slogan: little confidence, and only where it reads like a title', () => {
    const [title] = signalsFrom(evidence([finding('headline', 'Head of Sales at Brightforge | Coffee lover', { method: 'field' })], { pageKind: 'linkedin-profile' }));
    expect(title).toMatchObject({ field: 'personTitle', value: 'Head of Sales', confidence: 0.5 });
    expect(signalsFrom(evidence([finding('headline', 'Changing the world one cup at a time')], { pageKind: 'linkedin-profile' }))).toEqual([]);
  });

  it('take industry from a sentence that says what the company is, and not from whom it serves', () => {
    expect(values(signalsFrom(evidence([finding('description', 'Brightforge is a leading software company from Leipzig.')])), 'industry')).toEqual(['4']);
    expect(values(signalsFrom(evidence([finding('description', 'We help law firms and software companies grow.')])), 'industry')).toEqual([]);
  });

  it('take industry from names, tag lines and window titles of a company’s own pages, quoting the words', () => {
    const named = signalsFrom(evidence([finding('companyName', 'Nordwind Maschinenbau GmbH'), finding('industry', 'Project management software', { method: 'text' })]));
    expect(values(named, 'industry')).toEqual(['55', '4']);
    const page = { pageTitle: 'Team | Brightforge procurement software for cities' };
    expect(signalsFrom(evidence([], page))).toMatchObject([{ field: 'industry', value: '4', method: 'text', quote: { exact: 'Brightforge procurement software', prefix: 'Team | ', suffix: ' for cities' } }]);
    expect(signalsFrom(evidence([], { ...page, pageKind: 'job-post' }))).toEqual([]);
    expect(signalsFrom(evidence([], { ...page, adapter: 'press' }))).toEqual([]);
  });

  it('keep two industries a text names, the first one first', () => {
    const { company } = profilesFrom(evidence([finding('description', 'Brightforge is a law firm and tax advisor.', { method: 'text' }), finding('companyDomain', 'brightforge.com')]));
    const { industry } = company === null ? {} : believe(company, NOW);
    expect([industry?.value, industry?.conflicts.map(({ value }) => value)]).toEqual(['9', ['47']]);
  });

  it('turn a trigger’s words into dates', () => {
    const [trigger] = values(signalsFrom(evidence([finding('trigger', 'We switch systems by Q3', { hints: { row: 49, event: 'deadline', until: 'Q3' }, publishedAt: '2026-02-03T08:00:00Z' })])), 'trigger');
    expect(trigger).toEqual({ row: 49, event: 'deadline', date: '2026-02-03', until: '2026-09-30' });
  });

  it('drop a trigger without a row of the table', () => {
    expect(signalsFrom(evidence([finding('trigger', 'x', { hints: { row: 99 } }), finding('trigger', 'y')]))).toEqual([]);
  });

  it('lower the method of a country that was read off a shared form of address', () => {
    const [city, country] = signalsFrom(evidence([finding('address', 'Lindenweg 3, 29525 Nordheim', { method: 'structured' })]));
    expect([city?.method, country?.method, country?.value]).toEqual(['structured', 'text', 'DE']);
  });

  it('never throw and never hold what is no number, whatever a page says', () => {
    const fields = Object.keys(NORMALISERS) as FoundField[];
    const hostile = fc.oneof(fc.string({ maxLength: 600 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('__proto__', 'constructor', '<script>alert(1)</script>', '1'.repeat(500), ', '.repeat(250), '9'.repeat(20), '%E0%A4%A', '\ud800'));
    const kinds = fc.constantFrom<PageKind>('about', 'linkedin-profile', 'job-post', 'profile-other');
    fc.assert(
      fc.property(fc.array(fc.record({ field: fc.constantFrom(...fields), raw: hostile, hint: hostile }), { maxLength: 8 }), kinds, hostile, (list, pageKind, lang) => {
        const page = evidence(list.map(({ field, raw, hint }) => finding(field, raw, { hints: { country: hint, title: hint, place: hint, department: hint, row: 3, until: hint }, publishedAt: hint })), { pageKind, lang });
        const signals = signalsFrom(page);
        expect(JSON.stringify(signals)).not.toMatch(/:null/);
        for (const signal of signals) expect(typeof showValue(signal.field, signal.value)).toBe('string');
        const { company, person } = profilesFrom(page);
        const believed = [company, person].filter((profile) => profile !== null).map((profile) => Object.keys(believe(profile, NOW)).length);
        expect(believed.every((fields) => fields > 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('ignore fields nobody knows', () => {
    expect(signalsFrom(evidence([finding('__proto__' as FoundField, 'x'), finding('constructor' as FoundField, 'x')]))).toEqual([]);
  });
});
