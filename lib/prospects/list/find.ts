import type { Status } from '#lib/qualify/model.ts';
import type { GradeColumns } from '../grade-columns.ts';
import type { Prospect } from '../model.ts';
import { prospectName } from '../prospect-name.ts';
import { folded, tokensOf } from './search.ts';
import { rankOf } from './sort.ts';

/** As much of a prospect as finding it by a few letters takes. */
export interface Findable {
  id: string;
  /** As in lists. */
  name: string;
  title: string | null;
  domain: string | null;
  /** All of it that is searched, folded. */
  sought: string;
}

/** As much of its grading. */
export interface FoundGrade {
  status: Status;
  grade: string | null;
  fit: { rank: number };
}

export type Found = Findable & { grading: FoundGrade };

export const UNGRADED: FoundGrade = { status: 'insufficient_data', grade: null, fit: { rank: 0 } };

export function findable(row: Prospect): Findable {
  const name = prospectName(row);
  const texts = [name, row.personTitle, row.companyDomain, row.owner, row.facts?.city, row.facts?.email, ...(row.tags ?? [])];
  return { id: row.id, name, title: row.personTitle, domain: row.companyDomain, sought: folded(texts.filter(Boolean).join('\n')) };
}

/** Of the prospects of one record of gradings. */
export function foundGrades({ ids, plain, fit }: GradeColumns): { id: string; grading: FoundGrade }[] {
  return ids.map((id, at) => ({ id, grading: { status: plain.status[at] ?? UNGRADED.status, grade: plain.grade[at] ?? null, fit: { rank: fit.rank[at] ?? 0 } } }));
}

/** Best first, equals by name. */
export function byRank(rows: readonly Found[]): Found[] {
  return rows.map((row) => ({ row, rank: rankOf(row) })).sort((one, other) => other.rank - one.rank || (one.row.name < other.row.name ? -1 : 1)).map(({ row }) => row);
}

/** The first `most` of those that hold every word of a search; none where nothing is sought. */
export function findFirst(rows: readonly Found[], search: string, most: number): Found[] {
  const tokens = tokensOf(search);
  const found: Found[] = [];
  if (tokens.length === 0) return found;
  for (const row of rows) {
    if (!tokens.every((token) => row.sought.includes(token))) continue;
    found.push(row);
    if (found.length === most) break;
  }
  return found;
}

/** A text in pieces: those that the words of a search stand in, and those between. */
export function pieces(text: string, search: string): { text: string; hit: boolean }[] {
  const signs = [...text];
  const plain = signs.map(folded);
  const all = plain.join('');
  const hits = new Uint8Array(all.length);
  for (const token of tokensOf(search)) for (let at = all.indexOf(token); at >= 0; at = all.indexOf(token, at + 1)) hits.fill(1, at, at + token.length);
  const parts: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const [index, sign] of signs.entries()) {
    const length = plain[index]?.length ?? 0;
    const hit = hits.subarray(at, at + length).includes(1);
    at += length;
    const last = parts.at(-1);
    if (last && (last.hit === hit || length === 0)) last.text += sign;
    else parts.push({ text: sign, hit });
  }
  return parts;
}
