import { describe, expect, it } from 'vitest';
import { evidenceWithout, mentionsOf, names, profileWithout, withoutMentions } from '#lib/prospects/mentions.ts';
import { BRIGHTFORGE, evidenceOf } from '#test/background/evidence.ts';
import { company, signal } from '#test/qualify/make.ts';

const MIRA = mentionsOf({ urls: ['https://www.linkedin.com/in/mira-holt?x=1', 'mira@holt.io'], emails: ['Mira@Holt.io', 'https://www.linkedin.com/in/mira-holt'], names: ['Míra Holt', 'Mira'] });

describe('what names a person', () => {
  it.each([
    ['Ask MIRA HOLT about it', true],
    ['Holt, Jo; Mira Holt-Berger', true],
    ['write to mira@HOLT.io', true],
    ['see linkedin.com/in/Mira-Holt/details', true],
    ['Mira will know', false],
    ['Miranda Holtz', false],
  ])('%s: %s', (text, is) => expect(names(text, MIRA)).toBe(is));

  it.each([
    ['see www.linkedin.com/in/mira-holt.', true],
    ['linkedin.com/in/mira-holt/details', true],
    ['linkedin.com/in/mira-holt-2b8, another one', false],
    ['at <mira@holt.io>.', true],
    ['elmira@holt.io', false],
    ['el.mira@holt.io', false],
    ['mira@holt.io.example', false],
  ])('%s, by addresses alone: %s', (text, is) => {
    const addresses = { ...MIRA, names: [] };
    expect(names(text, addresses)).toBe(is);
    expect(withoutMentions(text, addresses) === text).toBe(!is);
  });

  it('goes from texts wherever they stand; what does not name them stays the same object', () => {
    const kept = { b: 'Jo Berg' };
    const value = { why: ['Ask Mira  Holt (mira@holt.io) on Monday', 'nobody'], kept };
    expect(withoutMentions(value, MIRA)).toEqual({ why: ['Ask […] ([…]) on Monday', 'nobody'], kept });
    expect(withoutMentions(value, MIRA).kept).toBe(kept);
    expect(withoutMentions('Míra Holt said so', MIRA)).not.toMatch(/holt/i);
  });

  it('goes from a profile with its signal, and the others stay', () => {
    const profile = company([signal('teamMember', { name: 'Mira Holt', title: 'COO' }), signal('teamMember', { name: 'Jo Berg' }), signal('email', 'mira@holt.io'), signal('companyName', 'Brightforge')]);
    expect(profileWithout(profile, MIRA).signals.map(({ value }) => value)).toEqual([{ name: 'Jo Berg' }, 'Brightforge']);
  });

  it('goes from the evidence of a page; a page of their own goes as a whole', () => {
    const team = evidenceOf('https://www.brightforge.com/team', { companyName: 'Brightforge', personName: 'Mira Holt' });
    expect(evidenceWithout(team, MIRA)?.findings.map(({ raw }) => raw)).toEqual(['Brightforge']);
    expect(evidenceWithout(BRIGHTFORGE, MIRA)).toEqual(BRIGHTFORGE);
    expect(evidenceWithout(evidenceOf('https://www.linkedin.com/in/mira-holt', { personName: 'Mira Holt' }), MIRA)).toBeNull();
  });
});
