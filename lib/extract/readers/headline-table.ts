/** The verbs by which headlines report a company's news, in all languages side by side. */
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
  'C[EFTOIMRPHS]{1,2}O|chief [\\p{L} ]{2,30}officer|(?:senior |executive )?vice president|S?VP|president|managing director|general manager|head of|director|chair(?:man|woman|person)?|partner|CEO-Nachfolger|Geschäftsführer(?:in)?|Vorstand(?:svorsitzende[rn]?)?|Leiter(?:in)?|Vertriebschef(?:in)?|directeur|directrice|PDG|DG|director(?:a)?|presidente|consejero delegado|consejera delegada|amministratore delegato|diretor(?:a)?|directeur|bestuurder';
const MONEY_OR_ROUND = wholeWords(
  `${MONEY}|funding|financing|investment|series [a-h]\\d?|(?:pre-)?seed|capital|Finanzierung(?:srunde)?|Serie[- ][a-h]|Kapital|Millionen(?:betrag)?|millions|millones|milhões|milioni|miljoen|ronda|round|tour de table|levée`,
);
export const HEADLINE_VERBS: readonly HeadlineVerb[] = [
  {
    kind: 'funding',
    verb: wholeWords(
      'raises?|raised|secures?|secured|closes|closed|lands|bags|nabs|scores|receives|received|gets|grabs|pulls in|snags|attracts|completes|announces|erhält|sammelt|sichert sich|bekommt|schließt|holt(?: sich)?|lève|levé|boucle|obtient|annonce|levanta|capta|recauda|cierra|obtiene|consigue|raccoglie|chiude|ottiene|recebe|fecha|haalt|ontvangt|krijgt|henter|får|tar in|pozyskuje|zdobywa|otrzymuje',
    ),
    needs: MONEY_OR_ROUND,
    never: wholeWords('awards?|fine[sd]?|penalty|prices?|rates?|tuition|charity|contract|order|Auftrag|Bußgeld|Strafe|amende|multa'),
  },
  {
    kind: 'acquired',
    verb: wholeWords(
      '(?:is|gets|to be|will be|has been)?\\s?acquired by|(?:to be|will be|is|has been)?\\s?(?:bought|taken over) by|joins forces under|wird von|wird Teil (?:von|der)|est rachetée? par|rachetée? par|adquirida? por|comprada? por|acquisita da|overgenomen door',
    ),
  },
  {
    kind: 'acquisition',
    verb: wholeWords(
      'acquires?|acquired|acquiring|to acquire|will acquire|buys|to buy|snaps up|takes over|completes? (?:the |its )?acquisition of|announces? (?:the )?(?:agreement to acquire|acquisition of)|merges with|übernimmt|kauft|erwirbt|schluckt|fusioniert mit|acquiert|rachète|reprend|absorbe|adquiere|compra|acquisisce|acquista|adquire|neemt|koopt|kjøper|köper|køber|przejmuje|kupuje',
    ),
    never: wholeWords('shares?|time|license|debt|rights|players?|striker|Aktien|Schulden|Verantwortung|Vorsitz|Kosten|Rolle|kandidaat'),
  },
  {
    kind: 'appointment',
    verb: wholeWords(
      'appoints?|names?|hires?|promotes?|taps|welcomes|elects|announces|adds|ernennt|beruft|bestellt|holt|verpflichtet|bekommt|befördert|verstärkt|nomme|promeut|recrute|accueille|nombra|ficha|designa|incorpora|nomina|promuove|nomeia|contrata|benoemt|utnevner|ansetter|utser|udnævner|mianuje|powołuje',
    ),
    needs: wholeWords(ROLE_TITLE),
    never: wholeWords('ministers?|ambassador|judge|coach|prime|secretary of|Minister(?:in)?|Trainer(?:in)?|ministre|entraîneur|ministro|entrenador'),
  },
  {
    kind: 'expansion',
    verb: wholeWords(
      'opens|opened|expands?|expanded|expanding|enters|to open|inaugurates|establishes|doubles|breaks ground|eröffnet|expandiert|baut|bezieht|ouvre|inaugure|s’implante|s\'implante|s’étend|s\'étend|abre|inaugura|se expande|llega|apre|entra|expande|chega|breidt|åpner|öppnar|åbner|otwiera',
    ),
    needs: wholeWords(
      'offices?|headquarters|HQ|plants?|factory|facility|facilities|sites?|stores?|hubs?|branch|warehouse|cent(?:er|re)s?|locations?|markets?|operations|presence|footprint|capacity|production|into|across|(?:to|in) \\p{Lu}\\p{L}+|Standort\\p{L}*|Niederlassung\\p{L}*|Büros?|Werk|Zentrale|Filialen?|Markt|Präsenz|Produktion|nach|bureaux?|usine|agence|site|magasins?|oficinas?|planta|fábrica|sede|tiendas?|ufficio|stabilimento|sede|negozi|escritório|fábrica|loja|kantoor|vestiging|fabriek|kontor|biuro|fabryk\\p{L}*',
    ),
  },
  {
    kind: 'launch',
    verb: wholeWords(
      'launch(?:es|ed)?|unveils?|introduces|introduced|releases|released|debuts|rolls out|presents|announces|brings|ships|starts|stellt|launcht|präsentiert|bringt|startet|lanciert|veröffentlicht|lance|présente|dévoile|lanza|presenta|estrena|lancia|presenta|svela|lança|apresenta|lanceert|introduceert|presenteert|lanserer|lanserar|lancerer|wprowadza|prezentuje',
    ),
    never: wholeWords('results?|earnings|quarter(?:ly)?|dividends?|Zahlen|Ergebnis(?:se)?|Quartal\\p{L}*|Bericht|résultats|resultados|cargo|satellites?|rockets?'),
  },
];
