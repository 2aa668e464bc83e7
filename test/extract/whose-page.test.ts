// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, texts } from './read-page.ts';

const page = (head: string, body: string, lang = 'en') => `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

const journal = (author: string) =>
  page(`<title>Grants | ${author}</title><meta name="author" content="${author}">`, `<nav>${link('/', author)}${link('/cv/', 'cv')}${link('/teaching/', 'teaching')}</nav><main><h1>Grants</h1><p>I am glad to have been given two grants for my work on tides.</p></main><footer>© 2026 ${author}. Powered by ${link('https://github.com/quietpress/tidy-theme', 'tidy-theme')}</footer>`);
const menu = (...links: string[]) => page('<title>Unsere Gäste • Hafentage 2026</title><meta property="og:site_name" content="Hafentage">', `<header><nav>${links.join('')}</nav></header><main><h1>Referenten</h1><h2>Lena Brandt</h2><p>Kranwerk AG</p></main>`, 'de');
const site = (head: string, footer: string) => page(`<title>Chi siamo | Cantiere Lodola</title><meta property="og:site_name" content="Cantiere Lodola">${head}`, `<header>${link('/', 'Cantiere Lodola')}</header><main><h1>Chi siamo</h1></main><footer>${footer}</footer>`, 'it');

describe('the owner in the label of the logo', () => {
  it('is named without the words for the home page', async () => {
    const body = `<header><a href="index.html" aria-label="Talleres Ribera — Inicio"><img src="x.png" alt="Logo Talleres Ribera"></a></header><main><h1>Únete a nosotros</h1></main>`;
    const evidence = await read(page('<title>Empleo en Huelva | Talleres Ribera</title>', body, 'es'), 'https://www.talleres-rbr.es/empleo.html');
    expect(texts(evidence, 'companyName')).toEqual(['Talleres Ribera']);
  });
});

describe('sites of private persons', () => {
  it('are told by a name with a nickname too, and claim nothing', async () => {
    const evidence = await read(journal('Marit (Mia) Solheim'), 'https://msolheim.dev/notes-on/grants/');
    expect([evidence.pageKind, evidence.findings]).toEqual(['none', []]);
  });

  it('are not the team pages of a firm with a name of two words', async () => {
    const people = ['Jan Kowal', 'Ewa Dobosz', 'Piotr Zaręba'].map((name) => `<article><h2>${name}</h2><p>Specjalista ds. pomiarów</p></article>`).join('');
    const body = `<header><a href="index.html"><img class="brand-logo" src="l.png" alt="Polska Tokarnia"></a></header><main><h1>Zespół</h1>${people}</main>`;
    const evidence = await read(page('<title>Zespół | Polska Tokarnia</title>', body, 'pl'), 'https://warsztat-pt.github.io/zespol.html');
    expect(evidence.pageKind).toBe('team');
    expect(texts(evidence, 'companyName')).toEqual(['Polska Tokarnia']);
  });
});

describe('sites of events', () => {
  it('are nobody’s: speakers, a programme and tickets in the menu', async () => {
    const evidence = await read(menu(link('/', 'Start'), link('/referenten/', 'Referenten'), link('/ablauf/programm.html', 'Ablauf'), link('/#tickets', 'Karte kaufen')), 'https://hafentage.de/referenten/');
    expect(evidence.pageKind).toBe('none');
  });

  it('are not the sites of companies that list a programme and a venue', async () => {
    const evidence = await read(menu(link('/', 'Start'), link('/produkte/', 'Produkte'), link('/programm/', 'Programm'), link('/anfahrt/', 'Veranstaltungsort')), 'https://hafentage.de/raeume/');
    expect(evidence.pageKind).toBe('about');
  });
});

describe('pages for those who offer work', () => {
  it.each([
    ['https://kajplats.se/lediga-jobb/ny', 'Publicera en platsannons', 'sv'],
    ['https://emplois-du-port.fr/offre-emploi', "Publier une offre d'emploi", 'fr'],
    ['https://hafenjobs.de/stellenangebote', 'Stellenanzeige schalten', 'de'],
    ['https://quayjobs.io/jobs', 'Post a free job', 'en'],
  ])('%s is no careers page: %s', async (url, headline, lang) => {
    const evidence = await read(page(`<title>${headline}</title>`, `<main><h1>${headline}</h1><form><label>Ort<input></label></form></main>`, lang), url);
    expect(evidence.pageKind).toBe('none');
  });

  it('a careers page that speaks of posts is one', async () => {
    const evidence = await read(page('<title>Jobs | Harbour Analytics</title><meta property="og:site_name" content="Harbour Analytics">', '<main><h1>Jobs</h1><p>We post a job here when a post is free.</p></main>'), 'https://harbouranalytics.io/jobs');
    expect(evidence.pageKind).toBe('careers');
  });
});

describe('the word copyright', () => {
  it.each([
    ['© harbourwork', ['harbourwork']],
    ['Copyright 2026 harbourwork', ['harbourwork']],
    // near miss: a licence speaks of copyright and of nobody
    ['The holder grants to everyone who asks for it a copyright licence to reproduce.', []],
    ['Copyright owner or entity authorised by the owner, whoever it be.', []],
    ['© 2026 The Tidal Project', []],
    ['(c) You must keep what the source says of its makers, and', []],
    ['(c) Harbourwork', ['Harbourwork']],
    ['You must retain all the notices that stand in the source, of copyright and patents.', []],
  ])('%s', async (line, names) => {
    const evidence = await read(page('<title>Terms</title>', `<main><h1>Terms</h1><p>${line}</p></main>`), 'https://quaynote.io/terms');
    expect(texts(evidence, 'companyName')).toEqual(names);
  });
});

describe('accounts of the owner', () => {
  it.each([
    ['https://www.facebook.com/cantierelodola', ['https://www.facebook.com/cantierelodola']],
    ['https://www.facebook.com/portmagazine', []],
    ['https://www.facebook.com/', []],
  ])('the publisher’s is ours where it bears our name: %s', async (address, accounts) => {
    const evidence = await read(site(`<meta property="article:publisher" content="${address}">`, ''), 'https://cantierelodola.it/chi-siamo');
    expect(texts(evidence, 'socialLink')).toEqual(accounts);
  });

  it('keeps the own repository and leaves the one of the theme that a footer thanks', async () => {
    const footer = `${link('https://github.com/cantiere-lodola/maree', 'GitHub')} Fatto con ${link('https://github.com/quietpress/tidy-theme', 'tidy-theme')}`;
    expect(texts(await read(site('', footer), 'https://cantierelodola.it/chi-siamo'), 'socialLink')).toEqual(['https://github.com/cantiere-lodola/maree']);
  });
});

describe('descriptions nobody wrote', () => {
  it.each(['A simple, quiet theme for harbours. Based on an older design that many know.', 'Web site created using create-react-app, see the manual for more of it.'])('%s', async (text) => {
    const evidence = await read(page(`<title>About | Harbour Analytics</title><meta property="og:site_name" content="Harbour Analytics"><meta name="description" content="${text}">`, '<main><h1>About</h1></main>'), 'https://harbouranalytics.io/about');
    expect(texts(evidence, 'description')).toEqual([]);
  });

  it('a maker of themes may say so', async () => {
    const text = 'Harbour Analytics sells a theme shop and software for the planning of ports in the north.';
    const evidence = await read(page(`<title>About | Harbour Analytics</title><meta property="og:site_name" content="Harbour Analytics"><meta name="description" content="${text}">`, '<main><h1>About</h1></main>'), 'https://harbouranalytics.io/about');
    expect(texts(evidence, 'description')).toEqual([text]);
  });
});

describe('headings that name the owner too', () => {
  it.each([
    ['nl', 'Werken bij Harbour Analytics', 'careers'],
    ['pl', 'Praca w Harbour Analytics', 'careers'],
    ['sv', 'Jobba på Harbour Analytics', 'careers'],
    ['de', 'Über Harbour Analytics', 'about'],
    ['en', 'Contact Harbour Analytics', 'contact'],
    // near miss: somebody else's name, and the owner's alone
    ['en', 'Life at sea and how it changed us', 'about'],
    ['en', 'Harbour Analytics', 'about'],
  ])('%s: %s', async (lang, heading, kind) => {
    const evidence = await read(page('<title>Harbour Analytics</title>', `<main><h1>${heading}</h1><p>Hafen.</p></main>`, lang), 'https://www.harbouranalytics.io/p/x7f');
    expect(evidence.pageKind).toBe(kind);
  });
});
