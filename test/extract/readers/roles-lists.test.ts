// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findings, html } from '../adapters/pages.ts';
import { read, texts } from '../read-page.ts';

const careers = (body: string, lang = 'en') => read(html('Careers – Brightforge', `<header><a href="/">Brightforge</a></header><main><h1>Careers</h1>${body}</main><footer>© Brightforge Ltd</footer>`).replace('lang="en"', `lang="${lang}"`), 'https://brightforge.dev/careers');
const roles = async (body: string, lang?: string) => findings(await careers(body, lang), 'openRole').map(({ raw, hints }) => [raw, hints?.place, hints?.department]);

const lever = (n: number): string => `https://jobs.lever.co/brightforge/11111111-2222-4333-8444-55555555555${n}`;
const row = (n: number, title: string, team: string, place: string): string => `<tr><td><a href="${lever(n)}">${title}</a></td><td>${team}</td><td>${place}</td></tr>`;
const card = (title: string): string => `<h3>${title}</h3><p>CDI</p><p>Rouen, France</p><a href="#apply">Postuler</a>`;

const eyebrow = (team: string, title: string): string => `<div><div>${team}</div><h3>${title}</h3><div>Remote</div></div>`;

/** A company shows its board on its own page: every row links to a job on a known board, so no title needs to be known. */
describe('rows that link to a board', () => {
  it('give role, place and team of each, whatever the title', async () => {
    const body = `<h2>Open positions</h2><h3>Engineering</h3><ul><li><a href="${lever(1)}">Platform Reliability</a><span>Bielawa</span></li><li><a href="${lever(2)}">Data Engineer</a><div>Gdynia, Poland</div></li></ul><h3>People</h3><ul><li><a href="${lever(3)}">Recruiter</a><div>Remote</div></li></ul>`;
    expect((await roles(body)).map(([title, , team]) => [title, team])).toEqual([['Platform Reliability', 'Engineering'], ['Data Engineer', 'Engineering'], ['Recruiter', 'People']]);
  });

  it('are told from calls to apply, the board itself and open applications', async () => {
    const body = `<h2>Join us</h2><a href="https://jobs.lever.co/brightforge">See all jobs</a><div><h3>Account Executive</h3><p>Lyon, France</p><a href="${lever(1)}">Apply</a></div><div><a href="${lever(2)}">Don’t see your role? Open application</a></div>`;
    expect(await roles(body)).toEqual([['Account Executive', 'Lyon, France', undefined]]);
  });

  it('of a look-alike host are no rows of a board', async () => {
    expect(await roles(`<h2>Partners</h2><a href="${lever(1).replace('lever.co', 'lever.co.evil.tld')}">Platform Reliability</a>`)).toEqual([]);
  });

  it('of tables have a column for team and one for place', async () => {
    expect(await roles(`<h2>Offene Stellen</h2><table>${row(1, 'Leiter Einkauf (m/w/d)', 'Einkauf', 'Kassel, Deutschland')}${row(2, 'Servicetechniker (m/w/d)', 'Technik', 'Baunatal')}${row(3, 'Buchhalter (m/w/d)', 'Buchhaltung', 'Kassel, Deutschland')}</table>`, 'de')).toEqual([
      ['Leiter Einkauf (m/w/d)', 'Kassel, Deutschland', 'Einkauf'],
      ['Servicetechniker (m/w/d)', 'Baunatal', 'Technik'],
      ['Buchhalter (m/w/d)', 'Kassel, Deutschland', 'Buchhaltung'],
    ]);
  });
});

/** A list repeats its form: what stands in the same rank with the same lines below is the same kind of thing. */
describe('titles no table knows, beside known ones', () => {
  it('are roles where the cards are alike', async () => {
    expect((await roles(`<h2>Nos offres</h2>${['Chauffeur poids lourd', 'Canalisateur', 'Maçon coffreur'].map(card).join('')}`, 'fr')).map(([title]) => title)).toEqual(['Chauffeur poids lourd', 'Canalisateur', 'Maçon coffreur']);
  });
  it('are none without those lines', async () => {
    expect((await roles(`<h2>Nos offres</h2>${['Chauffeur poids lourd', 'Maçon coffreur'].map(card).join('')}<h3>Mutuelle</h3><p>Prise en charge à 100 %.</p><h3>Convivialité</h3><p>Un barbecue par an.</p>`, 'fr')).map(([title]) => title)).toEqual(['Chauffeur poids lourd', 'Maçon coffreur']);
  });
  it('are none beside a single known one', async () => {
    expect((await roles(`<h2>Nos offres</h2>${card('Chauffeur poids lourd')}${card('Canalisateur')}`, 'fr')).map(([title]) => title)).toEqual(['Chauffeur poids lourd']);
  });
});

