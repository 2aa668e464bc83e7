import type { TouchKind } from '#lib/qualify/model.ts';

/** What engagement files call each kind, lower case. */
const NAMES: Readonly<Record<TouchKind, string>> = {
  replied: 'replied, reply, replied with interest, email reply, e-mail reply, email replied, positive reply, responded, response, answered, interested, antwort, geantwortet',
  meeting: 'meeting, met, meeting held, meeting completed, meeting attended, call, call connected, connected call, discovery call, appointment, termin, gespräch',
  'asked-price': 'asked price, asked for price, asked for the price, price request, pricing request, quote request, quote requested, requested quote, request for quote, rfq, preisanfrage, angebotsanfrage',
  'demo-request': 'demo request, demo requested, requested demo, request a demo, asked for a demo, demo, trial request, contact sales, demoanfrage',
  'not-now': 'not now, ask again, later, call back later, follow up later, not interested now, timing, nicht jetzt, später',
  'no-budget': 'no budget, budget refused, kein budget',
  'no-reply': 'no reply, no answer, no response, unanswered, voicemail, no show, call not connected, keine antwort',
  event: 'event, event attended, attended event, attended, webinar, webinar attended, trade fair, trade show, conference, workshop, messe, veranstaltung',
  download: 'download, downloaded, content download, whitepaper, white paper, whitepaper download, ebook, e-book, case study download, asset download, form download',
};

const KIND_OF: ReadonlyMap<string, TouchKind> = new Map(
  (Object.entries(NAMES) as [TouchKind, string][]).flatMap(([kind, names]) => [kind, ...names.split(', ')].map((name) => [name.replaceAll('-', ' '), kind] as const)),
);

/** Seen by a machine, done by nobody in particular: they never count (section 2.6). */
const VISIT = /\b(?:page ?views?|page ?visits?|website ?visits?|web ?visits?|visit(?:s|ed)?|view(?:s|ed)?|sessions?|impressions?|clicks?|clicked|opens?|opened|email open|sent|delivered|bounced?|besuch|seitenaufruf)\b/i;

/** The kind a file names; "visit" for visits, opens and clicks, which do not count; null for what is not known. */
export function touchKind(text: string): TouchKind | 'visit' | null {
  const name = text.trim().toLowerCase().replaceAll(/[-_\s]+/g, ' ').replace(/[.!…]+$/, '');
  return KIND_OF.get(name) ?? (VISIT.test(name) ? 'visit' : null);
}
