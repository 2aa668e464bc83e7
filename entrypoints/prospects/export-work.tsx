import { useEffect, useMemo, useState } from 'react';
import { ExportDialog } from '#components/exporting/export-dialog.tsx';
import type { Exporting as ExportActions } from '#components/exporting/model.ts';
import { t } from '#lib/i18n/t.ts';
import type { KeptExportChoices } from '#lib/messaging/exporting-protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { copyToClipboard } from '#lib/platform/clipboard.ts';
import { command } from '#lib/react/command.ts';
import { saveParts } from '#lib/react/save-file.ts';
import { useIcps } from '#lib/react/stored.ts';
import { useSettings } from '#lib/react/use-settings.ts';

const NONE: KeptExportChoices = { last: null, byTarget: [] };

/** Where people mostly count in dollars; elsewhere, in what the language's home counts in. */
const CURRENCY = { en: 'USD', de: 'EUR' } as const;

const read: ExportActions['onRead'] = (asked) => command('export-facts', { asked });
const readLines: ExportActions['onReadLines'] = (ids) => command('export-lines', { ids });
const keep: ExportActions['onKeep'] = (choices) => command('keep-export-choices', choices);

/** The export dialog over the worker. Nothing leaves the computer. */
export function ExportWork({ prospects, onClose }: { prospects: readonly ListedProspect[]; onClose: () => void }) {
  const [chosen] = useState(prospects);
  const [now] = useState(() => Date.now());
  const [kept, setKept] = useState<KeptExportChoices | null>(null);
  const settings = useSettings();
  const icps = useIcps();
  const graded = useMemo(() => (icps.state === 'ready' ? icps.value.map(({ icp }) => icp) : null), [icps]);
  useEffect(() => {
    void command('export-choices', {}).then((outcome) => setKept(outcome.ok ? outcome.value : NONE));
  }, []);
  return (
    kept &&
    settings &&
    graded && (
      <ExportDialog
        prospects={chosen}
        icps={graded}
        now={now}
        kept={kept}
        currency={CURRENCY[t('common.lang') as keyof typeof CURRENCY] ?? 'USD'}
        purpose={settings.purpose}
        onRead={read}
        onReadLines={readLines}
        onKeep={keep}
        onSave={saveParts}
        onCopy={copyToClipboard}
        onClose={onClose}
      />
    )
  );
}
