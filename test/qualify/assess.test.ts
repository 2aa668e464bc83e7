import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal, PageKind, Profile } from '#lib/evidence/model.ts';
import { TAG_OF, type Dimension } from '#lib/icp/model.ts';
import type { Answer } from '#lib/qualify/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { anyCompany, anyIcp, anyPerson } from './arbitrary.ts';
import { company, criterion, grade, icp, NOW, person, signal, trigger, tool } from './make.ts';

const SIZE = criterion({ kind: 'head-count', min: 50, max: 500 }, { weight: 40 });
const PLACE = criterion({ kind: 'place', countries: ['DE'], regions: [] }, { weight: 30 });
const ROLE = criterion({ kind: 'title', seniorities: ['vp'], departments: ['Sales'] }, { weight: 30 });
const people = (count: number): AnySignal => signal('headCount', { min: count, max: count });
const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('status', () => {
  it('is insufficient below the completeness of the ICP, at it scored', () => {
    const asked = icp({ criteria: [SIZE, criterion({ kind: 'founded', from: 1990, to: 2020 }, { weight: 60 })] });
    const at = grade({ icp: asked, company: company([people(60)]) });
    expect(at).toMatchObject({ status: 'scored', fit: { completeness: 4000 }, score: 'A4' });
    const below = grade({ icp: { ...asked, thresholds: { ...asked.thresholds, completeness: 0.41 } }, company: company([people(60)]) });
    expect(below).toMatchObject({ status: 'insufficient_data', grade: null, score: null, segment: null, action: null, fit: { estimate: 10_000 } });
  });

  it('is scored exactly at the line, wherever it lies', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (known) => {
      const asked = icp({ criteria: [{ ...SIZE, weight: known }, criterion({ kind: 'founded', from: 1990, to: 2020 }, { weight: 100 - known })] });
      const graded = (completeness: number) => grade({ icp: { ...asked, thresholds: { ...asked.thresholds, completeness } }, company: company([people(60)]) }).status;
      expect([graded(known / 100), graded((known + 1) / 100)]).toEqual(['scored', 'insufficient_data']);
    }), { numRuns: 100 });
  });

  it('is insufficient while none of what must be known is known', () => {
    const must = { ...PLACE, mustKnow: true };
    const founded = criterion({ kind: 'founded', from: 1990, to: 2020 }, { weight: 30, mustKnow: true });
    const asked = icp({ criteria: [SIZE, must, founded] });
    expect(grade({ icp: asked, company: company([people(60)]) }).status).toBe('insufficient_data');
    expect(grade({ icp: asked, company: company([people(60), signal('founded', 2000)]) }).status).toBe('scored');
  });

  it('is insufficient, with no estimate, when nothing is known at all', () => {
    const nothing = grade({ icp: icp({ criteria: [SIZE] }) });
    expect(nothing).toMatchObject({ status: 'insufficient_data', companyKey: null, fit: { estimate: null, low: 0, high: 10_000, completeness: 0 } });
    expect(nothing.lines[0]).toMatchObject({ state: 'unknown', points: null, possible: null, found: null, wanted: '50–500 employees' });
  });
});

describe('a company without a person', () => {
  it('leaves person criteria out of all sums', () => {
    const asked = icp({ criteria: [SIZE, PLACE, ROLE] });
    const alone = grade({ icp: asked, company: company([people(60), signal('country', 'DE')]) });
    expect(alone).toMatchObject({ companyOnly: true, fit: { completeness: 10_000 }, personKey: null });
    expect(alone.lines.map(({ criterionId }) => criterionId)).toEqual(['head-count', 'place']);
    const both = grade({ icp: asked, company: company([people(60), signal('country', 'DE')]), person: person([]) });
    expect(both).toMatchObject({ companyOnly: false, fit: { completeness: 7000, estimate: 10_000, high: 10_000, low: 7000 } });
  });

  it('is told to look for the right person, where it fits', () => {
    const asked = icp({ criteria: [SIZE], personas: [{ id: 'p', name: 'Sales leader', seniorities: ['vp'], departments: ['Sales'], pains: [], questions: {} }] });
    const step = grade({ icp: asked, company: company([people(60)]) }).nextSteps[0];
    expect(step).toMatchObject({ kind: 'find-fact', field: 'personTitle' });
    expect(step?.text).toBe('Find the Sales leader (Vice president in Sales): open their team page or a LinkedIn profile');
  });
});

