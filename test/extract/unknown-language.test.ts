// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { languagesIn } from '#lib/extract/language/spoken.ts';
import { read, texts } from './read-page.ts';

/** A page in a language whose words we do not know, with structured data that any language can be read from. */
const PAGES: readonly [language: string, tld: string, body: string][] = [
  [
    'fi', 'fi',
    `<h1>Tietoa meistä</h1><p>Konepaja Aaltonen on perustettu vuonna 1987 Tampereella. Meillä työskentelee noin 120 ihmistä, ja liikevaihtomme on 14 miljoonaa euroa vuodessa. Vuonna 2026 avasimme uuden toimipisteen Turussa ja ostimme Rauta Oy:n liiketoiminnan.</p>
     <p>Asiakkaamme ovat teollisuuden yrityksiä. Etsimme nyt viittä uutta asentajaa, ja autamme teitä mielellämme. Ota yhteyttä, niin kerromme lisää palveluistamme ja tuotteistamme.</p><h2>Uutisia</h2><p>Yhtiö irtisanoo kymmenen työntekijää ja sulkee tehtaan ensi kesänä, jos tilauskanta ei parane syksyn aikana.</p>`,
  ],
  [
    'tr', 'tr',
    `<h1>Hakkımızda</h1><p>Aydın Makine 1987 yılında İzmir'de kuruldu. Bugün 120 kişilik bir ekiple çalışıyoruz ve yıllık ciromuz 14 milyon euro düzeyindedir. Geçen yıl Ankara'da yeni bir ofis açtık ve küçük bir firmayı satın aldık.</p>
     <p>Müşterilerimiz sanayi kuruluşlarıdır. Şu anda beş teknisyen arıyoruz, sizinle çalışmaktan mutluluk duyarız. Daha fazla bilgi için bize ulaşın, ürünlerimizi ve hizmetlerimizi anlatalım.</p><h2>Haberler</h2><p>Şirket on çalışanı işten çıkarıyor ve fabrikayı önümüzdeki yaz kapatıyor.</p>`,
  ],
  [
    'ko', 'kr',
    `<h1>회사 소개</h1><p>한빛기계는 1987년 부산에서 설립되었습니다. 현재 120명의 직원이 일하고 있으며 연 매출은 140억 원입니다. 지난해 대전에 새 사무소를 열었고 작은 회사를 인수했습니다.</p>
     <p>우리의 고객은 산업체입니다. 지금 기술자 다섯 명을 찾고 있습니다. 자세한 내용은 문의해 주십시오. 제품과 서비스를 안내해 드리겠습니다.</p><h2>소식</h2><p>회사는 내년 여름 공장을 닫고 직원 열 명을 해고합니다.</p>`,
  ],
  [
    'hu', 'hu',
    `<h1>Rólunk</h1><p>A Kovács Gépgyár 1987-ben alakult Győrben. Ma 120 ember dolgozik nálunk, éves árbevételünk 14 millió euró. Tavaly új telephelyet nyitottunk Pécsen és megvettünk egy kisebb céget is.</p>
     <p>Ügyfeleink ipari vállalatok. Most öt szerelőt keresünk, szívesen segítünk önöknek. Vegye fel velünk a kapcsolatot, és többet mondunk a termékeinkről és a szolgáltatásainkról.</p><h2>Hírek</h2><p>A cég tíz dolgozót elbocsát és jövő nyáron bezárja a gyárat.</p>`,
  ],
  [
    'ro', 'ro',
    `<h1>Despre noi</h1><p>Uzina Popescu a fost înființată în 1987 la Cluj. Astăzi la noi lucrează 120 de oameni, iar cifra noastră de afaceri este de 14 milioane de euro. Anul trecut am deschis un birou nou la Iași și am cumpărat o firmă mai mică.</p>
     <p>Clienții noștri sunt companii industriale. Căutăm acum cinci tehnicieni și vă ajutăm cu plăcere. Contactați-ne și vă spunem mai multe despre produsele și serviciile noastre.</p><h2>Noutăți</h2><p>Compania concediază zece angajați și închide fabrica vara viitoare.</p>`,
  ],
];

