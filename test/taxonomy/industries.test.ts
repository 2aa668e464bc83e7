import { describe, expect, it, test } from 'vitest';
import { INDUSTRIES, industryName, industryOf, industryPath, isIndustry } from '#lib/taxonomy/industries.ts';

describe('the LinkedIn industries', () => {
  it('are 434 in 20 top groups, each code once, each parent known', () => {
    const codes = new Set(INDUSTRIES.map(({ code }) => code));
    expect([INDUSTRIES.length, codes.size]).toEqual([434, 434]);
    expect(INDUSTRIES.filter(({ parent }) => parent === null)).toHaveLength(20);
    expect(INDUSTRIES.every(({ parent }) => parent === null || codes.has(parent))).toBe(true);
  });

  it('form a tree', () => {
    expect(industryPath('3131').map((one) => industryName(one))).toEqual(['Technology, Information and Media', 'Technology, Information and Internet', 'Software Development', 'Computer Games', 'Mobile Gaming Apps']);
    expect([isIndustry('4'), isIndustry('999999')]).toEqual([true, false]);
    expect(industryPath('999999')).toEqual([]);
  });

  it('are found by every label of their own', () => {
    expect(INDUSTRIES.filter(({ code, label }) => industryOf(label) !== code)).toEqual([]);
  });

  test.each([
    ['Computer Software', '4'], ['Information Technology and Services', '96'], ['Information Technology & Services', '96'], ['Leisure, Travel & Tourism', '30'], ['Health, Wellness and Fitness', '124'], ['Mechanical or Industrial Engineering', '135'], ['Marketing and Advertising', '80'], ['Management Consulting', '11'],
    ['IT-Dienstleister', '96'], ['Maschinenbau', '55'], ['Medizintechnik / Pharma', '17'], ['SaaS', '4'], ['Law firm', '9'], ['Anwaltskanzlei', '9'], ['automotive industry', '53'], ['4', '4'],
  ])('%s is %s', (text, code) => {
    expect(industryOf(text)).toBe(code);
  });

  test.each(['things', 'We make software better', '99999', '', 'constructor'])('none is named by "%s"', (text) => {
    expect(industryOf(text)).toBeNull();
  });
});
