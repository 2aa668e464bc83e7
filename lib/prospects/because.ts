import type { Dimension } from '#lib/icp/model.ts';
import type { TouchKind } from '#lib/qualify/model.ts';
import { dayWords } from '#lib/qualify/due.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { Short } from './line.ts';
import type { HandedOverAs } from './model.ts';

/** Kinds of touch that bring a prospect back from nurture. */
export type BuyingTouch = Extract<TouchKind, 'replied' | 'meeting' | 'asked-price' | 'demo-request' | 'event' | 'download'>;

/** Why a stage changed, for whoever puts it in words; days are ISO dates, readiness whole points, `known` whole percent. */
export type Because =
  | { kind: 'short'; short: Short }
  | { kind: 'standing'; grade: string | null; digit: number; known: number }
  | { kind: 'confirmed'; dimensions: Dimension[] }
  | { kind: 'unconfirmed'; confirmed: number; needed: number; among: Dimension[] }
  | { kind: 'not-now'; until: string }
  | { kind: 'far-ahead'; until: string; months: number }
  | { kind: 'silent'; touches: number }
  | { kind: 'day-reached'; day: string }
  | { kind: 'touched'; touch: BuyingTouch }
  | { kind: 'readiness-rose'; from: number; to: number }
  | { kind: 'taken-back' }
  | { kind: 'won' }
  | { kind: 'nurture' }
  | { kind: 'reopened' }
  | { kind: 'closed'; to: 'lost' | 'disqualified'; reason: string }
  | { kind: 'handed-over'; as: HandedOverAs; to?: string };

interface Words {
  short: (short: Short) => string;
  standing: (grade: string | null, digit: number, known: string) => string;
  confirmed: (dimensions: readonly string[]) => string;
  unconfirmed: (confirmed: number, needed: number, among: readonly string[]) => string;
  notNow: (day: string) => string;
  farAhead: (day: string, months: number) => string;
  silent: (touches: number) => string;
  dayReached: (day: string) => string;
  touched: (what: string) => string;
  touches: Readonly<Record<BuyingTouch, string>>;
  dimensions: Readonly<Record<Dimension, string>>;
  rose: (from: number, to: number) => string;
  takenBack: string;
  won: string;
  nurture: string;
  reopened: string;
  verdicts: Readonly<Record<'lost' | 'disqualified', string>>;
  handedOver: (as: string, to: string | undefined) => string;
}

const percent = (share: number): string => `${Math.round(share / 100)} %`;
const whole = (points: number): string => String(Math.round(points / 100));

const EN: Words = {
  short: (short) => {
    switch (short.kind) {
      case 'excluded': return 'On an exclusion list';
      case 'disqualifier': return 'A disqualifier holds: confirm it, and disqualify';
      case 'too-little': return 'Too little is known to grade';
      case 'known': return `Only ${percent(short.known)} is known, and it takes ${percent(short.needed)}`;
      case 'fit': return `Fit ${short.grade ?? 'none'} is below ${short.lowest}`;
      case 'readiness': return `Readiness ${whole(short.readiness)} is below ${whole(short.line)}`;
    }
  },
  standing: (grade, digit, known) => `Fit ${grade ?? 'not graded'}, readiness digit ${digit}, ${known} known`,
  confirmed: (dimensions) => `${dimensions.length} of 4 BANT answers are confirmed: ${dimensions.join(', ')}`,
  unconfirmed: (confirmed, needed, among) => `Only ${confirmed} BANT ${confirmed === 1 ? 'answer is' : 'answers are'} confirmed now, and it takes ${needed}${among.length === 0 ? '' : ` with ${among.join(' and ')}`}`,
  notNow: (day) => `They said not now, ask again on ${day}`,
  farAhead: (day, months) => `They said not now, ask again on ${day}: more than ${months} months ahead`,
  silent: (touches) => `${touches} touches without a reply`,
  dayReached: (day) => `The day to look again, ${day}, is here`,
  touched: (what) => `A new signal: they ${what}`,
  touches: { replied: 'replied', meeting: 'met with you', 'asked-price': 'asked for the price', 'demo-request': 'asked for a demo', event: 'came to an event', download: 'downloaded something' },
  dimensions: { budget: 'budget', authority: 'authority', need: 'need', timeline: 'timeline' },
  rose: (from, to) => `A new signal: readiness rose from ${from} to ${to}`,
  takenBack: 'What led to nurture was taken back',
  won: 'Won',
  nurture: 'Put in nurture by you',
  reopened: 'Reopened',
  verdicts: { lost: 'Lost', disqualified: 'Disqualified' },
  handedOver: (as, to) => `Handed over as ${as}${to === undefined ? '' : ` to ${to}`}`,
};

