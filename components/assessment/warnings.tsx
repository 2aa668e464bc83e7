import { RotateCw } from 'lucide-react';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import { Notice } from '../ui/notice.tsx';
import { ageText } from '../ui/format.ts';
import { shortUrl } from '../ui/page-link.tsx';
import { EvidenceList } from './evidence-list.tsx';

/** What a rep should know before trusting the grade: the page changed, the reading was cut short. */
export function PageWarnings({ view, now, onReread }: { view: AssessedView; now: number; onReread: () => void }) {
  return (
    <>
      {view.changedSince && (
        <Notice
          tone="warn"
          role="status"
          title="The page changed since it was read"
          actions={
            <button type="button" className="button button-small" onClick={onReread}>
              <RotateCw aria-hidden /> Read it again
            </button>
          }
        >
          <p className="small">
            What follows is about {shortUrl(view.url)} as read {ageText(view.readAt, now)}.
          </p>
        </Notice>
      )}
      {view.cut && (
        <Notice tone="info" title="Reading stopped at its time limit">
          <p className="small">This page is very large. Something it says may be missing below.</p>
        </Notice>
      )}
    </>
  );
}

/** What disqualifies for certain is opened up; what only might is asked as a question. */
export function DisqualifierNotes({ hits, now }: { hits: AssessedView['assessment']['disqualifiers']; now: number }) {
  return hits.map((hit) =>
    hit.certain ? (
      <details key={hit.code} open>
        <summary className="small">Why we think that {hit.reason}</summary>
        <EvidenceList evidence={hit.evidence} now={now} />
      </details>
    ) : (
      <Notice key={hit.code} tone="warn" title={`Possible disqualifier, please confirm: ${hit.reason}`}>
        {hit.evidence.length > 0 && (
          <details>
            <summary className="small">What it rests on</summary>
            <EvidenceList evidence={hit.evidence} now={now} />
          </details>
        )}
      </Notice>
    ),
  );
}
