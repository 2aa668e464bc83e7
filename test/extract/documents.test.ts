// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/index.ts';
import { parse, read, readDocument, texts } from './read-page.ts';

const FOOTER = '<footer><a href="mailto:info@brightforge.dev">Mail</a> © 2026 Brightforge Ltd</footer>';

describe('what a document holds', () => {
  it('is read where custom elements keep it in shadow roots', async () => {
    const doc = parse(`<body><h1>Brightforge</h1><site-contact></site-contact>${FOOTER}</body>`);
    const root = doc.querySelector('site-contact')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<p>Write to sales@brightforge.dev</p>';
    expect(texts(await readDocument(doc, 'https://www.brightforge.dev/contact'), 'email')).toContain('sales@brightforge.dev');
  });

  it.each([
    ['a template', '<template><p>hidden@brightforge.dev</p></template>'],
    ['a page for browsers without scripts', '<noscript><p>hidden@brightforge.dev</p></noscript>'],
    ['a frame', '<iframe srcdoc="<p>hidden@brightforge.dev</p>"><p>hidden@brightforge.dev</p></iframe>'],
    ['a script', '<script>mail("hidden@brightforge.dev")</script>'],
    ['a form value', '<textarea>hidden@brightforge.dev</textarea>'],
    ['what is hidden', '<div hidden><p>hidden@brightforge.dev</p></div>'],
  ])('is not read where it stands in %s', async (_, html) => {
    expect(texts(await read(`<body><h1>Brightforge</h1>${html}${FOOTER}</body>`), 'email')).toEqual(['info@brightforge.dev']);
  });

  it('is read from right to left as from left to right', async () => {
    const evidence = await read(
      '<html lang="ar" dir="rtl"><head><title>شركة المعادن الزرقاء</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Blue Metals","url":"https://bluemetals.example/","address":{"@type":"PostalAddress","addressLocality":"Amman","addressCountry":"JO"}}</script></head><body><h1>من نحن</h1><p>راسلنا على <a href="mailto:info@bluemetals.example">info@bluemetals.example</a> أو <a href="tel:+96265550100">‎+962 6 555 0100</a></p></body></html>',
      'https://bluemetals.example/about',
    );
    expect(texts(evidence, 'companyName')).toContain('Blue Metals');
    expect(texts(evidence, 'email')).toEqual(['info@bluemetals.example']);
    expect(texts(evidence, 'phone')).toContain('+96265550100');
    expect(texts(evidence, 'address')).toEqual(['Amman, JO']);
  });

  it.each([
    ['tags that never end', '<html><body><div><p>We make presses <b>and <i>more'],
    ['ends without a beginning', '</div></p></body></html><h1>Brightforge</h1>'],
    ['attributes named like members of every object', '<html><body><p __proto__="x" constructor="y" tostring="z">Brightforge</p></body></html>'],
    ['a thousand nested elements', `<html><body>${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}</body></html>`],
    ['nothing', ''],
  ])('of %s breaks nothing', async (_, html) => {
    const evidence = await extract({ url: 'https://www.brightforge.dev/', html, cut: false }, { now: () => 0, budgetMs: null });
    expect(evidence.diagnostics).toEqual([]);
  });
});
