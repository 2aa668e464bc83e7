import { describe, expect, it } from 'vitest';
import { type Compared, type DuplicateReason, duplicatesIn } from '#lib/prospects/duplicates.ts';
import type { ListedFacts } from '#lib/prospects/model.ts';
import { atOnce } from '#lib/prospects/in-steps.ts';

const FACTS: ListedFacts = { industry: null, headCount: null, country: null, city: null, seniority: null, department: null, email: null, phone: null, readAt: null };

function company(id: string, companyKey: string, companyName: string | null, facts: Partial<ListedFacts> = {}, more: Partial<Compared> = {}): Compared {
  return { id, companyKey, personKey: null, companyName, companyDomain: companyKey.startsWith('name:') ? null : companyKey, personName: null, facts: { ...FACTS, ...facts }, answers: [], touches: [], savedAt: Number(id.replace(/\D/g, '')), ...more };
}
function person(id: string, personKey: string, personName: string, facts: Partial<ListedFacts> = {}, more: Partial<Compared> = {}): Compared {
  return { ...company(id, 'tannhof.com', 'Tannhof', facts), personKey, personName, ...more };
}

const DE = { country: 'DE' };

describe('two saved prospects', () => {
  it.each<[string, Compared, Compared, DuplicateReason[] | null, boolean]>([
    ['a domain believed of one and the key of the other', company('1', 'tannhof.com', 'Tannhof'), company('2', 'name:werke|DE', 'Werke', {}, { companyDomain: 'tannhof.com' }), ['domain'], true],
    ['a domain that one names as its own', company('1', 'tannhof.com', 'Tannhof', { aliases: ['alte-werke.de'] }), company('2', 'alte-werke.de', 'Alte Werke'), ['declared'], true],
    ['the mailbox', company('1', 'tannhof.com', 'Tannhof', { email: 'info@tannhof.com' }), company('2', 'name:werke|', 'Werke', { email: 'info@tannhof.com' }), ['email'], true],
    ['name and country, legal form aside', company('1', 'tannhof.com', 'Tannhof GmbH', DE), company('2', 'tannhof-werke.net', 'TANNHOF', DE), ['name-country'], true],
    ['the legal name of one', company('1', 'tannhof.com', 'Hof', { ...DE, legalName: 'Tannhof Werke AG' }), company('2', 'name:tannhof werke|DE', 'Tannhof Werke', DE), ['name-country'], true],
    ['the name alone, one country not known', company('1', 'tannhof.com', 'Tannhof', DE), company('2', 'name:tannhof|', 'Tannhof'), ['name'], false],
    ['the name, in two countries', company('1', 'tannhof.com', 'Tannhof', DE), company('2', 'tannhof-werke.at', 'Tannhof', { country: 'AT' }), null, false],
    ['the name in the domain, and how the names begin', company('1', 'tannhof.com', 'Tannhof'), company('2', 'tannhof.de', 'Tannhof Deutschland'), ['brand'], false],
    ['the name in the domain alone', company('1', 'tannhof.com', 'Tannhof'), company('2', 'tannhof.de', 'Gasthaus Müller'), null, false],
    ['nothing', company('1', 'tannhof.com', 'Tannhof', DE), company('2', 'halden.no', 'Halden', DE), null, false],
    ['a parent and its subsidiary', company('1', 'tannhof.com', 'Tannhof', { ...DE, relatives: [{ relation: 'subsidiary', name: 'Tannhof', domain: 'tannhof.de' }] }), company('2', 'tannhof.de', 'Tannhof', DE), null, false],
    ['the profile', person('1', 'https://www.linkedin.com/in/ida', 'Ida Brandt'), person('2', 'ida@tannhof.com', 'I. Brandt', { profile: 'https://www.linkedin.com/in/ida' }), ['profile'], true],
    ['their own mailbox', person('1', 'https://www.linkedin.com/in/ida', 'Ida Brandt', { email: 'ida@tannhof.com' }), person('2', 'ida@tannhof.com', 'I. Brandt', { email: 'ida@tannhof.com' }), ['email'], true],
    ['a shared mailbox', person('1', 'https://www.linkedin.com/in/ida', 'Ida Brandt', { email: 'info@tannhof.com' }), person('2', 'ida brandt@x', 'Max Kern', { email: 'info@tannhof.com' }), null, false],
    ['a name at one company', person('1', 'https://www.linkedin.com/in/ida', 'Ida Brandt'), person('2', 'https://www.xing.com/profile/Ida_Brandt', 'Ida Brandt'), ['person-name'], false],
    ['a name at two companies', person('1', 'https://www.linkedin.com/in/ida', 'Ida Brandt'), person('2', 'https://www.linkedin.com/in/ida2', 'Ida Brandt', {}, { companyKey: 'halden.no', companyName: 'Halden' }), null, false],
    ['a person and their company', company('1', 'tannhof.com', 'Tannhof', DE), person('2', 'https://www.linkedin.com/in/ida', 'Ida Brandt', DE), null, false],
    ['what a rep kept apart', company('1', 'tannhof.com', 'Tannhof', DE), company('2', 'tannhof-werke.net', 'Tannhof', DE, { apart: ['1'] }), null, false],
  ])('share %s', (_what, one, other, reasons, sure) => {
    const expected = reasons === null ? [] : [{ keep: '1', gone: '2', sure, reasons }];
    expect(atOnce(duplicatesIn([one, other]))).toEqual(expected);
    expect(atOnce(duplicatesIn([other, one]))).toEqual(expected);
  });
});

describe('of several that are one', () => {
  it('the best known is kept: by a domain, worked on, saved first', () => {
    const named = company('1', 'name:tannhof|DE', 'Tannhof', DE);
    const known = company('2', 'tannhof.com', 'Tannhof', DE);
    const worked = company('3', 'tannhof.de', 'Tannhof', DE, { touches: [{ kind: 'replied', at: 1, source: 'rep', event: 'a' }] });
    expect(atOnce(duplicatesIn([named, known, worked])).map(({ keep, gone }) => `${gone} into ${keep}`).toSorted()).toEqual(['1 into 3', '2 into 3']);
  });

  it('those kept apart from the best are still offered to the next', () => {
    const [a, b, c] = [company('1', 'a-tannhof.com', 'Tannhof', DE), company('2', 'b-tannhof.com', 'Tannhof', DE), company('3', 'c-tannhof.com', 'Tannhof', { ...DE }, { apart: ['1'] })];
    expect(atOnce(duplicatesIn([a, b, c])).map(({ keep, gone }) => `${gone} into ${keep}`)).toEqual(['2 into 1', '3 into 2']);
  });

  it('what very many share tells nobody apart', () => {
    const many = Array.from({ length: 60 }, (_, at) => company(String(at), `site${at}.com`, `Company ${at}`, { email: 'web@hosting.example' }));
    expect(atOnce(duplicatesIn(many))).toEqual([]);
  });

  it('are found without comparing everybody with everybody: only those who share a key', () => {
    let looks = 0;
    // Whether a person said they are apart is asked first of any two that are compared.
    const watched = some(4000).map((prospect) => Object.defineProperty(prospect, 'apart', { get: () => void looks++ }));
    expect(atOnce(duplicatesIn(watched))).toHaveLength(100);
    expect(looks).toBe(2 * 100);
  });
});

/** A hundred pairs among so many. */
const some = (count: number): Compared[] =>
  Array.from({ length: count }, (_, at) => company(String(at), `site${at}.com`, `Firma ${at % (count - 100)} Werke GmbH`, { country: 'DE', email: `info@site${at}.com`, aliases: [`seite${at}.de`] }));
