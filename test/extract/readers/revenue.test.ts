// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { believe, profilesFrom } from '#lib/evidence/profile.ts';
import { showValue } from '#lib/evidence/show.ts';
import { read } from '../read-page.ts';

async function beliefs(lang: string, html: string) {
  const evidence = await read(`<html lang="${lang}"><head><title>About | Lindvik</title><meta property="og:site_name" content="Lindvik"></head><body><header><a href="/">Lindvik</a></header><main><h1>About us</h1>${html}</main></body></html>`, 'https://lindvik.com/about');
  const { company } = profilesFrom(evidence);
  return company === null ? {} : believe(company, evidence.readAt);
}
const revenue = async (lang: string, text: string): Promise<string | null> => {
  const belief = (await beliefs(lang, `<p>${text}</p>`)).revenue;
  return belief === undefined ? null : showValue('revenue', belief.value);
};

/** A word for turnover beside an amount with its currency. */
describe('what a company turns over', () => {
  it.each<[string, string, string]>([
    ['en', 'In 2023 we reached a turnover of €12–15 million.', '€12M–€15M (2023)'],
    ['en', 'Lindvik has annual revenue of more than $40 million.', '$40M'],
    ['de', 'Der Umsatz von Lindvik lag 2023 bei 12,5 Mio. Euro.', '€12.5M (2023)'],
    ['de', 'Mit 80 Leuten erzielen wir einen Jahresumsatz von zwischen 10 und 15 Mio. Euro.', '€10M–€15M'],
    ['fr', 'Lindvik réalise un chiffre d’affaires de 8 millions d’euros en 2022.', '€8M (2022)'],
    ['es', 'Nuestra facturación fue de 5 millones de euros en 2022.', '€5M (2022)'],
    ['it', 'Lindvik ha un fatturato di 3 milioni di euro.', '€3M'],
    ['pt', 'Temos um volume de negócios de 3 milhões de euros.', '€3M'],
    ['nl', 'Met een omzet van 20 miljoen euro groeien wij door.', '€20M'],
    ['sv', 'Lindvik omsätter 120 miljoner SEK.', 'SEK 120M'],
    ['pl', 'Nasze przychody wyniosły 12 mln zł w 2023.', 'PLN 12M (2023)'],
    ['ja', '当社の売上高は12億円です。2024年も成長します。', '¥1.2B'],
  ])('%s: %s', async (lang, text, shown) => expect((await revenue(lang, text))?.replace(/\u00a0/g, ' ')).toBe(shown));

  it.each<[string, string]>([
    ['customers', 'Our customers make a turnover of €12 million with it.'],
    ['a market', 'The market size reaches revenues of $40 billion.'],
    ['growth', 'Revenue grew by €3 million.'],
    ['funding', 'We raised $40 million to grow revenue.'],
    ['a price', 'The crane costs €3 million.'],
  ])('not of %s', async (_, text) => expect(await revenue('en', text)).toBeNull());
});

describe('figures with their year', () => {
  it('stand behind labels that name it, and are as old as that year', async () => {
    const { headCount, revenue: sales } = await beliefs('de', '<dl><dt>Mitarbeiter (2023)</dt><dd>über 1.200</dd><dt>Umsatz 2023</dt><dd>12 Mio. €</dd></dl>');
    expect(headCount?.value).toEqual({ min: 1200, max: 5000, year: 2023 });
    expect(headCount?.signals[0]?.publishedAt).toBe('2023-12-31');
    expect(sales?.value).toMatchObject({ min: 12e6, currency: 'EUR', year: 2023 });
  });

  it('follow a count in a sentence', async () => {
    const { headCount } = await beliefs('en', '<p>We are a team of 120 people (as of March 2024) in three ports.</p>');
    expect([headCount?.value, headCount && showValue('headCount', headCount.value)]).toEqual([{ min: 120, max: 120, year: 2024 }, '120 employees (2024)']);
  });
});
