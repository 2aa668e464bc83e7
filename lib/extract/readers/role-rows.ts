/** Rows of jobs that link to a known board: on the board's own list, or where a company shows it on its site. */
import type { Hints } from '#lib/evidence/model.ts';
import { type Board, boardOf } from '../adapters/job-board-hosts.ts';
import type { Block, Page, PageLink } from '../page.ts';
import { fromTables } from '../tables.ts';
import { detailsOfRows, isDepartment, isPlace, isWorking } from './role-details.ts';
import { cleanTitle, isOpenApplication, isRoleTitle } from './role-titles.ts';
import { ROLE_WORDS } from './role-table.ts';
import { wholeWords } from './words.ts';

export interface RoleRow {
  title: string;
  block: Block;
  hints: Hints;
}

interface Row {
  title: string;
  block: Block;
  /** First and last block that belong to the row by a link. */
  from: number;
  to: number;
  /** Texts beside the title in its own link or line. */
  inner: string[];
  /** Blocks after it, up to the next row. */
  after: Block[];
}

const openSection = fromTables(() => wholeWords(ROLE_WORDS.openSections));
const CHROME: ReadonlySet<string> = new Set(['nav', 'footer']);
const APPLYING = /\/(?:apply|application|c\/new|thanks|confirmation)\/?$/i;
const ID_PARAMS = /^(?:id|token|gh_jid|jobid|job_id|oid|career_job_req_id)$/i;
const REACH = 8;
const LABEL_MAX = 60;

export const urlOf = (href: string, base: URL): URL | null => {
  const url = URL.canParse(href, base.href) ? new URL(href, base) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
};

/** One text for all links to the same job. */
export const targetOf = (url: URL): string =>
  [url.hostname, url.pathname.replace(APPLYING, '').replace(/\/$/, ''), ...[...url.searchParams].filter(([key]) => ID_PARAMS.test(key)).map((pair) => pair.join('='))].join('|').toLowerCase();

const sameBoard = (one: Board, other: Board): boolean => one.system === other.system && (one.handle === '' || other.handle === '' || one.handle.toLowerCase() === other.handle.toLowerCase());

/** Links to jobs of a board, those to the same job together. */
function linksByJob(page: Page): PageLink[][] {
  const here = boardOf(page.url);
  const jobs = new Map<string, PageLink[]>();
  for (const link of page.links) {
    if (CHROME.has(link.landmark) || link.quoted) continue;
    const url = urlOf(link.href, page.url);
    const board = url === null ? null : boardOf(url);
    if (url === null || board?.page !== 'post' || (here !== null && !sameBoard(here, board))) continue;
    const target = targetOf(url);
    const same = jobs.get(target);
    if (same === undefined) jobs.set(target, [link]);
    else same.push(link);
  }
  return [...jobs.values()];
}

function blocksOf(page: Page, link: PageLink): Block[] {
  const inner: Block[] = [];
  for (let n = link.block; page.blocks[n]?.link === link; n++) inner.push(page.blocks[n] as Block);
  return inner;
}

const isTitle = (text: string): boolean => text.length > 2 && text.length < 140 && /\p{L}{2}/u.test(text) && !isWorking(text) && !isOpenApplication(text) && !/[.!?]$/.test(text);

/** The row one link makes; null where it is a call to apply. */
function rowOf(page: Page, link: PageLink): Row | null {
  const inner = blocksOf(page, link);
  const [only] = inner;
  const first = page.blocks[link.block];
  if (only === undefined) return first !== undefined && isTitle(link.text) ? { title: cleanTitle(link.text), block: first, from: link.block, to: link.block - 1, inner: [], after: [] } : null;
  const span = { from: link.block, to: link.block + inner.length - 1, after: [] };
  if (inner.length === 1 && link.text !== '' && only.text.includes(link.text)) {
    return isTitle(link.text) ? { title: cleanTitle(link.text), block: only, inner: [only.text.replace(link.text, '').trim()].filter(Boolean), ...span } : null;
  }
  const title = inner.find(({ level, text }) => level > 0 && isTitle(text)) ?? inner.find(({ text }) => isTitle(text) && !isPlace(text, page.lang) && !(isDepartment(text) && !isRoleTitle(text))) ?? inner.find(({ text }) => isTitle(text));
  return title === undefined ? null : { title: cleanTitle(title.text), block: title, inner: inner.filter((block) => block !== title).map(({ text }) => text), ...span };
}

