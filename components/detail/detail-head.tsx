import { ExternalLink, FileText, Maximize2, X } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { ProspectView } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import { ageText, dayText } from '../ui/format.ts';
import { PageLink, shortUrl } from '../ui/page-link.tsx';

interface DetailHeadProps {
  prospect: ListedProspect;
  /** Null until it was assessed. */
  view: ProspectView | null;
  now: number;
  /** Beside a list; left out where it fills the page. */
  onClose: (() => void) | undefined;
}

/** Whom this is about, since when it is saved, by what it was graded, and the ways on from here. */
export function DetailHead({ prospect, view, now, onClose }: DetailHeadProps) {
  return (
    <header className="detail-head">
      <div>
        <h2>{prospectName(prospect)}</h2>
        {prospect.personTitle && <p>{prospect.personTitle}</p>}
        <p className="small muted">
          <PageLink url={prospect.url}>
            {shortUrl(prospect.url)} <ExternalLink aria-hidden />
          </PageLink>{' '}
          · {t('detail.saved', { day: dayText(prospect.savedAt) })}
        </p>
        {view && <p className="small muted">{t('detail.gradedBy', { age: ageText(view.assessment.stamp.now, now), icp: view.icp.name, version: view.icp.version })}</p>}
      </div>
      <div className="detail-ways">
        <a className="button button-small" href={`#handoff/${prospect.id}`}>
          <FileText aria-hidden /> {t('detail.handoffSheet')}
        </a>
        {onClose ? (
          <>
            <a className="button button-icon" href={`#prospect/${prospect.id}`} aria-label={t('detail.wholePage')} title={t('detail.wholePage')}>
              <Maximize2 aria-hidden />
            </a>
            <button type="button" className="button button-icon" aria-label={t('detail.close')} title={t('detail.close')} onClick={onClose}>
              <X aria-hidden />
            </button>
          </>
        ) : (
          <a className="button button-small" href="#list">
            {t('detail.toList')}
          </a>
        )}
      </div>
    </header>
  );
}
