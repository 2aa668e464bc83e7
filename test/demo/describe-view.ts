import type { AssessedView, TabView } from '#lib/messaging/protocol.ts';
import type { BantCell } from '#lib/qualify/model.ts';

/** What a rep reads off the popup, as lines of text: grade, fit, band, completeness, BANT, next step. */
export function describeView(view: TabView): string[] {
  switch (view.state) {
    case 'assessed':
      return describeAssessed(view);
    case 'nothing':
      return ['nothing to grade here'];
    case 'failed':
      return [`failed: ${view.message}`];
    case 'restricted':
      return [`restricted: ${view.reason}`];
    case 'blocked':
      return [`not read: ${view.why}`];
    case 'reading':
    case 'linkedin-notice':
    case 'no-icp':
      return [view.state];
  }
}

function describeAssessed({ who, assessment }: AssessedView): string[] {
  const { fit, disqualifiers, nextSteps, bant } = assessment;
  const person = who.personName ? `${who.personName}${who.personTitle ? `, ${who.personTitle}` : ''} · ` : '';
  const estimate = fit.estimate === null ? 'unknown' : points(fit.estimate);
  return [
    `who    ${person}${who.companyName ?? 'company unknown'}${who.companyDomain ? ` (${who.companyDomain})` : ''}`,
    `grade  ${verdict(assessment)}`,
    `fit    ${estimate}, between ${points(fit.low)} and ${points(fit.high)}, ${points(fit.completeness)} % known`,
    ...disqualifiers.map(({ reason, certain }) => `${certain ? 'out' : 'out?'}    ${reason}`),
    `BANT   ${bant.map(describeCell).join(', ')}`,
    `next   ${nextSteps[0] ? `${nextSteps[0].text} (${nextSteps[0].reason})` : 'nothing'}`,
  ];
}

function verdict({ status, grade, score, action }: AssessedView['assessment']): string {
  switch (status) {
    case 'insufficient_data':
      return 'none: too little known';
    case 'excluded':
      return 'none: excluded';
    case 'disqualified':
      return `${grade ?? 'F'}, disqualified`;
    case 'scored':
      return [grade, score, action].filter((part) => part !== null).join(' · ');
  }
}

function describeCell({ dimension, state }: BantCell): string {
  return `${dimension} ${state}`;
}

/** Hundredths as a number people read. */
function points(hundredths: number): string {
  return String(Math.round(hundredths) / 100);
}
