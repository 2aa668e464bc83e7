import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { correctionSignal } from '#lib/evidence/correction.ts';
import { hashEvidence } from '#lib/evidence/hash.ts';
import type { AnySignal, Evidence, Profile } from '#lib/evidence/model.ts';
import { believe, mergeProfiles, profilesFrom } from '#lib/evidence/profile.ts';
import { DAY, evidence, finding, NOW, signal } from './samples.ts';

const company = (of: Evidence): Profile => {
  const profile = profilesFrom(of).company;
  if (!profile) throw new Error('no company');
  return profile;
};
const domain = finding('companyDomain', 'www.brightforge.com', { method: 'field' });
const profile = (...signals: AnySignal[]): Profile => ({ kind: 'company', key: 'brightforge.com', pages: [], signals });
const page = (path: string, readAt: number, ...findings: Parameters<typeof finding>[]) =>
  company(evidence([domain, ...findings.map((args) => finding(...args))], { url: `https://www.brightforge.com${path}`, readAt }));
const typed = (profile: Profile, text: string, now = NOW): Profile => {
  const correction = correctionSignal('headCount', text, { url: 'https://www.brightforge.com/about', now });
  if ('error' in correction) throw new Error(correction.error);
  return { ...profile, signals: [...profile.signals, correction] };
};

describe('a page becomes profiles', () => {
  it('of a company, known by its domain', () => {
    const { company: found, person } = profilesFrom(evidence([domain, finding('companyName', 'Brightforge GmbH'), finding('address', 'Lindenweg 1, 10115 Berlin, Germany')]));
    expect(found).toMatchObject({ kind: 'company', key: 'brightforge.com' });
    expect(person).toBeNull();
    const beliefs = believe(found as Profile, NOW);
    expect([beliefs.companyName?.value, beliefs.city?.value, beliefs.country?.value]).toEqual(['Brightforge GmbH', 'Berlin', 'DE']);
  });

  it('of a person and their employer', () => {
    const { company: employer, person } = profilesFrom(
      evidence([finding('personName', 'Ada Nordström 🚀'), finding('personTitle', 'Head of Sales at Brightforge'), finding('personPlace', 'Uppsala, Sweden'), finding('personUrl', 'https://se.linkedin.com/in/Ada-N')], {
        url: 'https://www.linkedin.com/in/ada-n/', pageKind: 'linkedin-profile',
      }),
    );
    expect(person).toMatchObject({ key: 'https://www.linkedin.com/in/ada-n', companyKey: 'name:brightforge|' });
    expect(employer?.key).toBe('name:brightforge|');
    const beliefs = believe(person as Profile, NOW);
    expect(beliefs).toMatchObject({ personName: { value: 'Ada Nordström' }, personTitle: { value: 'Head of Sales' }, seniority: { value: 'head' }, department: { value: 'Sales' }, decisionRole: { value: 'decision maker' }, personCountry: { value: 'SE' } });
    expect(beliefs.country).toBeUndefined();
  });

  it('of nobody on a page that is nobody’s', () => {
    expect(profilesFrom(evidence([domain, finding('companyName', 'Brightforge')], { pageKind: 'none' }))).toEqual({ company: null, person: null });
  });

  it('never keyed by a host of many', () => {
    const found = profilesFrom(evidence([finding('companyDomain', 'https://boards.greenhouse.io/brightforge'), finding('companyName', 'Brightforge Ltd'), finding('country', 'United Kingdom')], { url: 'https://boards.greenhouse.io/brightforge', pageKind: 'job-post' }));
    expect(found.company?.key).toBe('name:brightforge|GB');
  });

  it('of a person known by their own e-mail where there is no profile address, never by a shared box', () => {
    const at = { url: 'https://www.brightforge.com/people/mira', pageKind: 'profile-other' } as const;
    const keyed = (...emails: string[]) => profilesFrom(evidence([finding('personName', 'Mira Holt'), finding('employer', 'Brightforge'), ...emails.map((each) => finding('email', each))], at)).person?.key;
    expect(keyed('Mira@brightforge.com')).toBe('mira@brightforge.com');
    expect(keyed('info@brightforge.com', 'mira.holt@brightforge.com')).toBe('mira.holt@brightforge.com');
    expect(keyed('info@brightforge.com')).toBe('mira holt@name:brightforge|');
    expect(profilesFrom(evidence([finding('personName', 'Mira Holt'), finding('email', 'mira@brightforge.com')], { url: 'https://www.linkedin.com/in/mira-holt', pageKind: 'linkedin-profile' })).person?.key).toBe('https://www.linkedin.com/in/mira-holt');
  });

  it('of a company alone on a register’s entry or an organisation’s account: contacts are its own', () => {
    const at = { url: 'https://github.com/brightforge', pageKind: 'profile-other' } as const;
    const found = profilesFrom(evidence([finding('companyName', 'Brightforge'), domain, finding('email', 'hello@brightforge.com'), finding('socialLink', 'https://github.com/brightforge')], at));
    expect(found.person).toBeNull();
    expect(found.company?.signals.map(({ field }) => field)).toEqual(expect.arrayContaining(['email', 'socialLink']));
  });

  it('guesses a country from the domain only where the page states none, and says so', () => {
    const guessed = believe(company(evidence([finding('companyDomain', 'brightforge.at')])), NOW).country;
    expect(guessed?.value).toBe('AT');
    expect(guessed?.signals[0]?.method).toBe('guess');
    expect(believe(company(evidence([finding('companyDomain', 'brightforge.at'), finding('country', 'Italy')])), NOW).country).toMatchObject({ value: 'IT', conflicts: [] });
  });

  it('keeps the words of the page and drops what cannot be read', () => {
    const found = company(evidence([domain, finding('headCount', 'rund 120 Mitarbeitende', { rule: 'labelled/employees', place: 'footer', publishedAt: '2026-01-05' }), finding('headCount', 'many hands')]));
    expect(found.signals.filter(({ field }) => field === 'headCount')).toEqual([
      expect.objectContaining({ value: { min: 120, max: 120 }, raw: 'rund 120 Mitarbeitende', rule: 'labelled/employees', place: 'footer', publishedAt: '2026-01-05', confidence: 0.7, method: 'labelled', url: 'https://www.brightforge.com/about' }),
    ]);
  });

  it('cannot be bloated', () => {
    const many = Array.from({ length: 5000 }, (_, n) => finding('email', `person${n}@brightforge.com`));
    expect(company(evidence([domain, ...many])).signals.length).toBeLessThanOrEqual(400);
  });
});

