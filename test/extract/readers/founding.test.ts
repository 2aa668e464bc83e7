// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, texts } from '../read-page.ts';

const page = (lang: string, main: string, title = 'About us') =>
  `<html lang="${lang}"><head><title>${title} | Lindvik</title><meta property="og:site_name" content="Lindvik"></head><body><header><a href="/">Lindvik</a></header><main><h1>${title}</h1>${main}</main><footer>© 2019 Lindvik AB</footer></body></html>`;
const founded = async (lang: string, html: string) => texts(await read(page(lang, html), 'https://lindvik.com/about'), 'founded');

/** A founding is told with few verbs, by the company of itself; who and where may stand between verb and year. */
describe('the founding year in a sentence', () => {
  it.each<[string, string, string]>([
    ['en', 'Lindvik was founded by two boat builders from the west coast in 1998.', '1998'],
    ['en', 'In 1998, two boat builders founded Lindvik in a shed by the sea.', '1998'],
    ['en', 'Founded in 1998, we have served more than 2,000 customers in ten countries.', '1998'],
    ['en', 'Established 1998 on the west coast.', '1998'],
    ['en', 'Lindvik is a privately held company founded in the spring of 1998.', '1998'],
    ['en', 'We started out in 1998 with one boat and a borrowed crane.', '1998'],
    ['en', 'Our company dates back to 1898, when a sailor built his first quay.', '1898'],
    ['en', 'Lindvik opened its doors in 1998.', '1998'],
    ['en', 'Our story begins in 1998 in a kitchen.', '1998'],
    ['de', 'Als inhabergeführtes, 1998 gegründetes Familienunternehmen bauen wir Kaianlagen.', '1998'],
    ['de', 'Die Geschichte unseres Unternehmens: Im Jahr 1998 wurde Lindvik von Ada Lindqvist gegründet.', '1998'],
    ['de', 'Das Unternehmen wurde von den Brüdern Lindqvist im Jahre 1998 ins Leben gerufen.', '1998'],
    ['fr', "L'entreprise a été fondée par deux charpentiers de marine en 1998.", '1998'],
    ['fr', 'Nous sommes nés en 1998 : créée en 1998, Lindvik construit des quais.', '1998'],
    ['es', 'En 1998, dos hermanos fundaron la empresa en un pequeño taller.', '1998'],
    ['it', 'L’azienda nasce nel 1998 da un’idea di due fratelli.', '1998'],
    ['pt', 'A empresa foi fundada pelos irmãos Prado em 1998.', '1998'],
    ['nl', 'Ons bedrijf werd in 1998 door twee scheepsbouwers opgericht.', '1998'],
    ['sv', 'Företaget grundades av två båtbyggare 1998.', '1998'],
    ['nb', 'Selskapet ble stiftet av to båtbyggere i 1998.', '1998'],
    ['da', 'Virksomheden blev grundlagt i 1998 af to bådbyggere.', '1998'],
    ['pl', 'Firma została założona przez dwóch szkutników w 1998 roku.', '1998'],
    ['ja', 'リンドヴィクは1998年に設立されました。港をつくる会社です。', '1998'],
  ])('%s: %s', async (lang, sentence, year) => expect(await founded(lang, `<p>${sentence}</p>`)).toEqual([year]));

  it.each<[string, string]>([
    ['a customer', 'Our customer Baltic Lines was founded by a captain in 1887.'],
    ['an office', 'Our Oslo office was established in 2012.'],
    ['a subsidiary', 'Die Niederlassung in Oslo wurde 2012 gegründet.'],
    ['a foundation', 'In 2012 we established the Lindvik Foundation.'],
    ['a product', 'Our platform was launched in 2012.'],
    ['another company', 'Karlsvik was founded in 1640 by a sailor.'],
    ['what she did before', 'Before that she founded her first company in 2009.'],
    ['experience', 'We have more than 30 years of experience since our first crane.'],
    ['an employee’s start', 'I started in 2012 as an apprentice.'],
    ['a head of a city', 'The city was founded in 1640 and we love it.'],
  ])('not of %s', async (_, sentence) => expect(await founded('en', `<p>${sentence}</p>`)).toEqual([]));
});

/** Houses that tell no founding say since when they are in the trade. */
describe('in business since', () => {
  it.each<[string, string]>([
    ['en', 'Since 1952, we have built quays for small harbours.'],
    ['en', 'Family-owned since 1952'],
    ['en', 'Since 1952'],
    ['en', 'Lindvik has been building boats since 1952.'],
    ['de', 'Seit 1952 bauen wir Kaianlagen.'],
    ['de', 'Qualität aus Meisterhand seit 1952'],
    ['fr', 'Depuis 1952, nous construisons des quais.'],
    ['es', 'Desde 1952 construimos muelles: somos una empresa familiar.'],
    ['it', 'Dal 1952 la nostra azienda costruisce moli.'],
    ['nl', 'Sinds 1952 bouwen wij kades.'],
    ['sv', 'Sedan 1952 bygger vi kajer.'],
    ['pl', 'Od 1952 roku nasza firma buduje nabrzeża.'],
  ])('%s: %s', async (lang, text) => expect(await founded(lang, `<p>${text}</p>`)).toEqual(['1952']));

  it.each<[string, string]>([
    ['a certificate', 'Since 2012 we have been certified to ISO 9001.'],
    ['a customer', 'Customer since 2012'],
    ['a membership', 'Seit 2012 sind wir Mitglied im Verband.'],
    ['a job', 'Ada Lindqvist has been CEO of our company since 2012.'],
    ['another subject', 'The harbour has grown since 2012.'],
  ])('not of %s', async (_, text) => expect(await founded('en', `<p>${text}</p>`)).toEqual([]));

  it('yields to a founding, and takes the earliest', async () => {
    expect(await founded('en', '<p>Since 1952 we build quays.</p><p>Lindvik was founded in 1949.</p>')).toEqual(['1949']);
    expect(await founded('en', '<p>Since 1988 we also build cranes.</p><p>Since 1952 we build quays.</p>')).toEqual(['1952']);
  });
});

describe('a time line', () => {
  it('tells the founding in its first year, in the same line or below', async () => {
    expect(await founded('en', '<ul><li>1952 – Ada Lindqvist founded a yard</li><li>1974 – First crane</li></ul>')).toContain('1952');
    expect(await founded('de', '<h3>1952</h3><p>Gründung in Kiel.</p><h3>1974</h3><p>Erster Kran.</p>')).toEqual(['1952']);
  });

  it('tells it later only of the company by name', async () => {
    expect(await founded('en', '<h3>2016</h3><p>First lines of code.</p><h3>2019</h3><p>Lindvik AB incorporated in Malmö.</p>')).toEqual(['2019']);
    expect(await founded('en', '<h3>2016</h3><p>First lines of code.</p><h3>2019</h3><p>User group founded in Malmö.</p>')).toEqual([]);
  });
});
