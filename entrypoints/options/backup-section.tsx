import { CopyBefore } from '#components/backup/copy-before.tsx';
import { MakeBackupForm } from '#components/backup/make-backup.tsx';
import { RestoreBackup } from '#components/backup/restore-backup.tsx';
import { StorageRoom } from '#components/backup/storage-room.tsx';
import { t } from '#lib/i18n/t.ts';
import type { Settings } from '#lib/messaging/protocol.ts';
import { makeBackup, restoreStaged, stageRestore } from '#lib/react/backup.ts';
import { wantsPassphrase } from '#lib/react/backup-file.ts';
import { command } from '#lib/react/command.ts';
import { saveCopy, useCopyBefore } from '#lib/react/copy-before.ts';
import { useStorageState } from '#lib/react/use-storage-state.ts';

/** Everything as one file, and back; and the room it takes. */
export function BackupSection({ settings }: { settings: Settings }) {
  const room = useStorageState();
  const before = useCopyBefore();
  return (
    <section className="card stack settings-parts" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backup.title')}</h2>
      <MakeBackupForm onMake={(passphrase, onProgress) => makeBackup(settings, { passphrase, onProgress })} />
      <RestoreBackup
        onOpen={wantsPassphrase}
        onStage={stageRestore}
        onRestore={restoreStaged}
        onCancel={() => command('cancel-restore', {})}
      />
      {before.copy && <CopyBefore copy={before.copy} onSave={saveCopy} onDrop={before.drop} />}
      <StorageRoom state={room.state} onKeep={room.keep} />
    </section>
  );
}
