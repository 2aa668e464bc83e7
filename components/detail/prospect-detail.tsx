import { useId, type ReactNode } from 'react';
import { localDay } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, ProspectView } from '#lib/messaging/protocol.ts';
import type { ListedProspect, Note } from '#lib/prospects/model.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import { AssessmentView } from '../assessment/assessment-view.tsx';
import type { Correct } from '../assessment/correct-value.tsx';
import { IcpSwitch, type PickIcp } from '../assessment/icp-switch.tsx';
import { BantSheet } from '../bant/bant-sheet.tsx';
import { Engagement, type EngagementActions } from '../engagement/engagement.tsx';
import { type NoteActions, Notes } from '../notes/notes.tsx';
import { JumpNav } from '../ui/jump-nav.tsx';
import type { Read } from '../ui/loading.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { DetailHead } from './detail-head.tsx';
import { type LabelActions, Labels } from './labels.tsx';
import { ProfileValues } from './profile-values.tsx';
import './detail.css';

export interface DetailActions {
  engagement: EngagementActions;
  noting: NoteActions;
  labelling: LabelActions;
  onCorrect: Correct;
  onPickIcp: PickIcp;
}

interface ProspectDetailProps extends DetailActions {
  prospect: ListedProspect;
  /** Null until it was assessed. */
  shown: Outcome<ProspectView> | null;
  /** Newest first. */
  notes: Read<readonly Note[]>;
  /** Owners and tags in use. */
  known: { owners: readonly string[]; tags: readonly string[] };
  /** Milliseconds since the epoch. */
  now: number;
  /** Beside a list: closes it. Left out where it fills the page. */
  onClose?: (() => void) | undefined;
  /** What else there is to know or do, at the end. */
  more?: ReactNode;
}

/** All about one saved prospect: what is known and how that is graded, the call sheet, notes, what happened. Room decides on columns. */
export function ProspectDetail({ prospect, shown, notes, known, now, onClose, more, engagement, noting, labelling, onCorrect, onPickIcp }: ProspectDetailProps) {
  const id = useId();
  const view = shown?.ok ? shown.value : null;
  const at = (name: string): string => `${id}-${name}`;
  return (
    <article id="prospect-detail" className="prospect-detail" aria-label={prospectName(prospect)}>
      <DetailHead prospect={prospect} view={view} now={now} onClose={onClose} />
      <Labels prospect={prospect} today={localDay(now)} known={known} {...labelling} />
      <JumpNav
        label={t('detail.sections')}
        sections={[
          { id: at('assessment'), title: t('detail.assessment') },
          { id: at('sheet'), title: t('detail.callSheet') },
          { id: at('notes'), title: t('detail.notes.title') },
          { id: at('engagement'), title: t('detail.activity') },
          { id: at('profile'), title: t('detail.profile.title') },
        ]}
      />
      {shown === null && <p className="small muted">{t('detail.assessing')}</p>}
      {shown?.ok === false && <ProblemText problem={shown.error} />}
      <div className="detail-columns">
        <div className="detail-assessment" id={at('assessment')} tabIndex={-1}>
          {view && (
            <>
              <IcpSwitch key={prospect.id} graded={view.icp} choice={view.icpChoice} onPick={onPickIcp} />
              <AssessmentView assessment={view.assessment} gradeLines={view.icp.gradeLines} now={now} values={view.values} onAnswer={engagement.onAnswer} onInformed={engagement.onInformed} changed={view.changed} sheet={null} />
            </>
          )}
        </div>
        <div className="detail-work">
          <div id={at('sheet')} tabIndex={-1}>
            {view && <BantSheet key={prospect.id} subject={prospect.id} framework={view.assessment.framework} tags={view.assessment.tags} now={now} people={peopleOf(view)} onAnswer={engagement.onAnswer} />}
          </div>
          <div id={at('notes')} tabIndex={-1}>
            <Notes key={prospect.id} subject={prospect.id} notes={notes} {...noting} />
          </div>
          <div id={at('engagement')} tabIndex={-1}>
            {view && <Engagement saved={prospect} touches={prospect.touches} reasons={view.reasons} now={now} {...engagement} />}
          </div>
        </div>
      </div>
      <section className="detail-profile" id={at('profile')} tabIndex={-1} aria-labelledby={at('profile-title')}>
        <h2 id={at('profile-title')}>{t('detail.profile.title')}</h2>
        {view && <ProfileValues values={view.values} now={now} onCorrect={onCorrect} />}
      </section>
      {more}
    </article>
  );
}

/** Who may be on the phone: the prospect first, then who else is known there. */
function peopleOf({ prospect, assessment }: ProspectView): string[] {
  return [...new Set([prospect.personName, ...assessment.buyingGroup.known.map(({ name }) => name)].filter((name) => name !== null))];
}
