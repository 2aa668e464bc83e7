import type { AssessedView } from '#lib/messaging/protocol.ts';
import { Notice } from '../ui/notice.tsx';
import { CorrectValue, type Correct } from './correct-value.tsx';

/** Says that only a name ties this page to a company, and takes the rep's word on which one it is. */
export function MatchedByName({ who, onCorrect }: { who: AssessedView['who']; onCorrect: Correct }) {
  const domain = who.matchedByName;
  if (domain === undefined) return null;
  return (
    <Notice
      tone="info"
      title={`${who.personName ? 'Employer' : 'Company'} matched by name: ${domain}`}
      actions={<CorrectValue field="companyDomain" text={domain} fromRep={false} onCorrect={onCorrect} worded />}
    >
      <p className="small">This page does not say its domain. Is it another company of that name? Type the right domain; keeping this one confirms it.</p>
    </Notice>
  );
}
