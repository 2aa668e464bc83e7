import { useState } from 'react';
import { moveBy, removeAt, replaceAt } from '#lib/icp/edit-lists.ts';
import type { Criterion } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { useDraft, useProblems } from '../draft-context.ts';
import { NumberInput } from '../fields/number-input.tsx';
import { RowButtons } from '../fields/row-buttons.tsx';

/** All criteria with what each wants, its weight and its share of all weights; one at a time is open. */
export function CriteriaSection() {
  const { icp, change } = useDraft();
  const { criteria } = icp;
  const [open, setOpen] = useState<string | null>(null);
  const total = criteria.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const problems = useProblems('criteria');
  return (
    <>
      {problems.length > 0 && <p className="field-error">{problems.join('; ')}</p>}
      <ol className="criteria-list">
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
            onRemove={() => change({ criteria: removeAt(criteria, index) })}
          />
        ))}
      </ol>
    </>
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

function CriterionRow({ criterion, index, count, share, onChange, onMove, onRemove }: CriterionRowProps) {
  const path = `criteria.${index}`;
  const problems = useProblems(path, true);
  const percent = Math.round(share * 1000) / 10;
  return (
    <li className="criterion">
      <div className="criterion-head">
        <div className="criterion-name">
          <strong>{criterion.label}</strong> {criterion.subject === 'person' && <span className="pill">person</span>} {criterion.mustKnow && <span className="pill">must know</span>}{' '}
          {criterion.mustHave && <span className="pill pill-warn">must have</span>}
          <p className="small muted">{wantedWords(criterion)}</p>
        </div>
        <NumberInput
          className="weight"
          aria-label={`Weight of ${criterion.label}`}
          aria-invalid={problems.length > 0 || undefined}
          path={`${path}.weight`}
          value={criterion.weight}
          min={1}
          max={1000}
          onChange={(weight) => weight !== undefined && onChange({ ...criterion, weight })}
        />
        <span className="share">
          <span className="share-track" aria-hidden>
            <span className="share-bar" style={{ inlineSize: `${percent}%` }} />
          </span>
          {percent} %
        </span>
        <RowButtons name={criterion.label} index={index} count={count} onMove={onMove} onRemove={onRemove} />
      </div>
      {problems.length > 0 && <p className="field-error">{problems.join('; ')}</p>}
    </li>
  );
}
