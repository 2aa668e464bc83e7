// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { profileOther } from '#lib/extract/adapters/profile-other.ts';
import { read, texts } from '../read-page.ts';
import { NOTHING, html } from './pages.ts';

const bio = (text: string): string =>
  html('Mira Tolvanen (@mirat) / X', `<main><h1>Mira Tolvanen</h1><div data-testid="UserDescription">${text}</div></main>`, '<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Mira Tolvanen"}}</script>');

describe('accounts on networks', () => {
  it('names the person and the company she says she runs', async () => {
    const evidence = await read(bio('Making plants boring. Running korvela.dev · formerly @lumo'), 'https://x.com/mirat');
    expect(evidence.pageKind).toBe('profile-other');
    expect([texts(evidence, 'personName'), texts(evidence, 'employer'), texts(evidence, 'companyDomain')]).toEqual([['Mira Tolvanen'], ['korvela.dev'], ['korvela.dev']]);
  });

  it('takes role and employer from the text, and no former one', async () => {
    const now = await read(bio('Founder of Korvela. Ex-CTO at Lumo'), 'https://x.com/mirat');
    expect([texts(now, 'personTitle'), texts(now, 'employer')]).toEqual([['Founder'], ['Korvela']]);
    expect(texts(await read(bio('Formerly CTO at Lumo'), 'https://x.com/mirat'), 'employer')).toEqual([]);
  });

  it('tells an organisation from a person on a code host', async () => {
    const page = html('Tallow · GitHub', '<main><div itemscope itemtype="http://schema.org/Organization"><h1>Tallow</h1><span itemprop="location">Graz, Austria</span><a itemprop="url" href="https://tallow.dev">tallow.dev</a></div></main>');
    const evidence = await read(page, 'https://github.com/tallow');
    expect([texts(evidence, 'companyName'), texts(evidence, 'companyDomain'), texts(evidence, 'address'), texts(evidence, 'personName')]).toEqual([['Tallow'], ['https://tallow.dev'], ['Graz, Austria'], []]);
  });

  it('reads a speaker’s name, title and employer', async () => {
    const evidence = await read(html('Mira Tolvanen | FoundryConf', '<h1>Mira Tolvanen</h1><p>Head of Operations, Korvela Oy</p>'), 'https://foundryconf.dev/speakers/mira-tolvanen');
    expect([texts(evidence, 'personName'), texts(evidence, 'personTitle'), texts(evidence, 'employer')]).toEqual([['Mira Tolvanen'], ['Head of Operations'], ['Korvela Oy']]);
  });

  it('claims nothing on what is no account', async () => {
    for (const url of ['https://x.com/home', 'https://x.com/mirat/status/1', 'https://github.com/login', 'https://github.com/tallow/ledger']) expect(await read(bio('Founder of Korvela'), url)).toMatchObject({ ...NOTHING, url });
  });

  it('knows its hosts and no look-alike', () => {
    const lookAlikes = ['evil-github.com', 'github.com.evil.tld', 'xx.com', 'x.com.evil.tld', 'ex-twitter.com'];
    expect(lookAlikes.filter((host) => profileOther.matches(new URL(`https://${host}/mira`)))).toEqual([]);
    expect(profileOther.matches(new URL('https://mobile.twitter.com/mirat'))).toBe(true);
  });
});
