import { FileDown, RotateCw } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import { Notice } from '../ui/notice.tsx';

interface UpdateNoticeProps {
  version: string;
  /** Has the browser take it up at once. */
  onUpdate: () => void;
}

/** A newer version waits: a backup first, for who wants one. */
export function UpdateNotice({ version, onUpdate }: UpdateNoticeProps) {
  return (
    <Notice
      tone="info"
      role="status"
      title={t('backup.update.title', { version })}
      actions={
        <>
          <a className="button" href="/options.html#backup">
            <FileDown aria-hidden /> {t('backup.update.backup')}
          </a>
          <button type="button" className="button" title={t('backup.update.nowWhy')} onClick={onUpdate}>
            <RotateCw aria-hidden /> {t('backup.update.now')}
          </button>
        </>
      }
    >
      <p>{t('backup.update.why')}</p>
    </Notice>
  );
}
