import { useId, useRef, useState } from 'react';
import { localDay } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Framework } from '#lib/icp/model.ts';
import { frameworkCells, FRAMEWORKS } from '#lib/qualify/frameworks.ts';
import type { TagCell } from '#lib/qualify/model.ts';
import type { Answered } from '../assessment/framework.tsx';
import { useDraft } from '../ui/drafts.tsx';
import { SheetCell } from './sheet-cell.tsx';
import './bant-sheet.css';

interface BantSheetProps {
  /** Whom it is of: what is typed is kept by it until it is stored. */
  subject: string;
  framework: Framework;
  tags: readonly TagCell[];
  /** Milliseconds since the epoch. */
  now: number;
  /** Who may have said it; the first is taken until another is typed. */
  people: readonly string[];
  onAnswer: Answered;
}

/** The sheet to fill on a call: the ICP's questions in their order, each with what was said, by whom and when. */
export function BantSheet({ subject, framework, tags, now, people, onAnswer }: BantSheetProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const by = useDraft(`${subject} by`, people[0] ?? '');
  const [on, setOn] = useState(() => localDay(now));
  const cells = frameworkCells(framework, tags, tongue());
  const open = cells.filter(({ state }) => state !== 'confirmed' && state !== 'denied').length;

  function goOn(from: number) {
    const fields = list.current?.querySelectorAll('textarea') ?? [];
    fields[Math.min(from + 1, fields.length - 1)]?.focus();
  }

  return (
    <section className="bant-sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('detail.sheet.title', { framework: FRAMEWORKS[framework].name })}</h2>
        <p className="small muted" role="status">
          {open === 0 ? t('detail.sheet.allAnswered') : t('detail.sheet.open', open)}
        </p>
      </header>
      <div className="sheet-call">
        <label className="small">
          {t('detail.sheet.by')}
          <input className="input" maxLength={200} list={`${id}-people`} value={by.text} onChange={(event) => by.type(event.target.value)} />
        </label>
        <label className="small">
          {t('detail.sheet.on')}
          <input className="input" type="date" max={localDay(now)} value={on} onChange={(event) => setOn(event.target.value)} />
        </label>
        <datalist id={`${id}-people`}>
          {people.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <p className="small muted">{t('detail.sheet.keys')}</p>
      <ol ref={list}>
        {cells.map((cell, index) => (
          <SheetCell
            key={cell.name}
            subject={subject}
            cell={cell}
            now={now}
            said={{ ...(by.text.trim() && { by: by.text.trim() }), ...(on && { on }) }}
            onAnswer={onAnswer}
            onKept={() => goOn(index)}
          />
        ))}
      </ol>
    </section>
  );
}
