import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { AssessedView, Outcome } from '#lib/messaging/protocol.ts';
import { AssessmentView } from '../assessment/assessment-view.tsx';
import { CorrectValue, type Correct } from '../assessment/correct-value.tsx';
import { CompanyTies, type DecideIdentity } from '../assessment/company-ties.tsx';
import { Employers, type PickEmployer } from '../assessment/employers.tsx';
import { IcpSwitch, type PickIcp } from '../assessment/icp-switch.tsx';
import { RelatedCompanies } from '../assessment/related-companies.tsx';
import { SaveBar } from '../assessment/save-bar.tsx';
import { PageWarnings } from '../assessment/warnings.tsx';
import { Engagement, type EngagementActions } from '../engagement/engagement.tsx';
import { LimitedTick } from '../privacy/limited-tick.tsx';
import { ShowingProvider, type Showing } from '../assessment/where.tsx';
import { Who } from '../assessment/who.tsx';

export interface AssessedActions {
  onReread: () => void;
  onCorrect: Correct;
  onDecide: DecideIdentity;
  onPick: PickEmployer;
  onPickIcp: PickIcp;
  onSave: () => Promise<Outcome<{ updated: boolean }>>;
  /** The rep's word on whether the person on the page limits who sees their profile. */
  onLimit: (limited: boolean) => Promise<Outcome<unknown>>;
  engagement: EngagementActions;
  showing: Showing;
}

/** Pages of one person, who may limit who sees them. */
const PROFILES: ReadonlySet<AssessedView['pageKind']> = new Set(['linkedin-profile', 'profile-other']);

/** What a tall screen shows besides: a sheet in place of the framework, and the rep's notes. */
export interface Beside {
  sheet: ReactNode;
  notes: ReactNode;
}

/** The assessment of the tab's page: who, verdict, fit, why, framework, next steps, save. */
export function AssessedScreen({ view, now, onReread, onCorrect, onDecide, onPick, onPickIcp, onSave, onLimit, engagement, showing, beside }: AssessedActions & { view: AssessedView; now: number; beside?: Beside | undefined }) {
  const name = view.values.find((value) => value.field === 'companyName');
  return (
    <ShowingProvider value={showing}>
      <Who
        who={view.who}
        pageKind={view.pageKind}
        decisionRole={view.assessment.decisionRole}
        readAt={view.readAt}
        now={now}
        actions={
          <>
            {name && <CorrectValue field="companyName" text={name.text} fromRep={name.fromRep} onCorrect={onCorrect} />}
            <button type="button" className="button button-icon" aria-label={t('popup.again')} title={t('popup.again')} onClick={onReread}>
              <RotateCw aria-hidden />
            </button>
          </>
        }
      />
      <Employers employers={view.who.employers} onPick={onPick} />
      <CompanyTies who={view.who} onDecide={onDecide} onCorrect={onCorrect} />
      <RelatedCompanies related={view.who.related} />
      <PageWarnings view={view} now={now} onReread={onReread} />
      <IcpSwitch key={`icp ${view.url}`} graded={view.icp} choice={view.icpChoice} onPick={onPickIcp} />
      <AssessmentView
        assessment={view.assessment}
        gradeLines={view.icp.gradeLines}
        now={now}
        values={view.values}
        onCorrect={onCorrect}
        onAnswer={engagement.onAnswer}
        onInformed={engagement.onInformed}
        changed={view.changed}
        sheet={beside?.sheet}
      />
      {beside?.notes}
      <Engagement key={`engagement ${view.url}`} saved={view.saved} touches={view.touches} reasons={view.reasons} now={now} {...engagement} />
      {PROFILES.has(view.pageKind) && !view.changedSince && <LimitedTick key={`limited ${view.url}`} limited={view.limitedVisibility === true} onLimit={onLimit} />}
      {view.waitingNotes !== undefined && <p className="notice small">{t('ways.menu.waiting', view.waitingNotes)}</p>}
      {view.limitedVisibility !== true && <SaveBar key={view.url} saved={view.saved} blocked={view.changedSince} onSave={onSave} />}
    </ShowingProvider>
  );
}