/** A card whose only link is "Apply": its title is the heading above. */
function rowAbove(page: Page, link: PageLink): Row | null {
  for (let n = link.block - 1; n >= Math.max(0, link.block - 12); n--) {
    const block = page.blocks[n];
    if (block === undefined || block.level === 0) continue;
    const title = cleanTitle(block.text);
    return isRoleTitle(title) ? { title, block, from: n, to: link.block, inner: page.blocks.slice(n + 1, link.block).map(({ text }) => text).filter((text) => text.length < LABEL_MAX), after: [] } : null;
  }
  return null;
}

function rowsOf(page: Page): Row[] {
  const rows = linksByJob(page).flatMap((links) => {
    const titled = links.map((link) => rowOf(page, link)).find((row) => row !== null) ?? links.map((link) => rowAbove(page, link)).find((row) => row !== null);
    if (titled === undefined || titled === null) return [];
    return [{ ...titled, from: Math.min(titled.from, ...links.map(({ block }) => block).filter((block) => Math.abs(block - titled.from) < REACH)) }];
  });
  rows.sort((a, b) => a.from - b.from);
  for (const [n, row] of rows.entries()) {
    const end = Math.min(rows[n + 1]?.from ?? Infinity, row.to + 1 + REACH, page.blocks.length);
    for (let at = Math.max(row.to, row.block.index) + 1; at < end; at++) {
      const block = page.blocks[at];
      if (block === undefined || CHROME.has(block.landmark)) break;
      row.after.push(block);
    }
  }
  return rows;
}

/** How many blocks after a title are its own: as many as after most titles. None where the link holds them already. */
function ownAfter(rows: readonly Row[]): number {
  if (rows.filter(({ inner }) => inner.length > 0).length * 2 > rows.length) return 0;
  const counts = new Map<number, number>();
  for (const { after } of rows.slice(0, Math.max(1, rows.length - 1))) {
    const plain = after.findIndex(({ level, text }) => level > 0 || text.length > LABEL_MAX);
    const size = plain < 0 ? after.length : plain;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best), [0, 0])[0];
}

interface Group {
  place?: string;
  teams: string[];
}

/** Headings and lines between two rows name what follows: a team, or a place. */
function regroup(group: Group, labels: readonly Block[], lang: string): Group {
  const named = labels.filter(({ text }) => text.length < LABEL_MAX && !/\d/.test(text) && !isWorking(text));
  if (named.length === 0) return group;
  const heads = named.some(({ level }) => level > 0) ? named.filter(({ level }) => level > 0) : named;
  const names = heads.filter(({ text }) => !openSection().test(text));
  const next: Group = { teams: heads.length > 1 ? [] : group.teams.slice(0, 1) };
  for (const { text } of names) {
    if (isPlace(text, lang)) next.place = text;
    else next.teams = names.length > 1 ? [...next.teams, text] : [text];
  }
  return next;
}

/** Jobs of the page that link to a board, each with place and team. Empty where none does. */
export function boardRows(page: Page): RoleRow[] {
  return page.once('board-rows', () => {
    const rows = rowsOf(page);
    const own = ownAfter(rows);
    const first = rows[0]?.from ?? 0;
    let labels = page.blocks.slice(Math.max(0, first - 4), first).filter(({ level, landmark, link }) => landmark !== 'nav' && link === null && level !== 1);
    let group: Group = { teams: [] };
    const groups = rows.map((row) => {
      group = regroup(group, labels, page.lang);
      const sameLine = row.after.filter(({ el }) => el === row.block.el).length;
      const mine = Math.max(own, sameLine);
      const head = row.after.findIndex(({ level }) => level > 0);
      const stop = Math.min(mine, head < 0 ? mine : head);
      labels = row.after.slice(stop);
      return { group, texts: [...row.inner, ...row.after.slice(0, stop).map(({ text }) => text)] };
    });
    const details = detailsOfRows(groups.map(({ texts }) => texts), page.lang);
    return rows.map(({ title, block }, n) => {
      const { place, department } = details[n] ?? {};
      const { place: groupPlace, teams } = groups[n]?.group ?? { teams: [] };
      const team = department ?? teams.findLast(isDepartment);
      const where = place ?? groupPlace;
      return { title, block, hints: { ...(where !== undefined && { place: where }), ...(team !== undefined && { department: team }) } };
    });
  });
}
