import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { FieldTest } from '#lib/icp/criterion-tests.ts';
import { askWords } from '#lib/qualify/field-words.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { company, criterion, grade, icp, person, signal, tool } from '../make.ts';

const match = (ask: FieldTest, signals: AnySignal[]): number | null =>
  grade({ icp: icp({ criteria: [criterion({ kind: 'custom', ask })] }), company: company(signals) }).lines[0]?.match ?? null;
const people = (min: number, max = min) => [signal('headCount', { min, max })];
const YES = 10_000;

describe('any field, asked with an operator', () => {
  it.each<[string, FieldTest, AnySignal[], number | null]>([
    ['is: a text, case and accents aside', { field: 'city', operator: 'is', value: 'ZURICH' }, [signal('city', 'Zürich')], YES],
    ['is: another text', { field: 'city', operator: 'is', value: 'Kiel' }, [signal('city', 'Bonn')], 0],
    ['is: a code by its code', { field: 'country', operator: 'is', value: 'de' }, [signal('country', 'DE')], YES],
    ['is: a code by its words', { field: 'country', operator: 'is', value: 'Germany' }, [signal('country', 'DE')], YES],
    ['is: a number', { field: 'founded', operator: 'is', value: 2010 }, [signal('founded', 2010)], YES],
    ['is: another number', { field: 'founded', operator: 'is', value: 2010 }, [signal('founded', 2011)], 0],
    ['is: a number inside a band, which may or may not be it', { field: 'headCount', operator: 'is', value: 120 }, people(51, 200), null],
    ['is: a number outside a band', { field: 'headCount', operator: 'is', value: 120 }, people(1, 10), 0],
    ['is one of: one of them', { field: 'legalForm', operator: 'is-one-of', values: ['AG', 'GmbH'] }, [signal('legalForm', 'GmbH')], YES],
    ['is one of: none of them', { field: 'legalForm', operator: 'is-one-of', values: ['AG', 'SE'] }, [signal('legalForm', 'GmbH')], 0],
    ['is one of: on a list', { field: 'technology', operator: 'is-one-of', values: ['odoo'] }, [tool('HubSpot'), tool('Odoo')], YES],
    ['is one of: not on a list, which may be longer', { field: 'technology', operator: 'is', value: 'Odoo' }, [tool('HubSpot')], null],
    ['contains: whole words', { field: 'companyName', operator: 'contains', value: 'group' }, [signal('companyName', 'Brightforge Group')], YES],
    ['contains: part of a word', { field: 'companyName', operator: 'contains', value: 'forge' }, [signal('companyName', 'Brightforge Group')], 0],
    ['contains: not in a description, which need not say it', { field: 'description', operator: 'contains', value: 'ovens' }, [signal('description', 'Bread')], null],
    ['contains: in the title of an open role', { field: 'openRole', operator: 'contains', value: 'baker' }, [signal('openRole', { title: 'Baker (m/f)' })], YES],
    ['at least: a number', { field: 'openRoleCount', operator: 'at-least', value: 3 }, [signal('openRoleCount', 3)], YES],
    ['at least: fewer', { field: 'openRoleCount', operator: 'at-least', value: 3 }, [signal('openRoleCount', 2)], 0],
    ['at least: a band above', { field: 'headCount', operator: 'at-least', value: 50 }, people(51, 200), YES],
    ['at least: a band across', { field: 'headCount', operator: 'at-least', value: 100 }, people(51, 200), null],
    ['at least: of a text', { field: 'city', operator: 'at-least', value: 3 }, [signal('city', 'Kiel')], null],
    ['between: both ends count', { field: 'founded', operator: 'between', from: 2000, to: 2010 }, [signal('founded', 2010)], YES],
    ['between: outside', { field: 'founded', operator: 'between', from: 2000, to: 2010 }, [signal('founded', 1999)], 0],
    ['between: money', { field: 'revenue', operator: 'between', from: 1e6, to: 1e7 }, [signal('revenue', { min: 2e6, max: 3e6, currency: 'EUR' })], YES],
    ['exists: known', { field: 'vatNumber', operator: 'exists' }, [signal('vatNumber', 'ATU12345675')], YES],
    ['exists: not known', { field: 'vatNumber', operator: 'exists' }, [], null],
    ['anything of a field not known', { field: 'city', operator: 'is', value: 'Kiel' }, [], null],
  ])('%s', (_name, ask, signals, expected) => {
    expect(match(ask, signals)).toBe(expected);
  });

  it('reads a person’s field off the person, and their mailbox off the person where the criterion is about them', () => {
    const ada = person([signal('personTitle', 'Head of Ovens'), signal('email', 'ada@brightforge.example')]);
    const of = (ask: FieldTest, subject: 'company' | 'person') =>
      grade({ icp: icp({ criteria: [criterion({ kind: 'custom', ask }, { subject })] }), company: company([signal('email', 'info@brightforge.example')]), person: ada }).lines[0]?.found;
    expect(of({ field: 'personTitle', operator: 'contains', value: 'ovens' }, 'person')).toBe('Head of Ovens');
    expect(of({ field: 'email', operator: 'exists' }, 'person')).toBe('ada@brightforge.example');
    expect(of({ field: 'email', operator: 'exists' }, 'company')).toBe('info@brightforge.example');
  });
});

it.each<[FieldTest, string]>([
  [{ field: 'industry', operator: 'is', value: '4' }, 'the industry is Software Development'],
  [{ field: 'city', operator: 'is-one-of', values: ['Kiel', 'Bonn'] }, 'the city of the head office is “Kiel” or “Bonn”'],
  [{ field: 'description', operator: 'contains', value: 'ovens' }, 'what they do holds “ovens”'],
  [{ field: 'headCount', operator: 'at-least', value: 1000 }, 'the head count is at least 1,000'],
  [{ field: 'founded', operator: 'between', from: 2000, to: 2010 }, 'the founding year is between 2000 and 2010'],
  [{ field: 'vatNumber', operator: 'exists' }, 'the VAT number is known'],
])('in words: %o', (ask, words) => {
  expect(askWords(ask, sayIn('en'))).toBe(words);
});

const asked = (ask: FieldTest, signals: AnySignal[]) =>
  grade({ icp: icp({ disqualifiers: [{ code: 'x', reason: 'x', when: { kind: 'field', ask } }] }), company: company(signals) }).disqualifiers.map(({ certain }) => certain);

describe('a condition on any field', () => {
  it.each<[string, FieldTest, AnySignal[], boolean[]]>([
    ['holds', { field: 'legalForm', operator: 'is', value: 'e.V.' }, [signal('legalForm', 'e.V.')], [true]],
    ['holds on weak evidence', { field: 'legalForm', operator: 'is', value: 'e.V.' }, [signal('legalForm', 'e.V.', { method: 'text' })], [false]],
    ['does not hold', { field: 'legalForm', operator: 'is', value: 'e.V.' }, [signal('legalForm', 'AG')], []],
    ['cannot be told of a band', { field: 'headCount', operator: 'at-least', value: 100 }, people(51, 200), []],
    ['is not known', { field: 'legalForm', operator: 'exists' }, [], []],
    ['holds of one on a list', { field: 'technology', operator: 'is', value: 'Odoo' }, [tool('HubSpot'), tool('Odoo')], [true]],
  ])('%s', (_name, ask, signals, expected) => {
    expect(asked(ask, signals)).toEqual(expected);
  });
});
