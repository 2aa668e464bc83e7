/** Hands a text to the browser as a download; nothing leaves the computer. */
export function saveFile(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type }));
}

/** The same for a file that is no text. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The same of a file in parts, with what it weighs and its checksum (SHA-256, hexadecimal). */
export async function saveParts({ name, type, parts }: { name: string; type: string; parts: readonly (string | Blob)[] }): Promise<{ bytes: number; sha256: string }> {
  const blob = new Blob([...parts], { type });
  saveBlob(name, blob);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return { bytes: blob.size, sha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
