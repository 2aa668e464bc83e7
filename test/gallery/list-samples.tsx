import type { ReactNode } from 'react';
import { ListScreen } from '#components/prospects/list/list-screen.tsx';
import { UndoBar } from '#components/prospects/undo-bar.tsx';
import { WorkspaceNav } from '#components/prospects/workspace-nav.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import { DEFAULT_PROCESS } from '#lib/icp/defaults.ts';
import { DEFAULT_LOOK } from '#lib/prospects/list/saved-view.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { manyProspects } from '#test/fixtures/many-prospects.ts';
import { SAMPLE_ENGAGEMENT, SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';
import { DetailBeside } from './detail-samples.tsx';

const done = async () => ({ ok: true as const, value: null });
const IMPORT = { onPreview: async () => ({ ok: true as const, value: SAMPLE_ENGAGEMENT }), onImport: async () => ({ ok: true as const, value: SAMPLE_ENGAGEMENT }), onSaveRejected: () => {} };
const NAMES = { offers: [{ id: 'shop-floor', name: 'Shop-floor planning' }, { id: 'scheduling', name: 'Scheduling' }], personas: [{ id: 'ops', name: 'Head of operations' }, { id: 'cto', name: 'Technical decision maker' }] };

function List({ prospects, children }: { prospects: readonly ListedProspect[]; children?: ReactNode }) {
  return (
    <Page wide title={t('prospects.title')} links={[{ href: '/options.html', name: t('common.options') }]}>
      <WorkspaceNav views={[{ id: 'list', title: t('prospects.list') }, { id: 'today', title: t('today.title'), count: 3 }]} current="list" />
      <ListScreen
        prospects={prospects}
        icpHashes={['aaaa']}
        names={NAMES}
        now={NOW}
        look={DEFAULT_LOOK}
        views={[{ ...DEFAULT_LOOK, id: 'view:1', name: 'Hot in the north', filter: { segment: ['hot'], country: ['SE', 'NO', 'DK'] } }]}
        viewActions={{ onSave: done, onDelete: done }}
        onLook={() => {}}
        onEdit={async (ids) => ({ ok: true, value: { changed: ids.length, left: 0 } })}
        onDelete={done}
        onExport={() => {}}
        engagementImport={IMPORT}
        reasons={DEFAULT_PROCESS.reasons}
        renderDetail={(open, close) => (
          <aside className="detail" aria-label={prospectName(open)}>
            <DetailBeside prospect={open} onClose={close} />
          </aside>
        )}
      />
      {children}
    </Page>
  );
}

/** The list of saved prospects. */
export const LIST_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  'prospects-list': () => <List prospects={SAMPLE_PROSPECTS} />,
  'prospects-many': () => <List prospects={manyProspects(5000)} />,
  'prospects-undo': () => (
    <List prospects={SAMPLE_PROSPECTS}>
      <UndoBar last={{ seq: 1, what: '3 prospects tagged' }} onUndo={async () => ({ ok: true, value: { what: '3 prospects tagged', left: 0 } })} />
    </List>
  ),
  'prospects-empty': () => <List prospects={[]} />,
};
