import { companyDomain } from '#lib/evidence/normalise/domain.ts';
import { isoDate } from '#lib/evidence/normalise/date.ts';
import { email } from '#lib/evidence/normalise/email.ts';
import { askAgainOn } from '#lib/prospects/ask-again.ts';
import type { TouchKind } from '#lib/qualify/model.ts';
import { FREE_MAIL_DOMAINS } from '#lib/taxonomy/free-mail.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { type Column, columnsOf } from './engagement-columns.ts';
import { touchKind } from './engagement-kinds.ts';
import { MOST_LINES, type RejectedLine } from './engagement-lines.ts';
import { ENGAGEMENT_WORDS, type EngagementWords } from './engagement-words.ts';

const DAY = 86_400_000;

/** One thing that happened, as a file tells it. At least one of `domain` and `email` is there. */
export interface ToldTouch {
  /** Of the file, the header being 1. */
  line: number;
  domain: string | null;
  email: string | null;
  kind: TouchKind;
  /** Milliseconds since the epoch, start of the day in UTC. */
  at: number;
  until?: string;
  note?: string;
}

export interface EngagementFile {
  /** Header taken for each column. */
  columns: Partial<Record<Column, string>>;
  /** Lines with something in them, the header left out. */
  lines: number;
  told: ToldTouch[];
  rejected: RejectedLine[];
}

type Cells = Partial<Record<Column, string>>;

/** The company of a row: the domain it names, else that of a business e-mail address. */
function whoseOf({ domain: site = '', email: address = '' }: Cells, words: EngagementWords): Pick<ToldTouch, 'domain' | 'email'> | string {
  const mail = address === '' ? null : email(address);
  const host = mail?.split('@')[1] ?? '';
  const ofMail = FREE_MAIL_DOMAINS.has(host) ? null : companyDomain(host);
  const domain = (site === '' ? null : companyDomain(site)) ?? ofMail;
  if (domain !== null || mail !== null) return { domain, email: mail };
  const given = site || address;
  return given === '' ? words.nobody : words.notSomebody(given);
}

function dayOf(text: string, now: number, words: EngagementWords): number | string {
  if (text === '') return words.noDate;
  const iso = isoDate(text);
  if (iso === null) return /^\d{1,2}\/\d{1,2}\/\d{2,4}/.test(text) ? words.twoDays(text) : words.badDate(text);
  const at = Date.parse(`${iso}T00:00:00Z`);
  return at > now + DAY ? words.ahead(text) : at;
}

function told(line: number, cells: Cells, now: number, words: EngagementWords): ToldTouch | RejectedLine {
  const rejected = (reason: string): RejectedLine => ({ line, reason });
  const whose = whoseOf(cells, words);
  if (typeof whose === 'string') return rejected(whose);
  const kind = touchKind(cells.kind ?? '');
  if (kind === 'visit') return rejected(words.visit(cells.kind ?? ''));
  if (kind === null) return rejected(cells.kind ? words.badKind(cells.kind) : words.noKind);
  const at = dayOf(cells.date ?? '', now, words);
  if (typeof at === 'string') return rejected(at);
  const until = kind === 'not-now' && cells.until ? askAgainOn(cells.until, at) : null;
  const note = cells.note?.slice(0, 1000);
  return { line, ...whose, kind, at, ...(until && { until }), ...(note && { note }) };
}

/**
 * Reads the rows of an engagement file: a header, then one thing that happened a line (columns as in `HEADERS`: a domain or an e-mail address,
 * kind and date are needed). Every line is taken or rejected with its reason. An error, in words of `tongue`, where the file as a whole cannot be
 * read. `now` in milliseconds since the epoch.
 */
export function readEngagement([headers = [], ...lines]: readonly (readonly string[])[], now: number, tongue: Tongue = 'en'): EngagementFile | { error: string } {
  const words = ENGAGEMENT_WORDS[tongue];
  const places = columnsOf(headers);
  if (places.domain === undefined && places.email === undefined) return { error: words.noColumnOfWhom };
  if (places.kind === undefined || places.date === undefined) return { error: words.noColumn(places.kind === undefined ? 'kind' : 'date') };
  const filled = lines.map((cells, index) => ({ cells, line: index + 2 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length > MOST_LINES) return { error: words.tooMany(MOST_LINES) };
  const results = filled.map(({ cells, line }) => {
    const cellOf = (column: Column): string => cells[places[column] ?? -1]?.trim() ?? '';
    return told(line, { domain: cellOf('domain'), email: cellOf('email'), kind: cellOf('kind'), date: cellOf('date'), note: cellOf('note'), until: cellOf('until') }, now, words);
  });
  return {
    columns: Object.fromEntries(Object.entries(places).map(([column, index]) => [column, headers[index]?.trim() ?? ''])),
    lines: filled.length,
    told: results.filter((result) => 'kind' in result),
    rejected: results.filter((result) => 'reason' in result),
  };
}
