import type { ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import { countReview } from '#lib/prospects/count-review.ts';
import { type Clock, countToday } from '#lib/prospects/today.ts';
import { ImportView } from './import-view.tsx';
import { HandoffView } from './handoff-view.tsx';
import { ListView, type ViewProps } from './list-view.tsx';
import { PasteView } from './paste-view.tsx';
import { PipelineView } from './pipeline-view.tsx';
import { ProspectView } from './prospect-view.tsx';
import { ReviewView } from './review-view.tsx';
import { TodayView } from './today-view.tsx';

interface View {
  /** As in the address, before a slash and its argument: "#prospect/ID". */
  id: string;
  title: () => string;
  Screen: (props: ViewProps) => ReactNode;
  /** Reached from a prospect, not by a tab; belongs to the list. */
  hidden?: true;
  /** How much waits there, in steps; left out where nothing ever does. */
  count?: (prospects: ViewProps['prospects'], clock: Clock) => Generator<unknown, number>;
}

const LIST: View = { id: 'list', title: () => t('prospects.list'), Screen: ListView };

/** The views of the workspace, in the order of their tabs. */
export const VIEWS: readonly View[] = [
  LIST,
  { id: 'pipeline', title: () => t('pipeline.title'), Screen: PipelineView },
  { id: 'today', title: () => t('today.title'), Screen: TodayView, count: countToday },
  { id: 'review', title: () => t('hygiene.title'), Screen: ReviewView, count: countReview },
  { id: 'import', title: () => t('importing.title'), Screen: ImportView },
  { id: 'paste', title: () => t('ways.paste.title'), Screen: PasteView },
  { id: 'prospect', title: () => t('detail.title'), Screen: ProspectView, hidden: true },
  { id: 'handoff', title: () => t('handoff.title'), Screen: HandoffView, hidden: true },
];

/** The view an address names ("list", "prospect/ID"); the list where it names none. */
export const viewAt = (hash: string): View => VIEWS.find(({ id }) => id === hash.split('/')[0]) ?? LIST;
