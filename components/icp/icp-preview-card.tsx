import { useState } from 'react';
import type { IcpPreview } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';

interface IcpPreviewCardProps {
  preview: IcpPreview;
  onAccept: (activate: boolean) => Promise<Outcome<unknown>>;
  onCancel: () => void;
}

/** What importing a file would do: name, version, what it replaces, what differs, what to be wary of. */
export function IcpPreviewCard({ preview, onAccept, onCancel }: IcpPreviewCardProps) {
  const { file, replaces, differences, warnings } = preview;
  const [activate, setActivate] = useState(true);
  const task = useTask();
  return (
    <section className="card" aria-labelledby="preview-title">
      <h3 id="preview-title">
        {file.name} <span className="muted">{file.version}</span>
      </h3>
      <p>
        {replaces ? `Replaces your “${replaces.name}” ${replaces.version}.` : 'New: you have no ICP of this kind yet.'}
        {file.createdBy && ` Made by ${file.createdBy}.`}
      </p>
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn" title={warning} />
      ))}
      {replaces ? <Differences differences={differences} /> : <Contents file={file} />}
      <label className="check">
        <input type="checkbox" checked={activate} onChange={(event) => setActivate(event.target.checked)} />
        Grade by it from now on
      </label>
      <ProblemText problem={task.problem} />
      <div className="row">
        <button type="button" className="button button-primary" disabled={task.pending} onClick={() => void task.run(() => onAccept(activate))}>
          {task.pending ? 'Importing…' : 'Accept'}
        </button>
        <button type="button" className="button" disabled={task.pending} onClick={onCancel}>
          Do not import
        </button>
      </div>
    </section>
  );
}

function Differences({ differences }: Pick<IcpPreview, 'differences'>) {
  if (differences.length === 0) return <p className="muted">Nothing differs.</p>;
  return (
    <div className="table-scroll">
      <table className="plain">
        <caption>{differences.length === 1 ? 'One difference' : `${differences.length} differences`}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Yours</th>
            <th scope="col">The file’s</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">{path}</th>
              <td>{before || '–'}</td>
              <td>{after || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Contents({ file }: Pick<IcpPreview, 'file'>) {
  const total = file.criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  return (
    <ul className="bullets">
      {file.criteria.map((criterion) => (
        <li key={criterion.id}>
          <strong>{criterion.label}</strong> {wantedWords(criterion)} <span className="muted">({Math.round((100 * criterion.weight) / total)} %)</span>
        </li>
      ))}
      <li className="muted">
        {file.penalties.length} penalties, {file.disqualifiers.length} disqualifiers, {file.personas.length} personas, {file.offers.length} offers, {file.exclusions.length} excluded domains
      </li>
    </ul>
  );
}
