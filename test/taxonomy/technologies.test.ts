import { describe, expect, it } from 'vitest';
import { END_OF_LIFE } from '#lib/taxonomy/end-of-life.ts';
import { TECHNOLOGIES, TECHNOLOGY_BY_SPELLING } from '#lib/taxonomy/technologies.ts';

const names = TECHNOLOGIES.map(({ name }) => name);

describe('the table of technologies', () => {
  it('names each product once, and gives no spelling to two', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const spellings = TECHNOLOGIES.flatMap(({ name, aliases = [] }) => [name, ...aliases.map((alias) => alias.replace(/^=/, ''))].map((spelling) => spelling.toLowerCase()));
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
    expect(TECHNOLOGY_BY_SPELLING.size).toBe(spellings.length);
  });

  it('is what the end of support is told of, by a date', () => {
    expect([...END_OF_LIFE].filter(([name, day]) => !names.includes(name) || Number.isNaN(Date.parse(day)))).toEqual([]);
  });
});
