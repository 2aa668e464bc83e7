/** Finds buying signals in what a page says, by the table; each with its sentence, its date and its event. */
import type { Hints } from '#lib/evidence/model.ts';
import { type Row, all, rule } from '../adapter.ts';
import { type Found, foundIn } from '../finding.ts';
import type { Block, Page } from '../page.ts';
import { fromTables } from '../tables.ts';
import { headlineOf, isoDay, publishedAt, titleBlock } from './articles.ts';
import { fundingIn } from './funding.ts';
import { type EventKind, headlineEvent } from './headlines.ts';
import { needlesOf } from './needles.ts';
import { ofOrganisation } from './organisation.ts';
import { dateIn } from './sentence-date.ts';
import type { TriggerEntry } from './trigger-table.ts';
import { caseless, eventKey, sentences, wholeText, wholeWords } from './words.ts';

interface Compiled {
  entry: TriggerEntry;
  says: RegExp;
  also: RegExp | null;
  unless: RegExp | null;
}

interface Waiting {
  entry: TriggerEntry;
  needles: () => readonly string[] | null;
  compiled: () => Compiled;
}

/** Most entries say nothing on most pages: their patterns are made when the page holds a text they need. */
const table = fromTables(({ triggers }): Waiting[] =>
  triggers.map((entry) => {
    let needles: readonly string[] | null | undefined;
    let compiled: Compiled | undefined;
    return {
      entry,
      needles: () => (needles = needles === undefined ? needlesOf(entry.says.join('|')) : needles),
      compiled: () =>
        (compiled ??= {
          entry,
          says: (entry.label === true ? wholeText : wholeWords)(entry.says.join('|')),
          also: entry.also === undefined ? null : wholeWords(entry.also),
          unless: entry.unless === undefined ? null : wholeWords(entry.unless),
        }),
    };
  }),
);

/** "not", "no longer", "without" right before: the thing did not happen. */
const NEGATED = caseless(/(?<![\p{L}])(?:not|no|never|without|isn['’]t|aren['’]t|won['’]t|don['’]t|nicht|kein(?:e[nrsm]?)?|ohne|nie|pas|sans|aucune?|jamais|no|sin|nunca|non|senza|sem|não|geen|niet|ikke|inte)\s(?:[\p{L}’']+\s){0,3}$/u);
const LABEL_MAX = 50;
const SENTENCE_MAX = 600;

const detailOf = (match: RegExpExecArray): string => {
  const named = Object.entries(match.groups ?? {}).find(([key, value]) => key.startsWith('detail') && value !== undefined);
  return (named?.[1] ?? match[0]).replace(/\s+/g, ' ').trim().slice(0, 80);
};

interface Hit {
  quote: string;
  hints: Hints;
  /** The date its sentence names for it. */
  date: string | undefined;
}

function hitsOf({ entry, says, also, unless }: Compiled, text: string): Hit | null {
  const match = says.exec(text);
  if (match === null || NEGATED.test(text.slice(Math.max(0, match.index - 40), match.index)) || (unless?.test(text) ?? false)) return null;
  const more = also?.exec(text);
  if (more === null) return null;
  const detail = entry.label === true ? '' : detailOf(match);
  if (entry.named === true && !/^[\p{Lu}\p{N}]/u.test(detail)) return null;
  const until = match.groups?.['until'] ?? match.groups?.['until2'] ?? more?.groups?.['until'];
  const keyed = entry.row === 2 || entry.row === 3 || entry.row === 4 || entry.row === 55 || entry.row === 56 ? '' : detail;
  return {
    quote: entry.label === true ? text : text.slice(0, 400),
    hints: { row: entry.row, event: eventKey(entry.event, keyed), ...(detail !== '' && { detail }), ...(until !== undefined && { until: until.trim() }) },
    date: until === undefined ? dateIn(text) : undefined,
  };
}

/** Entries that can say something on such a page; those that match nowhere in its whole text are left out at once. */
function candidates(kind: Page['kind'], whole: string): Compiled[] {
  const lower = whole.toLowerCase();
  return table()
    .filter(({ entry, needles }) => entry.on.includes(kind) && (needles()?.some((needle) => lower.includes(needle)) ?? true))
    .map(({ compiled }) => compiled())
    .filter(({ entry, says }) => entry.label === true || says.test(whole));
}

/** Signals of the table in one text. */
export function triggersIn(text: string, kind: Page['kind'], entries: readonly Compiled[] = candidates(kind, text)): Hit[] {
  const hits: Hit[] = [];
  for (const one of entries) {
    if (one.entry.label === true) {
      const hit = text.length <= LABEL_MAX ? hitsOf(one, text) : null;
      if (hit !== null) hits.push(hit);
    } else if (one.says.test(text)) {
      for (const sentence of sentences(text)) {
        const hit = sentence.text.length <= SENTENCE_MAX ? hitsOf(one, sentence.text.trim()) : null;
        if (hit !== null) hits.push(hit);
      }
    }
  }
  return hits;
}

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

const EACH_MAX = 5;
const BLOCK_KINDS_BY_LINK = new Set(['nav', 'footer', 'header']);

function triggers(page: Page): (Found | null)[] {
  const headline = ofHeadline(page);
  const results: (Found | null)[] = [headline];
  const counts = new Map<number, number>(headline?.hints?.row === undefined ? [] : [[headline.hints.row, 1]]);
  const events = new Set<string>(headline?.hints?.event === undefined ? [] : [headline.hints.event]);
  const push = (block: Block, hit: Hit): void => {
    const { row = 0, event = '' } = hit.hints;
    const count = counts.get(row) ?? 0;
    if (events.has(event) || count >= EACH_MAX || (headline?.hints?.row === row && row !== 40)) return;
    events.add(event);
    counts.set(row, count + 1);
    results.push(foundIn(block, hit.quote, { place: block.landmark === 'body' ? 'text' : block.landmark, method: 'text', hints: hit.hints, publishedAt: timeOf(block) ?? hit.date ?? (hit.hints.until === undefined ? dateIn(block.text) : undefined) ?? publishedAt(page) }));
  };
  const entries = candidates(page.kind, page.blocks.map(({ text }) => text).join('\n'));
  for (const block of page.blocks) {
    if (block.quoted || (block.landmark === 'aside' && block.level > 0)) continue;
    // menus and footers speak in labels; stories are told in the text
    const inMenu = BLOCK_KINDS_BY_LINK.has(block.landmark);
    for (const hit of triggersIn(block.text, page.kind, entries)) if (!inMenu || block.text.length <= LABEL_MAX || hit.hints.row === 40 || hit.hints.row === 14 || hit.hints.row === 55) push(block, hit);
    if (!inMenu && page.kind !== 'linkedin-profile' && headline?.hints?.row !== 1 && block.text.length > 40) {
      const raised = fundingIn(block)[0];
      if (raised !== undefined && (page.kind === 'press' || page.kind === 'about' || page.kind === 'company-home')) {
        push(block, { quote: raised.raw, hints: { row: 1, event: eventKey('funding', raised.raw), detail: raised.raw.slice(0, 80) }, date: undefined });
      }
    }
  }
  return results;
}

export const triggerRow: Row = all(rule('triggers/dissolved', dissolved), rule('triggers/table', triggers));
