import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { Prospect } from '#lib/prospects/model.ts';
import { GradeTile } from '../assessment/grade-tile.tsx';
import { SEGMENT_WORDS } from '../assessment/words.ts';
import { dayText, shortPoints } from '../ui/format.ts';
import { BantLetters } from './bant-letters.tsx';
import { prospectName, type SortKey, type Sorting } from './rows.ts';

interface ProspectsTableProps {
  rows: readonly Prospect[];
  sorting: Sorting;
  onSort: (by: SortKey) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[], on: boolean) => void;
  openId: string | null;
  onOpen: (id: string | null) => void;
  /** Hash of the active ICP; rows graded by another say so. */
  icpHash: string | null;
}

/** The saved prospects, one a row. */
export function ProspectsTable({ rows, sorting, onSort, selected, onSelect, openId, onOpen, icpHash }: ProspectsTableProps) {
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
            <th scope="col">BANT</th>
            <th scope="col">Next step</th>
            {heading('date', 'Updated')}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} selected={selected.has(row.id)} onSelect={onSelect} open={row.id === openId} onOpen={onOpen} old={icpHash !== null && row.assessment.stamp.icpHash !== icpHash} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<ProspectsTableProps, 'onSelect' | 'onOpen'> {
  row: Prospect;
  selected: boolean;
  open: boolean;
  old: boolean;
}

function Row({ row, selected, onSelect, open, onOpen, old }: RowProps) {
  const { assessment } = row;
  const step = assessment.nextSteps[0];
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
          <GradeTile grade={assessment.grade} status={assessment.status} small />
          <span className="small muted">
            {assessment.status === 'excluded' ? 'excluded' : `rank ${shortPoints(assessment.fit.rank)}`}
            {old && (
              <span className="pill pill-warn" title={`Graded by ICP version ${assessment.stamp.icpVersion}, which is not the active one`}>
                older ICP
              </span>
            )}
          </span>
        </span>
      </td>
      <td>{assessment.score ?? <span className="muted">–</span>}</td>
      <td>
        {assessment.segment ? (
          <span className={`pill segment-${assessment.segment}`}>{SEGMENT_WORDS[assessment.segment]}</span>
        ) : (
          <span className="small muted">{assessment.status === 'excluded' ? 'excluded' : 'too little known'}</span>
        )}
      </td>
      <td>
        <BantLetters cells={assessment.bant} />
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
