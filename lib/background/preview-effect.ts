import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { EffectOn, EffectSlice, IcpSource, ShownGrade } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { gradeReady } from '#lib/qualify/grade-ready.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { icpsInUse } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { chosenIcp } from './grade-prospect.ts';
import { candidateOf } from './icp-source.ts';
import type { Needs } from './needs.ts';
import { type StoredInput, storedInput } from './stored-input.ts';

const SLICE = 100;

/**
 * How the grades of some saved prospects would change if an ICP took the place of the stored one of its id: each graded twice at
 * one time, so that only the ICP makes the difference. One slice; the page asks on, and stops when it has seen enough.
 */
export async function previewEffect(
  { db, now }: Pick<Needs, 'db' | 'now'>,
  { source, activate, after }: { source: IcpSource; activate: boolean; after: string },
): Promise<Outcome<EffectSlice>> {
  try {
    const at = now();
    const candidate = await candidateOf(db, source, at);
    if (!candidate.ok) return candidate;
    const before = await icpsInUse(db);
    const then = inUseWith(before, candidate.value.icp, activate);
    const [total, rows] = await Promise.all([db.prospects.count(), db.prospects.where('id').above(after).limit(SLICE).toArray()]);
    const changed: EffectOn[] = [];
    for (const row of rows) {
      const input = await storedInput(db, row);
      const [was, is] = [gradeBy(row, input, before, at), gradeBy(row, input, then, at)];
      if (was.grade === is.grade && was.score === is.score) continue;
      changed.push({ prospectId: row.id, name: nameOf(row), before: was, after: is });
    }
    const last = rows.at(-1);
    return { ok: true, value: { tried: rows.length, total, changed, next: last && rows.length === SLICE ? last.id : null } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** The ICPs in use once `icp` is stored, as `putIcp` would leave them. */
function inUseWith(inUse: readonly StoredIcp[], icp: Icp, activate: boolean): StoredIcp[] {
  const known = inUse.find(({ id }) => id === icp.id);
  const main = inUse.find(({ active }) => active === 1);
  const becomesMain = activate || main === undefined || main.id === icp.id;
  if (!becomesMain && !known) return [...inUse];
  const candidate: StoredIcp = { id: icp.id, icp, contentHash: hashIcp(icp), active: becomesMain ? 1 : 0, inUse: 1, updatedAt: 0 };
  const others = inUse.filter(({ id }) => id !== icp.id);
  if (!becomesMain) return [...others, candidate];
  return [candidate, ...(inUse.length === 1 ? [] : others.map((other): StoredIcp => ({ ...other, active: 0 })))];
}

const STATES = { excluded: 'excluded', disqualified: 'disqualified', insufficient_data: 'too little known', scored: '–' } as const;

function gradeBy({ icpId }: ProspectRow, input: StoredInput, inUse: readonly StoredIcp[], at: number): ShownGrade {
  const icp = chosenIcp(input, icpId, inUse, at)?.chosen;
  if (icp === undefined) return { grade: 'no ICP', score: null };
  const { status, grade, score } = gradeReady(input, readyIcp(icp.icp, icp.contentHash), at);
  return { grade: grade ?? STATES[status], score };
}

const nameOf = ({ personName, companyName, companyDomain, url }: ProspectRow): string =>
  [personName, companyName ?? companyDomain].filter((part) => part !== null).join(', ') || url;
