// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Finding } from '#lib/evidence/model.ts';
import { read, texts } from '../read-page.ts';

const page = (main: string, { lang = 'en', head = '', footer = '' } = {}) =>
  `<html lang="${lang}"><head><title>Tallow & Finch</title><meta property="og:site_name" content="Tallow & Finch">${head}</head><body><header><a href="/">Tallow & Finch</a></header><main><h1>Tallow & Finch</h1>${main}</main><footer>${footer}</footer></body></html>`;

const relatedOn = async (html: string) =>
  (await read(html, 'https://www.tallowfinch.com/about')).findings.filter(({ field }) => field === 'relatedCompany').map(({ raw, hints, quote }: Finding) => [hints?.label, raw, quote.exact === raw]);

/** A company says who owns it in one sentence whose subject is itself; names of other companies' owners are news of others. */
const SAID: [string, string, string, string][] = [
  ['en', 'Tallow & Finch Ltd is a wholly owned subsidiary of Wickham Industries plc, based in Leeds.', 'parent', 'Wickham Industries plc'],
  ['en', 'Tallow is a subsidiary of Wickham Industries, the largest maker of wicks.', 'parent', 'Wickham Industries'],
  ['en', 'A member of the Wickham Group', 'parent', 'Wickham Group'],
  ['en', 'We are part of the Wickham Family of Companies.', 'parent', 'Wickham Family of Companies'],
  ['en', 'Tallow & Finch is the parent company of Dipworks.', 'subsidiary', 'Dipworks'],
  ['de', 'Die Tallow & Finch GmbH ist seit 2019 ein Unternehmen der Wachter-Gruppe.', 'parent', 'Wachter-Gruppe'],
  ['de', 'Wir sind eine 100%ige Tochter der Wachter AG mit Sitz in Graz.', 'parent', 'Wachter AG'],
  ['fr', 'Tallow & Finch est une filiale du groupe Cirier.', 'parent', 'Cirier'],
  ['es', 'Formamos parte del grupo Velas Ibarrola.', 'parent', 'Velas Ibarrola'],
  ['it', 'La società fa parte del gruppo Candele Rossi.', 'parent', 'Candele Rossi'],
  ['pt', 'A Tallow & Finch é uma subsidiária da Velas Moura.', 'parent', 'Velas Moura'],
  ['nl', 'Wij maken deel uit van de Kaarsenmaker Groep.', 'parent', 'Kaarsenmaker Groep'],
  ['sv', 'Vi är ett helägt dotterbolag till Stearin Norr AB.', 'parent', 'Stearin Norr AB'],
  ['no', 'Tallow & Finch er en del av Lysholm-konsernet.', 'parent', 'Lysholm-konsernet'],
  ['da', 'Et datterselskab af Lysmark A/S', 'parent', 'Lysmark A/S'],
  ['pl', 'Firma należy do grupy Świecarnia.', 'parent', 'Świecarnia'],
  ['ja', '当社は灯心グループの一員です。', 'parent', '灯心'],
];

const NOT_SAID: [string, string, string][] = [
  ['a customer’s parent', 'en', 'Our customer Dipworks is a subsidiary of Wickham Industries.'],
  ['another of that first name', 'en', 'Tallow Harbour Ferries is a subsidiary of Wickham Industries.'],
  ['news of another', 'en', 'Dipworks, a division of Wickham Industries, chose our candles.'],
  ['a trade, not a group', 'de', 'Wir sind ein Unternehmen der Metallbranche.'],
  ['a part of town', 'en', 'We are part of the Riverside Quarter.'],
  ['itself', 'en', 'We are part of the Tallow & Finch Group.'.replace(' Group', '')],
  ['a working group', 'de', 'Unsere Gruppe trifft sich am Montag.'],
  ['a shop branch', 'fr', 'Notre directeur dirige une filiale de la banque.'],
  ['another company’s group, in Japanese', 'ja', 'お客様の海風商事は灯心グループの一員です。'],
];

describe('parents and subsidiaries in what a company says of itself', () => {
  it.each(SAID)('%s: %s', async (lang, text, relation, name) => {
    expect(await relatedOn(page(`<p>${text}</p>`, { lang }))).toEqual([[relation, name, true]]);
  });

  it.each(NOT_SAID)('not %s (%s)', async (_, lang, text) => {
    expect(await relatedOn(page(`<p>${text}</p>`, { lang }))).toEqual([]);
  });

  it('are not taken from a quotation', async () => {
    expect(await relatedOn(page('<blockquote>We are a subsidiary of Wickham Industries.</blockquote>'))).toEqual([]);
  });

  it('come with the address of a link on the name', async () => {
    const { findings } = await read(page('', { footer: '<p>A member of the <a href="https://www.wickham.co.uk/">Wickham Group</a></p>' }), 'https://www.tallowfinch.com/about');
    expect(findings.find(({ field }) => field === 'relatedCompany')?.hints).toEqual({ label: 'parent', site: 'https://www.wickham.co.uk/' });
  });
});

const data = (related: object) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Tallow & Finch', url: 'https://www.tallowfinch.com/', ...related })}</script>`;

describe('parents and subsidiaries in structured data', () => {
  it('are those of the own node', async () => {
    const head = data({ parentOrganization: { '@type': 'Corporation', name: 'Wickham Group', url: 'https://www.wickham.co.uk/' }, subOrganization: [{ '@type': 'Organization', name: 'Dipworks' }] });
    expect(await relatedOn(page('', { head }))).toEqual([['parent', 'Wickham Group', true], ['subsidiary', 'Dipworks', true]]);
  });

  it('are not those of a partner, and a department under the own name is none', async () => {
    const partner = '<script type="application/ld+json">{"@type":"Organization","name":"Dipworks","url":"https://dipworks.com","parentOrganization":{"@type":"Organization","name":"Wickham"}}</script>';
    expect(await relatedOn(page('', { head: data({ subOrganization: { '@type': 'Organization', name: 'Tallow & Finch' } }) + partner }))).toEqual([]);
  });

  it('never give the company their name', async () => {
    const head = data({ parentOrganization: { '@type': 'Organization', name: 'Wickham Group' } });
    const evidence = await read(page('<p>A member of the Wickham Group</p>', { head }), 'https://www.tallowfinch.com/about');
    expect(new Set(texts(evidence, 'companyName'))).toEqual(new Set(['Tallow & Finch']));
  });
});
