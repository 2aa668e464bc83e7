import { useState } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { ShownValue } from '#lib/messaging/protocol.ts';
import { CorrectValue, type Correct } from '../assessment/correct-value.tsx';
import { EvidenceList, QuoteLine } from '../assessment/evidence-list.tsx';
import { SureOf } from '../assessment/sure.tsx';
import { FIELD_WORDS } from '../assessment/words.ts';
import { ageText } from '../ui/format.ts';

interface ProfileValuesProps {
  values: readonly ShownValue[];
  now: number;
  onCorrect: Correct;
}

/** Everything known, value by value, with the best quote and how old it is; what is not known is named behind. */
export function ProfileValues({ values, now, onCorrect }: ProfileValuesProps) {
  const known = values.filter(({ text }) => text !== null);
  const unknown = values.filter(({ text, readOnly }) => text === null && !readOnly);
  return (
    <div className="profile-values">
      <ul>
        {known.map((value) => (
          <Value key={value.field} value={value} now={now} onCorrect={onCorrect} />
        ))}
      </ul>
      {unknown.length > 0 && (
        <details>
          <summary className="small">{t('detail.profile.unknown', unknown.length)}</summary>
          <ul className="profile-unknown">
            {unknown.map(({ field, fromRep }) => (
              <li key={field}>
                <span className="small">{FIELD_WORDS[field]}</span> <CorrectValue field={field} text={null} fromRep={fromRep} onCorrect={onCorrect} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Value({ value, now, onCorrect }: { value: ShownValue; now: number; onCorrect: Correct }) {
  const [open, setOpen] = useState(false);
  const { field, text, fromRep, confidence, evidence, others, at, readOnly } = value;
  const [best] = evidence;
  const name = FIELD_WORDS[field];
  const traces = evidence.length + others.length;
  const Arrow = open ? ChevronDown : ChevronRight;
  return (
    <li className="profile-value">
      <p className="small muted">{name}</p>
      <div className="profile-what">
        <p>
          <strong>{text}</strong> {fromRep && <span className="pill">{t('detail.profile.yours')}</span>} <SureOf confidence={confidence} />
          {others.length > 0 && <span className="pill pill-warn">{t('detail.profile.disagree')}</span>}
        </p>
        {!open && best && <QuoteLine signal={best} />}
        {open && (
          <>
            <EvidenceList evidence={evidence} now={now} />
            {others.map((other) => (
              <div key={other.text} className="conflict">
                <p>
                  {t('detail.profile.elsewhere')} <strong>{other.text}</strong> <SureOf confidence={other.confidence} />
                </p>
                <EvidenceList evidence={other.evidence} now={now} />
              </div>
            ))}
          </>
        )}
      </div>
      <p className="small muted profile-age">{at !== undefined && ageText(at, now)}</p>
      <div className="profile-actions">
        {traces > 0 && (
          <button type="button" className="button button-icon" aria-expanded={open} aria-label={t('detail.profile.sources', { name })} title={t('detail.profile.sources', { name })} onClick={() => setOpen(!open)}>
            <Arrow aria-hidden />
          </button>
        )}
        {!readOnly && <CorrectValue field={field} text={text} fromRep={fromRep} onCorrect={onCorrect} />}
      </div>
    </li>
  );
}
