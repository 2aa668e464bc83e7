import { Quote } from 'lucide-react';
import { useState } from 'react';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { midSentence } from '../ui/format.ts';
import { Rich, slots } from '../ui/rich.tsx';
import { CorrectValue, type Correct } from './correct-value.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { useCanShow } from './where.tsx';
import { SureOf } from './sure.tsx';
import { FIELD_WORDS } from './words.ts';

interface AllValuesProps {
  values: AssessedView['values'];
  now: number;
  onCorrect: Correct;
}

/** Every value a rep can correct, known or not, with where it stands. */
export function AllValues({ values, now, onCorrect }: AllValuesProps) {
  return (
    <details className="values">
      <summary>{t('assessment.allValues')}</summary>
      <ul>
        {values.map((value) => (
          <Value key={value.field} value={value} now={now} onCorrect={onCorrect} />
        ))}
      </ul>
    </details>
  );
}

function Value({ value, now, onCorrect }: { value: AssessedView['values'][number]; now: number; onCorrect: Correct }) {
  const [open, setOpen] = useState(false);
  const canShow = useCanShow();
  const { field, text, fromRep, confidence, evidence, others } = value;
  const label = t('assessment.whereSays', { field: midSentence(FIELD_WORDS[field]) });
  return (
    <li>
      <span className="muted">{FIELD_WORDS[field]}</span>
      <span className="clamp-2" title={text ?? undefined}>
        {text ?? <span className="muted">{t('assessment.unknown')}</span>}
        {fromRep && <span className="pill">{t('assessment.yours')}</span>} <SureOf confidence={confidence} />
        {others.length > 0 && <span className="pill pill-warn">{t('assessment.disagree')}</span>}
      </span>
      <span className="value-actions">
        {evidence.length + others.length > 0 && (
          <button type="button" className="button button-icon" aria-label={label} title={label} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Quote aria-hidden />
          </button>
        )}
        <CorrectValue field={field} text={text} fromRep={fromRep} onCorrect={onCorrect} />
      </span>
      {open && (
        <div className="value-where">
          <EvidenceList evidence={evidence} now={now} shown={evidence.find(canShow)} />
          {others.map((other) => (
            <div key={other.text} className="conflict">
              <p>
                <Rich text={t('assessment.elsewhere', slots('value'))} parts={{ value: <strong>{other.text}</strong> }} /> <SureOf confidence={other.confidence} />
              </p>
              <EvidenceList evidence={other.evidence} now={now} shown={other.evidence.find(canShow)} />
            </div>
          ))}
        </div>
      )}
    </li>
  );
}
