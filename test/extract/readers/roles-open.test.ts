// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { signalsFrom } from '#lib/evidence/signals.ts';
import { findings, html } from '../adapters/pages.ts';
import { read, texts } from '../read-page.ts';

const careers = (body: string, lang = 'en') => read(html('Careers – Brightforge', `<header><a href="/">Brightforge</a></header><main><h1>Careers</h1>${body}</main><footer>© Brightforge Ltd</footer>`).replace('lang="en"', `lang="${lang}"`), 'https://brightforge.dev/careers');
const post = (body: string, head = '') => read(html('Crane Operator – Brightforge', `<header><a href="/">Brightforge</a></header><main><h1>Crane Operator</h1>${body}<h2>What you will do</h2><p>Lift.</p></main><footer>© Brightforge Ltd</footer>`, head), 'https://brightforge.dev/careers/crane-operator');

/** A page that says it has no jobs says so for now: the count is 0, which is known, not unknown. */
describe('no open positions, in every language', () => {
  it.each([
    ['en', 'We don’t have any open positions right now.'], ['en', 'We are not currently hiring.'], ['de', 'Zurzeit sind leider keine offenen Stellen ausgeschrieben.'], ['de', 'Momentan suchen wir keine neuen Mitarbeiter.'], ['fr', 'Nous n’avons actuellement aucun poste à pourvoir.'], ['fr', 'Il n’y a pas d’offres d’emploi pour le moment.'],
    ['es', 'Actualmente no hay vacantes.'], ['es', 'En este momento no tenemos ofertas de empleo.'], ['it', 'Al momento non ci sono posizioni aperte.'], ['it', 'Nessuna posizione aperta.'], ['pt', 'Não há vagas abertas de momento.'], ['pt', 'Neste momento não temos ofertas de emprego.'], ['nl', 'Er zijn momenteel geen openstaande vacatures.'],
    ['sv', 'Just nu har vi inga lediga tjänster.'], ['no', 'Vi har for tiden ingen ledige stillinger.'], ['da', 'Der er i øjeblikket ingen ledige stillinger.'], ['pl', 'Obecnie nie prowadzimy rekrutacji.'], ['pl', 'Brak aktualnych ofert pracy.'], ['ja', '現在、募集は行っておりません。'], ['ja', '現在公開中の求人はありません。'],
  ])('%s: %s', async (lang, text) => expect(texts(await careers(`<p>${text}</p>`, lang), 'openRoleCount')).toEqual(['0']));

  it.each([
    ['a condition', 'Even if there are no open positions, we like to hear from you.'], ['a condition', 'Auch wenn keine offenen Stellen ausgeschrieben sind, freuen wir uns.'], ['a question', 'No open positions for you?'], ['a filter', 'There are no open positions that match your filters.'], ['a filter', 'Aucune offre ne correspond à votre recherche.'], ['a filter', 'No hay ofertas que coincidan con la búsqueda.'], ['a promise', 'We have no open-plan offices.'],
  ])('%s is no statement: %s', async (_, text) => expect(texts(await careers(`<p>${text}</p>`), 'openRoleCount')).toEqual([]));
});

const posting = (until: string) => `<script type="application/ld+json">{"@type":"JobPosting","title":"Crane Operator","datePosted":"2026-09-01","validThrough":"${until}","hiringOrganization":{"@type":"Organization","name":"Brightforge"}}</script>`;

const named = (name: string, url: string): string => `<script type="application/ld+json">{"@type":"JobPosting","title":"Crane Operator","hiringOrganization":{"@type":"Organization","name":"${name}","sameAs":"${url}"}}</script>`;

