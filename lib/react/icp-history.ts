import { useCallback } from 'react';
import type { IcpVersion } from '#lib/icp/history.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { versionsOf } from '#lib/storage/icps.ts';
import { listPublishers, ownSigningKey, type PublisherRow, type SigningKeyRow } from '#lib/storage/signing.ts';
import { useLiveQuery, type Live } from './use-live-query.ts';

/** Every version kept of an ICP, newest first, live. */
export function useIcpVersions(icpId: string): Live<IcpVersion[]> {
  return useLiveQuery(useCallback((db: LeadlightDb) => versionsOf(db, icpId), [icpId]));
}

interface Signing {
  /** The key this browser signs with. */
  own: Pick<SigningKeyRow, 'by' | 'publicKey' | 'createdAt'> | null;
  /** Those the user knows. */
  publishers: PublisherRow[];
}

async function signing(db: LeadlightDb): Promise<Signing> {
  const [own, publishers] = await Promise.all([ownSigningKey(db), listPublishers(db)]);
  return { own: own ? { by: own.by, publicKey: own.publicKey, createdAt: own.createdAt } : null, publishers };
}

/** Keys of those who sign ICP files, live. */
export function useSigning(): Live<Signing> {
  return useLiveQuery(signing);
}
