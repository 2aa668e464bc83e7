import type { AssessedView } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { PageLink } from '../ui/page-link.tsx';

/** Parents and subsidiaries: named with where it says so, never mixed with the company itself. */
export function RelatedCompanies({ related }: { related: AssessedView['who']['related'] }) {
  if (related.length === 0) return null;
  return (
    <ul className="related small">
      {related.map(({ relation, name, domain, quote }) => (
        <li key={`${relation}|${name}`}>
          <span className="muted">{relation === 'parent' ? t('assessment.related.parent') : t('assessment.related.owns')}</span> <strong>{name}</strong>
          {domain !== null && <span className="muted"> {domain}</span>}{' '}
          <PageLink url={quote.url} quote={quote.quote}>
            {t('assessment.related.where')}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
