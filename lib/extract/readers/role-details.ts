/** What stands beside a title in a list of jobs: place, team, and what is neither. */
import type { Hints } from '#lib/evidence/model.ts';
import { countryOfCity } from '#lib/taxonomy/cities.ts';
import { departmentOf } from '#lib/taxonomy/departments.ts';
import { countryOfAbbreviation, countryOfSubdivision } from '#lib/taxonomy/subdivisions.ts';
import { fromTables } from '../tables.ts';
import { isCountryName } from './country-name.ts';
import { inAll } from './role-open.ts';
import { isRoleTitle } from './role-titles.ts';
import { caseless, wholeText } from './words.ts';

const working = fromTables(() => caseless(`^(?:${inAll(({ working }) => working)})(?:\\s?[,/&(+–-]\\s?.{0,30})?$`));
const placeLabel = fromTables(() => wholeText(inAll(({ place }) => place)));
const departmentLabel = fromTables(() => wholeText(inAll(({ department }) => department)));
const REMOTE = /^(?:fully |100 ?% )?(?:remote|home ?office|télétravail|à distance|remoto|teletrabajo|teletrabalho|da remoto|en remoto|på distans|distans|hjemmekontor|zdaln\p{L}+|praca zdalna|thuiswerken|フルリモート|リモート)(?![\p{L}])/iu;
const NUMBERS = /^[^\p{L}]*$|^(?:[A-Z]{1,4}[-_ #]?)?\d[\d-]{2,}$|^(?:job |req(?:uisition)? )?(?:id|ref|no|nr|r)\b\.?\s?[:#-]?\s?[\w-]*\d[\w-]*$/iu;

/** "Frankfurt am Main", "Île-de-France", "10115 Berlin", "東京都". */
const NAME = /^(?:\d{4,6}\s)?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*)(?:\s(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|[dl][’']\p{Lu}[\p{L}-]+|de|del|della|di|da|do|la|le|les|los|las|am|an|der|den|im|in|ob|of|the|upon|sur|sous|nad|på|on)){0,4}$/u;

/** Nothing but working time, contract, date or call: neither place nor team. */
export const isWorking = (text: string): boolean => text.length < 60 && (working().test(text) || NUMBERS.test(text));

/** "Berlin", "Leeds, United Kingdom", "Austin, TX", "Remote - Spain". */
export function isPlace(text: string, lang: string): boolean {
  if (text.length < 2 || text.length > 80) return false;
  const bare = text.replace(/\s?\([^)]{2,30}\)$/, '').replace(REMOTE, '').replace(/^[\s,:/–—-]+/, '').replace(/\s?(?:\+|and|und|et|y|e)\s?\d+\s\p{L}+$/iu, '');
  if (bare === '') return false;
  const parts = bare.split(/\s?[,;/]\s|\s[-–]\s|\s(?:or|oder|ou|o|und|and|et|y|e)\s/).map((part) => part.trim()).filter(Boolean);
  return parts.length > 0 && parts.length < 7 && parts.every((part) => NAME.test(part)) && parts.some((part) => isCountryName(part, lang) || countryOfCity(part) !== null || countryOfSubdivision(part) !== null || (parts.length > 1 && countryOfAbbreviation(part) !== null));
}

const TEAM_WORDS = 4;

/** "Customer Success", "Einkauf": a team, no job and no task. */
export const isDepartment = (text: string): boolean => text.length > 1 && text.length < 50 && text.split(' ').length <= TEAM_WORDS && /^[\p{Lu}\p{Lo}\d]/u.test(text) && !/[.!?:]|\s-\p{Ll}/u.test(text) && departmentOf(text) !== null && !isRoleTitle(text);

type Sort = 'place' | 'department' | 'remote' | 'working' | 'unknown';
interface Piece {
  text: string;
  sort: Sort;
  /** A label before it says what it is. */
  labelled: boolean;
}

const SEPARATOR = /\s*[•·|]\s*|\s+[—–]\s*$|\s+[—/]\s+|\s+\/$/;

/** "Sales • London • Full time" in its pieces; "Location" before a piece says what that is. */
function piecesOf(texts: readonly string[], sortOfText: (text: string) => Sort): Piece[] {
  const pieces: Piece[] = [];
  let label: 'place' | 'department' | null = null;
  for (const whole of texts.flatMap((text) => text.split(SEPARATOR))) {
    const [, before = '', behind] = /^([^:：]{2,30})[:：]\s?(.*)$/.exec(whole.trim()) ?? [];
    const name = behind === undefined ? whole.trim() : before.trim();
    const says = placeLabel().test(name) ? 'place' : departmentLabel().test(name) ? 'department' : null;
    if (says !== null && (behind === undefined || behind === '') && !isDepartment(name)) {
      label = says;
      continue;
    }
    const text = (says !== null && behind !== undefined ? behind : whole).trim();
    if (text === '') continue;
    const named = says !== null && behind !== undefined ? says : label;
    pieces.push({ text, sort: named ?? sortOfText(text), labelled: named !== null });
    label = null;
  }
  return pieces;
}

function sortOf(text: string, lang: string): Sort {
  if (isPlace(text, lang)) return 'place';
  if (REMOTE.test(text) && text.length < 30) return 'remote';
  if (isWorking(text)) return 'working';
  return isDepartment(text) ? 'department' : 'unknown';
}

interface Votes {
  place: number;
  department: number;
}

function likeItsColumn(text: string, votes: Votes = { place: 0, department: 0 }): Sort {
  if (votes.place > votes.department) return /^[\p{Lu}\p{Lo}]/u.test(text) && text.length < 60 ? 'place' : 'unknown';
  return votes.department > 0 && text.length < 50 && text.split(' ').length <= TEAM_WORDS ? 'department' : 'unknown';
}

/**
 * Place and team of each row. A piece no table knows ("Bielawa") is what the others in its column are; alone it is nothing.
 * A team without a label is one only in a line of facts, beside a place or a working time: elsewhere it is as likely a task.
 * @param rows texts beside each title, in order
 */
export function detailsOfRows(rows: readonly (readonly string[])[], lang: string): Hints[] {
  // a list says the same few places and times over and over
  const known = new Map<string, Sort>();
  const sortOnce = (text: string): Sort => {
    const sort = known.get(text) ?? sortOf(text, lang);
    known.set(text, sort);
    return sort;
  };
  const all = rows.map((texts) => piecesOf(texts, sortOnce));
  const told = all.map((pieces) => pieces.filter(({ sort }) => sort !== 'working' && sort !== 'remote'));
  const columns = new Map<number, Votes>();
  for (const pieces of told) {
    for (const [n, { sort }] of pieces.entries()) {
      const votes = columns.get(n) ?? { place: 0, department: 0 };
      if (sort === 'place') votes.place++;
      if (sort === 'department') votes.department++;
      columns.set(n, votes);
    }
  }
  return told.map((pieces, row) => {
    const hints: Hints = {};
    const settled = pieces.map(({ text, sort, labelled }, n) => ({ text, labelled, sort: sort === 'unknown' ? likeItsColumn(text, columns.get(n)) : sort }));
    const isFactsLine = settled.some(({ sort }) => sort === 'place') || all[row]?.some(({ sort }) => sort === 'working' || sort === 'remote') === true;
    for (const { text, sort, labelled } of settled) {
      if (sort === 'place') hints.place ??= text;
      if (sort === 'department' && (labelled || isFactsLine)) hints.department ??= text;
    }
    const remote = all[row]?.find(({ sort }) => sort === 'remote');
    if (remote !== undefined) hints.place ??= remote.text;
    return hints;
  });
}
