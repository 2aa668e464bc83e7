import { describe, expect, it } from 'vitest';
import { quoteAddress } from '#components/ui/quote-address.ts';

const PAGE = 'https://brightforge.example/about';
const fragment = (exact: string, prefix = '', suffix = '', url = PAGE) => quoteAddress(url, { exact, prefix, suffix })?.split('#')[1];

describe('the address of a quote', () => {
  it('escapes what separates the parts of a text fragment', () => {
    expect(fragment('mid-sized, we & you')).toBe(':~:text=mid%2Dsized%2C%20we%20%26%20you');
  });

  it('tells one of several places by what stands around it', () => {
    expect(fragment('120', 'We are ', ' people')).toBe(':~:text=We%20are-,120,-people');
    expect(fragment('120', '', ' people')).toBe(':~:text=120,-people');
  });

  it('leaves out words that were cut in half, as browsers match whole words', () => {
    const prefix = 'ightforge has grown since 2011 and now e'.slice(0, 40);
    expect(prefix).toHaveLength(40);
    expect(fragment('120', `${prefix}`)).toBe(':~:text=has%20grown%20since%202011%20and%20now%20e-,120');
    expect(fragment('120', '', ' people in four countries of Europe and A')).toBe(':~:text=120,-people%20in%20four%20countries%20of%20Europe%20and');
    expect(fragment('120', 'x'.repeat(40))).toBe(':~:text=120');
  });

  it('names a long text by its ends', () => {
    const exact = Array.from({ length: 40 }, (_, index) => `term${index}x`).join(' ').slice(0, 200);
    expect(exact).toMatch(/term25x te$/);
    expect(fragment(exact)).toBe(':~:text=term0x%20term1x%20term2x%20term3x%20term4x,term21x%20term22x%20term23x%20term24x%20term25x');
  });

  it('keeps a route of the page', () => {
    expect(fragment('Berlin', '', '', `${PAGE}#/team`)).toBe('/team:~:text=Berlin');
  });

  it('is the bare address without a quote', () => {
    expect(quoteAddress(PAGE)).toBe(PAGE);
    expect(quoteAddress(PAGE, { exact: ' ', prefix: '', suffix: '' })).toBe(PAGE);
  });

  it.each(['javascript:alert(1)', 'data:text/html,<b>', 'chrome://settings', 'nonsense'])('is none for %s', (url) => {
    expect(quoteAddress(url, { exact: 'a', prefix: '', suffix: '' })).toBeNull();
  });
});
