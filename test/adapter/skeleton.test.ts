// @vitest-environment happy-dom
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Adapter } from '#lib/extract/adapter.ts';
import { readWith } from '#lib/extract/reader.ts';
import { fixtureBreaches } from '../architecture/check-adapters.ts';
import { type Fixture, parseFixture } from '../extract/fixtures.ts';
import { texts } from '../extract/read-page.ts';
import { listed, named, objections, registered, skeleton } from './skeleton.ts';

const TOP = path.join(import.meta.dirname, '../..');
const FAIR = { id: 'trade-fair', host: 'fair.example' };
const files = skeleton(FAIR);

const fixtures: Fixture[] = [...files].filter(([file]) => file.endsWith('.html')).map(([file, html]) => parseFixture(file.replace('test/fixtures/pages/', ''), html));
const fixture = (sort: Fixture['sort']): Fixture => fixtures.find((one) => one.sort === sort) as Fixture;

describe('the skeleton of an adapter', () => {
  const temporary = path.join(TOP, '.tmp');
  mkdirSync(temporary, { recursive: true });
  const folder = mkdtempSync(path.join(temporary, 'adapter-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The adapter as written, its imports led to the project. */
  async function made(): Promise<Adapter> {
    const source = (files.get('lib/extract/adapters/trade-fair.ts') ?? '').replace(/from '\.\.\//g, `from '${TOP}/lib/extract/`).replace(/from '#lib\//g, `from '${TOP}/lib/`);
    const file = path.join(folder, 'trade-fair.ts');
    writeFileSync(file, source);
    const { tradeFair } = (await import(/* @vite-ignore */ file)) as { tradeFair: Adapter };
    return tradeFair;
  }
  const read = async ({ html, url }: Fixture) => readWith([await made()], { url, html, cut: false }, { now: () => 0, budgetMs: null });

  it('has the three sorts of fixtures', () => expect(fixtureBreaches([FAIR.id], fixtures)).toEqual([]));

  it('reads its page, and what its fixture says', async () => {
    const evidence = await read(fixture('positive'));
    expect([evidence.adapter, evidence.pageKind]).toEqual([FAIR.id, fixture('positive').kind]);
    for (const [field, said] of Object.entries(fixture('positive').says)) expect(texts(evidence, field as keyof Fixture['says'])).toEqual(said);
  });

  it('leaves the look-alike, and claims nothing of the half-loaded page', async () => {
    expect(await read(fixture('look-alike'))).toMatchObject({ adapter: 'none', findings: [] });
    expect(await read(fixture('half-loaded'))).toMatchObject({ adapter: FAIR.id, pageKind: 'none', findings: [] });
  });

  it('is registered before the others', () => {
    const index = registered(readFileSync(path.join(TOP, 'lib/extract/index.ts'), 'utf8'), FAIR);
    expect(index).toContain("import { tradeFair } from './adapters/trade-fair.ts';");
    expect(index).toContain('const PLATFORMS: readonly Adapter[] = [tradeFair, ');
    expect(registered('export const other = 1;', FAIR)).toBeNull();
  });
});

it('screens have a name for the new site, in every language', () => {
  expect(listed(readFileSync(path.join(TOP, 'components/health/words.ts'), 'utf8'), FAIR)).toContain("= [\n  'trade_fair',\n");
  for (const language of ['en', 'de']) {
    expect(named(readFileSync(path.join(TOP, `lib/i18n/messages/${language}/health.ts`), 'utf8'), FAIR)).toContain("sites: {\n    trade_fair: 'Trade fair',\n");
  }
  expect([listed('export const OTHER = [];', FAIR), named('export const OTHER = {};', FAIR)]).toEqual([null, null]);
});

describe('a name or host that will not do is told', () => {
  it.each([
    [{ id: 'Trade Fair', host: 'fair.example' }],
    [{ id: 'trade-fair', host: 'https://fair.example' }],
    [{ id: 'trade-fair', host: 'www.fair.example' }],
    [{ id: 'press', host: 'fair.example' }],
  ])('%o', (adapter) => expect(objections(adapter, ['press'])).toHaveLength(1));

  it('and nothing is said against one that will', () => expect(objections(FAIR, ['press'])).toEqual([]));
});
