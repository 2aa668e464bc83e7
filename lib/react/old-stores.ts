import type { StoresEnd, StoresHead } from '#lib/interop/stores-file.ts';
import type { Settings } from '#lib/messaging/protocol.ts';
import { decodeStoresHead, decodeStoresLine, isStoresHead } from '#lib/schema/stores-file.ts';
import { type OldStores, rebuildStores } from '#lib/storage/old-stores.ts';
import { BackupUnreadable, linesOf } from './backup-file.ts';
import { database } from './use-live-query.ts';

type Head = Omit<StoresHead, 'settings'> & { settings: Settings };

/** The lines of a backup; a file of stores as they lay there is brought up to date first, beside what is stored. Throws `BackupUnreadable`. */
export async function* upToDate(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  const first = await lines.next();
  if (first.done === true) return;
  if (!isStoresHead(first.value)) {
    yield first.value;
    yield* lines;
    return;
  }
  const head = decodeStoresHead(first.value, database.verno);
  if (!head.ok) throw new BackupUnreadable(head.error.code === 'newer-version' ? 'newer' : 'damaged');
  const old = await rebuildStores(head.value);
  try {
    await fill(old, head.value, lines);
    const db = await old.bringUpToDate().catch(() => {
      throw new BackupUnreadable('not-renewed');
    });
    yield* linesOf(db, head.value.settings, head.value.createdAt, () => {});
  } finally {
    await old.drop();
  }
}

async function fill(old: OldStores, { stores }: Head, lines: AsyncGenerator<string>): Promise<void> {
  let rows = 0;
  let end: StoresEnd | null = null;
  for await (const line of lines) {
    const decoded = decodeStoresLine(line);
    if (!decoded.ok || end) throw new BackupUnreadable('damaged');
    if ('end' in decoded.value) end = decoded.value;
    else {
      const { store } = decoded.value;
      if (!stores.some(({ name }) => name === store)) throw new BackupUnreadable('damaged');
      await old.add(decoded.value);
      rows += decoded.value.rows.length;
    }
  }
  if (end?.rows !== rows) throw new BackupUnreadable('damaged');
}
