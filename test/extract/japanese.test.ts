// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { believe, profilesFrom } from '#lib/evidence/profile.ts';
import { read } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 22);

const profile = (founded: string, staff: string): string =>
  `<!doctype html><html lang="ja"><head><title>会社概要 | 株式会社フォルマ精機</title></head><body><header><a href="/">株式会社フォルマ精機</a></header><main><h1>会社概要</h1>
   <table><tr><th>会社名</th><td>株式会社フォルマ精機</td></tr><tr><th>設立</th><td>${founded}</td></tr><tr><th>代表者</th><td>代表取締役 山本 花子</td></tr><tr><th>従業員数</th><td>${staff}</td></tr><tr><th>売上高</th><td>14億円（2025年3月期）</td></tr><tr><th>電話番号</th><td>06-6123-4567</td></tr></table>
   <p>私たちは全国の水道局にポンプを納めているメーカーです。これまで長いあいだ丁寧なものづくりを続けてきました。</p></main><footer>© 株式会社フォルマ精機</footer></body></html>`;

it.each([
  ['2005年4月', '120名', 2005, 120],
  ['昭和42年4月1日', '35人（パートを含む）', 1967, 35],
  ['平成元年10月', '1,200名', 1989, 1200],
  ['令和３年', '約80名', 2021, 80],
])('a Japanese company profile: 設立 %s, 従業員数 %s', async (founded, staff, year, count) => {
  const { company } = profilesFrom(await read(profile(founded, staff), 'https://www.forma-seiki.dev/company'));
  if (company === null) throw new Error('no company');
  const beliefs = believe(company, NOW);
  expect([beliefs.founded?.value, beliefs.headCount?.value.min]).toEqual([year, count]);
  expect(beliefs.companyName?.value).toContain('フォルマ精機');
});
