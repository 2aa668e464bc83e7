import { describe, expect, it, test } from 'vitest';
import { FREE_MAIL_DOMAINS, isFreeMail } from '#lib/taxonomy/free-mail.ts';
import { bandOf, HEAD_COUNT_BANDS } from '#lib/taxonomy/head-count.ts';
import { isSharedHost } from '#lib/taxonomy/not-a-company-domain.ts';

describe('hosts of many tenants', () => {
  test.each(['linkedin.com', 'de.linkedin.com', 'brightforge.github.io', 'boards.greenhouse.io', 'WWW.FACEBOOK.COM', 'bit.ly', 'play.google.com'])('%s', (host) => {
    expect(isSharedHost(host)).toBe(true);
  });

  test.each(['evil-linkedin.com', 'linkedin.com.evil.tld', 'brightforge.com', 'notgithub.io', 'com', ''])('not %s', (host) => {
    expect(isSharedHost(host)).toBe(false);
  });
});

it('free mail is a mailbox for everybody, and no company’s own domain', () => {
  expect(['ada@gmail.com', 'GMX.de', 'ada@brightforge.com', 'alibaba.com', 'orange.fr', 'facebook.com'].map(isFreeMail)).toEqual([true, true, false, false, false, false]);
  expect(FREE_MAIL_DOMAINS.size).toBeGreaterThan(150);
});

it('head-count bands follow one another without a gap', () => {
  expect(HEAD_COUNT_BANDS.map(({ min }) => min)).toEqual([1, ...HEAD_COUNT_BANDS.slice(0, -1).map(({ max }) => max + 1)]);
  expect([bandOf(1)?.label, bandOf(200)?.label, bandOf(5_000_000)?.urn, bandOf(0)]).toEqual(['1', '51–200', 'urn:li:staffCountRange:(10001,2147483647)', undefined]);
});
