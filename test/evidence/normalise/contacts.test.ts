import { describe, expect, it, test } from 'vitest';
import { companyDomain, countryOfDomain } from '#lib/evidence/normalise/domain.ts';
import { email } from '#lib/evidence/normalise/email.ts';
import { phone } from '#lib/evidence/normalise/phone.ts';
import { personUrl, socialLink } from '#lib/evidence/normalise/social-link.ts';
import { pageAddress } from '#lib/evidence/normalise/url.ts';

describe('a company domain', () => {
  test.each([
    ['https://www.Brightforge.com/about?x=1', 'brightforge.com'], ['shop.brightforge.co.uk', 'brightforge.co.uk'], ['brightforge.com.br', 'brightforge.com.br'], ['//cdn.brightforge.de/x', 'brightforge.de'],
  ])('%s', (text, domain) => {
    expect(companyDomain(text)).toBe(domain);
  });

  test.each(['brightforge.github.io', 'https://brightforge.netlify.app', 'linkedin.com/company/brightforge', 'de.linkedin.com', 'boards.greenhouse.io/brightforge', 'brightforge.jobs.personio.de', 'x.com', 'bit.ly/3x', 'www.globenewswire.com', 'apps.apple.com/app', '192.168.0.1', 'localhost', 'brightforge', 'co.uk', '', '__proto__'])('never %s', (text) => {
    expect(companyDomain(text)).toBeNull();
  });

  it('knows a look-alike from the real host', () => {
    expect(companyDomain('evil-linkedin.com')).toBe('evil-linkedin.com');
    expect(companyDomain('linkedin.com.evil.net')).toBe('evil.net');
  });

  it('tells the country of a national suffix and of no other', () => {
    expect(['brightforge.de', 'brightforge.co.uk', 'brightforge.io', 'brightforge.com', 'brightforge.ai'].map(countryOfDomain)).toEqual(['DE', 'GB', null, null, null]);
  });
});

describe('an e-mail address', () => {
  test.each([['mailto:Info@Brightforge.com?subject=x', 'info@brightforge.com'], ['\u200dhello@brightforge.com', 'hello@brightforge.com'], [' <sales@brightforge.co.uk>, ', 'sales@brightforge.co.uk'], ['mailto:info%40brightforge.de', 'info@brightforge.de']])('%s', (text, address) => {
    expect(email(text)).toBe(address);
  });

  test.each(['logo@2x.png', 'you@example.com', 'no-reply@brightforge.com', 'max.mustermann@brightforge.de', '9dab19aff8b8483abddcaff87f267a9f@brightforge.com', 'a@b', 'not an address', 'x@sentry.io', '%E0%A4%A', ''])('none in "%s"', (text) => {
    expect(email(text)).toBeNull();
  });
});

describe('a phone number', () => {
  test.each<[string, string[], string]>([
    ['+49 (0)30 901820', [], '+4930901820'], ['030 901820', ['DE'], '+4930901820'], ['0049 30 901820', [], '+4930901820'], ['(888) 234-5670', [], '+18882345670'], ['888.234.5670', [], '+18882345670'], ['tel:+1-302-234-5678', [], '+13022345678'],
    ['020 7946 0018', ['GB'], '+442079460018'], ['01 23 45 67 89', ['FR'], '+33123456789'], ['22 33 44 55', ['NO'], '+4722334455'], ['03-1234-5678', ['JP'], '+81312345678'], ['+44 (0) 20 7946 0018 ext. 5', [], '+442079460018'], ['+972-8-9112233', [], '+97289112233'], ['04 471 2233', ['NZ'], '+6444712233'],
  ])('%s in %j', (text, countries, e164) => {
    expect(phone(text, countries)).toBe(e164);
  });

  it('tries the countries in turn', () => {
    expect(phone('01 23 45 67 89', ['DK', 'FR'])).toBe('+33123456789');
  });

  test.each(['2014', '12345678', 'call us', '', '1'.repeat(400)])('none in "%s"', (text) => {
    expect(phone(text, [])).toBeNull();
  });
});

describe('a social link', () => {
  test.each([
    ['http://de.linkedin.com/company/brightforge?trk=x', 'https://www.linkedin.com/company/brightforge'], ['https://twitter.com/#!/brightforge', 'https://twitter.com/brightforge'], ['//www.facebook.com/Brightforge/', 'https://www.facebook.com/Brightforge'], ['https://www.facebook.com/pages/Brightforge/123', 'https://www.facebook.com/pages/Brightforge/123'],
    ['https://www.youtube.com/@brightforge/videos', 'https://www.youtube.com/@brightforge'], ['https://www.youtube.com/channel/UC123', 'https://www.youtube.com/channel/UC123'], ['https://github.com/brightforge', 'https://github.com/brightforge'], ['https://www.xing.com/pages/brightforge', 'https://www.xing.com/pages/brightforge'],
    ['https://m.facebook.com/profile.php?id=123', 'https://www.facebook.com/profile.php?id=123'], ['https://instagram.com/brightforge?igshid=x', 'https://www.instagram.com/brightforge'],
  ])('%s', (url, canonical) => {
    expect(socialLink(url)).toBe(canonical);
  });

  test.each(['https://www.linkedin.com/', 'https://www.linkedin.com/shareArticle?url=x', 'https://twitter.com/intent/tweet', 'https://www.facebook.com/sharer/sharer.php?u=x', 'https://twitter.com/brightforge/status/1', 'https://www.youtube.com/watch?v=1', 'https://www.youtube.com/embed/1', 'https://github.com/brightforge/engine', 'https://evil-linkedin.com/company/x', 'https://linkedin.com.evil.tld/company/x', 'https://brightforge.com/x', 'javascript:alert(1)', ''])('none in %s', (url) => {
    expect(socialLink(url)).toBeNull();
  });

  it('knows profiles of people', () => {
    expect(personUrl('https://de.linkedin.com/in/Jo-Doe/?trk=1')).toBe('https://www.linkedin.com/in/jo-doe');
    expect(personUrl('https://x.com/AdaNord')).toBe('https://x.com/adanord');
    expect(personUrl('https://www.linkedin.com/company/brightforge')).toBeNull();
  });
});

it('reads a page under one address whatever brought the visitor', () => {
  expect(pageAddress('https://Brightforge.com/about?utm_source=x&id=3#team')).toBe('https://brightforge.com/about?id=3');
});
