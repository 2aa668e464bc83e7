import { useCallback, useEffect, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { fileOf } from '#lib/platform/lines-file.ts';
import { localArea } from '#lib/platform/local-area.ts';
import { copyBefore, type CopyBefore, copyLines } from '#lib/storage/copy-before.ts';
import { headLine, ROWS_A_LINE } from '#lib/storage/raw-stores.ts';
import { readLines } from './backup-file.ts';
import { command } from './command.ts';
import { saveBlob } from './save-file.ts';
import { database } from './use-live-query.ts';

/** The copy of all data before the last update changed them; null where none is kept. `drop` lets it go. */
export function useCopyBefore(): { copy: CopyBefore | null; drop: () => Promise<Outcome<null>> } {
  const [copy, setCopy] = useState<CopyBefore | null>(null);
  // It is made while the data are opened for the first time after the update.
  const read = useCallback(() => void database.open().catch(() => null).then(copyBefore).then(setCopy), []);
  useEffect(read, [read]);
  return { copy, drop: () => command('drop-copy', {}).finally(read) };
}

/** Writes the copy into a file that a restore takes in, with the settings of now; '' for no passphrase. */
export async function saveCopy(passphrase: string, onProgress: (share: number) => void): Promise<Outcome<{ name: string }>> {
  const [head, lines] = [await copyBefore(), await copyLines()];
  if (head === null || lines === null) return { ok: false, error: { code: 'not-found', message: t('backup.before.gone') } };
  const name = `leadlight-before-update-${new Date(head.at).toISOString().slice(0, 10)}.leadlight`;
  saveBlob(name, await fileOf(linesOfCopy(head, lines, onProgress), passphrase));
  return { ok: true, value: { name } };
}

async function* linesOfCopy({ database, at, stores }: CopyBefore, rest: Blob, onProgress: (share: number) => void): AsyncGenerator<string> {
  yield headLine({ database, createdAt: at, stores, settings: await localArea.get('settings') });
  const total = stores.reduce((sum, { rows }) => sum + Math.ceil(rows / ROWS_A_LINE), 1);
  let written = 0;
  for await (const line of readLines(rest, '')) {
    yield line;
    onProgress(Math.min(1, (written += 1) / total));
  }
}
