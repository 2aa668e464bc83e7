import { useState } from 'react';
import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
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
import { pathInWords } from './part-words.ts';
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
  const [refused, setRefused] = useState<string | null>(null);
  const task = useTask();
  const open = merging && merge ? merge.conflicts.filter(({ key }) => choices[key] === undefined).length : 0;
  const acceptance: Acceptance = { activate, ...(merging && { choices }) };
  const source: IcpSource = { text, ...(merging && { choices }) };
  const question = JSON.stringify(acceptance);

  /** The effect; of what would be no ICP the reason instead, and then it is not to be accepted. */
  async function effect(after: string): Promise<Outcome<EffectSlice>> {
    const outcome = await onEffect(source, activate, after);
    if (outcome.ok || outcome.error.code !== 'invalid') return outcome;
    setRefused(question);
    return { ok: false, error: { ...outcome.error, ...(outcome.error.details && { details: outcome.error.details.map(({ path, message }) => ({ path: pathInWords(path), message })) }) } };
  }
  return (
    <section className="card" aria-labelledby="preview-title">
      <h3 id="preview-title">
        {file.name} <span className="muted">{file.version}</span>
      </h3>
      <p>
        {file.createdBy ? t('icp.importing.madeBy', { what: relationWords(preview), by: file.createdBy }) : relationWords(preview)}
      </p>
      <PublisherLine publisher={publisher} onKnow={onKnow} />
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn" title={warning} />
      ))}
      {merge && <MergeOrReplace merging={merging} onChange={setMerging} />}
      {merging && merge ? (
        <>
          {merge.conflicts.length > 0 && <Conflicts conflicts={merge.conflicts} choices={choices} onChoose={setChoices} />}
          <Differences differences={merge.takenIn} before={t('icp.conflict.yours')} after={t('icp.importing.mergedColumn')} caption={takenInWords(merge.takenIn.length)} />
        </>
      ) : replaces ? (
        <Differences differences={differences} before={t('icp.conflict.yours')} after={t('icp.conflict.theirs')} />
      ) : (
        <Contents file={file} />
      )}
      <label className="check">
        <input type="checkbox" checked={activate} onChange={(event) => setActivate(event.target.checked)} />
        {t('icp.importing.gradeByIt')}
      </label>
      <h4>{t('icp.importing.effect')}</h4>
      <EffectPreview key={question} ask={effect} />
      <ProblemText problem={task.problem} />
      {open > 0 && <p className="muted">{t('icp.importing.open', open)}</p>}
      <div className="row">
        <button type="button" className="button button-primary" disabled={task.pending || open > 0 || refused === question} onClick={() => void task.run(() => onAccept(acceptance))}>
          {task.pending ? t('icp.importing.importing') : merging ? t('icp.importing.acceptMerge') : t('icp.importing.accept')}
        </button>
        <button type="button" className="button" disabled={task.pending} onClick={onCancel}>
          {t('icp.importing.doNot')}
        </button>
      </div>
    </section>
  );
}

const takenInWords = (count: number): string => (count === 0 ? t('icp.importing.nothingIn') : t('icp.importing.changesIn', count));

function relationWords({ replaces, relation, merge }: IcpPreview): string {
  if (!replaces) return t('icp.importing.isNew');
  const yours = t('icp.importing.yours', { name: replaces.name, version: replaces.version });
  if (relation === 'newer') return t('icp.importing.newer', { yours });
  if (relation === 'diverged' && merge?.since) return t('icp.importing.diverged', { yours, version: merge.since.version, day: dayText(merge.since.at) });
  if (relation === 'unrelated') return t('icp.importing.unrelated', { yours });
  return t('icp.importing.replaces', { yours });
}

function MergeOrReplace({ merging, onChange }: { merging: boolean; onChange: (merging: boolean) => void }) {
  return (
    <fieldset className="choice">
      <legend className="sr-only">{t('icp.importing.how')}</legend>
      <label className="choice-card">
        <input type="radio" name="merge-or-replace" checked={merging} onChange={() => onChange(true)} />
        <span>
          <strong>{t('icp.importing.merge')}</strong>
          <span className="small muted"> {t('icp.importing.mergeWhy')}</span>
        </span>
      </label>
      <label className="choice-card">
        <input type="radio" name="merge-or-replace" checked={!merging} onChange={() => onChange(false)} />
        <span>
          <strong>{t('icp.importing.replace')}</strong>
          <span className="small muted"> {t('icp.importing.replaceWhy')}</span>
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
          <strong>{criterion.label}</strong> {wantedWords(criterion, said())} <span className="muted">({Math.round((100 * criterion.weight) / total)} %)</span>
        </li>
      ))}
      <li className="muted">
        {t('icp.importing.contents', { penalties: file.penalties.length, disqualifiers: file.disqualifiers.length, personas: file.personas.length, offers: file.offers.length, exclusions: file.exclusions.length })}
      </li>
    </ul>
  );
}
