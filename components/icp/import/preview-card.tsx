import { useState } from 'react';
import type { Choices, EffectSlice, IcpPreview, IcpSource, Publisher } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import { dayText } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useTask } from '../../ui/use-task.ts';
import { Conflicts } from './conflicts.tsx';
import { Differences } from './differences.tsx';
import { EffectPreview } from './effect-preview.tsx';
import { PublisherLine } from './publisher-line.tsx';
import './import.css';

/** What to do with a file: grade by it from now on, and merge it by these choices (none: put it in place of what is stored). */
export interface Acceptance {
  activate: boolean;
  choices?: Choices;
}

/** What the preview may ask of the worker. */
export interface ImportAsks {
  onEffect: (source: IcpSource, activate: boolean, after: string) => Promise<Outcome<EffectSlice>>;
  onKnow: (publisher: Publisher & { state: 'signed' }) => Promise<Outcome<unknown>>;
}

interface PreviewCardProps extends ImportAsks {
  /** The file. */
  text: string;
  preview: IcpPreview;
  onAccept: (acceptance: Acceptance) => Promise<Outcome<unknown>>;
  onCancel: () => void;
}

/** What importing a file would do: who made it, what it replaces or merges, what differs, whose grades change, what to be wary of. */
export function PreviewCard({ text, preview, onAccept, onCancel, onEffect, onKnow }: PreviewCardProps) {
  const { file, replaces, differences, warnings, publisher, merge } = preview;
  const [activate, setActivate] = useState(true);
  const [merging, setMerging] = useState(merge !== null);
  const [choices, setChoices] = useState<Choices>({});
  const task = useTask();
  const open = merging && merge ? merge.conflicts.filter(({ key }) => choices[key] === undefined).length : 0;
  const acceptance: Acceptance = { activate, ...(merging && { choices }) };
  const source: IcpSource = { text, ...(merging && { choices }) };
  return (
    <section className="card" aria-labelledby="preview-title">
      <h3 id="preview-title">
        {file.name} <span className="muted">{file.version}</span>
      </h3>
      <p>
        {relationWords(preview)}
        {file.createdBy && ` Made by ${file.createdBy}.`}
      </p>
      <PublisherLine publisher={publisher} onKnow={onKnow} />
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn" title={warning} />
      ))}
      {merge && <MergeOrReplace merging={merging} onChange={setMerging} />}
      {merging && merge ? (
        <>
          {merge.conflicts.length > 0 && <Conflicts conflicts={merge.conflicts} choices={choices} onChoose={setChoices} />}
          <Differences differences={merge.takenIn} before="Yours" after="Merged" caption={takenInWords(merge.takenIn.length)} />
        </>
      ) : replaces ? (
        <Differences differences={differences} before="Yours" after="The file’s" />
      ) : (
        <Contents file={file} />
      )}
      <label className="check">
        <input type="checkbox" checked={activate} onChange={(event) => setActivate(event.target.checked)} />
        Grade by it from now on
      </label>
      <h4>What it changes among your prospects</h4>
      <EffectPreview key={JSON.stringify(acceptance)} ask={(after) => onEffect(source, activate, after)} />
      <ProblemText problem={task.problem} />
      {open > 0 && <p className="muted">{open === 1 ? 'One part is' : `${open} parts are`} still to choose above.</p>}
      <div className="row">
        <button type="button" className="button button-primary" disabled={task.pending || open > 0} onClick={() => void task.run(() => onAccept(acceptance))}>
          {task.pending ? 'Importing…' : merging ? 'Accept the merge' : 'Accept'}
        </button>
        <button type="button" className="button" disabled={task.pending} onClick={onCancel}>
          Do not import
        </button>
      </div>
    </section>
  );
}

const takenInWords = (count: number): string => (count === 0 ? 'Nothing comes in without a question' : count === 1 ? 'One change comes in from the file' : `${count} changes come in from the file`);

function relationWords({ replaces, relation, merge }: IcpPreview): string {
  if (!replaces) return 'New: you have no ICP of this kind yet.';
  const yours = `your “${replaces.name}” ${replaces.version}`;
  if (relation === 'newer') return `A newer version of ${yours}, made from exactly what you have.`;
  if (relation === 'diverged' && merge?.since) return `Both ${yours} and this file were changed since version ${merge.since.version}, of ${dayText(merge.since.at)} here.`;
  if (relation === 'unrelated') return `Replaces ${yours}. No version both came from is known here, so a merge asks about everything that differs, and takes nothing away.`;
  return `Replaces ${yours}.`;
}

function MergeOrReplace({ merging, onChange }: { merging: boolean; onChange: (merging: boolean) => void }) {
  return (
    <fieldset className="choice">
      <legend className="sr-only">What to do with the file</legend>
      <label className="choice-card">
        <input type="radio" name="merge-or-replace" checked={merging} onChange={() => onChange(true)} />
        <span>
          <strong>Merge</strong>
          <span className="small muted"> keep what you changed and take in what the file changed</span>
        </span>
      </label>
      <label className="choice-card">
        <input type="radio" name="merge-or-replace" checked={!merging} onChange={() => onChange(false)} />
        <span>
          <strong>Replace</strong>
          <span className="small muted"> take the file as it is; yours stays in the history</span>
        </span>
      </label>
    </fieldset>
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
