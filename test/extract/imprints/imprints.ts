/** Legal pages and footers of invented companies, as the law of each country wants them. */
export interface Imprint {
  name: string;
  lang: string;
  url: string;
  title: string;
  html: string;
  footer?: string;
  expected: {
    legalName: string | null;
    legalForm?: string;
    registerNumbers: string[];
    vatNumber: string | null;
    country: string | null;
    city: string | null;
    people: string[];
    phones: string[];
  };
}

export const IMPRINTS: readonly Imprint[] = [
  {
    name: 'German Impressum, lines of one paragraph', lang: 'de', url: 'https://www.tannberg-pumpen.com/impressum', title: 'Impressum',
    html: `<h2>Angaben gemäß § 5 DDG</h2><p>Tannberg Pumpenbau GmbH<br>Werkstraße 14<br>24534 Neumünster</p><p><strong>Vertretungsberechtigte Personen:</strong><br>Dipl.-Ing. Henrike Tolle, Dr. Jasper Wrede</p>
<p>Registergericht: Amtsgericht Kiel<br>Registernummer: HRB 20417 KI</p><p>Umsatzsteuer-Identifikationsnummer gemäß § 27a UStG: DE 298 000 008</p><p>Telefon: 04321 8800-0<br>Telefax: 04321 8800-99</p>
<h3>Verbraucherstreitbeilegung</h3><p>Allgemeine Schlichtungsstelle e.V., Straßburger Str. 8, 77694 Kehl, Telefon 07851 79579 40</p>`,
    expected: { legalName: 'Tannberg Pumpenbau GmbH', legalForm: 'GmbH', registerNumbers: ['HRB 20417 KI (Amtsgericht Kiel)'], vatNumber: 'DE298000008', country: 'DE', city: 'Neumünster', people: ['Dipl.-Ing. Henrike Tolle', 'Dr. Jasper Wrede'], phones: ['+49432188000'] },
  },
  {
    name: 'Austrian Impressum under a .com address', lang: 'de', url: 'https://www.almwerk-software.com/impressum', title: 'Impressum & Offenlegung',
    html: `<p>Almwerk Software GmbH</p><p>Kaiserfeldgasse 7</p><p>8010 Graz</p><p>Geschäftsführer: Mag. Leonie Hofstätter, DI Matthias Wieser</p><p>Firmenbuchnummer: FN 512034 k</p><p>Firmenbuchgericht: Landesgericht für ZRS Graz</p><p>UID-Nr.: ATU61000008</p><p>Tel.: 0316 / 22 88 40</p>`,
    expected: { legalName: 'Almwerk Software GmbH', registerNumbers: ['FN 512034 k'], vatNumber: 'ATU61000008', country: 'AT', city: 'Graz', people: ['Mag. Leonie Hofstätter', 'DI Matthias Wieser'], phones: ['+43316228840'] },
  },
  {
    name: 'Swiss Impressum', lang: 'de-CH', url: 'https://www.gletschertal.ch/impressum', title: 'Impressum',
    html: `<p>Gletschertal Optik AG<br>Obere Gasse 3<br>7000 Chur</p><p>UID: CHE-311.000.000 MWST</p><p>Vertretungsberechtigt: Flurina Caduff</p><p>T 081 555 12 40</p>`,
    expected: { legalName: 'Gletschertal Optik AG', registerNumbers: ['CHE-311.000.000'], vatNumber: 'CHE311000000', country: 'CH', city: 'Chur', people: ['Flurina Caduff'], phones: ['+41815551240'] },
  },
  {
    name: 'mentions légales with a host', lang: 'fr', url: 'https://www.voilier-atelier.com/mentions-legales', title: 'Mentions légales',
    html: `<h2>Éditeur du site</h2><p>Voilier Atelier SAS au capital de 40 000 €<br>18 rue des Corderies, 17000 La Rochelle<br>RCS La Rochelle 891 000 002<br>TVA intracommunautaire : FR 21 891000002<br>Tél. : 05 46 00 12 30</p><p>Directrice de la publication : Mme Solène Garrigue, présidente</p>
<p>Hébergement</p><p>Nuagine SARL</p><p>4 quai du Port, 59100 Roubaix</p><p>RCS Lille 552 100 554</p><p>Tél. : 03 20 00 45 60</p>`,
    expected: { legalName: 'Voilier Atelier SAS', registerNumbers: ['891 000 002 (RCS La Rochelle)'], vatNumber: 'FR21891000002', country: 'FR', city: 'La Rochelle', people: ['Mme Solène Garrigue'], phones: ['+33546001230'] },
  },
  {
    name: 'aviso legal in a sentence', lang: 'es', url: 'https://www.talleresoriol.com/aviso-legal', title: 'Aviso legal',
    html: `<p>En cumplimiento de la Ley 34/2002, el titular de este sitio web es Talleres Oriol, S.L., con NIF B87000006 y domicilio en Calle Herreros 21, 46980 Paterna, Valencia. Inscrita en el Registro Mercantil de Valencia, Tomo 8123, Folio 44, Hoja V-141222.</p><p>Teléfono: 961 20 30 40</p>`,
    expected: { legalName: 'Talleres Oriol, S.L.', registerNumbers: ['Hoja V-141222 (Registro Mercantil de Valencia)'], vatNumber: 'ESB87000006', country: 'ES', city: 'Paterna', people: [], phones: ['+34961203040'] },
  },
  {
    name: 'Italian legal footer', lang: 'it', url: 'https://www.officineferrante.com/contatti', title: 'Contatti', html: '<p>Scriveteci.</p>',
    footer: `<p>Officine Ferrante S.r.l. - Via dell'Artigianato 9, 36016 Thiene (VI) - P.IVA 03610000006 - REA VI-338120 - Cap. Soc. € 50.000 i.v.</p><p>Tel. 0445 38 10 20</p>`,
    expected: { legalName: 'Officine Ferrante S.r.l.', registerNumbers: ['VI-338120'], vatNumber: 'IT03610000006', country: 'IT', city: 'Thiene', people: [], phones: ['+390445381020'] },
  },
  {
    name: 'Portuguese company data', lang: 'pt', url: 'https://www.marenostrum-redes.com/contactos', title: 'Contactos',
    html: `<p>Marenostrum Redes, Lda.</p><p>Rua do Cais 40</p><p>3830-565 Gafanha da Nazaré</p><p>NIPC: 515 000 000</p><p>Telefone: 234 360 120 (chamada para a rede fixa nacional)</p>`,
    expected: { legalName: 'Marenostrum Redes, Lda.', registerNumbers: [], vatNumber: 'PT515000000', country: 'PT', city: 'Gafanha da Nazaré', people: [], phones: ['+351234360120'] },
  },
  {
    name: 'Dutch colofon', lang: 'nl', url: 'https://www.kadehuis.com/colofon', title: 'Colofon',
    html: `<p>Kadehuis Techniek B.V.</p><p>Sluisweg 4</p><p>4538 AV Terneuzen</p><p>KvK-nummer 71204455</p><p>BTW-nummer NL861000006B01</p><p>Telefoon 0115 61 20 30</p><p>Directie: ir. Wout van Aspen</p>`,
    expected: { legalName: 'Kadehuis Techniek B.V.', registerNumbers: ['71204455'], vatNumber: 'NL861000006B01', country: 'NL', city: 'Terneuzen', people: ['ir. Wout van Aspen'], phones: ['+31115612030'] },
  },
  {
    name: 'Swedish footer', lang: 'sv', url: 'https://www.fjordbryggan.se/kontakt', title: 'Kontakt', html: '<p>Välkommen.</p>',
    footer: `<p>Fjordbryggan AB, Hamngatan 12, 451 40 Uddevalla. Org.nr 559000-0005. Momsreg.nr SE559000000501. Telefon 0522-12 34 50</p>`,
    expected: { legalName: 'Fjordbryggan AB', registerNumbers: ['559000-0005'], vatNumber: 'SE559000000501', country: 'SE', city: 'Uddevalla', people: [], phones: ['+46522123450'] },
  },
  {
    name: 'Norwegian footer', lang: 'nb', url: 'https://www.skjergard.no/om-oss', title: 'Om oss', html: '<p>Vi bygger kaier.</p>',
    footer: `<p>Skjergard Kaier AS</p><p>Kaiveien 3, 4514 Mandal</p><p>Org.nr: 921 000 006 MVA</p><p>Daglig leder: Ingunn Aasland</p><p>Tlf. 38 27 10 20</p>`,
    expected: { legalName: 'Skjergard Kaier AS', registerNumbers: ['921 000 006'], vatNumber: 'NO921000006', country: 'NO', city: 'Mandal', people: ['Ingunn Aasland'], phones: ['+4738271020'] },
  },
  {
    name: 'Danish footer', lang: 'da', url: 'https://www.havnekran.dk/kontakt', title: 'Kontakt', html: '<p>Skriv til os.</p>',
    footer: `<div>Havnekran ApS<br>Nordkajen 8<br>7100 Vejle<br>CVR-nr. 39 00 00 08<br>Tlf. 75 82 10 20</div>`,
    expected: { legalName: 'Havnekran ApS', registerNumbers: ['39 00 00 08'], vatNumber: null, country: 'DK', city: 'Vejle', people: [], phones: ['+4575821020'] },
  },
  {
    name: 'Polish company data', lang: 'pl', url: 'https://www.wislotech.com/kontakt', title: 'Kontakt',
    html: `<h2>Dane rejestrowe</h2><p>Wisłotech Sp. z o.o.<br>ul. Portowa 5<br>82-300 Elbląg<br>NIP: 957-000-00-07, REGON: 388000002, KRS: 0000812345<br>Sąd Rejonowy Gdańsk-Północ, kapitał zakładowy 50 000 PLN</p><p>Prezes Zarządu: Bogumiła Zarębska</p><p>Telefon: 55 230 40 50</p>`,
    expected: { legalName: 'Wisłotech Sp. z o.o.', registerNumbers: ['0000812345', '388000002'], vatNumber: 'PL9570000007', country: 'PL', city: 'Elbląg', people: ['Bogumiła Zarębska'], phones: ['+48552304050'] },
  },
  {
    name: 'British footer', lang: 'en-GB', url: 'https://www.moorlandlathes.com/contact', title: 'Contact', html: '<p>Drop us a line.</p>',
    footer: `<p>Moorland Lathes Limited is registered in England and Wales, company number 09412233. VAT registration number GB 312 0000 54. Registered office: 3 Foundry Yard, Skipton, BD23 1AB. Tel: 01756 700 123</p>`,
    expected: { legalName: 'Moorland Lathes Limited', registerNumbers: ['09412233'], vatNumber: 'GB312000054', country: 'GB', city: 'Skipton', people: [], phones: ['+441756700123'] },
  },
  {
    name: 'Belgian footer', lang: 'nl-BE', url: 'https://www.dokkader.com/contact', title: 'Contact', html: '<p>Schrijf ons.</p>',
    footer: `<p>Dokkader NV · Scheldelaan 20 · 9140 Temse · Ondernemingsnummer 0791.000.059 · BTW BE 0791.000.059 · Tel. 03 771 20 30</p>`,
    expected: { legalName: 'Dokkader NV', registerNumbers: ['0791.000.059'], vatNumber: 'BE0791000059', country: 'BE', city: 'Temse', people: [], phones: ['+3237712030'] },
  },
  {
    name: 'Japanese company profile', lang: 'ja', url: 'https://www.hokuto-gyogu.co.jp/company', title: '会社概要',
    html: `<table><tr><th>商号</th><td>北斗漁具株式会社</td></tr><tr><th>代表者</th><td>代表取締役 小樽 冬子</td></tr><tr><th>所在地</th><td>〒047-0031 北海道小樽市色内1-2-3</td></tr><tr><th>法人番号</th><td>7010400000006</td></tr><tr><th>電話番号</th><td>0134-22-1234</td></tr></table>`,
    expected: { legalName: '北斗漁具株式会社', legalForm: '株式会社', registerNumbers: ['7010400000006'], vatNumber: null, country: 'JP', city: '小樽市', people: ['小樽 冬子'], phones: ['+81134221234'] },
  },
  {
    name: 'Brazilian footer', lang: 'pt-BR', url: 'https://www.varalverde.com.br/contato', title: 'Contato', html: '<p>Fale conosco.</p>',
    footer: `<p>Varal Verde Tecidos Ltda. CNPJ 41.000.000/0001-79. Rua das Palmeiras, 120 - Centro - Blumenau/SC - CEP 89010-000. Telefone (47) 3322-1020</p>`,
    expected: { legalName: 'Varal Verde Tecidos Ltda.', registerNumbers: ['41.000.000/0001-79'], vatNumber: null, country: 'BR', city: 'Blumenau', people: [], phones: ['+554733221020'] },
  },
  {
    name: 'Australian footer', lang: 'en-AU', url: 'https://www.redgumrigs.com/contact', title: 'Contact us', html: '<p>G’day.</p>',
    footer: `<p>Redgum Rigs Pty Ltd ABN 61 000 000 002</p><p>Unit 2, 15 Wharf Street, Port Adelaide SA 5015</p><p>Phone (08) 8444 1020</p>`,
    expected: { legalName: 'Redgum Rigs Pty Ltd', registerNumbers: ['61 000 000 002'], vatNumber: null, country: 'AU', city: 'Port Adelaide', people: [], phones: ['+61884441020'] },
  },
];
