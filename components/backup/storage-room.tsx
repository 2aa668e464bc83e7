import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { Notice } from '../ui/notice.tsx';
import { bytesText } from './words.ts';

interface StorageRoomProps {
  /** Null until the browser has said; within it, null where it does not say. Bytes. */
  state: { used: number | null; quota: number | null; kept: boolean | null } | null;
  /** Asks the browser to keep the data; true where it will. */
  onKeep: () => Promise<boolean>;
}

const TIGHT = 0.8;

/** How much room the data take, and whether the browser promised to keep them. */
export function StorageRoom({ state, onKeep }: StorageRoomProps) {
  const [isRefused, setRefused] = useState(false);
  if (!state) return null;
  const { used, quota, kept } = state;
  return (
    <section className="stack">
      <h3>{t('backup.room.title')}</h3>
      <p>
        {used !== null && quota !== null ? t('backup.room.used', { used: bytesText(used), quota: bytesText(quota) }) : t('backup.room.unknown')} {kept === true && t('backup.room.kept')}
      </p>
      {used !== null && quota !== null && used > TIGHT * quota && (
        <Notice tone="warn" title={t('backup.room.tight')}>
          <p>{t('backup.room.tightWhy')}</p>
        </Notice>
      )}
      {kept === false && (
        <div className="row">
          <button type="button" className="button" onClick={() => void onKeep().then((done) => setRefused(!done))}>
            {t('backup.room.keep')}
          </button>
          <span role="status" className="small muted">
            {isRefused ? t('backup.room.refused') : t('backup.room.keepWhy')}
          </span>
        </div>
      )}
    </section>
  );
}
