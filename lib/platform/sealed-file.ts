/** A file sealed with a passphrase: PBKDF2 (SHA-256) makes the key, AES-GCM seals frame by frame, so that neither a change nor a cut end goes unseen. */

const MAGIC = new TextEncoder().encode('LLSEAL1\n');
/** OWASP's recommendation for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
const ITERATIONS_MAX = 10_000_000;
const SALT = 16;
const PREFIX = 8;
const HEAD = MAGIC.length + 4 + SALT + PREFIX;
const FRAME = 1024 * 1024;
const TAG = 16;

type Bytes = Uint8Array<ArrayBuffer>;

/** Not this passphrase, or not this file any more: the two look the same. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Whether a file that begins so is sealed. */
export const isSealed = (start: Uint8Array): boolean => MAGIC.every((byte, index) => start[index] === byte);

/** Seals what goes through it. */
export function sealing(passphrase: string): TransformStream<Uint8Array, Bytes> {
  const head = new Uint8Array(HEAD);
  head.set(MAGIC);
  new DataView(head.buffer).setUint32(MAGIC.length, ITERATIONS);
  crypto.getRandomValues(head.subarray(MAGIC.length + 4));
  const key = keyOf(passphrase, head);
  let held = new Uint8Array();
  let frame = 0;
  const seal = async (plain: Bytes, last: boolean, out: TransformStreamDefaultController<Bytes>): Promise<void> => {
    const sealed = new Uint8Array(await crypto.subtle.encrypt(paramsOf(head, frame++, last), await key, plain));
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, sealed.length);
    out.enqueue(length);
    out.enqueue(sealed);
  };
  return new TransformStream({
    start: (out) => out.enqueue(head),
    async transform(chunk, out) {
      held = joined(held, chunk);
      for (; held.length > FRAME; held = held.slice(FRAME)) await seal(held.slice(0, FRAME), false, out);
    },
    flush: (out) => seal(held, true, out),
  });
}

/** Opens what `sealing` made; throws `SealBroken` for another passphrase, a changed byte or a cut end. */
export function unsealing(passphrase: string): TransformStream<Uint8Array, Bytes> {
  let held = new Uint8Array();
  let head: Bytes | null = null;
  let key: Promise<CryptoKey> | null = null;
  let frame = 0;
  let waiting: Bytes | null = null;
  const open = async (sealed: Bytes, last: boolean, out: TransformStreamDefaultController<Bytes>): Promise<void> => {
    if (!head || !key) throw new SealBroken();
    try {
      out.enqueue(new Uint8Array(await crypto.subtle.decrypt(paramsOf(head, frame++, last), await key, sealed)));
    } catch {
      throw new SealBroken();
    }
  };
  return new TransformStream({
    async transform(chunk, out) {
      held = joined(held, chunk);
      if (!head && held.length >= HEAD) {
        head = held.slice(0, HEAD);
        key = keyOf(passphrase, head);
        held = held.slice(HEAD);
      }
      if (!head) return;
      while (held.length >= 4) {
        const length = new DataView(held.buffer, held.byteOffset).getUint32(0);
        if (length < TAG || length > FRAME + TAG) throw new SealBroken();
        if (held.length < 4 + length) break;
        // Which frame is the last is known once nothing follows it.
        if (waiting) await open(waiting, false, out);
        waiting = held.slice(4, 4 + length);
        held = held.slice(4 + length);
      }
    },
    async flush(out) {
      if (!waiting || held.length > 0) throw new SealBroken();
      await open(waiting, true, out);
    },
  });
}

async function keyOf(passphrase: string, head: Bytes): Promise<CryptoKey> {
  const iterations = new DataView(head.buffer, head.byteOffset).getUint32(MAGIC.length);
  if (iterations < ITERATIONS || iterations > ITERATIONS_MAX) throw new SealBroken();
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  const salt = head.slice(MAGIC.length + 4, MAGIC.length + 4 + SALT);
  return await crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** No two frames share a nonce; the head and whether it is the last frame are sealed with each. */
function paramsOf(head: Bytes, frame: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(PREFIX + 4);
  iv.set(head.subarray(HEAD - PREFIX));
  new DataView(iv.buffer).setUint32(PREFIX, frame);
  return { name: 'AES-GCM', iv, additionalData: joined(head, new Uint8Array([last ? 1 : 0])) };
}

function joined(one: Uint8Array, other: Uint8Array): Bytes {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
