import type { ReactNode } from 'react';
import { UpdateNotice } from '#components/backup/update-notice.tsx';
import { CopyBefore } from '#components/backup/copy-before.tsx';
import { MakeBackupForm } from '#components/backup/make-backup.tsx';
import { RestoreBackup } from '#components/backup/restore-backup.tsx';
import { StorageRoom } from '#components/backup/storage-room.tsx';
import { EraseDialog } from '#components/privacy/erase-dialog.tsx';
import { ProspectPrivacy } from '#components/privacy/prospect-privacy.tsx';
import { PurposeNote } from '#components/privacy/purpose-note.tsx';
import { RetentionSettings } from '#components/privacy/retention-settings.tsx';
import { SuppressionList } from '#components/privacy/suppression-list.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';

const DAY = 86_400_000;
const done = async () => ({ ok: true as const, value: null });
const full = async () => ({ ok: false as const, error: { code: 'storage-full' as const, message: 'There is no room left on this disk for Leadlight’s data. Nothing was saved. Save a backup, delete prospects you no longer work, or free space on the disk; then try again.' } });
const LONG = 'Maximiliane-Alexandrina Freifrau von Hohenstein-Wolkenbruch zu Oberlausitz';
const PERSON: Prospect = { ...(SAMPLE_PROSPECTS[0] as Prospect), personKey: 'mara@brightforge.example', personName: LONG, savedAt: NOW - 200 * DAY, updatedAt: NOW - 175 * DAY, touches: [], history: [], answers: [], stage: 'mql' };
const RULE = { days: 180, since: NOW - 300 * DAY };
const ENTRIES = Array.from({ length: 23 }, (_, index) => ({ entry: `e${index}`, kind: index % 5 === 0 ? ('company' as const) : ('person' as const), at: NOW - index * 3 * DAY, from: index % 3 === 0 ? ('file' as const) : ('erased' as const), traces: 1 + (index % 4) }));
const list = { onExport: full, onFind: async () => ({ ok: true as const, value: { entry: 'e3' } }), onImport: async () => ({ ok: true as const, value: { added: 3, known: 1, saved: [{ id: 'p', name: LONG }] } }), onRemove: done, onErase: done };

function Privacy({ empty = false }: { empty?: boolean }) {
  const first = [{ id: 'a', name: LONG, days: 0 }, { id: 'b', name: 'Jo Berg', days: 1 }, { id: 'c', name: 'Ida Brandt', days: 23 }];
  return (
    <Page title={t('common.options')} narrow links={[]}>
      <section className="card stack settings-parts">
        <h2>{t('privacy.title')}</h2>
        <RetentionSettings days={180} cleaned={empty ? null : { at: NOW - 2 * DAY, count: 4 }} ending={empty ? { first: [], count: 0 } : { first, count: 25 }} onChange={full} />
        <PurposeNote purpose={empty ? '' : 'Offering planning software to manufacturers that may need it'} onChange={done} />
        <SuppressionList entries={empty ? [] : ENTRIES} {...list} />
      </section>
    </Page>
  );
}

const restoring = {
  onOpen: async () => false,
  onStage: async () => ({ ok: true as const, value: { restoreId: 'r', preview: { createdAt: NOW, prospects: { inFile: 48_210, here: 312, both: 290, suppressed: 2 }, icps: { inFile: 4, here: 3, both: 3 }, notes: 1200, handoffs: 87 } as never } }),
  onRestore: async () => ({ ok: true as const, value: { prospects: 47_918, joined: 290, suppressed: 2 } }),
  onCancel: done,
};

/** What the law asks, and the data as one file. */
export const PRIVACY_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  privacy: () => <Privacy />,
  'privacy-empty': () => <Privacy empty />,
  'privacy-prospect': () => (
    <Page title={t('detail.title')} narrow links={[]}>
      <ProspectPrivacy prospect={PERSON} rule={RULE} now={NOW} onAccess={full} onErase={done} />
      <ProspectPrivacy prospect={{ ...PERSON, updatedAt: NOW - DAY, informedAt: NOW - DAY }} rule={RULE} now={NOW} onAccess={done} onErase={done} />
      <ProspectPrivacy prospect={{ ...PERSON, personKey: null, personName: null }} rule={RULE} now={NOW} onAccess={done} onErase={done} />
    </Page>
  ),
  'privacy-erase': () => <EraseDialog prospect={PERSON} onErase={full} onClose={() => {}} />,
  backup: () => (
    <Page title={t('common.options')} narrow links={[]}>
      <UpdateNotice version="1.1.0" onUpdate={() => {}} />
      <section className="card stack settings-parts">
        <h2>{t('backup.title')}</h2>
        <MakeBackupForm onMake={async () => ({ ok: true, value: { name: 'leadlight-backup-2026-11-22.leadlight' } })} />
        <RestoreBackup {...restoring} />
        <CopyBefore copy={{ at: NOW - 2 * DAY, until: NOW + 28 * DAY }} onSave={async () => ({ ok: true, value: { name: 'leadlight-before-update-2026-11-20.leadlight' } })} onDrop={done} />
        <StorageRoom state={{ used: 9.4e8, quota: 1e9, kept: false }} onKeep={async () => false} />
      </section>
    </Page>
  ),
  'backup-preview': () => (
    <Page title={t('common.options')} narrow links={[]}>
      <section className="card stack settings-parts">
        <h2>{t('backup.title')}</h2>
        <RestorePreviewed />
        <StorageRoom state={{ used: 1.2e6, quota: 2.5e10, kept: true }} onKeep={async () => true} />
      </section>
    </Page>
  ),
};

/** As it is once a file was chosen. */
function RestorePreviewed() {
  return (
    <div ref={(element) => {
      const input = element?.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return;
      const files = new DataTransfer();
      files.items.add(new File(['x'], 'a.leadlight'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }}>
      <RestoreBackup {...restoring} />
    </div>
  );
}
