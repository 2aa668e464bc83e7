import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '#lib/messaging/protocol.ts';
import { BRIGHTFORGE, HALDEN } from './evidence.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const TEXT = 'Brightforge raises eight million.';
const HERE: Article = { url: BRIGHTFORGE.url, document: 1, text: TEXT };

describe('the article of a page', () => {
  let world: World;
  const articleFor = async (told: Article | null) => {
    if (told !== null) world.articles.set(7, told);
    let article: string | undefined;
    const { extract } = world.needs;
    world.needs.extract = async (copy, ctx) => {
      article = await ctx.article?.();
      return extract(copy, ctx);
    };
    await world.ask('assess-tab', { tabId: 7 });
    return article;
  };
  beforeEach(() => {
    world = new World();
    world.open(7, BRIGHTFORGE);
  });

  it('is what its tab tells of it', async () => {
    expect(await articleFor(HERE)).toBe(TEXT);
  });

  it.each<[string, Article | null]>([
    ['went on to another page', { ...HERE, url: HALDEN.url }],
    ['took another address in the same document', { ...HERE, url: `${new URL(BRIGHTFORGE.url).origin}/other` }],
    ['was loaded anew', { ...HERE, document: 2 }],
    ['lets nobody in', null],
  ])('is none where the tab %s meanwhile', async (_, told) => {
    expect(await articleFor(told)).toBe('');
  });
});
