import { sha256Hex } from '#lib/evidence/canonical-json.ts';

/** The text a signature of an ICP file is of: the hash of the file's content and the name it is published under. */
export function signedText(contentHash: string, by: string): string {
  return `leadlight-icp\n${contentHash}\n${by}`;
}

/** What people compare of a public key: four groups of four digits of its SHA-256. */
export function fingerprintOf(publicKey: string): string {
  return sha256Hex(publicKey).slice(0, 16).match(/.{4}/g)?.join(' ') ?? '';
}
