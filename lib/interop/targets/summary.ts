import { showValue } from '#lib/evidence/show.ts';
import { DIMENSIONS, type Dimension } from '#lib/icp/model.ts';
import type { BantState } from '#lib/qualify/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { ExportRecord } from './facts.ts';

const REASONS_SHOWN = 6;

interface Words {
  noGrade: string;
  notGraded: string;
  fitUnknown: string;
  fit: (estimate: number, low: number, high: number, known: number) => string;
  guess: string;
  revenue: (text: string) => string;
  dimensions: Readonly<Record<Dimension, string>>;
  states: Readonly<Record<BantState, string>>;
  next: (text: string) => string;
  source: (url: string, day: string) => string;
  purpose: (text: string) => string;
}

const EN: Words = {
  noGrade: 'No grade',
  notGraded: 'Not graded yet',
  fitUnknown: 'fit unknown',
  fit: (estimate, low, high, known) => `fit ${estimate} of 100 (${low} to ${high}, ${known} % known)`,
  guess: 'E-mail address: a guess, built as those of colleagues are; nobody has confirmed it',
  revenue: (text) => `Revenue: ${text}`,
  dimensions: { budget: 'budget', authority: 'authority', need: 'need', timeline: 'timeline' },
  states: { unknown: 'unknown', indicated: 'indicated', confirmed: 'confirmed', denied: 'denied' },
  next: (text) => `Next: ${text}`,
  source: (url, day) => `Source: ${url}, saved ${day} with Leadlight`,
  purpose: (text) => `Purpose: ${text}`,
};

const DE: Words = {
  noGrade: 'Ohne Note',
  notGraded: 'Noch nicht bewertet',
  fitUnknown: 'Fit unbekannt',
  fit: (estimate, low, high, known) => `Fit ${estimate} von 100 (${low} bis ${high}, ${known} % bekannt)`,
  guess: 'E-Mail-Adresse: vermutet nach denen von Kollegen; niemand hat sie bestätigt',
  revenue: (text) => `Umsatz: ${text}`,
  dimensions: { budget: 'Budget', authority: 'Entscheidung', need: 'Bedarf', timeline: 'Zeitplan' },
  states: { unknown: 'unbekannt', indicated: 'angedeutet', confirmed: 'bestätigt', denied: 'verneint' },
  next: (text) => `Als Nächstes: ${text}`,
  source: (url, day) => `Quelle: ${url}, am ${day} mit Leadlight gespeichert`,
  purpose: (text) => `Zweck: ${text}`,
};

const WORDS: Readonly<Record<Tongue, Words>> = { en: EN, de: DE };

const whole = (hundredths: number): number => Math.floor(hundredths / 100);

/** What the grading says of a prospect in a few lines of a language, for the one free field every CRM has. What is not known is said to be so. */
export function summaryOf({ prospect, facts }: ExportRecord, purpose: string, tongue: Tongue): string {
  const words = WORDS[tongue];
  const { grading } = prospect;
  const { estimate, low, high, completeness } = grading.fit;
  const isGraded = grading.stamp.icpId !== '';
  const fit = estimate === null ? words.fitUnknown : words.fit(whole(estimate), whole(low), whole(high), whole(completeness));
  const lines: (string | null)[] = [
    isGraded ? [grading.score ?? words.noGrade, fit, grading.action].filter((part) => part !== null).join(', ') : words.notGraded,
    ...facts.reasons.slice(0, REASONS_SHOWN),
    facts.emailIsGuess ? words.guess : null,
    facts.headCount === null ? null : showValue('headCount', facts.headCount, tongue),
    facts.revenue === null ? null : words.revenue(showValue('revenue', facts.revenue, tongue)),
    isGraded ? `BANT: ${DIMENSIONS.map((dimension) => `${words.dimensions[dimension]} ${words.states[grading.bant[dimension]]}`).join(', ')}` : null,
    grading.nextStep === null ? null : words.next(grading.nextStep.text),
    words.source(prospect.url, new Date(prospect.savedAt).toISOString().slice(0, 10)),
    purpose === '' ? null : words.purpose(purpose),
  ];
  return lines.filter((line) => line !== null).join('\n');
}