/** A post stays on the web after the job is gone; the sentence on the page decides, not the title. */
describe('a closed job is no open role', () => {
  it.each([
    ['en', 'This job is no longer available.'], ['en', 'No longer accepting applications'], ['en', 'The position has been filled: this position is closed.'], ['de', 'Diese Stelle ist nicht mehr verfügbar.'], ['de', 'Die Stellenanzeige ist leider abgelaufen.'], ['fr', 'Cette offre n’est plus disponible.'], ['es', 'Esta oferta ya no está disponible.'], ['it', 'Questa offerta non è più disponibile.'], ['pt', 'Esta vaga já não está disponível.'],
    ['nl', 'Deze vacature is niet meer beschikbaar.'], ['sv', 'Annonsen är inte längre aktiv.'], ['no', 'Stillingen er ikke lenger tilgjengelig.'], ['da', 'Stillingen er ikke længere ledig.'], ['pl', 'Ta oferta jest już nieaktualna.'], ['ja', 'この求人の募集は終了しました。'],
  ])('%s: %s', async (_, text) => {
    const evidence = await post(`<p>${text}</p><p>Location: Leeds</p>`);
    expect([evidence.pageKind, texts(evidence, 'openRole'), texts(evidence, 'jobPlace')]).toEqual(['job-post', [], []]);
  });

  it.each(['Applications are accepted until the position is filled.', 'Sobald die Stelle besetzt ist, melden wir uns bei allen.', 'We closed a funding round this year.', 'This position is open until 5 May.'])('near miss: %s', async (text) => expect(texts(await post(`<p>${text}</p>`), 'openRole')).toEqual(['Crane Operator']));

  it.each([['2026-10-31T00:00:00+01:00', 0], ['2026-11-22', 1], ['2027-01-31', 1]])('valid through %s, read on 22 November 2026: %i open', async (until, count) => {
    const evidence = await post('', posting(until));
    expect(signalsFrom(evidence).filter(({ field }) => field === 'openRole')).toHaveLength(count);
  });

  it.each([['Bewerbungsfrist: 31.10.2026', 0], ['Application deadline: 2026-12-01', 1], ['Søknadsfrist: 31.10.2026', 0]])('%s: %i open', async (line, count) => expect(signalsFrom(await post(`<p>${line}</p>`)).filter(({ field }) => field === 'openRole')).toHaveLength(count));

  it('says when it was posted', async () => expect(findings(await post('<p>Veröffentlicht am 02.11.2026</p>'), 'openRole')[0]).toMatchObject({ publishedAt: '2026-11-02' }));
});

/** An agency names itself and hides whom it hires for: neither the role nor the tools are its own need. */
describe('a job for an agency’s client', () => {
  it.each([
    ['en', 'Our client, a maker of valves, is looking for a crane operator who knows SAP.'], ['de', 'Für unseren Kunden, einen Hersteller von Ventilen, suchen wir einen Kranführer mit SAP.'], ['fr', 'Nous recherchons pour notre client un grutier qui connaît SAP.'], ['es', 'Para nuestro cliente buscamos un gruista con SAP.'], ['it', 'Per azienda cliente cerchiamo un gruista con SAP.'], ['pt', 'Procuramos para o nosso cliente um operador com SAP.'],
    ['nl', 'Voor onze opdrachtgever zoeken wij een kraanmachinist met SAP.'], ['sv', 'För vår kunds räkning söker vi en kranförare med SAP.'], ['no', 'For vår kunde søker vi en kranfører med SAP.'], ['da', 'Vi søger for vores kunde en kranfører med SAP.'], ['pl', 'Dla naszego klienta poszukujemy operatora ze znajomością SAP.'], ['ja', '紹介先企業にてSAPの経験者を募集しています。'],
  ])('%s: %s', async (_, text) => {
    const evidence = await post(`<p>${text}</p>`);
    expect([texts(evidence, 'openRole'), texts(evidence, 'technology'), texts(evidence, 'companyName')]).toEqual([[], [], ['Brightforge']]);
  });

  it.each(['You visit our clients and look for problems in SAP.', 'We are looking for people who build software for a global client on SAP.', 'We are looking for someone to grow our client base with SAP.', 'Wir suchen jemanden, der unsere Kunden in SAP betreut.', 'Nos clients cherchent la simplicité de SAP.'])('near miss: %s', async (text) => expect(texts(await post(`<p>${text}</p>`), 'openRole')).toEqual(['Crane Operator']));

  it.each([
    ['that it names', 'Hallerwerk Pumpen GmbH', 'https://hallerwerk.example', []],
    ['itself, by its legal name', 'Brightforge Holding AG', 'https://brightforge.dev', ['Crane Operator']],
    ['its subsidiary', 'Brightforge Nederland B.V.', 'https://brightforge.example', ['Crane Operator']],
    ['its account elsewhere', 'BF Cranes', 'https://www.linkedin.com/company/brightforge', ['Crane Operator']],
  ])('%s', async (_, name, url, expected) => expect(texts(await post('', named(name, url)), 'openRole')).toEqual(expected));
});