describe('what is believed', () => {
  it('is what most and best traces say; the rest stays as a conflict', () => {
    const beliefs = believe(profile(signal({ field: 'country', value: 'AT', method: 'labelled' }), signal({ field: 'country', value: 'DE', method: 'labelled' }), signal({ field: 'country', value: 'DE', method: 'text' })), NOW);
    expect(beliefs.country).toMatchObject({ value: 'DE', reliability: 0.85, conflicts: [{ value: 'AT', reliability: 0.7 }] });
  });

  it('is the rep’s word before all', () => {
    const beliefs = believe(profile(signal({ field: 'country', value: 'DE', method: 'structured' }), signal({ field: 'country', value: 'CH', method: 'rep', observedAt: 0 })), NOW);
    expect(beliefs.country).toMatchObject({ value: 'CH', reliability: 1, freshness: 1, fromRep: true, conflicts: [{ value: 'DE' }] });
  });

  it('is the newer of two equal ones', () => {
    const beliefs = believe(profile(signal({ field: 'founded', value: 1998, observedAt: NOW - DAY }), signal({ field: 'founded', value: 1999, observedAt: NOW })), NOW);
    expect(beliefs.founded?.value).toBe(1999);
  });

  it('is what the page names first where nothing else decides', () => {
    expect(believe(profile(signal({ field: 'city', value: 'Berlin' }), signal({ field: 'city', value: 'Hamburg' })), NOW).city?.value).toBe('Berlin');
  });

  it('takes a count within a band as support, and one outside as conflict', () => {
    const band = signal({ field: 'headCount', value: { min: 51, max: 200 }, method: 'field' });
    const within = believe(profile(band, signal({ field: 'headCount', value: { min: 76, max: 76 } })), NOW).headCount;
    expect(within).toMatchObject({ value: { min: 51, max: 200 }, reliability: 0.94, conflicts: [] });
    expect(believe(profile(band, signal({ field: 'headCount', value: { min: 20, max: 20 } })), NOW).headCount?.conflicts).toHaveLength(1);
  });

  it('holds spellings of one name together', () => {
    const beliefs = believe(profile(signal({ field: 'companyName', value: 'Brightforge GmbH', method: 'structured' }), signal({ field: 'companyName', value: 'BRIGHTFORGE' })), NOW);
    expect(beliefs.companyName).toMatchObject({ value: 'Brightforge GmbH', conflicts: [] });
  });

  it('takes level and department from the believed title alone, a rep’s title too', () => {
    const jobs = [signal({ field: 'personTitle', value: 'CEO', method: 'field' }), signal({ field: 'personTitle', value: 'Senior Consultant', method: 'text' })];
    const beliefs = believe({ ...profile(...jobs), kind: 'person' }, NOW);
    expect([beliefs.personTitle?.value, beliefs.seniority?.value, beliefs.department?.value, beliefs.seniority?.conflicts]).toEqual(['CEO', 'c_suite', undefined, []]);
    const typed = believe({ ...profile(...jobs, signal({ field: 'personTitle', value: 'Head of Sales', method: 'rep' })), kind: 'person' }, NOW);
    expect(typed).toMatchObject({ seniority: { value: 'head', fromRep: true }, department: { value: 'Sales' }, decisionRole: { value: 'decision maker' } });
  });

  it('lists all values of a field that may have many, completing what several pages say of one', () => {
    const beliefs = believe(profile(signal({ field: 'teamMember', value: { name: 'Dr. Ada Nord' } }), signal({ field: 'teamMember', value: { name: 'Ada Nord', title: 'CTO' }, method: 'text' }), signal({ field: 'teamMember', value: { name: 'Bo Lind' } })), NOW);
    expect(beliefs.teamMember?.map(({ value }) => value)).toEqual([{ name: 'Dr. Ada Nord', title: 'CTO' }, { name: 'Bo Lind' }]);
  });
});