const ORGANISATION = (tld: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Nordmak","url":"https://www.nordmak.${tld}/","foundingDate":"1987","email":"info@nordmak.${tld}","numberOfEmployees":{"@type":"QuantitativeValue","value":120}}</script>`;

const page = (lang: string, tld: string, body: string, declared = lang) =>
  read(`<!doctype html><html lang="${declared}"><head><title>Nordmak</title>${ORGANISATION(tld)}</head><body><header><a href="/">Nordmak</a></header><main>${body}</main><footer>© 2026 Nordmak</footer></body></html>`, `https://www.nordmak.${tld}/about`);

/** Fields that rules read from sentences. */
const TOLD = ['trigger', 'funding', 'revenue', 'openRole', 'openRoleCount', 'teamMember', 'technology', 'address', 'legalName'] as const;

describe.each(PAGES)('a page in a language that is not known (%s)', (lang, tld, body) => {
  it.each([lang, 'en', ''])('declared as “%s”: structured data is read, no sentence is', async (declared) => {
    const evidence = await page(lang, tld, body, declared);
    expect([texts(evidence, 'companyName'), texts(evidence, 'email'), texts(evidence, 'founded'), texts(evidence, 'headCount')]).toEqual([['Nordmak'], [`info@nordmak.${tld}`], ['1987'], ['120']]);
    expect(TOLD.flatMap((field) => texts(evidence, field))).toEqual([]);
    expect(evidence.findings.filter(({ field, method }) => ['founded', 'headCount'].includes(field) && method === 'text')).toEqual([]);
  });
});

describe('the language of a text', () => {
  it.each([
    ['We make pumps for the water works of the country, and we have been doing that with care for many years.', 'en'],
    ['Wir bauen Pumpen für die Wasserwerke des Landes, und das machen wir seit vielen Jahren mit großer Sorgfalt.', 'de'],
    ['Nous fabriquons des pompes pour les services des eaux du pays, et nous le faisons avec soin depuis des années.', 'fr'],
    ['Fabricamos bombas para los servicios de agua del país, y lo hacemos con cuidado desde hace muchos años en las plantas.', 'es'],
    ['Produciamo pompe per gli acquedotti del paese, e lo facciamo con cura da molti anni per tutti i nostri clienti della zona.', 'it'],
    ['Fabricamos bombas para os serviços de água do país, e não deixamos de o fazer com cuidado há muitos anos em todas as nossas unidades.', 'pt'],
    ['Wij maken pompen voor de waterbedrijven van het land, en dat doen we al vele jaren met veel zorg voor onze klanten.', 'nl'],
    ['Vi tillverkar pumpar till landets vattenverk, och det har vi gjort i många år med stor omsorg om våra kunder och inte annat.', 'sv'],
    ['Jesteśmy producentem pomp dla wodociągów w kraju, oraz od lat robimy to z troską, która nie jest przypadkiem, bo są to nasze pompy.', 'pl'],
    ['私たちは全国の水道局のためにポンプをつくっています。これまで長いあいだ丁寧なものづくりを続けてきました。', 'ja'],
  ])('%s', (text, code) => expect((languagesIn(text) ?? new Set()).has(code)).toBe(true));

  it('is one where the languages are far apart', () => {
    expect([...(languagesIn('Wir bauen Pumpen für die Wasserwerke des Landes, und das machen wir seit vielen Jahren mit großer Sorgfalt.') ?? [])]).toEqual(['de']);
    expect([...(languagesIn('Fabricamos bombas para los servicios de agua del país, y lo hacemos con cuidado desde hace muchos años en las plantas.') ?? [])]).toEqual(['es']);
  });

  it('is two where it mixes two', () => expect([...(languagesIn('We make pumps for the water works of the country with care. Wir bauen Pumpen für die Wasserwerke des Landes, und das machen wir mit Sorgfalt.') ?? [])].toSorted()).toEqual(['de', 'en']));
  it('cannot be told from a few words', () => expect(languagesIn('Ada Lindqvist, Head of Sales, Nordmak')).toBeNull());
});
