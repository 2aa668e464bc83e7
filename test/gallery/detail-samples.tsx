import type { ReactNode } from 'react';
import { ProspectDetail, type DetailActions } from '#components/detail/prospect-detail.tsx';
import { HandoffScreen, type HandoffLine } from '#components/handoff/handoff-screen.tsx';
import { PanelScreen } from '#components/panel/panel-screen.tsx';
import { Reach } from '#components/hygiene/reach.tsx';
import { BantSheet } from '#components/bant/bant-sheet.tsx';
import { Notes } from '#components/notes/notes.tsx';
import type { Beside } from '#components/popup/assessed-screen.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import { DEFAULT_PROCESS } from '#lib/icp/defaults.ts';
import type { SheetData } from '#lib/messaging/detail-protocol.ts';
import type { FollowedView } from '#lib/messaging/panel-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { ListedProspect, Note } from '#lib/prospects/model.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { LONG_NAME_VIEW, NOW, STRONG_VIEW } from '#test/fixtures/assessments.ts';
import { assessedSample, SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';

const DAY = 86_400_000;
const done = (): Promise<Outcome<null>> => Promise.resolve({ ok: true, value: null });
const nothing = () => {};

const engagement = { onAnswer: done, onInformed: done, onLog: done, onTakeBack: done, onDecideStage: done };
const noting = { onAdd: done, onEdit: done, onDelete: done };
const ACTIONS: DetailActions = {
  engagement,
  noting,
  labelling: { onOwner: done, onAddTag: done, onRemoveTag: done, onFollowUp: done, onVerified: done },
  onCorrect: done,
  onPickIcp: done,
};

export const SAMPLE_NOTES: readonly Note[] = [
  { id: 'n2', prospectId: 'p1', at: NOW - DAY, text: 'Called Mara. They plan the budget in May;\nshe wants to see the connection to their ERP first.' },
  { id: 'n1', prospectId: 'p1', at: NOW - 6 * DAY, text: 'Worth a look before the next call.', from: { url: 'https://www.brightforge.example/careers', quote: { exact: 'You will replace our spreadsheets by a real planning tool', prefix: '', suffix: '' } } },
];
const REACH = { country: 'SE', languages: ['sv'], guess: { email: 'mara.lindqvist@brightforge.example', pattern: '{first}.{last}', basis: [{ name: 'Ole Brandt', email: 'ole.brandt@brightforge.example', url: 'https://www.brightforge.example/team' }, { name: 'Ida Holm', email: 'ida.holm@brightforge.example', url: 'https://www.brightforge.example/team' }], otherwise: 1 } };
const KNOWN = { owners: ['Ada Weber', 'Jonas Pihl'], tags: ['fair 2026', 'north', 'partner'] };
const [FIRST, , , LITTLE, , , LONG] = SAMPLE_PROSPECTS as readonly [ListedProspect, ListedProspect, ListedProspect, ListedProspect, ListedProspect, ListedProspect, ListedProspect];
const LABELLED: ListedProspect = { ...FIRST, owner: 'Ada Weber', tags: ['fair 2026', 'north'], followUp: { on: '2026-12-04', what: 'Send the security sheet' }, verifiedAt: NOW - 12 * DAY };

/** Beside a list, or filling its page. */
export function DetailBeside({ prospect, notes = [], onClose }: { prospect: ListedProspect; notes?: readonly Note[]; onClose?: (() => void) | undefined }) {
  return <ProspectDetail prospect={prospect} shown={{ ok: true, value: assessedSample(prospect) }} notes={{ state: 'ready', value: notes }} known={KNOWN} now={NOW} onClose={onClose} more={<Reach prospect={prospect} reach={REACH} now={NOW} onTakeGuess={done} />} {...ACTIONS} />;
}

function Detail({ prospect, notes = [], beside = false }: { prospect: ListedProspect; notes?: readonly Note[]; beside?: boolean }) {
  return (
    <Page title={t('prospects.title')} links={[{ href: '/options.html', name: t('common.options') }]}>
      <div style={beside ? { width: 'min(26rem, 100%)' } : undefined}>
        <DetailBeside prospect={prospect} notes={notes} onClose={beside ? nothing : undefined} />
      </div>
    </Page>
  );
}

const besideWith = ({ framework, tags }: Assessment, notes: readonly Note[]): Beside => ({
  sheet: <BantSheet subject="p1" framework={framework} tags={tags} now={NOW} people={['Mara Lindqvist', 'Ole Brandt']} onAnswer={done} />,
  notes: <Notes subject="p1" notes={{ state: 'ready', value: notes }} {...noting} />,
});

function Panel({ view, covered = false, notes = [] }: { view: FollowedView | null; covered?: boolean; notes?: readonly Note[] }) {
  return (
    <div className="panel">
      <main>
        <PanelScreen
          view={view}
          covered={covered}
          now={NOW}
          optionsUrl="/options.html"
          onReread={nothing}
          onAcceptLinkedIn={nothing}
          onDeclineLinkedIn={nothing}
          onResume={nothing}
          onAllowSite={nothing}
          onCorrect={done}
          onDecide={done}
          onPick={done}
          onPickIcp={done}
          onLimit={done}
          engagement={engagement}
          showing={{ isInFront: () => true, onShow: () => Promise.resolve({ ok: true, value: { outcome: 'shown', marked: true } }) }}
          onSave={() => Promise.resolve({ ok: true, value: { updated: false } })}
          beside={({ assessment }) => besideWith(assessment, notes)}
        />
      </main>
    </div>
  );
}

const SAVED = { ...STRONG_VIEW, saved: { prospectId: 'p1', savedAt: NOW - 9 * DAY, updatedAt: NOW - DAY, stage: 'mql' as const, history: FIRST.history } };

/** One prospect: as a page, beside a list, in the panel beside its page. */
export const DETAIL_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  detail: () => <Detail prospect={LABELLED} notes={SAMPLE_NOTES} />,
  'detail-beside': () => <Detail prospect={LABELLED} notes={SAMPLE_NOTES} beside />,
  'detail-little': () => <Detail prospect={LITTLE} />,
  'detail-long': () => <Detail prospect={LONG} />,
};

