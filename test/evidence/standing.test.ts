import { describe, expect, it } from 'vitest';
import { isLinkedInPage, isVisible, standingOf } from '#lib/evidence/standing.ts';

const at = (place: string) => ({ field: 'companyName' as const, raw: 'Brightforge', place });

describe('where a value stands', () => {
  it.each([
    ['h1', 'text'],
    ['footer', 'text'],
    ['label "Headquarters"', 'text'],
    ['sentence on funding', 'text'],
    ['copyright line', 'text'],
    ['json-ld Organization.name', 'data'],
    ['structured data, Organization.legalName', 'data'],
    ['meta description', 'head'],
    ['og:site_name', 'head'],
    ['window title', 'title'],
    ['page title', 'title'],
    ['logo', 'picture'],
    ['page address', 'address'],
    ['mailto link', 'link'],
    ['link in footer', 'link'],
    ['script address', 'resource'],
    ['resource hint', 'resource'],
  ])('%s is %s', (place, standing) => {
    expect(standingOf(at(place))).toBe(standing);
  });

  it('takes no look-alike for a hidden place', () => {
    expect(['metals and machines', 'linked list', 'framework', 'formal name', 'telegram', 'titles'].map((place) => standingOf(at(place)))).toEqual(Array(6).fill('text'));
  });

  it('knows a number that was counted, not written', () => {
    const listed = { field: 'openRoleCount' as const, raw: '7', place: 'list of open roles' };
    expect(standingOf(listed)).toBe('count');
    expect(standingOf({ ...listed, field: 'openRole' as const, raw: 'Welder' })).toBe('text');
  });

  it('is visible as text or as a link', () => {
    expect(['h1', 'mailto link', 'logo', 'json-ld name', 'window title'].map((place) => isVisible(at(place)))).toEqual([true, true, true, false, false]);
  });
});

describe('LinkedIn', () => {
  it.each([
    ['https://www.linkedin.com/in/mira-holt', true],
    ['https://de.linkedin.com/company/brightforge', true],
    ['https://linkedin.com./in/x', true],
    ['https://evil-linkedin.com/in/x', false],
    ['https://linkedin.com.evil.tld/in/x', false],
    ['https://brightforge.example/?from=linkedin.com', false],
  ])('%s: %s', (url, is) => {
    expect(isLinkedInPage(url)).toBe(is);
  });
});
