import { sealing } from './sealed-file.ts';
import { turn } from './turn.ts';

/** Lines as a file, gzipped and, with a passphrase, sealed. */
export async function fileOf(lines: AsyncGenerator<string>, passphrase: string): Promise<Blob> {
  const encoder = new TextEncoder();
  const zipped = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(out) {
      // Packing happens in the page itself: whatever else waits there has its turn after each line.
      await turn();
      const { done, value } = await lines.next();
      if (done === true) out.close();
      else out.enqueue(encoder.encode(`${value}\n`));
    },
  }).pipeThrough(new CompressionStream('gzip'));
  const parts: BlobPart[] = [];
  for await (const part of chunksOf(passphrase === '' ? zipped : zipped.pipeThrough(sealing(passphrase)))) parts.push(part);
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** Bytes that are unpacked at once; one byte may become a thousand. */
const UNPACKED_AT_ONCE = 16 * 1024;

/** Unpacks what `fileOf` packed, in parts small enough for a page to come to other things in between. */
export function unzipped(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    async transform(chunk, out) {
      for (let from = 0; from < chunk.length; from += UNPACKED_AT_ONCE) {
        out.enqueue(chunk.subarray(from, from + UNPACKED_AT_ONCE));
        await turn();
      }
    },
  });
  return bytes.pipeThrough(parts).pipeThrough(new DecompressionStream('gzip'));
}

/** The parts of a stream, in order. */
export async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