describe('merging', () => {
  it('puts the pages of one company together', () => {
    const merged = mergeProfiles(page('/about', NOW, ['founded', '1998']), page('/contact', NOW, ['phone', '+49 30 901820']));
    expect(merged.pages.map(({ url }) => url).toSorted()).toEqual(['https://www.brightforge.com/about', 'https://www.brightforge.com/contact']);
    expect(believe(merged, NOW)).toMatchObject({ founded: { value: 1998 }, phone: [{ value: '+4930901820' }] });
  });

  it('lets a second reading of a page replace the first', () => {
    const merged = mergeProfiles(page('/about', NOW, ['founded', '1998'], ['headCount', '50']), page('/about#team', NOW + DAY, ['founded', '1999']));
    expect(merged.pages).toHaveLength(1);
    expect(believe(merged, NOW)).toMatchObject({ founded: { value: 1999, conflicts: [] } });
    expect(believe(merged, NOW).headCount).toBeUndefined();
  });

  it('keeps a rep’s value through every reading, and the newest of two', () => {
    const corrected = typed(page('/about', NOW, ['headCount', '50']), '80');
    const again = mergeProfiles(corrected, page('/about', NOW + DAY, ['headCount', '500']));
    expect(believe(again, NOW + DAY).headCount).toMatchObject({ value: { min: 80, max: 80 }, fromRep: true });
    const second = mergeProfiles(again, typed(page('/about', NOW, ['headCount', '50']), '90', NOW + 1));
    expect(believe(second, NOW + DAY).headCount).toMatchObject({ value: { min: 90, max: 90 } });
    expect(second.signals.filter(({ method }) => method === 'rep')).toHaveLength(1);
  });

  it('gives the same whichever comes first, however often, and in whatever groups', () => {
    const fields = fc.constantFrom<[Parameters<typeof finding>[0], string]>(['founded', '1998'], ['founded', '2001'], ['headCount', '50 employees'], ['country', 'Germany'], ['country', 'AT'], ['email', 'info@brightforge.com'], ['companyName', 'Brightforge']);
    const profiles = fc
      .record({ path: fc.constantFrom('/', '/about', '/contact'), readAt: fc.integer({ min: 0, max: 3 }), cut: fc.boolean(), findings: fc.array(fields, { maxLength: 4 }), rep: fc.option(fc.constantFrom('10', '20')), repAt: fc.integer({ min: 0, max: 3 }) })
      .map(({ path, readAt, findings, rep, repAt }) => {
        const made = page(path, NOW + readAt * DAY, ...findings);
        return rep === null ? made : typed(made, rep, NOW + repAt);
      });
    fc.assert(
      fc.property(profiles, profiles, profiles, (a, b, c) => {
        expect(mergeProfiles(a, b)).toEqual(mergeProfiles(b, a));
        expect(mergeProfiles(mergeProfiles(a, b), c)).toEqual(mergeProfiles(a, mergeProfiles(b, c)));
        const once = mergeProfiles(a, b);
        expect(mergeProfiles(once, b)).toEqual(once);
        expect(mergeProfiles(once, once)).toEqual(once);
        const believed = believe(once, NOW);
        const hasRep = [...a.signals, ...b.signals].some(({ method }) => method === 'rep');
        expect(believed.headCount?.fromRep ?? false).toBe(hasRep);
        expect(JSON.stringify(believed)).not.toContain('null');
      }),
      { numRuns: 60 },
    );
  });

  it('remembers when an undated event was first seen, through every reading and whichever order they come in', () => {
    expect(firstSeenOf(mergeProfiles(news(0, 'raised'), news(100, 'raised')))).toEqual([[NOW, NOW + 100 * DAY]]);
    expect(firstSeenOf(mergeProfiles(news(0, 'dated'), news(100, 'dated')))).toEqual([[undefined, NOW + 100 * DAY]]);
    const [a, b, c] = [news(0, 'raised'), news(50, 'nothing'), news(100, 'raised')];
    const merged = mergeProfiles(mergeProfiles(a, b), c);
    expect(firstSeenOf(merged)).toEqual([[NOW, NOW + 100 * DAY]]);
    expect(mergeProfiles(a, mergeProfiles(c, b))).toEqual(merged);
    expect(mergeProfiles(c, mergeProfiles(b, a))).toEqual(merged);
    expect(mergeProfiles(merged, merged)).toEqual(merged);
    expect(mergeProfiles(merged, a)).toEqual(merged);
  });

  it('hashes another employer picked otherwise, as the title held there may be another', () => {
    const person: Profile = { kind: 'person', key: 'ada', pages: [], signals: [] };
    const picked = (employer: string, at: number) => hashEvidence([null, { ...person, picked: { employer, at } }]);
    expect(new Set([hashEvidence([null, person]), picked('Brightforge', 1), picked('Brightforge', 2), picked('Tallow', 1)]).size).toBe(3);
  });

  it('hashes the same evidence alike in any order, and other evidence otherwise', () => {
    const [a, b] = [page('/', NOW, ['founded', '1998']), page('/about', NOW, ['country', 'Germany'])];
    expect(hashEvidence([mergeProfiles(a, b), null])).toBe(hashEvidence([mergeProfiles(b, a), null]));
    expect(hashEvidence([mergeProfiles(a, b), null])).not.toBe(hashEvidence([a, null]));
    expect(hashEvidence([a, null])).toMatch(/^[0-9a-f]{64}$/);
  });
});

