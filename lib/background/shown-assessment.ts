import { localTime } from '#lib/i18n/local-day.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { withDutiesIn } from '#lib/qualify/steps/duties.ts';
import type { AssessInput } from '#lib/qualify/assess.ts';

/** An assessment as its reader is shown it: what the law asks by the days of their own calendar. What is stored and compared keeps its own. */
export function shownAssessment(assessment: Assessment, { kept = null, touches = [] }: Pick<AssessInput, 'kept' | 'touches'>): Assessment {
  return { ...assessment, nextSteps: withDutiesIn(localTime, assessment.nextSteps, { kept, touches, result: assessment, say: sayIn(tongue()) }) };
}
