/** Small words that show what a text says of a company, folded, in a dozen languages. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a company is. */
export const IS = words('is are am ist sind bin est sommes es somos e siamo ar er as als jest som zijn');
/** What it sells. */
export const SELLS = words(
  'offer offers offering provide provides providing deliver delivers develop develops developing build builds building make makes making sell sells selling create creates creating supply supplies bietet bieten entwickelt entwickeln vertreibt vertreiben liefert liefern propose proposons developpe developpons edite editons ofrece ofrecemos desarrolla desarrollamos vende vendemos sviluppa sviluppiamo offre offriamo oferece oferecemos desenvolve desenvolvemos utvecklar utvikler leverer levererar saljer selger saelger ontwikkelt ontwikkelen levert leveren biedt bieden oferuje oferujemy tworzy tworzymy',
);
/** What it makes; who says this of anything is a manufacturer. */
export const MAKES = words('manufacture manufactures manufacturing fertigt fertigen fabrique fabriquons fabrica fabricamos produciamo tillverkar vervaardigt');
/** What it makes, if what follows is goods; one may also produce films or events. */
export const PRODUCES = words('produce produces producing produziert produzieren herstellt produisons produit producimos produz produzimos produzindo produciendo produserer producerar producerer produceert');

/** "We" before a verb in the first person or the plural, which else may belong to anyone. */
export const WE = words('we wir nous nosotros noi nos vi wij my i');
export const PLURAL_VERBS = words('are am sind bieten entwickeln vertreiben liefern offer provide deliver develop build make sell create supply manufacture produce fertigen produzieren ontwikkelen leveren bieden zijn');
export const SHORT_VERBS = words('e er ar es as als som est jest');
/** Never a statement: what one learns, plans, can, helps with. */
export const LOOSE_VERBS = words('offering providing developing building making selling creating producing manufacturing');

/** Someone or something else is spoken of, or the opposite is said. */
export const OTHERS = words(
  'customer customers client clients user users member members competitor competitors investor investors partner partners partnership acquired acquires acquire bought joined worked formerly previously ex mission vision goal aim everyone most many some every these those kunde kunden kundin mandanten ziel mitbewerber wettbewerber ehemals fruher clientes cliente utilisateurs socios clienti partenaires concurrents kunder kund klienten klanten klienci subsidiary tochter tochtergesellschaft filiale filial division abteilung department if when wenn falls als whether imagine like similar unlike instead hosted sponsored presented powered supported funded',
);
export const NEGATIONS = words('not never nor isn aren kein keine keinen keiner keines nicht nie weder pas jamais ni nao nunca ikke inte ej niet geen nie without ohne sans sin senza isnt arent no');

/** What follows is whom the company serves, where, or how. */
export const STOPS = words(
  'for that which who whose where when to in at by from with within across through throughout on about into since because so but while helping helps help enabling designed built made used trusted serving fur mit aus zur zum zu welche welches welcher das der die den bei von seit im am auf durch vor pour qui que dans a au aux avec sur par chez para per che con ad ao em na no nas nos desde som for till fra med til i pa og och voor dat die bij uit met dla ktory ktora w z ze od nach',
);
/** Between a word for a company and its trade. */
export const OF = words('of von de d du des di del della do da dos das van av af specialisee specialise especializada especializado specializzata en');
export const ARTICLES = words('a an the one our ein eine einer einem die der das un une le la les l una uno el il lo um uma o os as et en ett de het een jeden jedna');
export const AND = words('and und et y e og och en & or oder');
/** Words that may end what a company is called without telling the trade. */
export const TRAILS = words('based located headquartered focused dedicated specialised specialized specializing specialising known founded established committed working operating offering providing online worldwide international internationally weltweit europaweit bundesweit spezialisiert ansassig specialisee specialise specialisees especializada especializado specializzata basert baserat gevestigd made today heute');
/** What a tag line cannot hold: it speaks to the reader, or orders. */
export const ADDRESSED = words('you your yours we our us my i me he she they their his her his its this these those how why what when where who wie warum was wer wann wo du dein deine deinen sie ihr ihre ihren ihrem wir unser unsere unseren uns votre vos nous notre nos comment pourquoi su sus tu tus nuestro nuestra como vostro vostra nostro nostra tuo tua seu sua nosso nossa din ditt dine vi var vart vores uw onze wij jouw free kostenlos gratis welcome willkommen all more any every new jobs careers job stellenangebote');
export const ORDERS = words('build develop create manage automate streamline discover find get grow ship test deploy run learn join meet turn make extract save use try buy order sell see simplify transform improve boost start stop scale connect explore compare read write download install request book contact apply choose select need want love like help helping let bring deliver enable empower power protect secure move think say switch replace reduce increase drive unlock meet search searching work working buying selling using entdecken finden kaufen trouver trouvez decouvrez achetez descubra descubre encuentra compra scopri trova comprar oppdag');

/** Words for a company, with the trade before them ("software company") or behind ("empresa de ingeniería"). */
export const COMPANY = words(
  'company firm agency provider supplier vendor studio consultancy integrator contractor specialist specialists operator broker institute corporation enterprise unternehmen firma anbieter dienstleister agentur betrieb gesellschaft spezialist selskap foretag bolag byra byran bedrijf bureau virksomhed firmy entreprise societe agence cabinet prestataire empresa agencia despacho azienda societa agenzia studio impresa proveedor fornitore fornecedor fournisseur leverandor leverantor leverancier aanbieder dostawca',
);
/** Of these, the ones that say nothing of how: "packaging company" makes packaging, "packaging supplier" may trade in it. */
export const PLAIN_COMPANY = words('company corporation enterprise unternehmen firma betrieb gesellschaft entreprise societe empresa azienda societa impresa bedrijf foretag bolag virksomhed selskap firmy');
/** And the ones that advise or create: "energy consultancy" supplies no energy. */
export const ADVISER = words('agency studio consultancy integrator broker institute specialist specialists agentur spezialist bureau byra byran agence cabinet agencia despacho agenzia');
/** One who sells what is named behind. */
export const PROVIDER = words('provider supplier vendor developer specialist reseller anbieter entwickler spezialist fournisseur editeur prestataire proveedor desarrollador fornitore fornecedor leverandor leverantor leverancier aanbieder dostawca');
/** Makers of films and reports call themselves so too. */
export const SOFT_MAKER = words('maker producer produzent produttore produtor productor producent produsent');
export const MAKER = words(
  'manufacturer manufacturers maker producer hersteller produzent fertiger fabrikant fabricant fabricante produttore fabbricante produtor productor constructeur tillverkare producent produsent valmistaja',
);
/** Tails of one word that hold a company ("Maschinenbauunternehmen", "programvareselskap"). */
export const COMPOUND_COMPANY = /^(.{3,}?)s?(?:unternehmen|dienstleister|agentur|anbieter|betrieb|firma|gesellschaft|spezialist|selskap(?:et)?|selskab|bolag(?:et)?|foretag(?:et)?|bedrijf|bureau|byra|virksomhed)$/u;
export const COMPOUND_MAKER = /^(.{3,}?)(?:hersteller|produzent|fabrikant|fabrik|bauer|tillverkare|producent|produsent)$/u;
/** Tails of one word that name the trade themselves. */
export const COMPOUND_TRADE = /(?:^|.)(software|maschinenbau|spedition|druckerei|brauerei|reederei|molkerei|giesserei|systemhaus|klinik|backerei|anwaltskanzlei|ingenieurburo|architekturburo|makler|mjukvara|programvare)$/u;
