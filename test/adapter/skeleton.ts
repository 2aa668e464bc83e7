/** What a new adapter starts from: its file, its three fixtures, its place among the others. */

export interface NewAdapter {
  /** "trade-fair": name of the file, of the folder of fixtures, and id. */
  id: string;
  /** "fair.example": the site, without "www". */
  host: string;
}

/** Why there can be no such adapter, in words; empty when there can. */
export function objections({ id, host }: NewAdapter, taken: readonly string[]): string[] {
  return [
    ...(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) ? [] : [`"${id}": name it in small letters and hyphens, "trade-fair"`]),
    ...(/^(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) ? [] : [`"${host}": give the host alone, without https:// and www., "fair.example"`]),
    ...(taken.includes(id) ? [`there is an adapter ${id} already`] : []),
  ];
}

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Texts by path from the top of the project. The adapter reads its own fixtures as it stands. */
export function skeleton(adapter: NewAdapter): ReadonlyMap<string, string> {
  const fixtures = `test/fixtures/pages/${adapter.id}`;
  return new Map([
    [`lib/extract/adapters/${adapter.id}.ts`, source(adapter)],
    [`${fixtures}/positive.html`, positive(adapter)],
    [`${fixtures}/look-alike-list.html`, lookAlike(adapter)],
    [`${fixtures}/half-loaded.html`, halfLoaded(adapter)],
  ]);
}

const LIST = 'const PLATFORMS: readonly Adapter[] = [';
const FIRST_IMPORT = "import { codeHost } from './adapters/code-host.ts';";

/** lib/extract/index.ts with the adapter in it; null where its list is not found. */
export function registered(index: string, { id }: NewAdapter): string | null {
  if (!index.includes(LIST) || !index.includes(FIRST_IMPORT)) return null;
  return index.replace(FIRST_IMPORT, `${FIRST_IMPORT}\nimport { ${camel(id)} } from './adapters/${id}.ts';`).replace(LIST, `${LIST}${camel(id)}, `);
}

const SITES = 'export const SITES = [';
const MESSAGES = '  sites: {';
const key = ({ id }: NewAdapter): string => id.replaceAll('-', '_');

/** components/health/words.ts with the site in it; null where its list is not found. */
export function listed(words: string, adapter: NewAdapter): string | null {
  return words.includes(SITES) ? words.replace(SITES, `${SITES}\n  '${key(adapter)}',`) : null;
}

/** Messages of a language (`health.ts`) with what screens call the site; null where their list is not found. */
export function named(messages: string, adapter: NewAdapter): string | null {
  const text = `${adapter.id.charAt(0).toUpperCase()}${adapter.id.slice(1).replaceAll('-', ' ')}`;
  return messages.includes(MESSAGES) ? messages.replace(MESSAGES, `${MESSAGES}\n    ${key(adapter)}: '${text}',`) : null;
}

const source = ({ id, host }: NewAdapter): string => `/** Companies on ${host}: what one of its pages is about. The site itself is nobody. */
import type { PageKind } from '#lib/evidence/model.ts';
import { type Adapter, type FieldTable, first, rule } from '../adapter.ts';
import { type Found, foundIn } from '../finding.ts';
import { hostIs } from '../host.ts';
import { list } from '../language/language.ts';
import type { Page } from '../page.ts';
import { factSheet, firstLines, joinedLines } from '../readers/fact-sheet.ts';

/** Labels of the site's sheets, in the languages it is shown in. */
const sheet = factSheet('${id}', {
  website: list('website'),
  seat: list('headquarters'),
  founded: list('founded'),
});

const companyName = (page: Page): Found | null => {
  const head = page.blocks.find(({ level, landmark }) => level === 1 && landmark !== 'nav');
  return head === undefined ? null : foundIn(head, head.text, { place: 'h1', method: 'field' });
};

const FIELDS: FieldTable = {
  companyName: first(rule('${id}/name', companyName)),
  companyDomain: first(rule('${id}/website', (page) => firstLines(sheet(page).get('website')))),
  address: first(rule('${id}/seat', (page) => joinedLines(sheet(page).get('seat')))),
  founded: first(rule('${id}/founded', (page) => firstLines(sheet(page).get('founded'), (text) => /\\d{4}/.test(text)))),
};

export const ${camel(id)}: Adapter = {
  id: '${id}',
  matches: (url) => hostIs(url, '${host}') && /^\\/companies\\/[^/]+\\/?$/.test(url.pathname),
  pageKind: (page): PageKind => (companyName(page) !== null && sheet(page).size > 0 ? 'profile-other' : 'none'),
  fields: () => FIELDS,
};
`;

const positive = ({ host }: NewAdapter): string => `<!doctype html>
<!--
url: https://${host}/companies/norrvik-tools
kind: profile-other
companyName: Norrvik Tools
companyDomain: norrvik.tools
address: Umeå, Sweden
founded: 1987
-->
<html lang="en"><head><title>Norrvik Tools</title></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>Norrvik Tools</h1><dl><dt>Website</dt><dd>norrvik.tools</dd><dt>Headquarters</dt><dd>Umeå, Sweden</dd><dt>Founded</dt><dd>1987</dd></dl>
<h2>Similar companies</h2><a href="/companies/ladle-works">Ladle Works</a></main>
</body></html>
`;

const lookAlike = ({ host }: NewAdapter): string => `<!doctype html>
<!--
url: https://${host}/companies
-->
<html lang="en"><head><title>Companies</title></head><body>
<main><h1>Companies</h1><h2><a href="/companies/norrvik-tools">Norrvik Tools</a></h2><p>Headquarters: Umeå, Sweden</p><h2><a href="/companies/ladle-works">Ladle Works</a></h2><p>Headquarters: Leeds, United Kingdom</p></main>
</body></html>
`;

const halfLoaded = ({ host }: NewAdapter): string => `<!doctype html>
<!--
url: https://${host}/companies/norrvik-tools
kind: none
-->
<html lang="en"><head><title>Companies</title></head><body>
<nav><a href="/">Home</a></nav>
<main aria-busy="true"><h1>Loading</h1><dl><dt>Website</dt><dt>Headquarters</dt></dl></main>
</body></html>
`;
