// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from '../read-page.ts';
import { findings, html } from './pages.ts';

const news = (item: string, head = '') => read(html('About Brightforge', `<header><a href="/">Brightforge</a></header><main><h1>About us</h1>${item}</main><footer>© Brightforge Ltd</footer>`, head), 'https://brightforge.dev/about');

describe('when a signal happened', () => {
  it.each([
    ['the day in its sentence', '<p>1 November 2026: Brightforge raised $4 million in seed funding.</p>', '2026-11-01'],
    ['the time of its card', '<ul><li><time datetime="2026-10-30">Friday</time><p>Brightforge raised $4 million in a seed round of 2026.</p></li></ul>', '2026-10-30'],
    ['the year, where that is all', '<p>In 2019 Brightforge raised $4 million in seed funding.</p>', '2019-01-01'],
  ])('%s', async (_, item, date) => expect(findings(await news(item), 'trigger')[0]).toMatchObject({ hints: { row: 1 }, publishedAt: date }));

  it('has no date where the page gives none, whatever a plugin says of the page', async () => {
    const evidence = await news('<p>Brightforge raised $4 million in seed funding.</p>', '<meta property="article:published_time" content="2020-01-01">');
    expect(findings(evidence, 'trigger')[0]?.publishedAt).toBeUndefined();
  });

  it('takes the end of a company from structured data', async () => {
    const evidence = await news('<p>Goodbye.</p>', '<script type="application/ld+json">{"@type":"Organization","name":"Brightforge","url":"https://brightforge.dev","dissolutionDate":"2026-06-30"}</script>');
    expect(findings(evidence, 'trigger')).toMatchObject([{ method: 'structured', hints: { row: 55, event: 'closed' }, publishedAt: '2026-06-30' }]);
  });
});
