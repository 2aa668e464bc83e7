import { RESTORE_CHANNEL, type Restored, type RestoreMode, type RestorePreview, type RestoreSignal } from '#lib/messaging/backup-protocol.ts';
import type { Outcome, Problem, Settings } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { openChannel } from '#lib/platform/channel.ts';
import { BackupUnreadable, readLines, writeBackup } from './backup-file.ts';
import { command } from './command.ts';
import { upToDate } from './old-stores.ts';
import { saveBlob } from './save-file.ts';
import { database } from './use-live-query.ts';

type OnProgress = (share: number) => void;

/** Saves everything as a file; sealed where there is a passphrase. */
export async function makeBackup(settings: Settings, { passphrase, onProgress }: { passphrase: string; onProgress: OnProgress }): Promise<Outcome<{ name: string }>> {
  const now = Date.now();
  const name = `leadlight-backup-${new Date(now).toISOString().slice(0, 10)}.leadlight`;
  saveBlob(name, await writeBackup(database, settings, { passphrase, now, onProgress }));
  return { ok: true, value: { name } };
}

/** Reads a backup to its end, has the worker check and stage every line, and says what it would do. Nothing is changed yet. */
export async function stageRestore(file: Blob, passphrase: string, onProgress: OnProgress): Promise<Outcome<{ restoreId: string; preview: RestorePreview }>> {
  let restoreId = '';
  let [rows, total] = [0, 1];
  try {
    for await (const line of upToDate(readLines(file, passphrase))) {
      const outcome = restoreId === '' ? await command('begin-restore', { head: line }) : await command('stage-backup', { restoreId, line });
      if (!outcome.ok) return outcome;
      if ('restoreId' in outcome.value) ({ restoreId, total } = outcome.value);
      else rows += outcome.value.rows;
      onProgress(Math.min(1, rows / Math.max(1, total)));
    }
  } catch (error) {
    if (!(error instanceof BackupUnreadable)) throw error;
    return { ok: false, error: problemOf(error) };
  }
  const preview = await command('preview-restore', { restoreId });
  return preview.ok ? { ok: true, value: { restoreId, preview: preview.value } } : preview;
}

/** Has the staged backup taken in; tells how much of it is stored. */
export async function restoreStaged(restoreId: string, mode: RestoreMode, onProgress: OnProgress): Promise<Outcome<Restored>> {
  const channel = openChannel<RestoreSignal>(RESTORE_CHANNEL, (signal) => {
    if (signal.restoreId === restoreId) onProgress(signal.done / Math.max(1, signal.of));
  });
  return await command('restore', { restoreId, mode }).finally(channel.close);
}

function problemOf({ trouble }: BackupUnreadable): Problem {
  switch (trouble) {
    case 'damaged':
      return { code: 'invalid', message: t('backup.damaged') };
    case 'newer':
      return { code: 'newer-version', message: t('backup.newer') };
    case 'not-renewed':
      return { code: 'invalid', message: t('backup.notRenewed') };
    default:
      return { code: 'invalid', message: t('backup.wrongPassphrase') };
  }
}
