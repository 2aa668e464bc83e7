// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from '../read-page.ts';
import { html, rows } from './pages.ts';

const FILLER = 'We make software for foundries, and we have been doing that with care for many years in the north of the country.';
const about = (text: string) =>
  read(html('About Brightforge', `<header><a href="/">Brightforge</a></header><main><h1>About us</h1><p>${FILLER}</p><p>${text}</p></main><footer>© Brightforge Ltd</footer>`, '<meta property="og:site_name" content="Brightforge">'), 'https://brightforge.dev/about');

describe('the deeds of others on a company’s own page', () => {
  it.each<[string, number]>([
    ['Brightforge has acquired Korvela Works.', 13],
    ['In May 2025 we acquired Korvela Works.', 13],
    ['The company acquires Korvela Works.', 13],
    ['Our revenue grew by 32% last year.', 3],
    ['Yesterday Brightforge opened a new office in Graz.', 12],
  ])('“%s” is its own', async (text, row) => expect(rows(await about(text))).toContain(row));

  it.each([
    'Nordhavn Pumps acquires Korvela Works.',
    'Rohrbach Guss opened a new plant in Graz.',
    'Our customer Rohrbach opened a new plant in Graz.',
    'We help companies that have acquired Korvela Works.',
    'If we acquired Korvela Works, you would read it here.',
    'We have not acquired Korvela Works.',
    'Has Brightforge acquired Korvela Works?',
    'Startups that raised $4 million in seed funding ask us how to grow.',
    'Brightforge was rumoured to have acquired Korvela Works, which is false; the talks were ruled out.',
  ])('“%s” is not', async (text) => expect(rows(await about(text))).toEqual([]));
});
