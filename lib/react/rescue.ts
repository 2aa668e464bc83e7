import { useEffect, useState } from 'react';
import type { StoreHead } from '#lib/interop/stores-file.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { fileOf } from '#lib/platform/lines-file.ts';
import { localArea } from '#lib/platform/local-area.ts';
import { linesOf, openRawStores, type RawStores } from '#lib/storage/raw-stores.ts';
import { saveBlob } from './save-file.ts';

/** What is stored, as it lies there. */
export type Rescue = { state: 'opening' } | { state: 'waiting' } | { state: 'nothing' } | { state: 'failed'; message: string } | { state: 'found'; database: number; stores: readonly StoreHead[] };

interface SaveOptions {
  /** '' for none. */
  passphrase: string;
  /** 0 to 1. */
  onProgress: (share: number) => void;
}

const PATIENCE_MS = 2_000;

/** Opens the stored data of whatever version, without bringing them up to date. */
export function useRescue(): Rescue {
  const [rescue, setRescue] = useState<Rescue>({ state: 'opening' });

  useEffect(() => {
    let over = false;
    const waiting = setTimeout(() => setRescue({ state: 'waiting' }), PATIENCE_MS);
    openRawStores()
      .then((stores) => {
        stores?.close();
        if (!over) setRescue(stores ? { state: 'found', database: stores.database, stores: stores.stores } : { state: 'nothing' });
      })
      .catch((error: unknown) => !over && setRescue({ state: 'failed', message: wordsOf(error) }))
      .finally(() => clearTimeout(waiting));
    return () => {
      over = true;
      clearTimeout(waiting);
    };
  }, []);

  return rescue;
}

/** Writes what is stored now into a file; whoever would bring it up to date meanwhile waits. */
export async function saveStored(options: SaveOptions): Promise<Outcome<{ name: string; unread: number }>> {
  try {
    const raw = await openRawStores();
    if (!raw) return { ok: false, error: { code: 'not-found', message: t('rescue.nothing') } };
    return { ok: true, value: await saveStores(raw, options).finally(raw.close) };
  } catch (error) {
    return { ok: false, error: { code: 'storage-failed', message: t('rescue.failedWhy', { message: wordsOf(error) }) } };
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function saveStores(raw: RawStores, { passphrase, onProgress }: SaveOptions): Promise<{ name: string; unread: number }> {
  const now = Date.now();
  const name = `leadlight-stored-data-${new Date(now).toISOString().slice(0, 10)}.leadlight`;
  const counted = { unread: 0 };
  saveBlob(name, await fileOf(linesOf(raw, { now, settings: await localArea.get('settings'), onProgress, counted }), passphrase));
  return { name, ...counted };
}