const steps = (signals: AnySignal[], answers: Answer[] = [], more = {}) =>
  grade({ icp: icp({ criteria: [SIZE, PLACE], ...more }), company: company([people(60), ...signals]), person: person([]), answers }).nextSteps;

const confirmed = (...dimensions: Dimension[]): Answer[] => dimensions.map((dimension) => ({ tag: TAG_OF[dimension], state: 'confirmed', at: 1 }));

describe('next steps', () => {

  it('begin with facts while too little is known: what, where and why', () => {
    const little = grade({ icp: icp({ criteria: [{ ...SIZE, weight: 60 }, PLACE, criterion({ kind: 'hiring', atLeast: 3 })] }), company: company([signal('openRoleCount', 4)]) });
    expect(little.nextSteps.map(({ kind, text }) => [kind, text])).toEqual([
      ['find-fact', 'Find the head count: open their LinkedIn company page or their careers page'],
      ['find-fact', 'Find the country of the head office: open their contact page or imprint or their LinkedIn company page'],
    ]);
    expect(little.nextSteps[0]?.reason).toBe('Too little is known to grade; 60 % of the fit rests on it');
  });

  it('name a criterion of many words by its label', () => {
    const sells = criterion({ kind: 'words', anyOf: ['B2B', 'SaaS', 'platform', 'software', 'cloud', 'API'] }, { label: 'Sells to businesses', weight: 60 });
    const few = grade({ icp: icp({ criteria: [sells, SIZE] }), company: company([people(5)]) });
    expect(few.nextSteps[0]?.text).toBe('Find out: sells to businesses? Open their home page');
    expect(few.nextSteps[0]?.reason).toMatch(/if this holds: sells to businesses$/);
  });

  it('ask for the person’s own country where the criterion is about the person', () => {
    const theirs = { ...PLACE, id: 'theirs', subject: 'person' as const, test: { ...PLACE.test, countries: [], regions: ['NORDICS'] } as typeof PLACE.test };
    const { lines, nextSteps } = grade({ icp: icp({ criteria: [SIZE, theirs] }), company: company([people(60), signal('country', 'SE')]), person: person([]) });
    expect(lines[1]).toMatchObject({ state: 'unknown', field: 'personCountry' });
    expect(nextSteps[0]).toMatchObject({ field: 'personCountry', text: 'Find the person’s country: ask in the first call', reason: expect.stringMatching(/the person is in .*Nordic/) });
  });

  it.each([
    [{ method: 'structured' as const, place: 'json-ld Organization.dissolutionDate', quote: '2026-10-23' }, 'The page’s data say: dissolution date “2026-10-23”'],
    [{ method: 'field' as const, place: 'footer', quote: 'We have closed' }, 'The page says “We have closed”'],
    [{ method: 'rep' as const, place: 'your entry', quote: 'closed' }, 'You entered “closed”'],
  ])('say what a disqualifier rests on: %o', ({ place, ...seen }, reason) => {
    const closed = { ...trigger(55, seen), place };
    const { nextSteps } = grade({ icp: icp({ criteria: [SIZE], disqualifiers: [{ code: 'closed', reason: 'the company is closed', when: { kind: 'trigger-row', row: 55 } }] }), company: company([closed]) });
    expect(nextSteps).toEqual([{ kind: 'disqualify', text: 'Disqualify: the company is closed', reason }]);
  });

  it('name the fact that would change the letter, and how', () => {
    const [first] = steps([]);
    expect(first).toMatchObject({ kind: 'find-fact', field: 'country', reason: 'A+ falls to C+ unless it is Germany' });
  });

  it('ask what is unknown, need first, with what a good answer holds', () => {
    const ask = steps([signal('country', 'DE')]).find(({ kind }) => kind === 'ask');
    expect(ask).toEqual({
      kind: 'ask', dimension: 'need', tag: 'pain', text: 'Ask: “What made you look at this now?”',
      reason: 'Need is unknown; a good answer names the pain, a number and the present way',
    });
  });

  it('do not ask again what the rep has confirmed or denied', () => {
    const answered: Answer[] = [{ tag: 'pain', state: 'confirmed', at: 1 }, { tag: 'power', state: 'denied', at: 1 }];
    expect(steps([signal('country', 'DE')], answered).find(({ kind }) => kind === 'ask')?.dimension).toBe('timeline');
  });

  it('put contact first where it is hot, with the signal to write about', () => {
    const hot = steps([signal('country', 'DE'), trigger(48, { until: '2026-12-15' }), trigger(31), trigger(29)]);
    expect(hot[0]).toMatchObject({ kind: 'contact', text: 'Make contact this week. Ask for the documents today', reason: 'Fit A+, readiness 2; Tender or request for proposal' });
  });

  it('hand over once three answers are confirmed, need and authority among them', () => {
    const active = [signal('country', 'DE'), trigger(48, { until: '2026-12-15' })];
    expect(steps(active, confirmed('need', 'authority', 'budget'))[0]?.text).toMatch(/^Hand over to sales/);
    expect(steps(active, confirmed('need', 'timeline', 'budget')).some(({ text }) => text.startsWith('Hand over'))).toBe(false);
    expect(steps([signal('country', 'DE')], confirmed('need', 'authority', 'budget')).some(({ text }) => text.startsWith('Hand over'))).toBe(false);
  });

  it('route an existing customer to the account owner', () => {
    const offers = [{ id: 'o', name: 'Our CRM', needs: [], mustHaves: [], rivals: [], integrations: [] }];
    expect(steps([signal('country', 'DE'), tool('Our CRM')], [], { offers })[0]).toEqual({
      kind: 'clean-up', text: 'Existing customer: hand over to the account owner', reason: 'Your own product in use',
    });
  });

  it('settle what pages disagree about', () => {
    const both = steps([signal('country', 'DE'), signal('country', 'AT', { method: 'text' })]);
    expect(both).toContainEqual({
      kind: 'find-fact', field: 'country', text: 'Confirm the country of the head office: Germany or Austria', reason: 'Pages disagree, and the grade rests on the first',
    });
    const settled = steps([signal('country', 'DE', { method: 'rep' }), signal('country', 'AT')]);
    expect(settled.filter(({ text }) => text.startsWith('Confirm'))).toEqual([]);
  });
});

