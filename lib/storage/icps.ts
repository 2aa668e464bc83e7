import { tongue } from '#lib/i18n/tongue.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { toVersion } from '#lib/icp/history.ts';
import type { IcpVersion, Origin } from '#lib/icp/history.ts';
import type { Icp } from '#lib/icp/model.ts';
import { startersIn } from '#lib/icp/starters.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { inOneTransaction } from './db.ts';
import type { LeadlightDb } from './db.ts';
import { queueRegrade } from './regrade-job.ts';

/** By name. */
export function listIcps(db: LeadlightDb): Promise<StoredIcp[]> {
  return db.icps.toCollection().sortBy('icp.name');
}

export function activeIcp(db: LeadlightDb): Promise<StoredIcp | undefined> {
  return db.icps.where('active').equals(1).first();
}

/** All in use, the main one first; empty where there is none. */
export async function icpsInUse(db: LeadlightDb): Promise<StoredIcp[]> {
  const all = await db.icps.toArray();
  if (!all.some(({ active }) => active === 1)) return [];
  return all.filter(({ inUse }) => inUse === 1).toSorted((a, b) => b.active - a.active || (a.id < b.id ? -1 : 1));
}

/** Every version kept of an ICP, the one stored last first. */
export async function versionsOf(db: LeadlightDb, icpId: string): Promise<IcpVersion[]> {
  return (await db.icpVersions.where('icpId').equals(icpId).sortBy('seq')).toReversed();
}

/** Stores the starter ICPs in the browser's language where none is stored yet, the first of them active. */
export async function seedIcps(db: LeadlightDb, now: number): Promise<void> {
  await inOneTransaction(db, async () => {
    if ((await db.icps.count()) > 0) return;
    const starters = startersIn(tongue());
    await db.icps.bulkAdd(starters.map((icp, index) => toStored(icp, { main: index === 0, inUse: index === 0 }, now)));
    await db.icpVersions.bulkAdd(starters.map((icp) => toVersion(icp, { at: now, origin: 'starter' })));
  });
}

export interface PutOptions extends Pick<IcpVersion, 'by' | 'ancestors'> {
  activate: boolean;
  now: number;
  /** How it came to be, for its history; left out, it was edited here. */
  origin?: Origin;
  /** A version that went into it and was never in use as it came; its history holds that too. */
  received?: Pick<IcpVersion, 'icp' | 'by' | 'ancestors'>;
}

/**
 * Puts an ICP in place of the one with its id and, if asked, makes it the main one; a main one stays that, and one in use
 * stays in use. What is new in it goes to its history.
 * Where that changes what prospects are graded by, the regrade job is queued in the same transaction.
 * Returns whether it was.
 */
export function putIcp(db: LeadlightDb, icp: Icp, options: PutOptions): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const active = await activeIcp(db);
    const before = await db.icps.get(icp.id);
    const main = options.activate || active === undefined || active.id === icp.id;
    const made = toStored(icp, { main, inUse: main || before?.inUse === 1 }, options.now);
    const stored = before?.cuts && before.contentHash === made.contentHash ? { ...made, cuts: before.cuts } : made;
    if (main && active && active.id !== icp.id) await stepDown(db, active);
    await db.icps.put(stored);
    const { now: at, origin = 'edited', by, ancestors, received } = options;
    if (received) {
      const { icp: theirs, ...rest } = received;
      await db.icpVersions.add(toVersion(theirs, { at, origin: 'received', ...rest }));
    }
    if (before?.contentHash !== stored.contentHash) {
      await db.icpVersions.add(toVersion(icp, { at, origin, ...(by && { by }), ...(ancestors && { ancestors }) }));
    }
    const same = before?.contentHash === stored.contentHash && before.active === stored.active && before.inUse === stored.inUse;
    if (stored.inUse === 0 || same) return false;
    await queueRegrade(db, stored.contentHash);
    return true;
  });
}

/** Makes a stored ICP the main one and queues the regrade; false when there is none of this id. */
export function activateIcp(db: LeadlightDb, id: string): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const chosen = await db.icps.get(id);
    if (!chosen) return false;
    const active = await activeIcp(db);
    if (active && active.id !== id) await stepDown(db, active);
    await db.icps.update(id, { active: 1, inUse: 1 });
    await queueRegrade(db, chosen.contentHash);
    return true;
  });
}

/** The main one makes room for another. A team that grades by one ICP alone changes to that other; one that uses several keeps all. */
async function stepDown(db: LeadlightDb, main: StoredIcp): Promise<void> {
  const alone = (await icpsInUse(db)).length === 1;
  await db.icps.update(main.id, { active: 0, inUse: alone ? 0 : 1 });
}

/** Takes a stored ICP into use or out of it, and queues the regrade; false when there is none of this id, or it is the main one. */
export function useIcp(db: LeadlightDb, id: string, inUse: boolean): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const stored = await db.icps.get(id);
    if (!stored || stored.active === 1) return false;
    if ((stored.inUse === 1) === inUse) return true;
    await db.icps.update(id, { inUse: inUse ? 1 : 0 });
    await queueRegrade(db, stored.contentHash);
    return true;
  });
}

/** Deletes a stored ICP with its history, and queues the regrade where it was in use; false when there is none of this id, or it is the main one. */
export function deleteIcp(db: LeadlightDb, id: string): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const stored = await db.icps.get(id);
    if (!stored || stored.active === 1) return false;
    await db.icps.delete(id);
    await db.icpVersions.where('icpId').equals(id).delete();
    if (stored.inUse === 1) await queueRegrade(db, stored.contentHash);
    return true;
  });
}

function toStored(icp: Icp, { main, inUse }: { main: boolean; inUse: boolean }, now: number): StoredIcp {
  return { id: icp.id, icp, contentHash: hashIcp(icp), active: main ? 1 : 0, inUse: inUse ? 1 : 0, updatedAt: now };
}
