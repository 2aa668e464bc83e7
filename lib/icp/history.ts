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
}

/** A version to be stored. */
export function toVersion(icp: Icp, made: Pick<IcpVersion, 'at' | 'origin' | 'by'> & { formerHash?: string }): IcpVersion {
  const { formerHash, ...rest } = made;
  const hash = hashIcp(icp);
  return { icpId: icp.id, hash, hashes: [...new Set([hash, ...(formerHash ? [formerHash] : [])])], icp, ...rest };
}