describe('an assessment', () => {
  it('is stamped with what it was made from', () => {
    const profile = company([people(60)]);
    const { stamp } = grade({ icp: icp({ criteria: [SIZE] }), company: profile, icpHash: 'abc' });
    expect(stamp).toMatchObject({ icpId: 'test', icpVersion: '1.0.0', icpHash: 'abc', rulesVersion: '2.0.0', now: NOW });
    expect(stamp.evidenceHash).toMatch(/^[0-9a-f]{64}$/);
    expect(grade({ icp: icp({ criteria: [SIZE] }), company: company([people(61)]) }).stamp.evidenceHash).not.toBe(stamp.evidenceHash);
  });

  it('reads a company that fits as a salesperson would', () => {
    const [software] = STARTER_ICPS;
    const result = grade({
      icp: software ?? icp(),
      company: company([
        signal('country', 'DE'), signal('industry', '4'), signal('headCount', { min: 201, max: 500 }),
        signal('description', 'Brightforge is a software platform for teams.'), tool('HubSpot'),
        signal('openRole', { title: 'SDR Manager', department: 'Sales' }, { publishedAt: '2026-11-15', url: 'https://brightforge.example/careers' }),
      ]),
    });
    expect(result).toMatchObject({ status: 'scored', grade: 'A+', score: 'A3', segment: 'warm', offer: { id: 'sales-engagement' } });
    expect(result.bant.map(({ state }) => state)).toEqual(['indicated', 'unknown', 'indicated', 'indicated']);
  });

  it('is the same twice, leaves what it was given alone, and holds no number that is none', () => {
    fc.assert(fc.property(anyIcp, fc.option(anyCompany), fc.option(anyPerson), (asked, of, who) => {
      const input = { icp: asked, company: of, person: who };
      const before = JSON.stringify(input);
      const [one, two] = [grade(input), grade(input)];
      expect(JSON.stringify(one)).toBe(JSON.stringify(two));
      expect(JSON.stringify(input)).toBe(before);
      expect(numbersIn(one).every(Number.isFinite)).toBe(true);
      expect(one.nextSteps.every(({ text, reason }) => text.length > 0 && reason.length > 0)).toBe(true);
      const shown = one.lines.reduce((sum, { points }) => sum + (points ?? 0), 0);
      expect(shown).toBe((one.fit.estimate ?? 0) + (one.fit.estimate === null ? 0 : one.fit.penalty));
      expect(one.grade === null).toBe(one.status === 'insufficient_data' || one.status === 'excluded');
    }), { numRuns: 200 });
  });

  it('of one evidence hash is one assessment, however equally good traces are ordered', () => {
    const alike = anyCompany.map((profile): Profile => ({ ...profile, signals: profile.signals.map((one) => ({ ...one, confidence: 0.9, method: 'structured', observedAt: NOW })) }));
    const pairs = alike.chain((profile) =>
      fc.tuple(fc.constant(profile), fc.shuffledSubarray(profile.signals, { minLength: profile.signals.length }).map((signals): Profile => ({ ...profile, signals })), fc.constantFrom<PageKind>('about', 'careers', 'job-post')),
    );
    fc.assert(fc.property(anyIcp, pairs, (asked, [one, other, pageKind]) => {
      const [a, b] = [one, { ...other, pages: other.pages.map((page) => ({ ...page, pageKind })) }].map((of) => grade({ icp: asked, company: of }));
      const sameHash = a?.stamp.evidenceHash === b?.stamp.evidenceHash;
      expect(sameHash).toBe(JSON.stringify(one.signals) === JSON.stringify(other.signals) && pageKind === 'about');
      expect(!sameHash || JSON.stringify(a) === JSON.stringify(b)).toBe(true);
    }), { numRuns: 200 });
  });

  it('rests on the first of equally good traces, and its hash says which that was', () => {
    const [german, austrian] = [['DE', 'AT'] as const, ['AT', 'DE'] as const].map((codes) =>
      grade({ icp: icp({ criteria: [PLACE] }), company: company(codes.map((code) => signal('country', code))) }),
    );
    expect([german?.grade, austrian?.grade]).toEqual(['A+', 'D−']);
    expect(german?.stamp.evidenceHash).not.toBe(austrian?.stamp.evidenceHash);
  });

  it('does not depend on the order in which traces of different worth came', () => {
    const shuffled = anyCompany.chain((profile) =>
      fc.tuple(fc.constant(profile), fc.shuffledSubarray(profile.signals, { minLength: profile.signals.length }).map((signals): Profile => ({ ...profile, signals }))),
    );
    fc.assert(fc.property(anyIcp, shuffled, (asked, [one, other]) => {
      const shown = (of: Profile) => {
        const { fit, grade: letter, score, readiness, bant, status, disqualifiers, offer } = grade({ icp: asked, company: of });
        return { fit, letter, score, status, offer: offer?.id, total: readiness.total, rows: readiness.lines.map(({ row, points }) => [row, points]), bant: bant.map(({ state, strength }) => [state, strength]), codes: disqualifiers.map(({ code, certain }) => [code, certain]) };
      };
      expect(shown(other)).toEqual(shown(one));
    }), { numRuns: 200 });
  });
});
