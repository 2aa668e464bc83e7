import { IMPORT_CHANNEL, type ImportSignal } from '#lib/messaging/import-protocol.ts';
import { openChannel } from '#lib/platform/channel.ts';

/** Hears how far the worker is with storing an import, until the function it returns is called. */
export function followImport(importId: string, onProgress: (done: number, of: number) => void): () => void {
  const channel = openChannel<ImportSignal>(IMPORT_CHANNEL, (signal) => {
    if ('progress' in signal && signal.progress.importId === importId) onProgress(signal.progress.done, signal.progress.of);
  });
  return channel.close;
}

/** Tells the worker to stop storing an import; what it stored so far goes. */
export function stopImport(importId: string): void {
  const channel = openChannel<ImportSignal>(IMPORT_CHANNEL, () => {});
  channel.say({ stop: importId });
  channel.close();
}
