import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useId, useRef, useState, type FormEvent, type RefObject } from 'react';
import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
import { freshId, moveBy, removeAt, replaceAt } from '#lib/icp/edit-lists.ts';
import type { Criterion } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { useDraft, useOpenEntry, useProblems } from '../draft-context.ts';
import { NumberInput } from '../fields/number-input.tsx';
import { RowButtons } from '../fields/row-buttons.tsx';
import { CriterionForm } from './criterion-form.tsx';
import { KINDS, kindOf, type Kind } from './kinds.ts';

const MIDDLING = 10;

/** All criteria with what each wants, its weight and its share of all weights; one at a time is open. */
export function CriteriaSection() {
  const { icp, change } = useDraft();
  const { criteria } = icp;
  const ids = criteria.map(({ id }) => id);
  const [open, setOpen] = useOpenEntry('criteria', ids);
  const adding = useRef<HTMLSelectElement>(null);
  const total = criteria.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const problems = useProblems('criteria');

  function add(kind: Kind) {
    const { label, subject, test } = KINDS.find((known) => known.kind === kind) ?? KINDS[0]!;
    const id = freshId(kind, ids);
    change({ criteria: [...criteria, { id, label, subject, weight: MIDDLING, mustKnow: false, test }] });
    setOpen(id);
  }

  return (
    <>
      <ol className="entry-list">
        {criteria.map((criterion, index) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            index={index}
            count={criteria.length}
            share={total > 0 ? Math.max(0, criterion.weight) / total : 0}
            open={open === criterion.id}
            onOpen={(now) => setOpen(now ? criterion.id : null)}
            onChange={(next) => change({ criteria: replaceAt(criteria, index, next) })}
            onMove={(by) => change({ criteria: moveBy(criteria, index, by) })}
            onRemove={() => {
              change({ criteria: removeAt(criteria, index) });
              adding.current?.focus();
            }}
          />
        ))}
      </ol>
      {problems.length > 0 && <p className="field-error">{problems.join('; ')}</p>}
      <AddCriterion select={adding} onAdd={add} />
    </>
  );
}

function AddCriterion({ select, onAdd }: { select: RefObject<HTMLSelectElement | null>; onAdd: (kind: Kind) => void }) {
  const [kind, setKind] = useState<Kind>('industry');
  function submit(event: FormEvent) {
    event.preventDefault();
    onAdd(kind);
  }
  return (
    <form className="add-row" onSubmit={submit}>
      <select ref={select} className="input" aria-label={t('editor.newAsks')} value={kind} onChange={(event) => setKind(KINDS.find((known) => known.kind === event.target.value)?.kind ?? kind)}>
        {KINDS.map(({ kind: value, label, asks }) => (
          <option key={value} value={value}>
            {t('editor.kind', { name: label, asks })}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        <Plus aria-hidden /> {t('editor.addCriterion')}
      </button>
    </form>
  );
}

interface CriterionRowProps {
  criterion: Criterion;
  index: number;
  count: number;
  /** Of all weights, 0 to 1. */
  share: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (criterion: Criterion) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function CriterionRow({ criterion, index, count, share, open, onOpen, onChange, onMove, onRemove }: CriterionRowProps) {
  const path = `criteria.${index}`;
  const weightWrong = useProblems(`${path}.weight`);
  const problems = useProblems(path, true);
  const shown = open ? weightWrong : problems;
  const percent = Math.round(share * 1000) / 10;
  const id = useId();
  return (
    <li className="entry">
      <div className="criterion-head">
        <button type="button" className="entry-open" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
          {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          <span>
            <strong>{criterion.label || t('editor.noName')}</strong> {criterion.subject === 'person' && <span className="pill">{t('editor.person')}</span>}{' '}
            {criterion.mustKnow && <span className="pill">{t('editor.mustKnowPill')}</span>} {criterion.mustHave && <span className="pill pill-warn">{t('editor.mustHavePill')}</span>}
            <span className="small muted entry-summary">{wantedWords(criterion, said()) || t('editor.nothingNamed', { asks: kindOf(criterion.test).asks })}</span>
          </span>
        </button>
        <label className="criterion-weight">
          <span className="small muted">{t('editor.weight')}</span>
          <NumberInput
            className="weight"
            aria-label={t('editor.weightOf', { name: criterion.label })}
            aria-invalid={weightWrong.length > 0 || undefined}
            path={`${path}.weight`}
            value={criterion.weight}
            min={1}
            max={1000}
            onChange={(weight) => weight !== undefined && onChange({ ...criterion, weight })}
          />
        </label>
        <span className="share">
          <span className="share-track" aria-hidden>
            <span className="share-bar" style={{ inlineSize: `${percent}%` }} />
          </span>
          {percent} %
        </span>
        <RowButtons name={criterion.label} index={index} count={count} onMove={onMove} onRemove={onRemove} />
      </div>
      {shown.length > 0 && <p className="field-error">{shown.join('; ')}</p>}
      <div id={id} className="entry-form" hidden={!open}>
        {open && <CriterionForm criterion={criterion} path={path} onChange={onChange} />}
      </div>
    </li>
  );
}
