import { sealing } from './sealed-file.ts';

/** Lines as a file, gzipped and, with a passphrase, sealed. */
export async function fileOf(lines: AsyncGenerator<string>, passphrase: string): Promise<Blob> {
  const encoder = new TextEncoder();
  const zipped = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(out) {
      const { done, value } = await lines.next();
      if (done === true) out.close();
      else out.enqueue(encoder.encode(`${value}\n`));
    },
  }).pipeThrough(new CompressionStream('gzip'));
  const parts: BlobPart[] = [];
  for await (const part of chunksOf(passphrase === '' ? zipped : zipped.pipeThrough(sealing(passphrase)))) parts.push(part);
  return new Blob(parts, { type: 'application/octet-stream' });
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
