/** Leaves out what stands around an article: teasers, related stories, boxes. They tell of others than its subject. */
import type { Row } from '../adapter.ts';
import type { Page } from '../page.ts';
import { titleBlock } from './articles.ts';
import { subject } from './releases.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');
/** Less is a teaser or a mistake. */
const ARTICLE_MIN = 250;
/** Characters by which a block is known again; what is hidden within a longer one may part the two texts. */
const START = 80;

/** The same rules, asked of the article and its headline alone. */
export const articleOnly = ({ take, rules }: Row): Row => ({
  take,
  rules: rules.map(({ id, read }) => ({ id, read: (page) => read(narrowed(page)) })),
});

/** The page as it is where the article is not told apart for certain. */
function narrowed(page: Page): Page {
  return page.once('article-only', () => {
    const article = articleText(page);
    if (article === null) return page;
    const headline = titleBlock(page);
    const blocks = page.blocks.filter((block) => block === headline || article.includes(bare(block.text).slice(0, START)));
    return Object.create(page, { blocks: { value: blocks } }) as Page;
  });
}

/** Without white space. Null where the article is too short, does not name its subject, or nobody told it apart. */
function articleText(page: Page): string | null {
  const text = bare(page.article ?? '');
  return text.length >= ARTICLE_MIN && text.includes(bare(subject(page)?.name ?? ' ')) ? text : null;
}
