import { t } from '#lib/i18n/t.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { EffectOn, EffectSlice, IcpSource, ShownGrade } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import type { Digest } from '#lib/qualify/digest.ts';
import { gradeDigest } from '#lib/qualify/grade-digest.ts';
import { QUANTILE_FROM } from '#lib/qualify/quantile.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { digestsOf } from '#lib/storage/digests.ts';
import { icpsInUse } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { digestOrNull } from './grade-prospect.ts';
import { candidateOf } from './icp-source.ts';
import type { Needs } from './needs.ts';

/** Prospects graded from their profiles in one slice, where no digest of them is kept. */
const UNDIGESTED_AT_ONCE = 50;

/**
 * How the grades of some saved prospects would change if an ICP took the place of the stored one of its id: each graded twice at
 * one time, so that only the ICP makes the difference. One slice, at most a chunk; chunks come in a spread order, so that those
 * seen first are a fair sample. The page asks on with `after`, and stops when it has seen enough.
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
    const [total, { digests, next }] = await Promise.all([db.prospects.count(), sliceAt(db, after, before, at)]);
    const changed = digests.flatMap(({ id, digest }): Omit<EffectOn, 'name'>[] => {
      const [was, is] = [shownGrade(digest, before, at), shownGrade(digest, then, at)];
      return was.grade === is.grade && was.score === is.score ? [] : [{ prospectId: id, before: was, after: is }];
    });
    return { ok: true, value: { tried: digests.length, total, changed: await named(db, changed), next, unsure: unsureOf(candidate.value.icp, before, then, total) } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** Which ranks make an A by quantile is known once all are graded by that ICP; where it stays as it is, its cuts stay too. */
function unsureOf(icp: Icp, before: readonly StoredIcp[], then: readonly StoredIcp[], saved: number): string | null {
  const candidate = then.find(({ id }) => id === icp.id);
  if (candidate === undefined || icp.thresholds.scheme !== 'quantile' || saved < QUANTILE_FROM) return null;
  if (before.some(({ contentHash }) => contentHash === candidate.contentHash)) return null;
  return candidate.cuts ? t('files.icp.byRankLines') : t('files.icp.byRank');
}

interface DigestSlice {
  /** Null of one that cannot be graded. */
  digests: { id: string; digest: Digest | null }[];
  next: string | null;
}

/** The digests behind a cursor "chunk in turn:place in it"; '' is before the first. Makes those that are not kept, and keeps none. */
async function sliceAt(db: LeadlightDb, after: string, inUse: readonly StoredIcp[], now: number): Promise<DigestSlice> {
  const [turn = 0, from = 0] = after === '' ? [] : after.split(':').map(Number);
  const keys = await db.gradeChunks.toCollection().primaryKeys();
  const chunk = await db.gradeChunks.get(keys[spread(turn, keys.length)] ?? -1);
  if (!chunk) return { digests: [], next: null };
  const kept = await digestsOf(db, chunk.id);
  const missing = chunk.ids.slice(from).filter((id) => !kept.has(id));
  const stop = missing[UNDIGESTED_AT_ONCE];
  const to = stop === undefined ? chunk.ids.length : chunk.ids.indexOf(stop);
  const rows = await db.prospects.bulkGet(missing.slice(0, UNDIGESTED_AT_ONCE));
  const made = new Map<string, Digest | null>();
  for (const row of rows) if (row) made.set(row.id, await digestOrNull(db, row, inUse, now));
  const next = to < chunk.ids.length ? `${turn}:${to}` : turn + 1 < keys.length ? `${turn + 1}:0` : null;
  return { digests: chunk.ids.slice(from, to).map((id) => ({ id, digest: kept.get(id) || (made.get(id) ?? null) })), next };
}

const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));

/** Position of the n-th of `count` in an order that visits each once and neighbours late: steps of about the golden section. */
export function spread(turn: number, count: number): number {
  if (count === 0) return 0;
  let step = Math.max(1, Math.round(count * 0.618));
  while (common(step, count) !== 1) step += 1;
  return (turn * step) % count;
}

async function named(db: LeadlightDb, changed: readonly Omit<EffectOn, 'name'>[]): Promise<EffectOn[]> {
  const rows = await db.prospects.bulkGet(changed.map(({ prospectId }) => prospectId));
  return changed.map((one, index) => ({ ...one, name: nameOf(rows[index]) }));
}

/** The ICPs in use once `icp` is stored, as `putIcp` would leave them. */
function inUseWith(inUse: readonly StoredIcp[], icp: Icp, activate: boolean): StoredIcp[] {
  const known = inUse.find(({ id }) => id === icp.id);
  const main = inUse.find(({ active }) => active === 1);
  const becomesMain = activate || main === undefined || main.id === icp.id;
  if (!becomesMain && !known) return [...inUse];
  const candidate: StoredIcp = { ...known, id: icp.id, icp, contentHash: hashIcp(icp), active: becomesMain ? 1 : 0, inUse: 1, updatedAt: 0 };
  const others = inUse.filter(({ id }) => id !== icp.id);
  if (!becomesMain) return [...others, candidate];
  return [candidate, ...(inUse.length === 1 ? [] : others.map((other): StoredIcp => ({ ...other, active: 0 })))];
}

function shownGrade(digest: Digest | null, inUse: readonly StoredIcp[], at: number): ShownGrade {
  const graded = digest === null ? null : gradedOrNull(digest, inUse, at);
  if (graded === null) return { grade: t('files.icp.notGraded'), score: null };
  return { grade: graded.grade ?? t(`icp.effect.states.${graded.status}`), score: graded.score };
}

function gradedOrNull(...of: Parameters<typeof gradeDigest>): ReturnType<typeof gradeDigest> {
  try {
    return gradeDigest(...of);
  } catch (error) {
    console.error('[Leadlight]', error);
    return null;
  }
}

const nameOf = (row: ProspectRow | undefined): string =>
  row === undefined ? t('files.icp.deleted') : [row.personName, row.companyName ?? row.companyDomain].filter((part) => part !== null).join(', ') || row.url;
