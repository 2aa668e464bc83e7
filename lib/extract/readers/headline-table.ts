/** The verbs by which headlines report a company's news, language by language. */
import { MONEY, wholeWords } from './words.ts';

export type EventKind = 'funding' | 'acquisition' | 'acquired' | 'launch' | 'expansion' | 'appointment';

export interface HeadlineVerb {
  kind: EventKind;
  /** Whole words that part the subject from the rest. */
  verb: RegExp;
  /** What the rest must hold. */
  needs?: RegExp;
  /** What the rest must not hold: war, weather, politics. */
  never?: RegExp;
}

const ROLE_TITLE =
  'C[EFTOIMRPHS]{1,2}O|chief [\\p{L} ]{2,30}officer|(?:senior |executive )?vice president|S?VP|president|managing director|general manager|head of|director|chair(?:man|woman|person)?|partner|CEO-Nachfolger|Geschäftsführer(?:in)?|Vorstand(?:svorsitzende[rn]?)?|Leiter(?:in)?|Vertriebschef(?:in)?|directeur|directrice|PDG|DG|director(?:a)?|presidente|consejero delegado|consejera delegada|amministratore delegato|diretor(?:a)?|bestuurder|vd|verkställande direktör|ekonomichef|försäljningschef|daglig leder|administrerende direktør|adm\\. direktør|direktør|direktör|økonomisjef|salgssjef|salgschef|prezes(?:em|a)?(?: zarządu)?|dyrektor(?:em|a)?';
const MONEY_OR_ROUND = wholeWords(
  `${MONEY}|funding|financing|investment|series [a-h]\\d?|(?:pre-)?seed|capital|Finanzierung(?:srunde)?|Serie[- ][a-h]|Kapital|Millionen(?:betrag)?|millions|millones|milhões|milioni|miljoen|ronda|round|tour de table|levée`,
);
type Verbs = Readonly<Record<EventKind, string>>;

/** Parted by `|`; alternatives within words as in patterns. */
const VERBS: Readonly<Record<string, Verbs>> = {
  en: {
    funding: 'raises?|raised|secures?|secured|closes|closed|lands|bags|nabs|scores|receives|received|gets|grabs|pulls in|snags|attracts|completes|announces',
    acquired: '(?:is|gets|to be|will be|has been)?\\s?acquired by|(?:to be|will be|is|has been)?\\s?(?:bought|taken over) by|joins forces under',
    acquisition: 'acquires?|acquired|acquiring|to acquire|will acquire|buys|to buy|snaps up|takes over|completes? (?:the |its )?acquisition of|announces? (?:the )?(?:agreement to acquire|acquisition of)|merges with',
    appointment: 'appoints?|names?|hires?|promotes?|taps|welcomes|elects|announces|adds',
    expansion: 'opens|opened|expands?|expanded|expanding|enters|to open|inaugurates|establishes|doubles|breaks ground',
    launch: 'launch(?:es|ed)?|unveils?|introduces|introduced|releases|released|debuts|rolls out|presents|announces|brings|ships|starts',
  },
  de: {
    funding: 'erhält|sammelt|sichert sich|bekommt|schließt|holt(?: sich)?',
    acquired: 'wird von|wird Teil (?:von|der)',
    acquisition: 'übernimmt|kauft|erwirbt|schluckt|fusioniert mit',
    appointment: 'ernennt|beruft|bestellt|holt|verpflichtet|bekommt|befördert|verstärkt',
    expansion: 'eröffnet|expandiert|baut|bezieht',
    launch: 'stellt|launcht|präsentiert|bringt|startet|lanciert|veröffentlicht',
  },
  fr: {
    funding: 'lève|levé|boucle|obtient|annonce',
    acquired: '(?:est )?rachetée? par|(?:est )?acquise? par',
    acquisition: 'acquiert|rachète|reprend|absorbe',
    appointment: 'nomme|promeut|recrute|accueille',
    expansion: 'ouvre|inaugure|s[’\']implante|s[’\']étend',
    launch: 'lance|présente|dévoile',
  },
  es: {
    funding: 'levanta|capta|recauda|cierra|obtiene|consigue',
    acquired: '(?:es |ha sido )?(?:adquirid|comprad)[ao] por',
    acquisition: 'adquiere|compra|absorbe',
    appointment: 'nombra|ficha|designa|incorpora',
    expansion: 'abre|inaugura|se expande|llega|desembarca',
    launch: 'lanza|presenta|estrena',
  },
  it: {
    funding: 'raccoglie|chiude|ottiene',
    acquired: '(?:è stata )?(?:acquisita|acquistata|rilevata) da',
    acquisition: 'acquisisce|acquista|rileva',
    appointment: 'nomina|promuove|assume',
    expansion: 'apre|inaugura|entra|si espande',
    launch: 'lancia|presenta|svela',
  },
  pt: {
    funding: 'recebe|fecha|capta|levanta',
    acquired: '(?:é |foi )?(?:adquirida|comprada) (?:por|pela|pelo)',
    acquisition: 'adquire|compra',
    appointment: 'nomeia|contrata|promove',
    expansion: 'abre|inaugura|expande|chega',
    launch: 'lança|apresenta',
  },
  nl: {
    funding: 'haalt|ontvangt|krijgt',
    acquired: '(?:is |wordt )?overgenomen door',
    acquisition: 'neemt|koopt',
    appointment: 'benoemt|stelt',
    expansion: 'opent|breidt',
    launch: 'lanceert|introduceert|presenteert',
  },
  sv: {
    funding: 'tar in|får|säkrar|reser',
    acquired: '(?:blir |har )?(?:uppköpta?|förvärvas|förvärvats|köps) av',
    acquisition: 'förvärvar|köper',
    appointment: 'utser|rekryterar|anställer',
    expansion: 'öppnar|expanderar|etablerar',
    launch: 'lanserar|presenterar|släpper',
  },
  no: {
    funding: 'henter|får|sikrer seg|reiser',
    acquired: '(?:blir |er )?(?:kjøpt(?: opp)?|overtatt) av',
    acquisition: 'kjøper|overtar',
    appointment: 'utnevner|ansetter',
    expansion: 'åpner|ekspanderer|etablerer',
    launch: 'lanserer|presenterer|slipper',
  },
  da: {
    funding: 'henter|får|rejser|sikrer sig',
    acquired: '(?:bliver |er )?(?:købt|opkøbt|overtaget) af',
    acquisition: 'køber|opkøber|overtager',
    appointment: 'udnævner|ansætter',
    expansion: 'åbner|ekspanderer|etablerer',
    launch: 'lancerer|præsenterer',
  },
  pl: {
    funding: 'pozyskuje|zdobywa|otrzymuje|pozyskał[ao]?|zebrał[ao]?',
    acquired: '(?:został[ao]? )?(?:przejęt[aey]|kupion[aey]) przez',
    acquisition: 'przejmuje|kupuje|przejął|przejęła|nabywa',
    appointment: 'mianuje|powołuje|zatrudnia',
    expansion: 'otwiera|wchodzi|rozbudowuje',
    launch: 'wprowadza|prezentuje|uruchamia',
  },
};

