/** Finds buying signals in what a page says, by the phrase tables; each with its sentence, its date and its event. */
import { MONTH_OF } from '#lib/taxonomy/months.ts';
import { type Row, all, rule } from '../adapter.ts';
import { type Found, foundIn } from '../finding.ts';
import type { Block, Page } from '../page.ts';
import { isSmallWord, languagesOf } from '../language/spoken.ts';
import { headlineOf, isoDay, publishedAt, titleBlock } from './articles.ts';
import { ownNames } from './company-name.ts';
import { fundingIn } from './funding.ts';
import { type EventKind, headlineEvent, subjectOf } from './headlines.ts';
import { ofOrganisation } from './organisation.ts';
import * as releases from './releases.ts';
import { dateIn, whenTold } from './sentence-date.ts';
import { candidates, type Hit, isNoDeed, triggersIn } from './trigger-hits.ts';
import { eventKey, sentences } from './words.ts';

const HEADLINE_ROWS: Readonly<Record<EventKind, [row: number, event: string]>> = {
  funding: [1, 'funding'],
  acquisition: [13, 'acquisition'],
  acquired: [14, 'parent'],
  launch: [43, 'launch'],
  expansion: [12, 'new-site'],
  appointment: [53, 'appointment'],
};

/** What the headline of a press page reports. */
function ofHeadline(page: Page): Found | null {
  const event = page.kind === 'press' ? headlineEvent(headlineOf(page)) : null;
  const block = titleBlock(page);
  if (event === null || block === null) return null;
  const [row, name] = HEADLINE_ROWS[event.kind];
  return foundIn(block, block.text, {
    place: 'headline',
    method: 'text',
    hints: { row, event: eventKey(name, event.kind === 'funding' ? '' : event.detail), detail: event.detail.slice(0, 80) },
    publishedAt: publishedAt(page),
  });
}

/** The one time that a block or its card marks up. */
function timeOf({ el }: Block): string | undefined {
  const times = (el.closest('li', 'article', 'tr') ?? el).all(({ tag }) => tag === 'time').filter((time) => time.has('datetime'));
  return times.length === 1 && times[0] !== undefined ? isoDay(times[0].attribute('datetime')) : undefined;
}

/** Row 55 as structured data states it. */
const dissolved = (page: Page): Found[] =>
  ofOrganisation(page, 'dissolutionDate').flatMap((one) => {
    const publishedAt = isoDay(one.raw);
    return publishedAt === undefined ? [] : [{ ...one, publishedAt, hints: { row: 55, event: 'closed', detail: one.raw } }];
  });

/** Names the page's company goes by: the owner's, and on a report of others its subject's. */
const companyNames = (page: Page): readonly string[] =>
  page.once('trigger-names', () => [...ownNames(page), ...(page.kind === 'press' ? [releases.subject(page)?.name ?? ''] : [])].map(releases.fold).filter((name) => name.length > 1));

/** Languages that put the verb second: "Gestern eröffnete …" begins with no name. */
const VERB_SECOND = new Set(['de', 'nl', 'sv', 'no', 'da']);
const ADVERB = /^(?:today|recently|newly|now|also|then|later|yesterday|since|last|this|during|after|aujourd[’']hui|récemment|depuis|hoy|recientemente|durante|oggi|recentemente|dal|hoje|desde|dziś|niedawno|ponadto|seit|nach|sinds|sedan|siden|od|po|our|unser[em]?|onze|vår[at]?|vores|nasz[ae]?|nuestr[ao]|nossa|nosso|nostr[ao])$/i;

/** "In May 2026", "Our", "Since then": what stands before the verb is no name. */
const isNoName = (subject: string): boolean => subject.split(/\s+/).every((word) => /^\d+[.,]?$/.test(word) || ADVERB.test(word) || isSmallWord(word) || MONTH_OF.has(word.toLowerCase()));

/** "Rohrbach acquires …" on Forma's site: the name right before the phrase is somebody else's. */
function isOthersDeed(page: Page, { kind, before, language }: Hit): boolean {
  if (kind.ownDeed !== true || language === 'ja') return false;
  const subject = subjectOf(before);
  if (subject === null || isNoName(subject) || (VERB_SECOND.has(language) && before.trim() === subject && !/\s/.test(subject))) return false;
  const names = companyNames(page);
  const told = releases.fold(subject);
  return told.length > 1 && names.length > 0 && !names.some((name) => told.includes(name) || name.includes(told));
}

const EACH_MAX = 5;
const SHORT = 50;
const DATELINE = 40;
const CHROME = new Set(['nav', 'footer', 'header']);
/** What a footer tells in whole sentences: badges, the parent, the end of the company. */
const TOLD_IN_FOOTERS = new Set([14, 40, 55]);
const TELLS_OF_MONEY = new Set(['press', 'about', 'company-home']);

/** The date of a line, and of longer texts the one they open with: a year in another sentence is of something else. */
function dateOfBlock(text: string): string | undefined {
  if (sentences(text).length < 2) return dateIn(text);
  const opening = dateIn(text.slice(0, DATELINE));
  return opening?.endsWith('-01-01') === true ? undefined : opening;
}

function triggers(page: Page): (Found | null)[] {
  const languages = languagesOf(page);
  const headline = ofHeadline(page);
  if (languages.size === 0) return [headline];
  const results: (Found | null)[] = [headline];
  const counts = new Map<number, number>(headline?.hints?.row === undefined ? [] : [[headline.hints.row, 1]]);
  const events = new Set<string>(headline?.hints?.event === undefined ? [] : [headline.hints.event]);
  const push = (block: Block, { hints, quote, date }: Pick<Hit, 'hints' | 'quote' | 'date'>): void => {
    const { row, event } = hints;
    const count = counts.get(row) ?? 0;
    if (events.has(event) || count >= EACH_MAX || (headline?.hints?.row === row && row !== 40)) return;
    events.add(event);
    counts.set(row, count + 1);
    const named = date ?? (hints.until === undefined ? dateOfBlock(block.text) : undefined);
    results.push(foundIn(block, quote, { place: block.landmark === 'body' ? 'text' : block.landmark, method: 'text', hints, publishedAt: timeOf(block) ?? whenTold(named, block.landmark === 'aside' ? undefined : publishedAt(page)) }));
  };
  const entries = candidates(page.kind, page.blocks.map(({ text }) => text).join('\n'), languages);
  for (const block of page.blocks) {
    if (block.quoted || (block.landmark === 'aside' && block.level > 0)) continue;
    // menus and footers speak in labels; stories are told in the text
    const chrome = CHROME.has(block.landmark);
    for (const hit of triggersIn(block.text, entries)) {
      if ((!chrome || block.text.length <= SHORT || TOLD_IN_FOOTERS.has(hit.hints.row)) && !isOthersDeed(page, hit)) push(block, hit);
    }
    if (chrome || headline?.hints?.row === 1 || block.text.length <= 40 || !TELLS_OF_MONEY.has(page.kind)) continue;
    const raised = fundingIn(block)[0];
    const told = raised === undefined ? undefined : sentences(block.text).find(({ text }) => text.includes(raised.raw))?.text.trim();
    if (raised !== undefined && !(told !== undefined && isNoDeed(told, told.indexOf(raised.raw), languages))) push(block, { quote: raised.raw, hints: { row: 1, event: eventKey('funding', raised.raw), detail: raised.raw.slice(0, 80) }, date: dateIn(told ?? '') });
  }
  return results;
}

export const triggerRow: Row = all(rule('triggers/dissolved', dissolved), rule('triggers/table', triggers));
