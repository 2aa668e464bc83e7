// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { people, read } from '../read-page.ts';

const page = (lang: string, title: string, main: string) =>
  `<html lang="${lang}"><head><title>${title} | Lindvik</title><meta property="og:site_name" content="Lindvik"></head><body><header><a href="/">Lindvik</a></header><main><h1>${title}</h1>${main}</main><footer>© Lindvik AB</footer></body></html>`;

const about = async (lang: string, sentence: string) => people(await read(page(lang, 'About us', `<p>${sentence}</p>`), 'https://lindvik.se/about'));

describe('heads of the company in running text', () => {
  it.each<[string, string, string, string[]]>([
    ['founded by, English', 'en', 'Lindvik was founded in 1998 by Ada Lindqvist and Jonas Berg in a boat shed.', ['Ada Lindqvist: Founder', 'Jonas Berg: Founder']],
    ['founded by somebody with a title', 'en', 'Established in 2017 by Dr. Ada Lindqvist and Jonas Berg, Lindvik is dedicated to boats.', ['Dr. Ada Lindqvist: Founder', 'Jonas Berg: Founder']],
    ['founded by, Swedish', 'sv', 'Lindvik grundades 1990 av Ada Lindqvist med en enda verkstad i hamnen.', ['Ada Lindqvist: Founder']],
    ['founded by, German', 'de', 'Lindvik wurde 1990 gegründet von Ada Lindqvist, die den Hafen kannte.', ['Ada Lindqvist: Founder']],
    ['who started it, Swedish', 'sv', 'Ada Lindqvist startade Lindvik med en enkel tanke om båtar och folk.', ['Ada Lindqvist: Founder']],
    ['in the first person, Dutch', 'nl', 'Ik ben Bram Hoekstra, het gezicht en oprichter achter Lindvik.', ['Bram Hoekstra: oprichter']],
    ['a name and a title, Norwegian', 'no', 'Ta kontakt med vår daglig leder Sunniva Ødegård når du vil se båtene.', ['Sunniva Ødegård: daglig leder']],
    ['head of another company', 'en', 'We built the quay with Mia Tolvanen, founder of Dockwise, in a long summer.', []],
    ['head of another company, behind a comma', 'en', 'We built the quay with Mia Tolvanen, founder, Dockwise, in a long summer.', []],
    ['a title of the next person', 'en', 'Last year Mia Tolvanen met with the founder of our yard over a cup of coffee.', []],
    ['the founding of another company', 'en', 'The port of Karlsvik was founded in 1640 by Erik Stormhatt, a sailor.', []],
  ])('%s', async (_, lang, sentence, expected) => expect(await about(lang, sentence)).toEqual(expected));
});

const card = (name: string, title: string) => `<p>${title}</p><h2>${name}</h2><p>${'Connaît le port depuis toujours et gère les dossiers des familles. '.repeat(4)}</p><ul><li>${title} — La Maison de Lindvik</li></ul>`;

