import { t } from '#lib/i18n/t.ts';
import { icpOf, writeIcpFile } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { type IcpVersion, nextVersion, type Origin, type Relation, relationOf } from '#lib/icp/history.ts';
import { mergeIcps } from '#lib/icp/merge.ts';
import type { Icp } from '#lib/icp/model.ts';
import { otherTongueHash, starterTongue, toldIn } from '#lib/icp/starters.ts';
import type { Choices, IcpSource } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { decodeIcpFile, type IcpReading, readIcpFile } from '#lib/schema/icp.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { type PutOptions, versionsOf } from '#lib/storage/icps.ts';
import { succeed } from './save-icp.ts';

/** An ICP that may be put in place of the stored one, with what its history would say of it. */
export interface Candidate extends Pick<PutOptions, 'by' | 'ancestors' | 'received'> {
  icp: Icp;
  stored: StoredIcp | undefined;
  origin: Origin;
}

/** A file beside what is stored under its id. */
export interface FileBeside {
  icp: Icp;
  stored: StoredIcp | undefined;
  relation: Relation;
}

export async function besideStored(db: LeadlightDb, { file, statedHash }: IcpReading): Promise<FileBeside> {
  const icp = icpOf(file);
  const stored = await db.icps.get(icp.id);
  const versions = stored ? (await versionsOf(db, icp.id)).map(inEveryTongue) : [];
  const before = [...(icp.previousHash === null ? [] : [icp.previousHash]), ...(file.ancestors ?? [])];
  return { icp, stored, relation: relationOf({ hashes: [hashIcp(icp), statedHash], before }, stored?.contentHash ?? null, versions) };
}

/** A starter is known by its hash in either language: who took it in the other one has the same. */
function inEveryTongue(version: IcpVersion): IcpVersion {
  const other = otherTongueHash(version.hash);
  return other === null ? version : { ...version, hashes: [...version.hashes, other] };
}

/** The merge of a file into what is stored; without a stored one the file itself. Of a starter both took in their own language, its texts stay as they are here. */
export function mergedWith({ icp, stored, relation }: FileBeside, choices: Choices): ReturnType<typeof mergeIcps> {
  if (!stored) return { icp, conflicts: [] };
  const base = 'base' in relation ? relation.base.icp : null;
  const tongue = base && starterTongue(hashIcp(base));
  return mergeIcps(base, stored.icp, tongue ? toldIn(tongue, icp) : icp, choices);
}

/** What a source would put in place; every error in words where it is none. */
export async function candidateOf(db: LeadlightDb, source: IcpSource, now: number): Promise<Outcome<Candidate>> {
  if (!('text' in source)) return ofHistory(db, source, now);
  const reading = readIcpFile(source.text);
  if (!reading.ok) return reading;
  const beside = await besideStored(db, reading.value);
  const { icp, stored } = beside;
  const { ancestors } = reading.value.file;
  const theirs = { icp, by: icp.createdBy, ...(ancestors && { ancestors }) };
  if (source.choices === undefined || !stored) return { ok: true, value: { ...theirs, stored, origin: 'imported' } };
  const { icp: merged } = mergedWith(beside, source.choices);
  if (hashIcp(merged) === hashIcp(icp)) return { ok: true, value: { ...theirs, stored, origin: 'imported' } };
  if (hashIcp(merged) === stored.contentHash) return { ok: true, value: { icp: stored.icp, stored, origin: 'merged' } };
  const fresh = succeed({ ...merged, version: nextVersion(merged.version, await versionsOf(db, merged.id)) }, stored.icp, now);
  // Two valid ICPs may make one that is not, say with too many criteria; what is stored must pass as a file.
  const decoded = decodeIcpFile(writeIcpFile(fresh));
  return decoded.ok
    ? { ok: true, value: { icp: fresh, stored, origin: 'merged', received: theirs } }
    : { ok: false, error: { ...decoded.error, message: t('files.icp.noMerge', { name: stored.icp.name }) } };
}

async function ofHistory(db: LeadlightDb, { icpId, seq }: { icpId: string; seq: number }, now: number): Promise<Outcome<Candidate>> {
  const [stored, version] = await Promise.all([db.icps.get(icpId), db.icpVersions.get(seq)]);
  if (!stored || version?.icpId !== icpId) {
    return { ok: false, error: { code: 'not-found', message: t('problems.icpVersionGone') } };
  }
  if (version.hash === stored.contentHash) return { ok: true, value: { icp: stored.icp, stored, origin: 'rolled-back' } };
  return { ok: true, value: { icp: succeed({ ...version.icp, version: nextVersion(stored.icp.version, await versionsOf(db, icpId)) }, stored.icp, now), stored, origin: 'rolled-back' } };
}
