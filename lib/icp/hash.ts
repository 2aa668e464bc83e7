import { canonicalJson, sha256Hex } from '#lib/evidence/canonical-json.ts';
import type { Icp, IcpFile } from './model.ts';

/** SHA-256 of an ICP's canonical JSON, 64 lower-case hex digits; what only a file carries (`$schema`, `contentHash`, `ancestors`, `signature`) is left out. */
export function hashIcp(icp: Icp | IcpFile): string {
  return sha256Hex(canonicalJson({ ...icp, $schema: undefined, contentHash: undefined, ancestors: undefined, signature: undefined }));
}
