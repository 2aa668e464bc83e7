import { Download, ExternalLink, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Outcome, ProspectView } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { AssessmentView } from '../assessment/assessment-view.tsx';
import { IcpSwitch, type PickIcp } from '../assessment/icp-switch.tsx';
import { Engagement, type EngagementActions } from '../engagement/engagement.tsx';
import { ageText, dayText } from '../ui/format.ts';
import { PageLink, shortUrl } from '../ui/page-link.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';

interface ProspectDetailProps {
  prospect: ListedProspect;
  now: number;
  onAssess: (id: string) => Promise<Outcome<ProspectView>>;
  onClose: () => void;
  engagement: EngagementActions;
  onPickIcp: PickIcp;
  onExportProfile: () => Promise<Outcome<unknown>>;
}

/** The assessment of a saved prospect, beside the list; made anew whenever the prospect changes or is graded anew. */
export function ProspectDetail({ prospect, now, onAssess, onClose, engagement, onPickIcp, onExportProfile }: ProspectDetailProps) {
  const shown = useAssessed(prospect, onAssess);
  return (
    <aside id="prospect-detail" className="detail" aria-label={prospectName(prospect)}>
      <header className="detail-head">
        <div>
          <h2>{prospectName(prospect)}</h2>
          {prospect.personTitle && <p>{prospect.personTitle}</p>}
          <p className="small muted">
            <PageLink url={prospect.url}>
              {shortUrl(prospect.url)} <ExternalLink aria-hidden />
            </PageLink>
            , saved {dayText(prospect.savedAt)}
          </p>
          {shown?.ok && (
            <p className="small muted">
              Graded {ageText(shown.value.assessment.stamp.now, now)} by {shown.value.icp.name}, version {shown.value.icp.version}. To correct a value, open the page and click the icon.
            </p>
          )}
        </div>
        <button type="button" className="button button-icon" aria-label="Close details" onClick={onClose}>
          <X aria-hidden />
        </button>
      </header>
      {shown === null && <p className="small muted">Assessing…</p>}
      {shown?.ok === false && <ProblemText problem={shown.error} />}
      {shown?.ok && <IcpSwitch key={prospect.id} graded={shown.value.icp} choice={shown.value.icpChoice} onPick={onPickIcp} />}
      {shown?.ok && <AssessmentView assessment={shown.value.assessment} gradeLines={shown.value.icp.gradeLines} now={now} onAnswer={engagement.onAnswer} onInformed={engagement.onInformed} changed={shown.value.changed} />}
      {shown?.ok && <Engagement saved={prospect} touches={prospect.touches} reasons={shown.value.reasons} now={now} {...engagement} />}
      {shown?.ok && <ExportProfile onExport={onExportProfile} />}
    </aside>
  );
}

/** So that others can check the grade without the extension. */
function ExportProfile({ onExport }: { onExport: () => Promise<Outcome<unknown>> }) {
  const task = useTask();
  return (
    <p className="small muted">
      <button type="button" className="button button-small" disabled={task.pending} onClick={() => void task.run(onExport)}>
        <Download aria-hidden /> Save as profile file
      </button>{' '}
      Holds all that is known, with its quotes; anyone can check the grade from it.
      {task.problem && <ProblemText problem={task.problem} />}
    </p>
  );
}

/** Null until the answer is there; what was shown stays while it is made anew. */
function useAssessed({ id, updatedAt, grading }: ListedProspect, onAssess: ProspectDetailProps['onAssess']): Outcome<ProspectView> | null {
  const [shown, setShown] = useState<Outcome<ProspectView> | null>(null);
  const { icpHash, evidenceHash, now } = grading.stamp;
  useEffect(() => {
    let stale = false;
    void onAssess(id).then((outcome) => stale || setShown(outcome));
    return () => {
      stale = true;
    };
    // `onAssess` is the same command each time, whatever the identity of the function.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id, updatedAt, icpHash, evidenceHash, now]);
  return shown;
}
