import { useEffect, useId, useRef, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { canNameSomebody, planOf, type Choices } from '#lib/interop/import/choices.ts';
import type { Imported } from '#lib/messaging/import-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { localDay } from '#lib/i18n/local-day.ts';
import { countText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { ChooseFile } from './choose-file.tsx';
import { Done } from './done.tsx';
import { Found } from './found.tsx';
import './importing.css';
import { MapColumns } from './map-columns.tsx';
import type { Checked, ImportActions, OpenedFile } from './model.ts';

/** Where an import stands. */
export type Stage =
  | { at: 'file'; reading: string | null; note?: string }
  | { at: 'columns'; opened: OpenedFile; asOf: string }
  | { at: 'checking'; opened: OpenedFile; asOf: string; done: number; of: number; stop: AbortController }
  | { at: 'found'; opened: OpenedFile; asOf: string; checked: Checked }
  | { at: 'writing'; opened: OpenedFile; asOf: string; checked: Checked; percent: number; isStopping: boolean }
  | { at: 'done'; imported: Imported };

interface ImportScreenProps {
  actions: ImportActions;
  now: number;
  /** For samples. */
  initial?: Stage;
}

/** From a file to saved prospects in four steps: choose it, say what its columns are, look at what would happen, store it. */
export function ImportScreen({ actions, now, initial = { at: 'file', reading: null } }: ImportScreenProps) {
  const [stage, setStage] = useState<Stage>(initial);
  const task = useTask();
  const step = useRef<HTMLParagraphElement>(null);
  const hasBegun = useRef(false);
  const waiting = useRef<{ importId: string | null; stop: AbortController | null }>({ importId: null, stop: null });
  useEffect(() => {
    const leave = () => {
      const held = waiting.current;
      held.stop?.abort();
      if (held.importId !== null) actions.onGiveUp(held.importId);
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [actions]);

  // What was pressed may be gone with its step.
  useEffect(() => {
    if (hasBegun.current && document.activeElement === document.body) step.current?.focus();
    hasBegun.current = true;
  }, [stage.at]);

  const open = (file: File, sheet: number) =>
    task.run(async () => {
      setStage({ at: 'file', reading: file.name });
      const outcome = await actions.onOpen(file, sheet);
      if (!outcome.ok) setStage({ at: 'file', reading: null });
      else if (outcome.value.content.kind === 'lines') void check(outcome.value, '');
      else setStage({ at: 'columns', opened: outcome.value, asOf: file.lastModified < now ? localDay(file.lastModified) : '' });
      return outcome;
    });

  /** Not a task of its own: it may begin within the one that opened the file. */
  async function check(opened: OpenedFile, asOf: string): Promise<Outcome<unknown>> {
    const stop = new AbortController();
    const of = opened.content.kind === 'lines' ? opened.content.lines.length : opened.content.table.rows.length;
    waiting.current = { importId: null, stop };
    setStage({ at: 'checking', opened, asOf, done: 0, of, stop });
    const outcome = await actions.onCheck(opened, planOf(opened.choices, opened.file.name, asOf || null), {
      signal: stop.signal,
      onProgress: (done) => setStage((former) => (former.at === 'checking' ? { ...former, done } : former)),
    });
    waiting.current = { importId: outcome.ok ? (outcome.value?.importId ?? null) : null, stop: null };
    if (outcome.ok && outcome.value) setStage({ at: 'found', opened, asOf, checked: outcome.value });
    else toColumns(opened, asOf);
    return outcome;
  }

  function toColumns(opened: OpenedFile, asOf: string): void {
    setStage(opened.content.kind === 'lines' ? { at: 'file', reading: null } : { at: 'columns', opened, asOf });
  }

  const write = (opened: OpenedFile, asOf: string, checked: Checked) =>
    task.run(async () => {
      setStage({ at: 'writing', opened, asOf, checked, percent: 0, isStopping: false });
      const outcome = await actions.onCommit(checked.importId, (done, of) => setStage((former) => (former.at === 'writing' ? { ...former, percent: Math.floor((100 * done) / of) } : former)));
      if (outcome.ok && outcome.value) {
        waiting.current = { importId: null, stop: null };
        setStage({ at: 'done', imported: outcome.value });
      } else setStage({ at: 'found', opened, asOf, checked });
      return outcome;
    });

  const restart = (note?: string) => setStage({ at: 'file', reading: null, ...(note !== undefined && { note }) });
  return (
    <section className="card stack import-screen" aria-labelledby="import-title">
      <div>
        <h2 id="import-title">{t('importing.heading')}</h2>
        <p ref={step} className="small muted import-step" role="status" tabIndex={-1}>
          {stepWords(stage.at)}
        </p>
      </div>
      {stage.at === 'file' && (
        <>
          <p>{t('importing.intro')}</p>
          <ChooseFile reading={stage.reading} onFile={(file) => void open(file, 0)} />
          {stage.note !== undefined && <p role="status">{stage.note}</p>}
        </>
      )}
      {(stage.at === 'columns' || stage.at === 'checking') && stage.opened.content.kind === 'table' && <FileFacts opened={stage.opened} disabled={stage.at === 'checking'} onSheet={(sheet) => void open(stage.opened.file, sheet)} onOther={() => restart()} />}
      {stage.at === 'columns' && stage.opened.content.kind === 'table' && (
        <>
          <MapColumns
            table={stage.opened.content.table}
            choices={stage.opened.choices}
            isRemembered={stage.opened.isRemembered}
            asOf={stage.asOf}
            today={localDay(now)}
            onChoose={(choices: Choices) => setStage({ ...stage, opened: { ...stage.opened, choices } })}
            onAsOf={(asOf) => setStage({ ...stage, asOf })}
          />
          <div className="row">
            <button type="button" className="button button-primary" disabled={task.pending || !canNameSomebody(stage.opened.choices)} onClick={() => void task.run(() => check(stage.opened, stage.asOf))}>
              {t('importing.map.check')}
            </button>
          </div>
        </>
      )}
      {stage.at === 'checking' && (
        <Progress text={t('importing.checking', { done: countText(stage.done), of: countText(stage.of) })} share={stage.of === 0 ? 0 : stage.done / stage.of}>
          <button type="button" className="button" onClick={() => stage.stop.abort()}>
            {t('importing.stop')}
          </button>
        </Progress>
      )}
      {(stage.at === 'found' || stage.at === 'writing') && (
        <>
          <h3>{t('importing.found.title')}</h3>
          <Found checked={stage.checked} onSaveRejected={() => actions.onSaveRejected(stage.opened, stage.checked)} />
        </>
      )}
      {stage.at === 'found' && <FoundButtons checked={stage.checked} pending={task.pending} onImport={() => void write(stage.opened, stage.asOf, stage.checked)} onBack={() => toColumns(stage.opened, stage.asOf)} />}
      {stage.at === 'writing' && (
        <Progress text={t('importing.writing', { percent: String(stage.percent) })} share={stage.percent / 100}>
          <button
            type="button"
            className="button"
            disabled={stage.isStopping}
            onClick={() => {
              actions.onStop(stage.checked.importId);
              setStage({ ...stage, isStopping: true });
            }}
          >
            {stage.isStopping ? t('importing.stopping') : t('importing.stop')}
          </button>
        </Progress>
      )}
      {stage.at === 'done' && <Done imported={stage.imported} onUndo={() => actions.onUndo(stage.imported.undo)} onUndone={() => restart(t('importing.done.undone'))} onAgain={() => restart()} />}
      <ProblemText problem={task.problem} />
    </section>
  );
}

const STEPS = [
  { at: ['file'], name: () => t('importing.steps.file') },
  { at: ['columns', 'checking'], name: () => t('importing.steps.columns') },
  { at: ['found', 'writing'], name: () => t('importing.steps.check') },
  { at: ['done'], name: () => t('importing.steps.done') },
] as const;

function stepWords(at: Stage['at']): string {
  const index = STEPS.findIndex((step) => (step.at as readonly string[]).includes(at));
  return t('importing.step', { at: String(index + 1), of: String(STEPS.length), name: STEPS[index]?.name() ?? '' });
}

function FileFacts({ opened, disabled, onSheet, onOther }: { opened: OpenedFile; disabled: boolean; onSheet: (sheet: number) => void; onOther: () => void }) {
  const id = useId();
  const { file, content } = opened;
  if (content.kind !== 'table') return null;
  const { rows, headers } = content.table;
  return (
    <div className="row">
      <strong className="import-file">{file.name}</strong>
      <span className="muted">{t('importing.fileFacts', { rows: t('importing.rows', rows.length, [countText(rows.length)]), columns: t('importing.columns', headers.length) })}</span>
      {content.sheets.length > 1 && (
        <>
          <label htmlFor={id}>{t('importing.sheet')}</label>
          <select id={id} className="input import-sheet" value={content.sheet} disabled={disabled} onChange={(event) => onSheet(Number(event.target.value))}>
            {content.sheets.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <button type="button" className="button-link" disabled={disabled} onClick={onOther}>
        {t('importing.chooseOther')}
      </button>
    </div>
  );
}

function FoundButtons({ checked, pending, onImport, onBack }: { checked: Checked; pending: boolean; onImport: () => void; onBack: () => void }) {
  const count = checked.counts.new + checked.counts.changed;
  return (
    <>
      {count === 0 && <p role="status">{t('importing.found.none')}</p>}
      <div className="row">
        <button type="button" className="button button-primary" disabled={pending || count === 0} onClick={onImport}>
          {t('importing.found.import', count, [countText(count)])}
        </button>
        <button type="button" className="button" disabled={pending} onClick={onBack}>
          {t('importing.back')}
        </button>
      </div>
    </>
  );
}

function Progress({ text, share, children }: { text: string; share: number; children: React.ReactNode }) {
  const id = useId();
  return (
    <div className="stack">
      <label htmlFor={id}>{text}</label>
      <progress id={id} className="import-progress" max={1} value={share} />
      <div className="row">{children}</div>
    </div>
  );
}