const DE: Words = {
  short: (short) => {
    switch (short.kind) {
      case 'excluded': return 'Auf einer Ausschlussliste';
      case 'disqualifier': return 'Ein Ausschlussgrund liegt vor: bestätigen Sie ihn, und disqualifizieren Sie';
      case 'too-little': return 'Für eine Note ist zu wenig bekannt';
      case 'known': return `Nur ${percent(short.known)} sind bekannt, nötig sind ${percent(short.needed)}`;
      case 'fit': return short.grade === null ? `Es gibt keine Note für den Fit, nötig ist ${short.lowest}` : `Fit ${short.grade} liegt unter ${short.lowest}`;
      case 'readiness': return `Reife ${whole(short.readiness)} liegt unter ${whole(short.line)}`;
    }
  },
  standing: (grade, digit, known) => `${grade === null ? 'Ohne Note' : `Fit ${grade}`}, Reife Ziffer ${digit}, ${known} bekannt`,
  confirmed: (dimensions) => `${dimensions.length} von 4 BANT-Antworten sind bestätigt: ${dimensions.join(', ')}`,
  unconfirmed: (confirmed, needed, among) => `Nur noch ${confirmed} BANT-${confirmed === 1 ? 'Antwort ist' : 'Antworten sind'} bestätigt, nötig sind ${needed}${among.length === 0 ? '' : `, darunter ${among.join(' und ')}`}`,
  notNow: (day) => `„Nicht jetzt“ gesagt, wieder fragen am ${day}`,
  farAhead: (day, months) => `„Nicht jetzt“ gesagt, wieder fragen am ${day}: in mehr als ${months} Monaten`,
  silent: (touches) => `${touches} Kontakte ohne Antwort`,
  dayReached: (day) => `Der Tag zum Wiederansehen ist da: ${day}`,
  touched: (what) => `Neues Signal: ${what}`,
  touches: { replied: 'hat geantwortet', meeting: 'hat sich mit Ihnen getroffen', 'asked-price': 'hat nach dem Preis gefragt', 'demo-request': 'hat um eine Demo gebeten', event: 'kam zu einer Veranstaltung', download: 'hat etwas heruntergeladen' },
  dimensions: { budget: 'Budget', authority: 'Entscheidung', need: 'Bedarf', timeline: 'Zeitplan' },
  rose: (from, to) => `Neues Signal: Die Reife stieg von ${from} auf ${to}`,
  takenBack: 'Zurückgenommen, was zum Warmhalten geführt hatte',
  won: 'Gewonnen',
  nurture: 'Von Ihnen zum Warmhalten gewählt',
  reopened: 'Wieder geöffnet',
  verdicts: { lost: 'Verloren', disqualified: 'Disqualifiziert' },
  handedOver: (as, to) => `Als ${as} übergeben${to === undefined ? '' : ` an ${to}`}`,
};

const WORDS: Readonly<Record<Tongue, Words>> = { en: EN, de: DE };

/** Why a stage changed, in one sentence. */
export function becauseWords(because: Because, tongue: Tongue): string {
  const words = WORDS[tongue];
  const named = (dimensions: readonly Dimension[]): string[] => dimensions.map((dimension) => words.dimensions[dimension]);
  switch (because.kind) {
    case 'short': return words.short(because.short);
    case 'standing': return words.standing(because.grade, because.digit, `${because.known} %`);
    case 'confirmed': return words.confirmed(named(because.dimensions));
    case 'unconfirmed': return words.unconfirmed(because.confirmed, because.needed, named(because.among));
    case 'not-now': return words.notNow(dayWords(because.until, tongue));
    case 'far-ahead': return words.farAhead(dayWords(because.until, tongue), because.months);
    case 'silent': return words.silent(because.touches);
    case 'day-reached': return words.dayReached(dayWords(because.day, tongue));
    case 'touched': return words.touched(words.touches[because.touch]);
    case 'readiness-rose': return words.rose(because.from, because.to);
    case 'taken-back': return words.takenBack;
    case 'won': return words.won;
    case 'nurture': return words.nurture;
    case 'reopened': return words.reopened;
    case 'closed': return `${words.verdicts[because.to]}: ${because.reason}`;
    case 'handed-over': return words.handedOver(because.as.toUpperCase(), because.to);
  }
}

/** The same of a move as kept; one of before reasons had a code says its English sentence. */
export const whyMoved = ({ why, because }: { why: string; because?: Because }, tongue: Tongue): string => (because === undefined ? why : becauseWords(because, tongue));
