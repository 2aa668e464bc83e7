import type { SigningKey } from '#lib/platform/ed25519.ts';
import type { LeadlightDb } from './db.ts';

/** The key this browser signs ICP files with. */
export interface SigningKeyRow extends SigningKey {
  id: 'own';
  /** Name it publishes under. */
  by: string;
  createdAt: number;
}

/** Somebody whose key the user said to know. */
export interface PublisherRow {
  publicKey: string;
  by: string;
  trustedAt: number;
}

export function ownSigningKey(db: LeadlightDb): Promise<SigningKeyRow | undefined> {
  return db.signingKeys.get('own');
}

/** By name. */
export function listPublishers(db: LeadlightDb): Promise<PublisherRow[]> {
  return db.publishers.toCollection().sortBy('by');
}