describe('lists on the own site', () => {
  it.each([
    ['it', '<h2>Posizioni aperte</h2><h3><button>Addetta alla contabilità</button></h3><p>…</p><h3><button>Capocantiere</button></h3>', ['Addetta alla contabilità', 'Capocantiere']],
    ['pt', '<h2>Vagas abertas</h2><ul><li>Motorista de pesados</li><li>Analista de sistemas</li></ul>', ['Motorista de pesados', 'Analista de sistemas']],
    ['sv', '<h2>Lediga tjänster</h2><h3>Platschef</h3><h3>Redovisningsekonom</h3>', ['Platschef', 'Redovisningsekonom']],
    ['da', '<h2>Ledige stillinger</h2><h3>Lagermedarbejder</h3>', ['Lagermedarbejder']],
    ['no', '<h2>Ledige stillinger</h2><h3>Grunnarbeider</h3>', ['Grunnarbeider']],
    ['nl', '<h2>Openstaande vacatures</h2><h3>Werkvoorbereider</h3>', ['Werkvoorbereider']],
    ['pl', '<h2>Aktualne oferty pracy</h2><h3>Kierowca C+E</h3><h3>Specjalista ds. kadr</h3>', ['Kierowca C+E', 'Specjalista ds. kadr']],
    ['ja', '<h2>募集職種</h2><h3>配送ドライバー</h3><h3>経理スタッフ</h3><h2>福利厚生</h2><h3>社会保険</h3>', ['配送ドライバー', '経理スタッフ']],
  ])('%s', async (lang, body, expected) => {
    const evidence = await careers(body, lang);
    expect([texts(evidence, 'openRole'), texts(evidence, 'openRoleCount')]).toEqual([expected, [String(expected.length)]]);
  });

  it('give the whole title that is cut to fit', async () => {
    expect(texts(await careers('<h3>Vertrieb</h3><dl><dt title="Leiter Außendienst (m/w/d) – Großkunden">Leiter Außendienst ...</dt><dt title="Our story in full">Our story ...</dt></dl>', 'de'), 'openRole')).toEqual(['Leiter Außendienst (m/w/d) – Großkunden']);
  });

  it('are no lists of whom the company looks for', async () => {
    expect(texts(await careers('<h2>Ofertas actuales</h2><h3>Desarrollador GIS</h3><h4>¿Qué buscamos?</h4><ul><li>Programador</li></ul><h4>¿Qué ofrecemos?</h4><p>Café.</p><h3>Técnica de calidad</h3><p>Mide.</p>', 'es'), 'openRole')).toEqual(['Desarrollador GIS', 'Técnica de calidad']);
  });

  it('name the team above the title, below it, or not at all', async () => {
    expect((await roles(`<h2>Open positions</h2>${eyebrow('Engineering', 'Data Engineer')}${eyebrow('Finance', 'Controller')}${eyebrow('Sales', 'Account Executive')}${eyebrow('Crew', 'Support Engineer')}`)).map(([, , team]) => team)).toEqual(['Engineering', 'Finance', 'Sales', 'Crew']);
    expect(await roles('<h2>Open positions</h2><div><h3>Data Engineer</h3><div>Bielawa</div></div><div><h3>Controller</h3><div>Gdynia, Poland</div></div>')).toEqual([['Data Engineer', 'Bielawa', undefined], ['Controller', 'Gdynia, Poland', undefined]]);
    expect(await roles('<h2>Offene Stellen</h2><h3>Servicetechniker/in</h3><ul><li>Technische Beratung</li><li>Wartung vor Ort</li></ul>', 'de')).toEqual([['Servicetechniker/in', undefined, undefined]]);
    expect(await roles('<h2>Open positions</h2><h3>Customer Success</h3><h4><a href="/careers/onboarding-lead">Onboarding Lead</a></h4><p>Full-time</p>')).toEqual([['Onboarding Lead', undefined, 'Customer Success']]);
  });

  it('count the same title in two places as two jobs', async () => {
    expect(texts(await careers('<h2>Open positions</h2><ul><li><a href="/careers/ae-leeds">Account Executive</a><p>Leeds, United Kingdom</p></li><li><a href="/careers/ae-lyon">Account Executive</a><p>Lyon, France</p></li></ul>'), 'openRoleCount')).toEqual(['2']);
  });
});

/** The count is what the rep acts on: a part of a list must not stand for the whole. */
describe('the number of open roles', () => {
  const list = '<h2>Open positions</h2><ul><li><a href="/careers/a">Account Executive</a></li><li><a href="/careers/b">Welder</a></li></ul>';
  it.each([
    ['stated', '<p>Showing 2 of 37 open positions</p>', ['37']],
    ['in brackets', '<h2>Open positions (37)</h2>', ['37']],
    ['alone in its line', '<p>37 jobs</p>', ['37']],
    ['of each team, with the whole', '<p>37 jobs</p><p>30 jobs</p><p>7 jobs</p>', ['37']],
    ['of teams only is none of the whole', '<p>30 jobs</p><p>20 jobs</p><p>12 jobs</p>', ['2']],
    ['of something else', '<p>We created 500 jobs in the region last year.</p>', ['2']],
    ['unknown where the list goes on', '', []],
  ])('%s', async (name, line, expected) => {
    const more = name.startsWith('unknown') ? '<button>Load more</button>' : '';
    expect(texts(await careers(line + list + more), 'openRoleCount')).toEqual(expected);
  });
});
