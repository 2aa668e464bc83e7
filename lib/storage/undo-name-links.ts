import type { Transaction } from 'dexie';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { isNameKey, tieBetween } from '#lib/evidence/same-company.ts';
import type { JobRow, ProfileRow } from './db.ts';
import { partCompany } from './part-company.ts';
import { regradeJob } from './regrade-job.ts';

/**
 * Up to version 2 the store took a company known by its name alone for the one company of that name. From version 5 on that is for the
 * rep to say: what counted so without their word counts for itself again, its people with it, and all are graded anew.
 */
export async function undoNameLinks(tx: Transaction): Promise<void> {
  const profiles = tx.table<ProfileRow, string>('profiles');
  const linked = await profiles.filter(({ owner, profile }) => profile.kind === 'company' && isNameKey(profile.key) && owner !== profile.key).toArray();
  let undone = false;
  for (const row of linked) {
    if (row.profile.signals.some(({ field, method }) => field === 'companyDomain' && method === 'rep')) continue;
    const others = await profiles.where('owner').equals(row.owner).toArray();
    if (others.some(({ profile }) => profile.kind === 'company' && tieBetween(row.profile, profile, row.profile.pages[0]?.readAt ?? 0)?.sure)) continue;
    await partCompany(tx, row);
    undone = true;
  }
  const icp = undone ? await tx.table<StoredIcp, string>('icps').where('active').equals(1).first() : undefined;
  if (icp) await tx.table<JobRow, string>('jobs').put(regradeJob(icp.contentHash));
}
