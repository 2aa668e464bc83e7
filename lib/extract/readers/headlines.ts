/** What a headline reports of one named company: funding, acquisition, launch, expansion, appointment. */
import { TABLES } from '../tables.ts';
import { type EventKind, JAPANESE_HEADLINES } from './headline-table.ts';
import { caseless, wholeWords } from './words.ts';

export type { EventKind } from './headline-table.ts';

export interface HeadlineEvent {
  kind: EventKind;
  /** The company it is about, as written, without descriptions ("Berlin startup"). */
  subject: string;
  /** What follows the verb. */
  detail: string;
}

const NOT_BUSINESS = wholeWords(
  'attacks?|strikes?|missiles?|war|probe|investigations?|inquiry|lawsuits?|appeal|bid|petition|campaign|protests?|trial|sanctions|emergency|crackdown|review|case|fire|Angriff\\p{L}*|Krieg|Klage|Ermittlungen|Verfahren|Wahlkampf|enquête|guerre|procès|guerra|investigación|inchiesta',
);

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

/** Who does it: before the comma or the particle that part it from the rest. */
const JAPANESE_SUBJECT = /^(?:【[^】]{1,20}】)?((?:株式会社|合同会社)?[\p{L}\p{N}ー・&.-]{2,30}?(?:株式会社|社)?)(?:、|が|は(?!じめ))(.+)$/u;
const KANA = /[\u3041-\u30ff]/;

function japaneseEvent(text: string): HeadlineEvent | null {
  const [, subject = '', rest = ''] = JAPANESE_SUBJECT.exec(text) ?? [];
  const known = subject === '' ? undefined : JAPANESE_HEADLINES.find(([, verb]) => verb.test(rest));
  return known === undefined || /ない|せず|否定|[?？]$/.test(rest) ? null : { kind: known[0], subject, detail: rest };
}

/** The event a headline reports; null for any other headline, questions and lists included. */
export function headlineEvent(headline: string): HeadlineEvent | null {
  const text = headline.replace(/\s+/g, ' ').trim().slice(0, 300);
  if (/^(?:how|why|what|when|is|are|can|should|wie|warum|was|comment|pourquoi|cómo)\b/i.test(text) || text.endsWith('?')) return null;
  if (KANA.test(text)) return japaneseEvent(text);
  for (const { kind, verb, needs, never } of TABLES.headlines) {
    const hit = verb.exec(text);
    if (hit === null || hit.index < 2) continue;
    const detail = text.slice(hit.index + hit[0].length).trim();
    if (detail === '' || NOT_BUSINESS.test(detail) || (never?.test(detail) ?? false) || !(needs?.test(detail) ?? true)) continue;
    const subject = subjectOf(text.slice(0, hit.index));
    if (subject !== null) return { kind, subject, detail };
  }
  return null;
}
