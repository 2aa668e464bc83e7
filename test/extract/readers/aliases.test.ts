// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { signalsFrom } from '#lib/evidence/signals.ts';
import { read } from '../read-page.ts';

const aliasesOn = async (head: string, url = 'https://www.tallowfinch.nl/over-ons') => {
  const evidence = await read(`<html><head><title>Tallow & Finch</title><meta property="og:site_name" content="Tallow & Finch">${head}</head><body><h1>Tallow & Finch</h1></body></html>`, url);
  return signalsFrom(evidence).flatMap((signal) => (signal.field === 'companyAlias' ? signal.value : []));
};
const data = (facts: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: 'Tallow & Finch', ...facts })}</script>`;

/** A site names its country sites where search engines look for them; what it merely links to is not itself. */
describe('other domains of a company', () => {
  it('are those of its translations', async () => {
    const links = '<link rel="alternate" hreflang="en" href="https://www.tallowfinch.com/about"><link rel="alternate" hreflang="en-GB" href="https://tallowfinch.co.uk/about"><link rel="alternate" hreflang="nl" href="https://www.tallowfinch.nl/over-ons"><link rel="alternate" hreflang="de" href="/de/ueber-uns">';
    expect(await aliasesOn(links)).toEqual(['tallowfinch.com', 'tallowfinch.co.uk']);
  });

  it('are not its own sub-domains', async () => {
    expect(await aliasesOn('<link rel="alternate" hreflang="de" href="https://de.tallowfinch.nl/">')).toEqual([]);
  });

  it('are the one it stands for, where that bears its name, and not where a text is a copy', async () => {
    expect(await aliasesOn('<link rel="canonical" href="https://www.tallowfinch.com/about">')).toEqual(['tallowfinch.com']);
    expect(await aliasesOn('<link rel="canonical" href="https://www.candledaily.com/story">')).toEqual([]);
  });

  it('are the one it sends its visitors on to, where that bears its name', async () => {
    expect(await aliasesOn('<meta http-equiv="refresh" content="5; url=https://www.tallowfinch.com/nl/">')).toEqual(['tallowfinch.com']);
    expect(await aliasesOn('<meta http-equiv="Refresh" content="0;URL=\'https://www.candledaily.com/\'">')).toEqual([]);
    expect(await aliasesOn('<meta http-equiv="refresh" content="300">')).toEqual([]);
  });

  it('are front pages its structured data gives as the same, no networks and no articles about it', async () => {
    const sameAs = ['https://www.tallow-finch.com/', 'https://www.linkedin.com/company/tallowfinch', 'https://www.candledaily.com/companies/tallow', 'https://www.crunchbase.com/'];
    expect(await aliasesOn(data({ url: 'https://www.tallowfinch.nl/', sameAs }))).toEqual(['tallow-finch.com']);
  });
});