const SHEET: SheetData = { ...assessedSample(LABELLED), prospect: { ...LABELLED, stage: 'mql' }, notes: [...SAMPLE_NOTES] };
const PAST: readonly HandoffLine[] = [{ id: 'h1', at: NOW - 20 * DAY, as: 'mql', to: 'Ada Weber' }];

function Sheet({ data = SHEET, frozen = null }: { data?: SheetData; frozen?: HandoffLine | null }) {
  return (
    <Page title={t('prospects.title')} links={[]}>
      <HandoffScreen data={data} frozen={frozen} past={PAST} stages={DEFAULT_PROCESS.stages} onHandOver={done} onCopy={() => Promise.resolve(true)} onSave={nothing} onPrint={nothing} />
    </Page>
  );
}

/** The sheet to hand on with a prospect. */
export const HANDOFF_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  handoff: () => <Sheet />,
  'handoff-frozen': () => <Sheet frozen={PAST[0]!} />,
  'handoff-little': () => <Sheet data={{ ...assessedSample(LITTLE), notes: [] }} />,
  'handoff-long': () => <Sheet data={{ ...assessedSample(LONG), notes: [] }} />,
};

export const PANEL_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  panel: () => <Panel view={SAVED} notes={SAMPLE_NOTES} />,
  'panel-long': () => <Panel view={LONG_NAME_VIEW} />,
  'panel-unread': () => <Panel view={{ state: 'unread', url: '', here: false }} />,
  'panel-unread-here': () => <Panel view={{ state: 'unread', url: 'https://www.brightforge.example/', here: true }} />,
  'panel-covered': () => <Panel view={SAVED} covered />,
};
