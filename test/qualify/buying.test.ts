import { describe, expect, it } from 'vitest';
import type { Offer, Persona } from '#lib/icp/model.ts';
import { company, grade, icp, NOW, person, signal, tool } from './make.ts';

const SALES: Persona = { id: 'sales', name: 'Sales leader', seniorities: ['vp', 'head'], departments: ['Sales'], pains: [], questions: {} };
const ICP = icp({ personas: [SALES] });
const member = (name: string, seniority: string, department: string) => signal('teamMember', { name, title: `${seniority} ${department}`, seniority, department });
const who = (seniority: string, department: string, name = 'Ada Quill') => person([signal('personName', name), signal('seniority', seniority), signal('department', department)]);
const names = ({ known }: { known: { name: string; role: string }[] }) => known.map(({ name, role }) => [name, role]);

const answered = (state: 'confirmed' | 'denied') => grade({ icp: ICP, company: company([]), answers: [{ tag: 'champion', state, at: NOW }] }).buyingGroup.missing;

describe('the buying group', () => {
  it('knows people of the team page, the person looked at and saved colleagues by the part they play, each once', () => {
    const team = [member('Bo Reed', 'c_suite', 'Finance'), member('Cy Marsh', 'senior', 'Sales'), member('Ada Quill', 'vp', 'Sales')];
    const colleagues = [{ ...who('head', 'Information Technology', 'Di Holt'), key: 'di' }];
    const { buyingGroup } = grade({ icp: ICP, company: company(team), person: who('vp', 'Sales'), colleagues });
    expect(names(buyingGroup)).toEqual([['Ada Quill', 'decision maker'], ['Bo Reed', 'economic buyer'], ['Di Holt', 'technical veto'], ['Cy Marsh', 'end user']]);
    expect(buyingGroup.known.map(({ self }) => self)).toEqual([true, false, false, false]);
    expect(buyingGroup.missing).toEqual(['champion']);
  });

  it('misses every role while nobody is known, and only those the ICP asks for', () => {
    expect(grade({ icp: ICP, company: company([]) }).buyingGroup).toEqual({ known: [], missing: ['decision maker', 'economic buyer', 'champion', 'end user'] });
    expect(grade({ icp: { ...ICP, buyingGroup: ['gatekeeper'] }, company: company([]) }).buyingGroup.missing).toEqual(['gatekeeper']);
  });

  it('has a champion once an answer confirms one', () => {
    expect(answered('confirmed')).toEqual(['decision maker', 'economic buyer', 'end user']);
    expect(answered('denied')).toContain('champion');
  });

  it('of a company of ten lets the founder decide, pay and use', () => {
    const founder = member('Bo Reed', 'founder', 'Entrepreneurship');
    const small = (max: number) => grade({ icp: ICP, company: company([founder, signal('headCount', { min: 2, max })]) }).buyingGroup.missing;
    expect(small(10)).toEqual(['champion']);
    expect(small(50)).toEqual(['economic buyer', 'champion', 'end user']);
  });

  it('does not depend on the order of the team page', () => {
    const team = [member('Bo Reed', 'c_suite', 'Finance'), member('Cy Marsh', 'senior', 'Sales'), member('Di Holt', 'senior', 'Sales')];
    expect(names(grade({ icp: ICP, company: company(team.toReversed()) }).buyingGroup)).toEqual(names(grade({ icp: ICP, company: company(team) }).buyingGroup));
  });
});

describe('levels by industry', () => {
  it.each([['41', 'influencer'], ['45', 'influencer'], ['4', 'decision maker']])('of a vice president in industry %s: %s', (code, role) => {
    const { decisionRole, lines } = grade({ icp: { ...ICP, criteria: [{ id: 'r', label: 'Role', subject: 'person', weight: 10, mustKnow: false, test: { kind: 'title', seniorities: ['vp'], departments: ['Sales'] } }] }, company: company([signal('industry', code)]), person: who('vp', 'Sales') });
    expect(decisionRole).toBe(role);
    expect(lines[0]?.match).toBe(role === 'influencer' ? 0 : 10_000);
  });
});

describe('why this persona and this offer', () => {
  const CRM: Offer = { id: 'crm', name: 'Our CRM', needs: ['outbound'], mustHaves: ['Slack', 'a works council'], rivals: ['Pipedrive'], integrations: ['HubSpot'] };
  const ADS: Offer = { id: 'ads', name: 'Our ads', needs: [], mustHaves: [], rivals: ['Marketo'], integrations: [] };

  it('names level and department with what they rest on', () => {
    const { persona } = grade({ icp: ICP, company: company([]), person: who('director', 'Sales') });
    expect(persona?.why.map(({ text, evidence }) => [text, evidence[0]?.field])).toEqual([['Director by level, near Vice president or Head', 'seniority'], ['works in Sales', 'department']]);
  });

  it('names rivals, needs and integrations found, and says which must-haves are open', () => {
    const { offer } = grade({ icp: icp({ offers: [CRM, ADS] }), company: company([tool('Pipedrive'), tool('HubSpot'), tool('Slack', 'asked-for'), signal('description', 'We do outbound for others')]) });
    expect(offer?.id).toBe('crm');
    expect(offer?.why.map(({ text }) => text)).toEqual(['A rival product, Pipedrive, is in use', 'Their pages speak of “outbound”', 'It works with HubSpot, in use']);
    expect(offer?.rivals.map(({ name, use }) => [name, use])).toEqual([['Pipedrive', 'in-use']]);
    expect(offer?.mustHaves.map(({ text, known }) => [text, known])).toEqual([['Slack', true], ['a works council', false]]);
  });

  it('says so where the persona or the lack of others decides', () => {
    const byPersona = grade({ icp: icp({ personas: [{ ...SALES, offerId: 'ads' }], offers: [CRM, ADS] }), company: company([tool('Pipedrive')]), person: who('vp', 'Sales') });
    expect(byPersona.offer).toMatchObject({ id: 'ads', why: [{ text: 'It is what Sales leader is offered' }] });
    expect(grade({ icp: icp({ offers: [CRM] }), company: company([]) }).offer?.why).toEqual([{ text: 'It is the only offer of this ICP', evidence: [] }]);
  });
});
