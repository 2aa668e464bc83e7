/** What opens a part of a company's page that tells of somebody else, per language: the whole heading, in lower case, without punctuation. */
const list = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

export const OTHERS_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  en: list('customers, our customers, our clients, customer story, case study, case studies, partners, our partners, our partner, sales partners, our distributors, distributors, resellers, our resellers, our investors, investors, portfolio, our portfolio, portfolio companies, advisory board, our advisors, advisors, our suppliers, related companies, similar companies'),
  de: list('kunden, unsere kunden, fallstudie, fallstudien, fallbeispiel, kundenprojekt, praxisbeispiel, partner, unsere partner, vertriebspartner, unsere vertriebspartner, händler, unsere händler, investoren, unsere investoren, portfolio, unser portfolio, portfoliounternehmen, beirat, unser beirat, lieferanten, konzept und gestaltung, gestaltung und umsetzung'),
  fr: list('clients, nos clients, étude de cas, études de cas, cas client, cas clients, partenaires, nos partenaires, nos distributeurs, distributeurs, revendeurs, nos revendeurs, nos investisseurs, investisseurs, portefeuille, conseil consultatif, comité consultatif, ils parlent de nous, on parle de nous'),
  es: list('nuestros clientes, caso de éxito, socios, partners, nuestros socios, distribuidores, nuestros distribuidores, inversores, nuestros inversores, consejo asesor, proveedores'),
  it: list('i nostri clienti, caso di studio, casi di studio, caso di successo, storie di successo, partner, i nostri partner, distributori, i nostri distributori, rivenditori, investitori, comitato consultivo'),
  pt: list('nossos clientes, os nossos clientes, caso de sucesso, estudo de caso, parceiros, nossos parceiros, os nossos parceiros, distribuidores, revendedores, investidores, conselho consultivo'),
  nl: list('klanten, onze klanten, klantcase, klantverhaal, case, partners, onze partners, distributeurs, onze distributeurs, wederverkopers, investeerders, raad van advies'),
  sv: list('kunder, våra kunder, kundberättelse, partner, partners, våra partners, samarbetspartners, återförsäljare, våra återförsäljare, distributörer, investerare, rådgivare'),
  no: list('kunder, våre kunder, kundehistorie, partnere, våre partnere, samarbeidspartnere, forhandlere, våre forhandlere, distributører, investorer, rådgivere'),
  da: list('vores kunder, kundecase, samarbejdspartnere, vores partnere, vores samarbejdspartnere, vores forhandlere, distributører, rådgivere'),
  pl: list('klienci, nasi klienci, studium przypadku, partnerzy, nasi partnerzy, partner, nasz partner, dystrybutorzy, nasi dystrybutorzy, dealerzy, inwestorzy, rada doradcza'),
  ja: list('主要取引先, 取引先, パートナー, パートナー企業, 代理店, 販売代理店, お客様, 投資先, 出資先'),
};

/** Folders of an address below which a page tells of one customer, or of companies somebody put money into. */
export const OTHERS_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:[\w-]+\/)?(?:case-?stud(?:y|ies)|customer-?stor(?:y|ies)|success-?stor(?:y|ies)|client-?stor(?:y|ies)|fallstudien?|fallbeispiele?|erfolgsgeschichten?|kundenstimmen|kundenreferenzen|etudes?-de-cas|cas-clients?|casos?-de-(?:exito|sucesso)|casi-(?:di-)?(?:studio|successo)|storie-di-successo|klantverhalen|klantcases?|kundcase|kundecases?|kundehistorier|historie-klientow)|(?:customers|clients|kunden|clientes|clienti|klanten|kunder|klienci)(?=\/[^/])|(?:our-)?portfolio(?=\/?$|\/[^/])|unternehmensportfolio)(?:\/|$)/i;

/** What only companies do: behind the name that opens a sentence it tells whom the sentence is about. */
export const COMPANY_DEEDS: Readonly<Record<string, readonly string[]>> = {
  en: list('raised, has raised, secured, was founded, employs, laid off, acquired, has acquired, went public'),
  de: list('beschäftigt, sammelt, sammelte, erzielte, übernimmt, übernahm, wurde gegründet, entlässt'),
  fr: list('a levé, lève, emploie, a été fondée, a été fondé, a racheté, licencie'),
  es: list('recaudó, ha recaudado, levantó, emplea, fue fundada, adquirió, despidió'),
  it: list('ha raccolto, raccoglie, impiega, è stata fondata, ha acquisito'),
  pt: list('captou, emprega, foi fundada, adquiriu, demitiu'),
  nl: list('haalde, haalt, werd opgericht, ontslaat'),
  sv: list('sysselsätter, grundades, tog in, förvärvade'),
  no: list('sysselsetter, ble grunnlagt, hentet, kjøpte'),
  da: list('beskæftiger, blev grundlagt, rejste, købte'),
  pl: list('zatrudnia, pozyskała, pozyskał, przejęła'),
};

/** Words for a company itself, in lower case: they name nobody. */
export const NOBODY: ReadonlySet<string> = new Set(
  'company firm group team business agency family management founders investors entreprise société maison groupe équipe unternehmen firma betrieb gruppe konzern verein familie azienda impresa società gruppo empresa compañía grupo equipo sociedad companhia bedrijf onderneming groep företaget bolaget koncernen gruppen selskapet bedriften konsernet firmaet virksomheden selskabet spółka grupa firmę'.split(' '),
);
