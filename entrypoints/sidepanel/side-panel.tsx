import type { Answered } from '#components/assessment/framework.tsx';
import { BantSheet } from '#components/bant/bant-sheet.tsx';
import { Notes } from '#components/notes/notes.tsx';
import { PanelScreen } from '#components/panel/panel-screen.tsx';
import type { Beside } from '#components/popup/assessed-screen.tsx';
import { PopupFooter } from '#components/popup/popup-footer.tsx';
import { KeepDrafts } from '#components/ui/drafts.tsx';
import { t } from '#lib/i18n/t.ts';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import { command } from '#lib/react/command.ts';
import { useFollowedTab } from '#lib/react/use-followed-tab.ts';
import { useMinute } from '#lib/react/use-minute.ts';
import { useNotes } from '#lib/react/use-notes.ts';
import { hostOf, OPTIONS, tabActions } from '../popup/tab-actions.ts';

/** The panel beside the page in front: the popup's view, a call sheet and notes. What is typed waits for its page to come back. */
export function SidePanel() {
  const followed = useFollowedTab();
  const { view, covered, refreshAfter } = followed;
  const now = Math.max(useMinute(), followed.at);
  const actions = tabActions({ ...followed, reread: followed.read, onDeclineLinkedIn: () => window.close() });
  const host = covered ? null : hostOf(view?.url ?? '');

  return (
    <KeepDrafts>
      <div className="panel">
        <main>
          <PanelScreen
            {...actions}
            view={view}
            covered={covered}
            now={now}
            beside={(assessed) => besideOf(assessed, now, actions.engagement.onAnswer)}
          />
        </main>
        <PopupFooter
          icp={!covered && view?.state === 'assessed' ? view.icp : null}
          prospectsUrl="/prospects.html"
          optionsUrl={OPTIONS}
          host={view?.state === 'blocked' ? null : host}
          canPause={view !== null && !(view.state === 'blocked' && view.why === 'paused')}
          onNeverRead={() => host && void refreshAfter(command('never-site', { site: host, never: true }))}
          onPause={() => void refreshAfter(command('change-settings', { paused: true }))}
          onOpenBeside={null}
        />
      </div>
    </KeepDrafts>
  );
}

function besideOf(view: AssessedView, now: number, onAnswer: Answered): Beside {
  const { assessment, saved } = view;
  const subject = subjectOf(view);
  return {
    sheet: <BantSheet key={subject} subject={subject} framework={assessment.framework} tags={assessment.tags} now={now} people={peopleOf(view)} onAnswer={onAnswer} />,
    notes: saved ? <SavedNotes key={saved.prospectId} prospectId={saved.prospectId} /> : <p className="small muted">{t('detail.notes.saveFirst')}</p>,
  };
}

function SavedNotes({ prospectId }: { prospectId: string }) {
  const notes = useNotes(prospectId);
  return (
    <Notes
      subject={prospectId}
      notes={notes}
      onAdd={(text) => command('add-note', { prospectId, text })}
      onEdit={(id, text) => command('edit-note', { id, text })}
      onDelete={(id) => command('delete-note', { id })}
    />
  );
}

/** Whom a view is of; drafts are kept by it. */
const subjectOf = ({ assessment, url }: AssessedView): string => `${assessment.companyKey ?? url}|${assessment.personKey ?? ''}`;

/** Who may be on the phone: the person in front first, then who else is known there. */
function peopleOf({ who, assessment }: AssessedView): string[] {
  return [...new Set([who.personName, ...assessment.buyingGroup.known.map(({ name }) => name)].filter((name) => name !== null))];
}
