import { ExternalLink, X } from 'lucide-react';
import type { Prospect } from '#lib/prospects/model.ts';
import { AssessmentView } from '../assessment/assessment-view.tsx';
import type { GradeLines } from '../assessment/fit-bar.tsx';
import { ageText, dayText } from '../ui/format.ts';
import { PageLink, shortUrl } from '../ui/page-link.tsx';
import { prospectName } from './rows.ts';

interface ProspectDetailProps {
  prospect: Prospect;
  gradeLines: GradeLines;
  now: number;
  onClose: () => void;
}

/** The assessment of a saved prospect, beside the list. */
export function ProspectDetail({ prospect, gradeLines, now, onClose }: ProspectDetailProps) {
  const { stamp } = prospect.assessment;
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
          <p className="small muted">
            Graded {ageText(stamp.now, now)} by ICP version {stamp.icpVersion}. To correct a value, open the page and click the icon.
          </p>
        </div>
        <button type="button" className="button button-icon" aria-label="Close details" onClick={onClose}>
          <X aria-hidden />
        </button>
      </header>
      <AssessmentView assessment={prospect.assessment} gradeLines={gradeLines} now={now} />
    </aside>
  );
}
