import { Clipboard, Download, Printer } from 'lucide-react';
import { useId, useState, type SyntheticEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { StageRules } from '#lib/icp/model.ts';
import { sheetMarkdown } from '#lib/interop/handoff-sheet.ts';
import type { SheetData } from '#lib/messaging/detail-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { confirmedFor, type Handoff, handedOverAs } from '#lib/prospects/handoff.ts';
import type { HandedOverAs } from '#lib/prospects/model.ts';
import { DIMENSION_WORDS } from '../assessment/words.ts';
import { StageChip } from '../engagement/stage-chip.tsx';
import { dayText } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { sheetOf } from './sections.ts';
import { SheetView } from './sheet-view.tsx';

/** A hand-off as lists show it. */
export type HandoffLine = Pick<Handoff, 'id' | 'at' | 'as' | 'to'>;

interface HandoffScreenProps {
  /** As it stands now, or as it stood when it was handed over. */
  data: SheetData;
  /** The hand-off it is of; null for how it stands now. */
  frozen: HandoffLine | null;
  /** All there were, newest first. */
  past: readonly HandoffLine[];
  /** Of the ICP that grades it; null where that is gone. */
  stages: StageRules | null;
  onHandOver: (as: HandedOverAs, more: { to?: string; note?: string }) => Promise<Outcome<unknown>>;
  /** Resolves false where the browser does not allow it. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (name: string, text: string) => void;
  onPrint: () => void;
}

/** The sheet a rep hands on with a prospect, and the hand-over itself, which freezes it. */
export function HandoffScreen({ data, frozen, past, stages, onHandOver, onCopy, onSave, onPrint }: HandoffScreenProps) {
  const [withNotes, setWithNotes] = useState(true);
  const [said, setSaid] = useState('');
  const { prospect } = data;
  const sheet = sheetOf(data, { withNotes });
  return (
    <div className="handoff">
      <div className="toolbar">
        <a className="button" href={`#prospect/${prospect.id}`}>
          {t('handoff.back')}
        </a>
        <button type="button" className="button" onClick={() => void onCopy(sheetMarkdown(sheet)).then((done) => setSaid(done ? t('handoff.copied') : t('handoff.notCopied')))}>
          <Clipboard aria-hidden /> {t('handoff.copy')}
        </button>
        <button type="button" className="button" onClick={() => onSave(fileName(sheet.title), sheetMarkdown(sheet))}>
          <Download aria-hidden /> {t('handoff.save')}
        </button>
        <button type="button" className="button" onClick={onPrint}>
          <Printer aria-hidden /> {t('handoff.print')}
        </button>
        <label className="row small">
          <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} /> {t('handoff.withNotes')}
        </label>
        <p role="status" className="small">
          {said}
        </p>
      </div>
      {frozen ? (
        <Notice tone="info" title={t('handoff.frozen', { as: frozen.as.toUpperCase(), day: dayText(frozen.at) })} actions={<a href={`#handoff/${prospect.id}`}>{t('handoff.toNow')}</a>}>
          <p className="small">{t('handoff.frozenWhy')}</p>
        </Notice>
      ) : (
        <HandOver data={data} stages={stages} onHandOver={onHandOver} />
      )}
      {past.length > 0 && (
        <p className="small handoff-past">
          <span className="muted">{t('handoff.past')}</span>
          {past.map((line) => (
            <a key={line.id} href={`#handoff/${prospect.id}/${line.id}`} aria-current={line.id === frozen?.id ? 'true' : undefined}>
              {pastWords(line)}
            </a>
          ))}
        </p>
      )}
      <SheetView sheet={sheet} />
    </div>
  );
}

function HandOver({ data: { prospect }, stages, onHandOver }: Pick<HandoffScreenProps, 'data' | 'stages' | 'onHandOver'>) {
  const id = useId();
  const task = useTask();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [done, setDone] = useState('');
  const can = handedOverAs(prospect.stage);

  async function handOver(as: HandedOverAs) {
    setDone('');
    const more = { ...(to.trim() && { to: to.trim() }), ...(note.trim() && { note: note.trim() }) };
    if (!(await task.run(() => onHandOver(as, more)))) return;
    setNote('');
    setDone(t('handoff.doneNow', { as: as.toUpperCase() }));
  }

  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id} className="row">
        {t('handoff.handOver')} <StageChip stage={prospect.stage} />
      </h2>
      {!can.includes('sql') && stages && <p className="small muted">{lackingWords(confirmedFor(prospect, { stages }))}</p>}
      {can.length === 0 ? (
        <p className="small">{t('handoff.notYet')}</p>
      ) : (
        <form className="handoff-form" onSubmit={(event: SyntheticEvent) => event.preventDefault()}>
          <label className="small">
            {t('handoff.to')}
            <input className="input" maxLength={200} value={to} onChange={(event) => setTo(event.target.value)} />
          </label>
          <label className="small">
            {t('handoff.note')}
            <input className="input" maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
          {can.map((as, index) => (
            <button key={as} type="button" className={`button ${index === 0 ? 'button-primary' : ''}`} disabled={task.pending} onClick={() => void handOver(as)}>
              {t('handoff.handOverAs', { as: as.toUpperCase() })}
            </button>
          ))}
        </form>
      )}
      <p role="status" className="small ink-match">
        {done}
      </p>
      <ProblemText problem={task.problem} />
      <p className="small muted">{t('handoff.freezes')}</p>
    </section>
  );
}

function lackingWords({ confirmed, needed, missing }: ReturnType<typeof confirmedFor>): string {
  const has = t('handoff.lacking', { confirmed: String(confirmed), needed: String(needed) });
  return missing.length === 0 ? has : `${has} ${t('handoff.lackingAmong', { dimensions: missing.map((dimension) => DIMENSION_WORDS[dimension]).join(', ') })}`;
}

function pastWords({ as, at, to }: HandoffLine): string {
  const words = { as: as.toUpperCase(), day: dayText(at) };
  return to === undefined ? t('handoff.pastLine', words) : t('handoff.pastLineTo', { ...words, to });
}

const fileName = (title: string): string => `${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'prospect'}.md`;
