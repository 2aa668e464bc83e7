/** How companies tell when they began, by language. Data a speaker can proof-read; compared as whole words, without regard to case. */
import { list } from '../language/language.ts';

export interface FoundingWords {
  /** Said of companies alone: the year may stand on either side. */
  founded: readonly string[];
  /** Said of much else too: believed where the company is the subject; the year follows. */
  began: readonly string[];
  /** "since", before a year. */
  since: readonly string[];
  /** How a company speaks of itself. */
  self: readonly string[];
}

export const FOUNDING_WORDS: Readonly<Record<string, FoundingWords>> = {
  en: {
    founded: list('founded, co-founded, cofounded, established, incorporated, founding, est'),
    began: list('started in, started up in, started back in, started out in, started life in, started business in, launched in, launched back in, formed in, formed back in, born in, began in, began life in, began back in, began operations in, started operations in, created in, set up in, set up shop in, opened in, opened its doors in, opened our doors in, in business since, in operation since, operating since, trading since, active since, around since, dates back to, date back to, goes back to, go back to, came to life in, came into being in, story begins in, story began in, story starts in, started it all in, all began in, all started in, all started back in, history begins in'),
    since: list('since, ever since'),
    self: list("we, we’re, we've, we’ve, our, us, company, firm, business, agency, studio, startup, start-up, consultancy, enterprise, organisation, organization, group, practice, family business, it, manufacturer, shop, brewery, workshop"),
  },
  de: {
    founded: list('gegründet, gegründete, gegründetes, gegründeten, gegründeter, gründung, gründeten, gründete, gründet, firmengründung, unternehmensgründung, ins leben gerufen'),
    began: list('gestartet, startete im jahr, startet im jahr, entstand im jahr, entstand, entstanden, am markt seit, besteht seit, bestehen seit, existiert seit, gibt es seit, aktiv seit, begann im jahr, begann alles, alles begann, begann die geschichte, geht zurück auf das jahr, reicht zurück bis'),
    since: list('seit, seit dem jahr, seit dem jahre'),
    self: list('wir, unser, unsere, unserem, unserer, uns, unternehmen, unternehmens, firma, agentur, kanzlei, betrieb, familienbetrieb, familienunternehmen, gesellschaft, startup, start-up, büro, werkstatt, gruppe, meisterbetrieb'),
  },
  fr: {
    founded: list('fondée, fondé, fondés, fondées, fondation, fonde, fondent, a fondé, ont fondé, création de la société, création de l’entreprise, constituée'),
    began: list('créée en, créé en, créées en, créés en, née en, né en, lancée en, lancé en, existe depuis, depuis sa création en, voit le jour en, vu le jour en, commence en, commencé en, débute en, débuté en, création en, démarré en, remonte à'),
    since: list('depuis, depuis l’année'),
    self: list('nous, notre, nos, société, entreprise, l’entreprise, agence, l’agence, groupe, maison, cabinet, atelier, startup, start-up, elle'),
  },
  es: {
    founded: list('fundada, fundado, fundadas, fundados, fundó, fundaron, fundamos, fundación de la empresa, constituida, constituyó'),
    began: list('creada en, creado en, nació en, nace en, nacimos en, nacida en, nacido en, desde su fundación en, establecida en, comenzó en, comenzamos en, inició en, inició sus actividades en, empezó en, empezamos en, se creó en, opera desde, activa desde, surge en, surgió en'),
    since: list('desde, desde el año'),
    self: list('nosotros, nuestra, nuestro, nuestras, nuestros, nos, somos, empresa, compañía, firma, sociedad, agencia, grupo, estudio, negocio'),
  },
  it: {
    founded: list('fondata, fondato, fondate, fondati, fondò, fondarono, fondazione dell’azienda, costituita, ha fondato, hanno fondato'),
    began: list('nata nel, nato nel, nasce nel, nasce a, nascita nel, creata nel, attiva dal, attivi dal, opera dal, operiamo dal, operante dal, avviata nel, inizia nel, iniziata nel, inizio nel, comincia nel, esiste dal, presente sul mercado dal, presente dal, risale al'),
    since: list('dal, sin dal, fin dal'),
    self: list('noi, nostra, nostro, nostre, nostri, siamo, azienda, l’azienda, società, impresa, ditta, agenzia, gruppo, studio'),
  },
  pt: {
    founded: list('fundada, fundado, fundou, fundaram, fundámos, fundamos, fundação da empresa, constituída'),
    began: list('criada em, criado em, nasceu em, nascemos em, surgiu em, iniciou suas atividades em, iniciou atividade em, iniciou a sua atividade em, começou em, começamos em, no mercado desde, atua desde, atuando desde, existe desde, estabelecida em'),
    since: list('desde, desde o ano'),
    self: list('nós, nossa, nosso, nossas, nossos, somos, empresa, companhia, sociedade, agência, grupo, negócio'),
  },
  nl: {
    founded: list('opgericht, oprichting, richtte, richtten'),
    began: list('begonnen in, begon in, gestart in, startte in, ontstaan in, ontstond in, bestaat sinds, bestaan sinds, actief sinds, al sinds, van start in, geboren in, gaat terug tot, gaat terug naar'),
    since: list('sinds, al sinds, sedert'),
    self: list('wij, we, ons, onze, bedrijf, onderneming, familiebedrijf, bureau, organisatie, groep, zaak, kantoor'),
  },
  sv: {
    founded: list('grundades, grundat, grundad, grundade, grundas, grundades år'),
    began: list('startades, startade, startat, startade år, bildades, etablerades, etablerat, funnits sedan, verksamma sedan, verksamt sedan, sedan starten, i branschen sedan, sedan starten år'),
    since: list('sedan, sedan år, alltsedan'),
    self: list('vi, vår, vårt, våra, oss, företaget, företag, bolaget, bolag, byrån, byrå, firman, koncernen, familjeföretag'),
  },
  no: {
    founded: list('stiftet, grunnlagt, stiftes, grunnlegges'),
    began: list('etablert i, etablert, startet i, startet opp i, siden starten i, ble startet, oppstart i, siden oppstarten i, begynte i'),
    since: list('siden, helt siden'),
    self: list('vi, vår, vårt, våre, oss, selskapet, selskap, bedriften, bedrift, firmaet, byrået, konsernet, familiebedrift'),
  },
  da: {
    founded: list('grundlagt, stiftet, stiftes, grundlægges'),
    began: list('etableret i, etableret, startet i, startede i, startede, begyndte i, siden starten i, opstod i, så dagens lys i'),
    since: list('siden, lige siden'),
    self: list('vi, vores, os, virksomheden, virksomhed, firmaet, firma, selskabet, bureauet, koncernen, familievirksomhed'),
  },
  pl: {
    founded: list('założona, założony, założone, założył, założyła, założyli, została założona, założenia firmy, założyliśmy'),
    began: list('powstała w, powstał w, powstaliśmy w, istnieje od, działa od, działamy od, działająca od, na rynku od, rozpoczęła działalność w, rozpoczęliśmy działalność w, zaczęła się w'),
    since: list('od, od roku, już od'),
    self: list('my, nasza, nasz, nasze, naszej, jesteśmy, firma, firmę, firmy, spółka, przedsiębiorstwo, agencja, grupa'),
  },
  ja: {
    founded: list('設立, 創業, 創立, 創設'),
    began: [],
    since: [],
    self: list('当社, 弊社, 私たち, 会社'),
  },
};

