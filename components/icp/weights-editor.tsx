import { useState, type FormEvent } from 'react';
import type { Icp } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';

export type SaveIcp = (icp: Icp) => Promise<Outcome<unknown>>;

interface WeightsEditorProps {
  icp: Icp;
  onSave: SaveIcp;
}

/** The criteria with what each wants; weights can be changed and their shares follow as one types. */
export function WeightsEditor({ icp, onSave }: WeightsEditorProps) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [done, setDone] = useState(false);
  const task = useTask();

  const rows = icp.criteria.map((criterion) => {
    const draft = drafts[criterion.id] ?? String(criterion.weight);
    const weight = Number(draft);
    return { criterion, draft, weight, valid: draft.trim() !== '' && Number.isFinite(weight) && weight > 0 };
  });
  const total = rows.reduce((sum, row) => sum + (row.valid ? row.weight : 0), 0);
  const changed = rows.some((row) => row.weight !== row.criterion.weight);
  const valid = rows.every((row) => row.valid);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!changed || !valid) return;
    const criteria = rows.map(({ criterion, weight }) => ({ ...criterion, weight }));
    if (!(await task.run(() => onSave({ ...icp, criteria })))) return;
    setDrafts({});
    setDone(true);
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <div className="table-scroll">
        <table className="plain">
          <caption className="sr-only">Criteria of {icp.name}</caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Wanted</th>
              <th scope="col">Weight</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ criterion, draft, weight, valid }) => (
              <tr key={criterion.id}>
                <th scope="row">
                  {criterion.label} {criterion.subject === 'person' && <span className="pill">person</span>} {criterion.mustKnow && <span className="pill">must know</span>}
                </th>
                <td>{wantedWords(criterion)}</td>
                <td>
                  <input
                    className="input weight"
                    type="number"
                    min="0"
                    step="any"
                    aria-label={`Weight of ${criterion.label}`}
                    aria-invalid={!valid || undefined}
                    value={draft}
                    onChange={(event) => {
                      setDone(false);
                      setDrafts({ ...drafts, [criterion.id]: event.target.value });
                    }}
                  />
                </td>
                <td className="share">{valid ? <Share share={weight / total} /> : <span className="field-error">must be above 0</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ProblemText problem={task.problem} />
      <div className="row">
        <button type="submit" className="button button-primary" disabled={!changed || !valid || task.pending}>
          {task.pending ? 'Saving…' : 'Save weights'}
        </button>
        {changed && (
          <button type="button" className="button" onClick={() => setDrafts({})}>
            Undo changes
          </button>
        )}
        <p role="status" className="small muted">
          {done ? 'Saved as a new version. Saved prospects are graded anew.' : changed ? 'Not saved yet. Saving makes a new version of this ICP.' : ''}
        </p>
      </div>
    </form>
  );
}

function Share({ share }: { share: number }) {
  const percent = Math.round(share * 1000) / 10;
  return (
    <>
      <span className="share-bar" style={{ width: `${percent}%` }} aria-hidden />
      {percent} %
    </>
  );
}