const news = (days: number, says: 'raised' | 'nothing' | 'dated') => {
  const observedAt = NOW + days * DAY;
  const url = 'https://www.brightforge.com/news';
  const event = signal({ field: 'trigger', value: { row: 1, event: 'funding' }, url, observedAt, ...(says === 'dated' && { publishedAt: '2026-01-05' }) });
  return { ...profile(...(says === 'nothing' ? [] : [event])), pages: [{ url, pageKind: 'press' as const, readAt: observedAt, cut: false }] };
};
const firstSeenOf = (merged: Profile) => merged.signals.map(({ firstSeenAt, observedAt }) => [firstSeenAt, observedAt]);

describe('a list the rep typed', () => {
  it('stands in place of what pages name, and gives way when taken back', () => {
    const named = ['HubSpot', 'Marketo'].map((name) => signal({ field: 'technology', value: { name, use: 'in-use' } }));
    const typed = correctionSignal('technology', 'Salesforce', { url: 'https://www.brightforge.com/', now: NOW });
    if ('error' in typed) throw new Error(typed.error);
    expect(technologies(...named, typed)).toEqual(['Salesforce']);
    expect(technologies(...named)).toEqual(['HubSpot', 'Marketo']);
  });
});

function technologies(...signals: AnySignal[]): string[] {
  return (believe(profile(...signals), NOW).technology ?? []).map(({ value }) => value.name).toSorted();
}
