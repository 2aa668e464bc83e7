import type { ReactNode } from 'react';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import type { ChangeSinceSaved } from '#lib/qualify/why-changed.ts';
import { AllValues } from './all-values.tsx';
import { Approach } from './approach.tsx';
import type { Correct } from './correct-value.tsx';
import { Criteria } from './criteria.tsx';
import { FitBar, type GradeLines } from './fit-bar.tsx';
import { type Answered, Framework } from './framework.tsx';
import { InShort } from './in-short.tsx';
import { type MarkInformed, NextSteps } from './next-steps.tsx';
import { Readiness } from './readiness.tsx';
import { Verdict } from './verdict.tsx';
import { DisqualifierNotes } from './warnings.tsx';
import { WhyChanged } from './why-changed.tsx';
import './assessment.css';
import './parts.css';

interface AssessmentViewProps {
  assessment: Assessment;
  gradeLines: GradeLines;
  /** Milliseconds since the epoch, for ages. */
  now: number;
  values?: AssessedView['values'];
  /** Left out where nothing can be changed, as for a saved prospect. */
  onCorrect?: Correct;
  onAnswer?: Answered;
  onInformed?: MarkInformed;
  /** Of a saved prospect that is graded otherwise than when it was saved. */
  changed?: ChangeSinceSaved | null;
  /** Stands in place of the framework. */
  sheet?: ReactNode;
}

/** Grade, fit, next steps, why and framework of one assessment; the same in the popup and beside the list. */
export function AssessmentView({ assessment, gradeLines, now, values = [], onCorrect, onAnswer, onInformed, changed = null, sheet }: AssessmentViewProps) {
  return (
    <div className="assessment">
      <Verdict assessment={assessment} />
      {changed && <WhyChanged changed={changed} grade={assessment.grade} now={now} />}
      <FitBar fit={assessment.fit} lines={assessment.scheme === 'percent' ? gradeLines : null} />
      <InShort lines={assessment.lines} />
      <DisqualifierNotes hits={assessment.disqualifiers} now={now} />
      <NextSteps steps={assessment.nextSteps} onInformed={onInformed} />
      <Criteria assessment={assessment} values={values} now={now} onCorrect={onCorrect} />
      <Readiness readiness={assessment.readiness} now={now} />
      {onCorrect && values.length > 0 && <AllValues values={values} now={now} onCorrect={onCorrect} />}
      {sheet === undefined ? <Framework framework={assessment.framework} tags={assessment.tags} now={now} onAnswer={onAnswer} /> : sheet}
      <Approach assessment={assessment} now={now} />
    </div>
  );
}
