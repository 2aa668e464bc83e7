import { showValue } from '#lib/evidence/show.ts';
import { DIMENSIONS } from '#lib/icp/model.ts';
import type { ExportRecord } from './facts.ts';

const REASONS_SHOWN = 6;

const whole = (hundredths: number): number => Math.floor(hundredths / 100);

/** What the grading says of a prospect in a few lines, for the one free field every CRM has. What is not known is said to be so. */
export function summaryOf({ prospect, facts }: ExportRecord, purpose: string): string {
  const { grading } = prospect;
  const { estimate, low, high, completeness } = grading.fit;
  const isGraded = grading.stamp.icpId !== '';
  const fit = estimate === null ? 'fit unknown' : `fit ${whole(estimate)} of 100 (${whole(low)} to ${whole(high)}, ${whole(completeness)} % known)`;
  const lines: (string | null)[] = [
    isGraded ? [grading.score ?? 'No grade', fit, grading.action].filter((part) => part !== null).join(', ') : 'Not graded yet',
    ...facts.reasons.slice(0, REASONS_SHOWN),
    facts.emailIsGuess ? 'E-mail address: a guess, built as those of colleagues are; nobody has confirmed it' : null,
    facts.headCount === null ? null : showValue('headCount', facts.headCount),
    facts.revenue === null ? null : `Revenue: ${showValue('revenue', facts.revenue)}`,
    isGraded ? `BANT: ${DIMENSIONS.map((dimension) => `${dimension} ${grading.bant[dimension]}`).join(', ')}` : null,
    grading.nextStep === null ? null : `Next: ${grading.nextStep.text}`,
    `Source: ${prospect.url}, saved ${new Date(prospect.savedAt).toISOString().slice(0, 10)} with Leadlight`,
    purpose === '' ? null : `Purpose: ${purpose}`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}
