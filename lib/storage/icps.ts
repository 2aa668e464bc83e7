import { hashIcp } from '#lib/icp/hash.ts';
import { toVersion } from '#lib/icp/history.ts';
import type { Origin } from '#lib/icp/history.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { inOneTransaction } from './db.ts';
import type { LeadlightDb } from './db.ts';

/** By name. */
export function listIcps(db: LeadlightDb): Promise<StoredIcp[]> {
  return db.icps.toCollection().sortBy('icp.name');
}

export function activeIcp(db: LeadlightDb): Promise<StoredIcp | undefined> {
  return db.icps.where('active').equals(1).first();
}

/** Stores the starter ICPs where none is stored yet, the first of them active. */
export async function seedIcps(db: LeadlightDb, now: number): Promise<void> {
  await inOneTransaction(db, async () => {
    if ((await db.icps.count()) > 0) return;
    await db.icps.bulkAdd(STARTER_ICPS.map((icp, index) => toStored(icp, index === 0, now)));
    await db.icpVersions.bulkAdd(STARTER_ICPS.map((icp) => toVersion(icp, { at: now, origin: 'starter' })));
  });
}

export interface PutOptions {
  activate: boolean;
  now: number;
  /** How it came to be, for its history; left out, it was edited here. */
  origin?: Origin;
  /** Who made it, where it was not the person at this browser. */
  by?: string;
}

/**
 * Puts an ICP in place of the one with its id and, if asked, makes it the active one; an active ICP stays active. What is
 * new in it goes to its history.
 * Where that changes what prospects are graded by, the regrade job is queued in the same transaction.
 * Returns whether it was.
 */
export function putIcp(db: LeadlightDb, icp: Icp, options: PutOptions): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const active = await activeIcp(db);
    const becomesActive = options.activate || active === undefined || active.id === icp.id;
    const stored = toStored(icp, becomesActive, options.now);
    if (becomesActive && active && active.id !== icp.id) await db.icps.update(active.id, { active: 0 });
    const before = await db.icps.get(icp.id);
    await db.icps.put(stored);
    if (before?.contentHash !== stored.contentHash) {
      await db.icpVersions.add(toVersion(icp, { at: options.now, origin: options.origin ?? 'edited', ...(options.by && { by: options.by }) }));
    }
    if (!becomesActive || active?.contentHash === stored.contentHash) return false;
    await queueRegrade(db, stored.contentHash);
    return true;
  });
}

/** Makes a stored ICP the active one and queues the regrade; false when there is none of this id. */
export function activateIcp(db: LeadlightDb, id: string): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const chosen = await db.icps.get(id);
    if (!chosen) return false;
    await db.icps.where('active').equals(1).modify({ active: 0 });
    await db.icps.update(id, { active: 1 });
    await queueRegrade(db, chosen.contentHash);
    return true;
  });
}

async function queueRegrade(db: LeadlightDb, icpHash: string): Promise<void> {
  await db.jobs.put({ id: 'regrade', icpHash, after: '' });
}

function toStored(icp: Icp, active: boolean, now: number): StoredIcp {
  return { id: icp.id, icp, contentHash: hashIcp(icp), active: active ? 1 : 0, updatedAt: now };
}
