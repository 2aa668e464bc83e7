import { t } from '#lib/i18n/t.ts';
import { fingerprintOf, signedText } from '#lib/icp/signature.ts';
import type { Publisher } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { newSigningKey, signText, verifyText } from '#lib/platform/ed25519.ts';
import type { IcpReading } from '#lib/schema/icp.ts';
import type { IcpFile } from '#lib/icp/model.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { ownSigningKey } from '#lib/storage/signing.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

/** Who published a file, and whether it is unchanged since, by the content that stands there and not by the hash it states. */
export async function publisherOf(db: LeadlightDb, { file: { signature }, statedHash }: IcpReading): Promise<Publisher> {
  if (!signature) return { state: 'unsigned' };
  const { by, publicKey, value } = signature;
  const fingerprint = fingerprintOf(publicKey);
  const valid = await verifyText(publicKey, value, signedText(statedHash, by));
  if (valid === null) return { state: 'unchecked', by, fingerprint };
  if (!valid) return { state: 'changed', by, fingerprint };
  const [own, known] = await Promise.all([ownSigningKey(db), db.publishers.get(publicKey)]);
  const trust = own?.publicKey === publicKey ? 'own' : known ? 'known' : 'unknown';
  return { state: 'signed', by, fingerprint, publicKey, trust, knownAs: known?.by ?? null };
}

/** The file with this browser's signature; null where there is no key. */
export async function signed(db: LeadlightDb, file: IcpFile): Promise<IcpFile | null> {
  const key = await ownSigningKey(db);
  if (!key) return null;
  const value = await signText(key.privateKey, signedText(file.contentHash, key.by));
  return { ...file, signature: { by: key.by, publicKey: key.publicKey, value } };
}

/** Makes the key this browser signs with; its secret part cannot leave the browser. */
export async function makeSigningKey({ db, now }: Pick<Needs, 'db' | 'now'>, { by }: { by: string }): Promise<Outcome<null>> {
  const key = await newSigningKey();
  if (!key) return { ok: false, error: { code: 'refused', message: t('problems.cannotSign') } };
  return stored(() => db.signingKeys.put({ id: 'own', by, createdAt: now(), ...key }));
}

export function forgetSigningKey({ db }: Pick<Needs, 'db'>): Promise<Outcome<null>> {
  return stored(() => db.signingKeys.delete('own'));
}

/** Remembers whose key this is, by the user's word, or forgets it. */
export function knowPublisher(
  { db, now }: Pick<Needs, 'db' | 'now'>,
  { publicKey, by, known }: { publicKey: string; by: string; known: boolean },
): Promise<Outcome<null>> {
  return stored(() => (known ? db.publishers.put({ publicKey, by, trustedAt: now() }) : db.publishers.delete(publicKey)));
}

async function stored(write: () => PromiseLike<unknown>): Promise<Outcome<null>> {
  try {
    await write();
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