describe('cards', () => {
  it('a title before the name wins over the posts listed in a career', async () => {
    const html = page('fr', 'Notre équipe', card('Camille Roux', 'Directeur Général') + card('Hugo Lenoir', 'Directeur des Investissements')).replaceAll('Lindvik<', 'La Maison de Lindvik<').replaceAll('"Lindvik"', '"La Maison de Lindvik"');
    expect(people(await read(html, 'https://lindvik.fr/notre-equipe'))).toEqual(['Camille Roux: Directeur Général', 'Hugo Lenoir: Directeur des Investissements']);
  });

  it('leave out advisers with what they were elsewhere', async () => {
    const html = page('en', 'About us', '<h3>Priya Raman</h3><p>Chief Executive</p><h3>Tom Oyelaran</h3><p>Head of Sales</p><h2>Advisors</h2><h3>Alan Mercer</h3><p>Former CEO, Biocore</p>');
    expect(people(await read(html, 'https://lindvik.se/about'))).toEqual(['Priya Raman: Chief Executive', 'Tom Oyelaran: Head of Sales']);
  });

  it('an imprint names every managing director of its lines', async () => {
    const html = page('de', 'Impressum', '<p><strong>Vertreten durch:</strong><br>Karl Brandt<br>Sabine Ötzel<br>Handelsregister Kiel</p>');
    expect(people(await read(html, 'https://lindvik.de/impressum')).map((person) => person.replace(/:.*/, ''))).toEqual(['Karl Brandt', 'Sabine Ötzel']);
  });

  // On team pages the line below a name is about that person, and repeats the first name when it is a sentence.
  it.each<[string, string, string, string[]]>([
    ['a sentence by first name', 'en', '<h3>Priya Raman</h3><p>Priya is the founder and chief engineer of Lindvik.</p><h3>Tom Oyelaran</h3><p>Tom is vice president of sales, and sails.</p>', ['Priya Raman: founder and chief engineer', 'Tom Oyelaran: vice president of sales']],
    ['a sentence in German', 'de', '<h3>Ada Lindqvist</h3><p>Ada ist unsere Vertriebsleiterin und leitet das Büro in Kiel.</p><h3>Jonas Berg</h3><p>Jonas ist Werkstattleiter seit 2014.</p>', ['Ada Lindqvist: Vertriebsleiterin', 'Jonas Berg: Werkstattleiter']],
    ['an affiliation between name and title', 'pl', '<h3>prof. dr hab. inż. Anna Kowal</h3><p>Politechnika Lindvik, Wydział Mechaniczny</p><p>Prezes</p><h3>dr Jan Nowak</h3><p>Uniwersytet Morski</p><p>Kierownik projektu</p>', ['prof. dr hab. inż. Anna Kowal: Prezes', 'dr Jan Nowak: Kierownik projektu']],
    ['a title that is a label elsewhere', 'en', '<div><h3>Priya Raman</h3><p>CEO</p><h3>Tom Oyelaran</h3><p>Owner</p><h3>Mia Holt</h3><p>Head of Sales</p></div>', ['Priya Raman: CEO', 'Tom Oyelaran: Owner', 'Mia Holt: Head of Sales']],
    ['a sentence about somebody else', 'en', '<h3>Priya Raman</h3><p>Tom is our head of sales.</p><h3>Mia Holt</h3><p>Mia is fond of boats and a long way from home.</p>', []],
  ])('%s', async (_, lang, cards, expected) => {
    const found = people(await read(page(lang, 'Our team', cards), 'https://lindvik.se/team'));
    expect(found.filter((person) => person.includes(': '))).toEqual(expected);
  });

  it('without a title are people where others of the same form have one', async () => {
    const cards = '<h3>Priya Raman</h3><p>Priya has sailed all her life.</p><h3>Tom Oyelaran</h3><p>Tom is our head of sales.</p><h3>Mia Holt</h3><p>Mia paints boats.</p><h4>Karl Johan Gate</h4><p>Our street.</p>';
    expect(people(await read(page('en', 'Our team', cards), 'https://lindvik.se/team')).toSorted()).toEqual(['Mia Holt', 'Priya Raman', 'Tom Oyelaran: head of sales']);
  });
});

/** Titles stand in front of names and degrees behind them in every trade; a label for who may sign is no name. */
describe('names with titles', () => {
  it.each<[string, string[]]>([
    ['<h3>Mag. Leonie Hofer, MBA</h3><p>Geschäftsführerin</p>', ['Mag. Leonie Hofer, MBA: Geschäftsführerin']],
    ['<h3>Dipl.-Ing. (FH) Karl Brandt</h3><p>Leiter Konstruktion</p>', ['Dipl.-Ing. (FH) Karl Brandt: Leiter Konstruktion']],
    ['<h3>Prof. Dr.-Ing. Sabine Ötzel</h3><p>Vorstand</p>', ['Prof. Dr.-Ing. Sabine Ötzel: Vorstand']],
    ['<h3>dr hab. inż. Bogumiła Zarębska</h3><p>Prezes Zarządu</p>', ['dr hab. inż. Bogumiła Zarębska: Prezes Zarządu']],
    ['<h3>Ing. Paolo Ferrante</h3><p>Amministratore delegato</p>', ['Ing. Paolo Ferrante: Amministratore delegato']],
    ['<h3>LEONIE HOFER</h3><p>CEO & Co-Founder</p>', ['LEONIE HOFER: CEO & Co-Founder']],
    ['<h3>Vertretungsberechtigte Personen</h3><p>Geschäftsführung</p>', []],
    ['<h3>Authorised Representative</h3><p>Managing Director</p>', []],
    ['<h3>Responsable Publication</h3><p>Directeur</p>', []],
  ])('%s', async (html, expected) => expect(people(await read(page('de', 'Team', html), 'https://lindvik.com/team'))).toEqual(expected));

  it.each<[string, string[]]>([
    ['<p>Geschäftsführer: Mag. Leonie Hofer, DI Karl Brandt Firmenbuchnummer: FN 512034 k</p>', ['Mag. Leonie Hofer', 'DI Karl Brandt']],
    ['<p>Vertretungsberechtigt: Dr. Sabine Ötzel (Vorsitzende) und Karl Brandt</p>', ['Dr. Sabine Ötzel', 'Karl Brandt']],
    ['<p>Directie: ir. Wout van Aspen</p>', ['ir. Wout van Aspen']],
    ['<p>Komplementärin: Lindvik Verwaltungs GmbH</p>', []],
  ])('of an imprint: %s', async (html, expected) => expect(people(await read(page('de', 'Impressum', html), 'https://lindvik.com/impressum')).map((one) => one.replace(/:.*/, ''))).toEqual(expected));
});