const verbsOf = (kind: EventKind): RegExp => wholeWords(Object.values(VERBS).map((verbs) => verbs[kind]).join('|'));

export const HEADLINE_VERBS: readonly HeadlineVerb[] = [
  {
    kind: 'funding',
    verb: verbsOf('funding'),
    needs: MONEY_OR_ROUND,
    never: wholeWords('awards?|fine[sd]?|penalty|prices?|rates?|tuition|charity|contract|order|Auftrag|Bußgeld|Strafe|amende|multa|böter|bøde|bot|kar[aęy]'),
  },
  { kind: 'acquired', verb: verbsOf('acquired') },
  {
    kind: 'acquisition',
    verb: verbsOf('acquisition'),
    never: wholeWords('shares?|time|license|debt|rights|players?|striker|Aktien|Schulden|Verantwortung|Vorsitz|Kosten|Rolle|kandidaat|aktier|aksjer|akcje'),
  },
  {
    kind: 'appointment',
    verb: verbsOf('appointment'),
    needs: wholeWords(ROLE_TITLE),
    never: wholeWords('ministers?|ambassador|judge|coach|prime|secretary of|Minister(?:in)?|Trainer(?:in)?|ministre|entraîneur|ministro|entrenador|ministra|trener'),
  },
  {
    kind: 'expansion',
    verb: verbsOf('expansion'),
    needs: wholeWords(
      'offices?|headquarters|HQ|plants?|factory|facility|facilities|sites?|stores?|hubs?|branch|warehouse|cent(?:er|re)s?|locations?|markets?|operations|presence|footprint|capacity|production|into|across|(?:to|in) \\p{Lu}\\p{L}+|Standort\\p{L}*|Niederlassung\\p{L}*|Büros?|Werk|Zentrale|Filialen?|Markt|Präsenz|Produktion|nach|bureaux?|usine|agence|site|magasins?|oficinas?|planta|fábrica|sede|tiendas?|ufficio|stabilimento|sede|negozi|escritório|fábrica|loja|kantoor|vestiging|fabriek|kontor|fabrikk?|anlegg|anlæg|butikk?|biuro|rynek|zakład|fabryk\\p{L}*',
    ),
  },
  {
    kind: 'launch',
    verb: verbsOf('launch'),
    never: wholeWords('results?|earnings|quarter(?:ly)?|dividends?|Zahlen|Ergebnis(?:se)?|Quartal\\p{L}*|Bericht|résultats|resultados|cargo|satellites?|rockets?|rapport|resultat|wyniki'),
  },
];

/** Japanese headlines end in the verb: "フォルマ、シリーズBで10億円を調達". The subject stands before a comma or its particle. */
export const JAPANESE_HEADLINES: readonly (readonly [kind: EventKind, verb: RegExp])[] = [
  ['funding', /(?:円|ドル|資金|シリーズ[A-H]).{0,20}?(?:を)?(?:調達|資金調達)/u],
  ['acquired', /(?:の(?:完全)?子会社に|に(?:買収|子会社化)される|グループ入り)/u],
  ['acquisition', /を(?:買収|(?:完全|連結)?子会社化|吸収合併)|(?:の買収|の子会社化)を(?:発表|完了)/u],
  ['appointment', /(?:社長|取締役|CEO|CFO|CTO|COO|CMO|執行役員).{0,24}?(?:就任|起用|任命|選任)|(?:社長|CEO)に.{2,16}氏/u],
  ['expansion', /(?:工場|オフィス|本社|支社|支店|拠点|店舗|センター).{0,12}?(?:を)?(?:開設|新設|オープン|竣工|稼働)|(?:市場)?(?:に|へ)(?:進出|参入)/u],
  ['launch', /を(?:発売|発表|提供開始|リリース|販売開始|公開)|の(?:提供|販売)を開始/u],
];
