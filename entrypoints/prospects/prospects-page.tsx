import { UpdateNotice } from '#components/backup/update-notice.tsx';
import { RegradeNotice } from '#components/prospects/regrade-notice.tsx';
import { WorkspaceNav } from '#components/prospects/workspace-nav.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { takeUpdate } from '#lib/platform/lifecycle.ts';
import { command } from '#lib/react/command.ts';
import { useIcps, useRegrade } from '#lib/react/stored.ts';
import { useHash } from '#lib/react/use-hash.ts';
import { useClock } from '#lib/react/use-clock.ts';
import { useNow } from '#lib/react/use-now.ts';
import { useUpdateReady } from '#lib/react/use-update-ready.ts';
import { useProspects } from '#lib/react/use-prospects.ts';
import { Undo } from './undo.tsx';
import { useCounts } from './use-counts.ts';
import { VIEWS, viewAt } from './views.ts';

const NO_PROSPECTS: readonly ListedProspect[] = [];
const LINKS = [{ href: '/options.html', name: t('common.options') }];

/** The workspace: one of its views, chosen by the address ("#list"), over the saved prospects, live. */
export function ProspectsPage() {
  const hash = useHash();
  const prospects = useProspects();
  const icps = useIcps();
  const now = useNow();
  const clock = useClock(now);
  const view = viewAt(hash);
  const counts = useCounts(prospects.state === 'ready' ? prospects.value : NO_PROSPECTS, clock);
  const tabs = VIEWS.filter(({ hidden }) => !hidden).map(({ id, title }) => ({ id, title: title(), count: counts.get(id) ?? 0 }));
  return (
    <Page wide title={t('prospects.title')} links={LINKS}>
      <WorkspaceNav views={tabs} current={view.hidden ? 'list' : view.id} />
      <UpdateReady />
      <Regrade />
      <Loaded live={prospects} what={t('common.yourProspects')}>
        {(rows) => (
          <Loaded live={icps} what={t('common.yourIcps')}>
            {(stored) => <view.Screen prospects={rows} icps={stored} now={now} argument={hash.slice(view.id.length + 1)} />}
          </Loaded>
        )}
      </Loaded>
      <Undo now={now} />
    </Page>
  );
}

function UpdateReady() {
  const version = useUpdateReady();
  return version !== null && <UpdateNotice version={version} onUpdate={takeUpdate} />;
}

/** By itself, so that the page is not drawn anew with every slice of the work. */
function Regrade() {
  const regrade = useRegrade();
  return regrade && <RegradeNotice {...regrade} onSteer={(stopped) => command('steer-regrade', { stopped })} />;
}
