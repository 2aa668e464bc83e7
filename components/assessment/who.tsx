import { Building2, User } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';
import { ageText, midSentence } from '../ui/format.ts';
import { PAGE_KIND_WORDS, ROLE_WORDS } from './words.ts';

interface WhoProps {
  who: AssessedView['who'];
  pageKind: AssessedView['pageKind'];
  /** Null while no title tells. */
  decisionRole: DecisionRole | null;
  /** When the page was read and what time it is, milliseconds since the epoch. */
  readAt: number;
  now: number;
  /** Buttons at the right edge. */
  actions?: ReactNode;
}

/** Whom this is about: company, person, kind of page, domain. */
export function Who({ who, pageKind, decisionRole, readAt, now, actions }: WhoProps) {
  const company = who.companyName ?? who.companyDomain;
  return (
    <header className="who">
      <div className="who-text">
        <h1 className="who-company" title={company ?? undefined}>
          <Building2 aria-hidden />
          {company ? <span className="clamp-2">{company}</span> : <span className="muted">{t('assessment.who.unnamed')}</span>}
        </h1>
        {who.personName && (
          <p className="who-person" title={[who.personName, who.personTitle].filter(Boolean).join(', ')}>
            <User aria-hidden />
            <span className="clamp-2">
              <strong>{who.personName}</strong>
              {who.personTitle && `, ${who.personTitle}`}
            </span>
            {decisionRole && <span className="pill">{midSentence(ROLE_WORDS[decisionRole])}</span>}
          </p>
        )}
      </div>
      {actions && <div className="who-actions">{actions}</div>}
      <p className="who-page small muted">
        <span className="pill">{PAGE_KIND_WORDS[pageKind]}</span>
        <span>{who.companyDomain ?? t('assessment.who.noDomain')}</span>
        {who.pagesRead > 1 && <span>{t('assessment.who.pages', who.pagesRead)}</span>}
        <span>{t('assessment.who.read', { age: ageText(readAt, now) })}</span>
      </p>
    </header>
  );
}
