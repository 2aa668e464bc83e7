import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { memo } from 'react';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { GradeTile } from '../assessment/grade-tile.tsx';
import { SEGMENT_WORDS } from '../assessment/words.ts';
import { StageChip } from '../engagement/stage-chip.tsx';
import { dayText, shortPoints } from '../ui/format.ts';
import { BantLetters } from './bant-letters.tsx';
import { prospectName, type SortKey, type Sorting } from './rows.ts';

interface ProspectsTableProps {
  rows: readonly ListedProspect[];
  sorting: Sorting;
  onSort: (by: SortKey) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[], on: boolean) => void;
  openId: string | null;
  onOpen: (id: string | null) => void;
  /** Hash of the active ICP; rows graded by another say so. */
  /** Of the ICPs in use; a grade of none of them is of an older one. */
  icpHashes: readonly string[];
}

/** The saved prospects, one a row; drawn anew only where what it shows changed. */
export const ProspectsTable = memo(function ProspectsTable({ rows, sorting, onSort, selected, onSelect, openId, onOpen, icpHashes }: ProspectsTableProps) {
  const all = rows.length > 0 && rows.every((row) => selected.has(row.id));
  const heading = (by: SortKey, label: string, title?: string) => <SortHeading by={by} label={label} title={title} sorting={sorting} onSort={onSort} />;
  return (
    <div className="table-scroll">
      <table className="prospects">
        <caption className="sr-only">Saved prospects</caption>
        <thead>
          <tr>
            <th scope="col">
              <input type="checkbox" aria-label="Select all shown" checked={all} onChange={(event) => onSelect(rows.map((row) => row.id), event.target.checked)} />
            </th>
            {heading('name', 'Name')}
            {heading('rank', 'Grade', 'Sorted by rank, which counts unknowns by half, so that one lucky fact does not top the list')}
            {heading('score', 'Score')}
            {heading('segment', 'Segment')}
            {heading('stage', 'Stage')}
            <th scope="col">BANT</th>
            <th scope="col">Next step</th>
            {heading('date', 'Updated')}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} selected={selected.has(row.id)} onSelect={onSelect} open={row.id === openId} onOpen={onOpen} old={icpHashes.length > 0 && !icpHashes.includes(row.grading.stamp.icpHash)} />
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface RowProps extends Pick<ProspectsTableProps, 'onSelect' | 'onOpen'> {
  row: ListedProspect;
  selected: boolean;
  open: boolean;
  old: boolean;
}

function Row({ row, selected, onSelect, open, onOpen, old }: RowProps) {
  const { grading } = row;
  const step = grading.nextStep;
  const isGraded = grading.stamp.icpHash !== '';
  return (
    <tr className={open ? 'row-open' : undefined}>
      <td>
        <input type="checkbox" aria-label={`Select ${prospectName(row)}`} checked={selected} onChange={(event) => onSelect([row.id], event.target.checked)} />
      </td>
      <th scope="row" className="cell-name">
        <button type="button" className="button-link" aria-expanded={open} aria-controls="prospect-detail" onClick={() => onOpen(open ? null : row.id)}>
          <span className="clamp-2" title={prospectName(row)}>
            {row.personName ?? row.companyName ?? row.companyDomain ?? row.url}
          </span>
        </button>
        <span className="small muted clamp-2">
          {[row.personTitle, row.personName ? (row.companyName ?? row.companyDomain) : row.companyDomain].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td>
        <span className="row">
          <GradeTile grade={grading.grade} status={grading.status} small />
          <span className="small muted">
            {grading.status === 'excluded' ? 'excluded' : `rank ${shortPoints(grading.fit.rank)}`}
            {old && (
              <span className="pill pill-warn" title={isGraded ? `Graded by ICP version ${grading.stamp.icpVersion}, which is not the active one` : 'Its turn comes in the background'}>
                {isGraded ? 'older ICP' : 'not graded yet'}
              </span>
            )}
          </span>
        </span>
      </td>
      <td>{grading.score ?? <span className="muted">–</span>}</td>
      <td>
        {grading.segment ? (
          <span className={`pill segment-${grading.segment}`}>{SEGMENT_WORDS[grading.segment]}</span>
        ) : (
          <span className="small muted">{grading.status === 'excluded' ? 'excluded' : 'too little known'}</span>
        )}
      </td>
      <td>
        <StageChip stage={row.stage} />
      </td>
      <td>
        <BantLetters bant={grading.bant} />
      </td>
      <td className="cell-step">{step ? <span className="clamp-2" title={`${step.text}. ${step.reason}`}>{step.text}</span> : <span className="muted">–</span>}</td>
      <td className="cell-date">{dayText(row.updatedAt)}</td>
    </tr>
  );
}

interface SortHeadingProps {
  by: SortKey;
  label: string;
  title: string | undefined;
  sorting: Sorting;
  onSort: (by: SortKey) => void;
}

function SortHeading({ by, label, title, sorting, onSort }: SortHeadingProps) {
  const active = sorting.by === by;
  const Icon = !active ? ArrowUpDown : sorting.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={active ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="button-sort" title={title} onClick={() => onSort(by)}>
        {label}
        <Icon aria-hidden className={active ? '' : 'sort-idle'} />
      </button>
    </th>
  );
}
