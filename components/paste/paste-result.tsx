import { useEffect, useRef } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { PastedValue, PasteView } from '#lib/messaging/ways-protocol.ts';
import { InShort } from '../assessment/in-short.tsx';
import { Verdict } from '../assessment/verdict.tsx';
import { FIELD_WORDS } from '../assessment/words.ts';

/** What a pasted text says, each value with its words, and how whom it is of would grade. */
export function PasteResult({ view }: { view: PasteView }) {
  const { who, values, unread, assessment, icp } = view;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const company = who.companyName ?? who.companyDomain;
  return (
    <>
      <div>
        <h2 ref={title} tabIndex={-1} className="paste-who">
          {who.personName ?? company}
        </h2>
        {who.personName !== null && <p>{[who.personTitle, company].filter(Boolean).join(' · ')}</p>}
      </div>
      <Verdict assessment={assessment} />
      <InShort lines={assessment.lines} />
      <p className="small muted">{t('ways.paste.gradedBy', { icp: `${icp.name} ${icp.version}` })}</p>
      <Values title={t('ways.paste.ofPerson')} values={values.filter(({ of }) => of === 'person')} />
      <Values title={t('ways.paste.ofCompany')} values={values.filter(({ of }) => of === 'company')} />
      {unread.length > 0 && (
        <details className="small">
          <summary>{t('ways.paste.unread', unread.length)}</summary>
          <ul className="paste-unread muted">
            {unread.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Values({ title, values }: { title: string; values: readonly PastedValue[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <dl className="paste-values">
        {values.map(({ field, text, quote, method }) => (
          <div key={`${field} ${text}`}>
            <dt className="small muted">{FIELD_WORDS[field]}</dt>
            <dd>
              <strong>{text}</strong>{' '}
              <span className="small muted">
                {method === 'guess' ? t('ways.paste.guessed') : t('ways.paste.words')} <q>{quote.exact}</q>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
