/** What a headline reports of one named company: funding, acquisition, launch, expansion, appointment. */
import { MONEY, caseless, wholeWords } from './words.ts';

export type EventKind = 'funding' | 'acquisition' | 'acquired' | 'launch' | 'expansion' | 'appointment';

export interface HeadlineEvent {
  kind: EventKind;
  /** The company it is about, as written, without descriptions ("Berlin startup"). */
  subject: string;
  /** What follows the verb. */
  detail: string;
}

interface Verb {
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
const NOT_BUSINESS = wholeWords(
  'attacks?|strikes?|missiles?|war|probe|investigations?|inquiry|lawsuits?|appeal|bid|petition|campaign|protests?|trial|sanctions|emergency|crackdown|review|case|fire|Angriff\\p{L}*|Krieg|Klage|Ermittlungen|Verfahren|Wahlkampf|enquête|guerre|procès|guerra|investigación|inchiesta',
);

const VERBS: readonly Verb[] = [
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

/** Words that are no company when they stand alone before the verb. */
const NO_COMPANY = new RegExp(
  '^(?:report|study|survey|how|why|what|when|who|where|the|this|these|here|video|watch|review|police|government|court|parliament|senate|congress|army|president|minister|ministry|mayor|city|state|council|commission|judge|scientists?|researchers?|experts?|startups?|companies|investors?|he|she|it|they|we|you|i|nasa|nato|un|eu|fed|ecb|fbi|cia|opec|usa?|uk|china|russia|ukraine|israel|iran|germany|france|spain|italy|japan|india|canada|australia|brazil|mexico|europe|america|london|berlin|paris|moscow|beijing|washington|brussels|polizei|regierung|bundesregierung|gericht|bundestag|bundesrat|senat|kanzler(?:in)?|studie|bericht|umfrage|wie|warum|was|wer|deutschland|frankreich|russland|europa|bayern|gouvernement|état|police|justice|comment|pourquoi|gobierno|policía|cómo|governo|polizia|come|polícia|trump|biden|putin|merkel|scholz|macron|obama)$',
  'iu',
);
/** Descriptions before the name. */
const DESCRIPTION =
  caseless(/^(?:.{0,60}?(?:[\s-]based|startups?|start-ups?|scale-?ups?|company|firm|provider|maker|platform|specialist|unicorn|giant|developer|vendor|fintech|insurtech|proptech|healthtech|edtech|biotech|medtech|unternehmen|anbieter|hersteller|spezialist|dienstleister|plattform|société|entreprise|éditeur|empresa|compañía|azienda|bedrijf|(?:\p{L}+er) (?=Startup|Start-up))\s+)(?=[\p{Lu}\d])/u);
const LOWER_LINKS = new Set(['of', 'and', '&', 'de', 'der', 'des', 'du', 'la', 'le', 'y', 'e', 'von', 'und', 'et', 'del', 'for', 'by']);

/** The name at the end of what precedes the verb; null where no company name stands there. */
export function subjectOf(before: string): string | null {
  let text = before.replace(/^.*[:|]\s/, '').trim().replace(/[,;]\s.{0,120}$/, '').trim();
  for (let rest = text.replace(DESCRIPTION, ''); rest !== text && rest !== ''; rest = text.replace(DESCRIPTION, '')) text = rest;
  text = text.replace(/\s+(?:has|have|hat|had|is|ist|will|a|ha|just|today|recently|officially|successfully|now|also|jetzt|heute|vient de|s’est|se)$/i, '').trim();
  const words = text.split(/\s+/);
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1] ?? '';
    const capital = /^["“„«(]?[\p{Lu}\p{N}\p{Lo}]/u.test(word) || /^\p{Ll}\p{L}{0,3}\p{Lu}/u.test(word) || /^[a-z0-9-]+\.(?:com|io|ai|co|net|org|de|fr|app)$/.test(word);
    if (!capital && !(LOWER_LINKS.has(word) && from > 1 && from < words.length)) break;
    from--;
  }
  while (LOWER_LINKS.has(words[from] ?? '')) from++;
  // a brand written small stands alone ("trivago opens …")
  const own = from < words.length ? words.slice(from) : words.length === 1 ? words : [];
  const name = own.join(' ').replace(/^["“„«(]+|["”“»)]+$/g, '').replace(/[’']s$/, '');
  if (name.length < 2 || own.length > 6) return null;
  const noCompany = own.every((word) => NO_COMPANY.test(word));
  return noCompany || /^\d+$/.test(name) || name.endsWith('?') ? null : name;
}

/** The event a headline reports; null for any other headline, questions and lists included. */
export function headlineEvent(headline: string): HeadlineEvent | null {
  const text = headline.replace(/\s+/g, ' ').trim().slice(0, 300);
  if (/^(?:how|why|what|when|is|are|can|should|wie|warum|was|comment|pourquoi|cómo)\b/i.test(text) || text.endsWith('?')) return null;
  for (const { kind, verb, needs, never } of VERBS) {
    const hit = verb.exec(text);
    if (hit === null || hit.index < 2) continue;
    const detail = text.slice(hit.index + hit[0].length).trim();
    if (detail === '' || NOT_BUSINESS.test(detail) || (never?.test(detail) ?? false) || !(needs?.test(detail) ?? true)) continue;
    const subject = subjectOf(text.slice(0, hit.index));
    if (subject !== null) return { kind, subject, detail };
  }
  return null;
}
