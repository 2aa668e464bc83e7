import { describe, expect, it } from 'vitest';
import { guessEmail, type KnownAddress } from '#lib/evidence/email-pattern.ts';

const known = (name: string, email: string): KnownAddress => ({ name, email, url: 'https://tannhof.com/team' });

describe('the address of a person', () => {
  it.each<[string, string, KnownAddress[], string | null]>([
    ['by first and last name', 'Ida Brandt', [known('Max Kern', 'max.kern@tannhof.com')], 'ida.brandt@tannhof.com'],
    ['by the first letter', 'Ida Brandt', [known('Max Kern', 'mkern@tannhof.com')], 'ibrandt@tannhof.com'],
    ['by the last name first', 'Ida Brandt', [known('Max Kern', 'kern.max@tannhof.com')], 'brandt.ida@tannhof.com'],
    ['titles left out', 'Dr. Ida Maria Brandt', [known('Prof. Max Kern', 'max.kern@tannhof.com')], 'ida.brandt@tannhof.com'],
    ['umlauts written out', 'Jörg Müller', [known('Max Kern', 'max.kern@tannhof.com')], 'joerg.mueller@tannhof.com'],
    ['umlauts as another one writes them', 'Jörg Müller', [known('Anna Schröder', 'anna.schroder@tannhof.com')], 'jorg.muller@tannhof.com'],
    ['as most are built', 'Ida Brandt', [known('Max Kern', 'max.kern@tannhof.com'), known('Eva Lund', 'eva.lund@tannhof.com'), known('Jo Ek', 'jo@tannhof.com')], 'ida.brandt@tannhof.com'],
    ['not where as many are built otherwise', 'Ida Brandt', [known('Max Kern', 'max.kern@tannhof.com'), known('Jo Ek', 'boss@tannhof.com')], null],
    ['not from a shared mailbox', 'Ida Brandt', [known('Max Kern', 'info@tannhof.com')], null],
    ['not from an address that its name does not explain', 'Ida Brandt', [known('Max Kern', 'mk77@tannhof.com')], null],
    ['not for a single name', 'Ida', [known('Max Kern', 'max.kern@tannhof.com')], null],
    ['not without any', 'Ida Brandt', [], null],
  ])('is guessed %s', (_how, name, basis, email) => {
    expect(guessEmail(name, basis)?.email ?? null).toBe(email);
  });

  it('says what it is read off, and how many are built otherwise', () => {
    const max = known('Max Kern', 'max.kern@tannhof.com');
    const eva = known('Eva Lund', 'eva.lund@tannhof.com');
    expect(guessEmail('Ida Brandt', [max, known('Jo Ek', 'jo@tannhof.com'), eva])).toEqual({ email: 'ida.brandt@tannhof.com', pattern: '{first}.{last}@tannhof.com', basis: [max, eva], otherwise: 1 });
  });
});
