/** Ed25519 of the browser's own WebCrypto. Browsers that do not have it yet answer null; nothing else stands in for it. */

const ALGORITHM = 'Ed25519';

const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));

const unsupported = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotSupportedError';

export interface SigningKey {
  /** Cannot be taken out of the browser. */
  privateKey: CryptoKey;
  /** 32 bytes, base64. */
  publicKey: string;
}

/** A new key; null where the browser knows no Ed25519. */
export async function newSigningKey(): Promise<SigningKey | null> {
  try {
    const { privateKey, publicKey } = (await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify'])) as CryptoKeyPair;
    return { privateKey, publicKey: toBase64(await crypto.subtle.exportKey('raw', publicKey)) };
  } catch (error) {
    if (unsupported(error)) return null;
    throw error;
  }
}

/** The signature of a text, base64. */
export async function signText(privateKey: CryptoKey, text: string): Promise<string> {
  return toBase64(await crypto.subtle.sign(ALGORITHM, privateKey, utf8(text)));
}

/** Whether a signature is of this text and by this key; null where the browser cannot tell. A key or signature that is none is false. */
export async function verifyText(publicKey: string, signature: string, text: string): Promise<boolean | null> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, key, fromBase64(signature), utf8(text));
  } catch (error) {
    return unsupported(error) ? null : false;
  }
}
