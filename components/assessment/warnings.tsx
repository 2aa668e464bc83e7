import { RotateCw } from 'lucide-react';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
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
          title={t('assessment.warnings.changed')}
          actions={
            <button type="button" className="button button-small" onClick={onReread}>
              <RotateCw aria-hidden /> {t('assessment.warnings.again')}
            </button>
          }
        >
          <p className="small">{t('assessment.warnings.about', { page: shortUrl(view.url), age: ageText(view.readAt, now) })}</p>
        </Notice>
      )}
      {view.cut && (
        <Notice tone="info" title={t('assessment.warnings.cut')}>
          <p className="small">{t('assessment.warnings.cutWhy')}</p>
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
        <summary className="small">{t('assessment.warnings.think', { reason: hit.reason })}</summary>
        <EvidenceList evidence={hit.evidence} now={now} />
      </details>
    ) : (
      <Notice key={hit.code} tone="warn" title={t('assessment.warnings.possible', { reason: hit.reason })}>
        {hit.evidence.length > 0 && (
          <details>
            <summary className="small">{t('assessment.warnings.rests')}</summary>
            <EvidenceList evidence={hit.evidence} now={now} />
          </details>
        )}
      </Notice>
    ),
  );
}
