import { LoaderCircle, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { StoreHead } from '#lib/interop/stores-file.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { MakeBackupForm } from '../backup/make-backup.tsx';
import { countText } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';

interface RescueScreenProps {
  rescue: { state: 'opening' } | { state: 'waiting' } | { state: 'nothing' } | { state: 'failed'; message: string } | { state: 'found'; database: number; stores: readonly StoreHead[] };
  onAgain: () => void;
  /** Writes the file; '' for no passphrase. */
  onSave: (passphrase: string, onProgress: (share: number) => void) => Promise<Outcome<{ name: string; unread: number }>>;
}

/** What is stored, as it lies there, and the way to take it out as one file. */
export function RescueScreen({ rescue, onAgain, onSave }: RescueScreenProps) {
  const [unread, setUnread] = useState(0);

  async function save(passphrase: string, onProgress: (share: number) => void) {
    const outcome = await onSave(passphrase, onProgress);
    setUnread(outcome.ok ? outcome.value.unread : 0);
    return outcome;
  }

  return (
    <section className="card stack" aria-labelledby="rescue-title">
      <h2 id="rescue-title">{t('rescue.saveTitle')}</h2>
      <p>{t('rescue.why')}</p>
      {rescue.state === 'opening' && (
        <p className="row muted" role="status">
          <LoaderCircle className="spinner" aria-hidden /> {t('rescue.opening')}
        </p>
      )}
      {rescue.state === 'waiting' && <Notice tone="warn" role="status" title={t('rescue.waiting')} />}
      {rescue.state === 'nothing' && <Notice tone="info" role="status" title={t('rescue.nothing')} />}
      {rescue.state === 'failed' && (
        <Notice
          tone="bad"
          role="alert"
          title={t('rescue.failed')}
          actions={
            <button type="button" className="button" onClick={onAgain}>
              <RotateCw aria-hidden /> {t('rescue.again')}
            </button>
          }
        >
          <p>{t('rescue.failedWhy', { message: rescue.message })}</p>
        </Notice>
      )}
      {rescue.state === 'found' && (
        <>
          <MakeBackupForm title={null} why={t('rescue.saveWhy')} onMake={save} />
          {unread > 0 && <Notice tone="warn" role="status" title={t('rescue.unread', unread)} />}
          <Stores {...rescue} />
        </>
      )}
    </section>
  );
}

function Stores({ database, stores }: { database: number; stores: readonly StoreHead[] }) {
  const rows = stores.reduce((sum, store) => sum + store.rows, 0);
  return (
    <details>
      <summary>{t('rescue.found', { database: String(database), rows: countText(rows) })}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('rescue.store')}</th>
            <th scope="col">{t('rescue.count')}</th>
          </tr>
        </thead>
        <tbody>
          {stores.map((store) => (
            <tr key={store.name}>
              <td>
                <code>{store.name}</code>
              </td>
              <td>{countText(store.rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