/** What else is founded: parts of the company, and what is none. */
export const OTHER_FOUNDATIONS =
  'subsidiar(?:y|ies)|branch(?:es)?|offices?|divisions?|departments?|plants?|factory|factories|tochter\\p{L}*|niederlassung\\p{L}*|standorte?s?|zweigstelle|abteilung|filial\\p{L}*|filiales?|sucursal(?:es)?|bureaux?|usine|oficinas?|ufficio|uffici|dotterbolag\\p{L}*|datterselskab\\p{L}*|datterselskap\\p{L}*|kontor(?:et)?|vestiging\\p{L}*|oddział\\p{L}*|partnership|joint venture|charity|foundation|stiftung|fondation|fundación|fondazione|verein|association|verband|committee|award|preis|prize|fund|conference|konferenz|festival|academy|akademie|museum|city|town|village|stadt|ville|ciudad|university|universität|université';
/** What else begins: products and projects. */
export const OTHER_BEGINNINGS =
  'products?|produkte?|produits?|productos?|apps?|platforms?|plattform\\p{L}*|websites?|webseite|webshop|blog|podcast|programmes?|programs?|programm\\p{L}*|version|edition|series|serie|initiative|project|projekt\\p{L}*|network|community|construction|building|partner\\p{L}*|collaboration|zusammenarbeit|career|karriere|i';

/** With these, "since 2012" tells of a certificate, a customer or a job. */
export const SINCE_SOMETHING_ELSE =
  'certif\\p{L}*|zertifi\\p{L}*|accredit\\p{L}*|akkreditiert\\p{L}*|iso|member\\p{L}*|mitglied\\p{L}*|miembros?|membre|lid|medlem\\p{L}*|partner\\p{L}*|socios?|customers?|clients?|kund\\p{L}*|clientes?|klant\\p{L}*|klient\\p{L}*|sponsor\\p{L}*|award\\p{L}*|ausgezeichnet|listed|börsennotiert|growth|grown|gewachsen|published|used|joined|employ\\p{L}*|verantwortlich|responsible|tätig als|(?:ceo|cto|director|managing director|geschäftsführer(?:in)?|leiter(?:in)?|vorstand|directrice?|directora?) (?:of|bei|von|de|seit|since|depuis|desde)|he|she|er|sie ist|il est|elle est|copyright|online|climate|carbon|klimaneutral';
