import { hashIcp } from './hash.ts';
import type { Icp } from './model.ts';

/**
 * How a version came to be: `received` is one that was merged into ours and was never in use as it came; `upgraded` one that
 * an older format was turned into.
 */
export type Origin = 'starter' | 'edited' | 'imported' | 'merged' | 'received' | 'rolled-back' | 'upgraded';

/** One version of an ICP as it was stored; none is ever changed or dropped while the ICP is kept. */
export interface IcpVersion {
  /** Counts up with every version of any ICP; given when stored. */
  seq?: number;
  icpId: string;
  hash: string;
  /** Hashes it is known by: its own, and the one it had in an older format. */
  hashes: string[];
  icp: Icp;
  /** Milliseconds since the epoch. */
  at: number;
  origin: Origin;
  /** Who made it; left out for the person at this browser. */
  by?: string;
  /** Hashes of versions before it that its file told of and that are not kept here, newest first. */
  ancestors?: string[];
}

/** A version to be stored. */
export function toVersion(icp: Icp, made: Pick<IcpVersion, 'at' | 'origin' | 'by' | 'ancestors'> & { formerHash?: string }): IcpVersion {
  const { formerHash, ...rest } = made;
  const hash = hashIcp(icp);
  return { icpId: icp.id, hash, hashes: [...new Set([hash, ...(formerHash ? [formerHash] : [])])], icp, ...rest };
}

/**
 * How an ICP of a file stands to the one stored under its id: `newer` and `older` say that one came from the other, `diverged`
 * that both came from `base`, `unrelated` that no common version is known.
 */
export type Relation =
  | { relation: 'new' | 'same' | 'unrelated' }
  | { relation: 'newer' | 'older' | 'diverged'; base: IcpVersion };

/** The hashes an ICP is known by and those of the versions before it, newest first. */
export interface Lineage {
  hashes: readonly string[];
  before: readonly string[];
}

/** How a file stands to what is stored; `versions` is the history of the stored ICP, newest first. Source: chain of previous hashes, section 4.5. */
export function relationOf(file: Lineage, storedHash: string | null, versions: readonly IcpVersion[]): Relation {
  if (storedHash === null) return { relation: 'new' };
  if (file.hashes.includes(storedHash)) return { relation: 'same' };
  for (const hash of [...file.hashes, ...file.before]) {
    const base = versions.find(({ hashes }) => hashes.includes(hash));
    if (!base) continue;
    if (base.hash === storedHash) return { relation: 'newer', base };
    return { relation: file.hashes.includes(hash) ? 'older' : 'diverged', base };
  }
  return { relation: 'unrelated' };
}

const ANCESTORS_MOST = 200;

/** Content hashes a file of the ICP carries as its past; `versions` newest first. */
export function ancestorsOf(hash: string, versions: readonly IcpVersion[]): string[] {
  return [...new Set(versions.flatMap(({ hashes, ancestors = [] }) => [...hashes, ...ancestors]))].filter((other) => other !== hash).slice(0, ANCESTORS_MOST);
}

function nextPatch(version: string): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number.parseInt(patch, 10) + 1}`;
}

/** The version after `version` that none of the versions kept has: 1.4.2 becomes 1.4.3, or 1.4.4 where 1.4.3 was given before. */
export function nextVersion(version: string, versions: readonly IcpVersion[]): string {
  const given = new Set(versions.map(({ icp }) => icp.version));
  let next = nextPatch(version);
  while (given.has(next)) next = nextPatch(next);
  return next;
}
