import { domainToASCII } from 'node:url';
import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { asciiHost } from '#lib/evidence/normalise/ascii-host.ts';
import { companyDomain } from '#lib/evidence/normalise/domain.ts';

describe('a host as browsers write it', () => {
  it.each([
    ['brightforge.com', 'brightforge.com'],
    ['Müller-Werke.de', 'xn--mller-werke-thb.de'],
    ['mu\u0308ller-werke.de', 'xn--mller-werke-thb.de'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['例え.jp', 'xn--r8jz45g.jp'],
  ])('%s', (host, ascii) => {
    expect(asciiHost(host)).toBe(ascii);
  });

  it('is what the platform makes of it', () => {
    const letters = fc.constantFrom(...'abxyz09äöüéñçåøœжщλπ株式会社');
    fc.assert(fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join('')), (label) => {
      expect(asciiHost(`${label}.com`)).toBe(domainToASCII(`${label}.com`));
    }));
  });

  it('is the one form a company is known by, however a page writes it', () => {
    expect(companyDomain('https://www.Müller-Werke.de/kontakt')).toBe('xn--mller-werke-thb.de');
    expect(companyDomain('xn--mller-werke-thb.de')).toBe('xn--mller-werke-thb.de');
  });
});
