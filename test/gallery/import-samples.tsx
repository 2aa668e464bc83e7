import type { ReactNode } from 'react';
import { ImportScreen, type Stage } from '#components/importing/import-screen.tsx';
import type { Checked, ImportActions, OpenedFile } from '#components/importing/model.ts';
import { WorkspaceNav } from '#components/prospects/workspace-nav.tsx';
import { Page } from '#components/ui/page.tsx';
import { t } from '#lib/i18n/t.ts';
import { firstChoices } from '#lib/interop/import/choices.ts';
import { NOW } from '#test/fixtures/assessments.ts';

const never = () => new Promise<never>(() => {});
const ACTIONS: ImportActions = { onOpen: never, onCheck: never, onCommit: never, onStop: () => {}, onGiveUp: () => {}, onSaveRejected: () => {}, onUndo: never };

const HEADERS = ['First Name', 'Last Name', 'Job Title', 'Company', 'Company', 'E-mail', 'Website', '# Employees', 'Annual Revenue (in 000s)', 'Branche', 'A question the organisers asked every visitor of the stand, which is why it is this long', 'Internal ID'];
const COMPANY = 'Vereinigte Werkzeugmaschinen- und Anlagenbaugesellschaft Oberlausitz-Niederschlesien mbH';
const ROWS = [
  ['Anna', 'Berg', 'Head of Procurement', COMPANY, 'Nordwerk', 'anna.berg@nordwerk.example', 'nordwerk.example', '51-200', '12500', 'Maschinenbau', 'Yes, if it is delivered this year and speaks to what we have', '0017'],
  ['Tom', 'Falk', 'CFO', 'Falk KG', '', 'tom@falk.example', 'falk.example', '1.200', '', 'Banking', '', '0018'],
];
const OPENED: OpenedFile = {
  file: new File([], 'Besucherliste Hannover Messe 2026, Halle 7 (final, bereinigt).xlsx'),
  content: { kind: 'table', encoding: null, sheets: ['Visitors', 'Lists'], sheet: 0, table: { headers: HEADERS, rows: ROWS.map((cells, at) => ({ row: at + 2, cells })) } },
  choices: firstChoices(HEADERS, null),
  isRemembered: false,
};
const CHECKED: Checked = {
  importId: 'sample',
  rows: 1200,
  counts: { new: 1043, changed: 61, same: 12, again: 8 },
  notes: [
    ...Array.from({ length: 74 }, (_, at) => ({ row: 40 + at, is: 'rejected' as const, problem: (['name-alone', 'nobody', 'suppressed'] as const)[at % 3] ?? 'nobody' })),
    { row: 7, is: 'maybe', name: COMPANY, other: 'VWA Oberlausitz', reason: 'name' },
    { row: 9, is: 'tied', name: 'Tom Falk', other: 'Thomas Falk', reason: 'mailbox' },
    { row: 12, is: 'again', first: 3 },
  ],
  unread: [{ header: '# Employees', count: 31, samples: ['Nov 50', 'viele'] }],
  sample: [
    { row: 2, person: 'Anna Berg', company: COMPANY, verdict: 'new' },
    { row: 3, person: 'Tom Falk', company: 'Falk KG', verdict: 'changed' },
    { row: 4, person: null, company: 'Nordwerk', verdict: 'same' },
  ],
};
const NOTHING: Checked = { ...CHECKED, counts: { new: 0, changed: 0, same: 1200, again: 0 }, notes: [], unread: [], sample: [] };

function Sample({ initial }: { initial: Stage }) {
  return (
    <Page title={t('prospects.title')} links={[{ href: '/options.html', name: t('common.options') }]}>
      <WorkspaceNav views={[{ id: 'list', title: t('prospects.list') }, { id: 'import', title: t('importing.title') }]} current="import" />
      <ImportScreen actions={ACTIONS} now={NOW} initial={initial} />
    </Page>
  );
}

const read = { opened: OPENED, asOf: '2026-05-04' };

/** Prospects out of a file, at every step. */
export const IMPORT_SAMPLES: Readonly<Record<string, () => ReactNode>> = {
  import: () => <Sample initial={{ at: 'file', reading: null }} />,
  'import-columns': () => <Sample initial={{ at: 'columns', ...read }} />,
  'import-nobody': () => <Sample initial={{ at: 'columns', ...read, opened: { ...OPENED, choices: { columns: OPENED.choices.columns.map((column) => ({ ...column, target: null })), rules: {} } } }} />,
  'import-checking': () => <Sample initial={{ at: 'checking', ...read, done: 61_200, of: 100_000, stop: new AbortController() }} />,
  'import-found': () => <Sample initial={{ at: 'found', ...read, checked: CHECKED }} />,
  'import-nothing': () => <Sample initial={{ at: 'found', ...read, checked: NOTHING }} />,
  'import-writing': () => <Sample initial={{ at: 'writing', ...read, checked: CHECKED, percent: 62, isStopping: false }} />,
  'import-done': () => <Sample initial={{ at: 'done', imported: { added: 1043, changed: 61, undo: 1 } }} />,
};
