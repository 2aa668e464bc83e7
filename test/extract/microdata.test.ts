// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, texts } from './read-page.ts';

const CONTACT = 'https://www.brightforge.dev/contact';
const page = (body: string) => `<html lang="en"><head><title>Contact | Brightforge</title></head><body><h1>Contact</h1>${body}</body></html>`;

describe('structured data that is not JSON-LD', () => {
  it('reads microdata with a nested address', async () => {
    const evidence = await read(
      page('<div itemscope itemtype="https://schema.org/LocalBusiness"><a itemprop="url" href="/"><span itemprop="name">Brightforge</span></a><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">4 Anvil Row</span> <span itemprop="addressLocality">Sheffield</span> <meta itemprop="addressCountry" content="GB"></div><span itemprop="telephone">0114 496 0000</span></div>'),
      CONTACT,
    );
    expect(texts(evidence, 'address')).toEqual(['4 Anvil Row, Sheffield, GB']);
    expect(evidence.findings.find(({ field }) => field === 'companyName')?.method).toBe('structured');
    expect(texts(evidence, 'phone')).toEqual(['0114 496 0000']);
  });

  it('reads RDFa Lite', async () => {
    const evidence = await read(page('<div vocab="https://schema.org/" typeof="Organization"><span property="name">Brightforge</span><span property="foundingDate">1987</span></div>'), CONTACT);
    expect(texts(evidence, 'founded')).toEqual(['1987']);
  });

  it('reads the address of an hCard', async () => {
    const evidence = await read(page('<p class="vcard"><span class="adr"><span class="street-address">4 Anvil Row</span> <span class="locality">Sheffield</span> <span class="country-name">England</span></span></p>'), CONTACT);
    expect(texts(evidence, 'address')).toEqual(['4 Anvil Row, Sheffield, England']);
  });

  it("leaves a reviewed product's maker alone", async () => {
    const evidence = await read(page('<div itemscope itemtype="https://schema.org/Product"><div itemprop="manufacturer" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Otherwerk</span><span itemprop="foundingDate">1911</span></div></div>'), CONTACT);
    expect(texts(evidence, 'founded')).toEqual([]);
    expect(texts(evidence, 'companyName')).not.toContain('Otherwerk');
  });
});
