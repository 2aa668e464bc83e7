import { CompareCard } from '#components/icp/import/compare-card.tsx';
import { HistoryCard } from '#components/icp/import/history-card.tsx';
import { ShareCard } from '#components/icp/import/share-card.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { t } from '#lib/i18n/t.ts';
import type { IcpSource } from '#lib/messaging/icp-protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { command } from '#lib/react/command.ts';
import { useIcpVersions, useSigning } from '#lib/react/icp-history.ts';
import { saveFile } from '#lib/react/save-file.ts';

export const effectOf = (source: IcpSource, activate: boolean, after: string) => command('preview-effect', { source, activate, after });

async function exportIcp(id: string, sign: boolean) {
  const outcome = await command('export-icp', { id, sign });
  if (outcome.ok) saveFile(outcome.value.name, outcome.value.text, 'application/json');
  return outcome;
}

/** One ICP as a file: to hand on, with its history; and beside the others. */
export function IcpFileSections({ stored, icps }: { stored: StoredIcp; icps: readonly StoredIcp[] }) {
  const versions = useIcpVersions(stored.id);
  const signing = useSigning();
  return (
    <>
      <section className="card" aria-labelledby="export-title">
        <h2 id="export-title">{t('icp.sections.share')}</h2>
        <Loaded live={signing} what={t('icp.sections.keys')}>
          {({ own, publishers }) => (
            <ShareCard
              icp={stored.icp}
              signingKey={own}
              publishers={publishers}
              onExport={exportIcp}
              onMakeKey={(by) => command('make-signing-key', { by })}
              onForgetKey={() => command('forget-signing-key', {})}
              onForgetPublisher={({ publicKey }) => command('know-publisher', { publicKey, by: '', known: false })}
            />
          )}
        </Loaded>
      </section>
      <section className="card" aria-labelledby="history-title">
        <h2 id="history-title">{t('icp.sections.history', { name: stored.icp.name })}</h2>
        <Loaded live={versions} what={t('icp.sections.itsHistory')}>
          {(all) => (
            <HistoryCard
              key={stored.id}
              versions={all}
              current={stored.contentHash}
              onRestore={({ seq = 0 }) => command('restore-icp', { icpId: stored.id, seq, base: stored.contentHash })}
              onEffect={effectOf}
            />
          )}
        </Loaded>
      </section>
      <section className="card" aria-labelledby="compare-title">
        <h2 id="compare-title">{t('icp.sections.compare')}</h2>
        <CompareCard icps={icps} />
      </section>
    </>
  );
}
