import { PurposeNote } from '#components/privacy/purpose-note.tsx';
import { RetentionSettings } from '#components/privacy/retention-settings.tsx';
import { SuppressionList } from '#components/privacy/suppression-list.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { t } from '#lib/i18n/t.ts';
import type { Settings } from '#lib/messaging/protocol.ts';
import { command } from '#lib/react/command.ts';
import { usePrivacy, useSuppressed } from '#lib/react/privacy.ts';
import { saveFile } from '#lib/react/save-file.ts';

async function exportList() {
  const outcome = await command('export-suppression', {});
  if (outcome.ok) saveFile(outcome.value.name, outcome.value.text, 'application/json');
  return outcome;
}

/** What the law asks of whoever keeps data of people. */
export function PrivacySection({ settings }: { settings: Settings }) {
  const privacy = usePrivacy();
  const suppressed = useSuppressed();
  return (
    <section className="card stack settings-parts" id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{t('privacy.title')}</h2>
      <Loaded live={privacy} what={t('privacy.retention.title')}>
        {({ rule, cleaned, ending }) => <RetentionSettings days={rule?.days ?? null} cleaned={cleaned} ending={ending} onChange={(days) => command('set-retention', { days })} />}
      </Loaded>
      <PurposeNote purpose={settings.purpose} onChange={(purpose) => command('change-settings', { purpose })} />
      <Loaded live={suppressed} what={t('privacy.list.title')}>
        {(entries) => (
          <SuppressionList
            entries={entries}
            onExport={exportList}
            onImport={(text) => command('import-suppression', { text })}
            onFind={(text) => command('find-suppressed', { text })}
            onRemove={(entry) => command('unsuppress', { entry })}
            onErase={(ids) => command('erase-prospects', { ids, suppress: false })}
          />
        )}
      </Loaded>
    </section>
  );
}
