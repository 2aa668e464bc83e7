import { ArrowLeftRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Holdings, MergePreview } from '#lib/messaging/hygiene-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { MergeTable } from './merge-table.tsx';
import { holdingWords } from './words.ts';

interface MergeDialogProps {
  keep: string;
  gone: string;
  onPreview: (keep: string, gone: string) => Promise<Outcome<MergePreview>>;
  onMerge: (keep: string, gone: string) => Promise<Outcome<unknown>>;
  onClose: () => void;
}

/** Two prospects side by side, what they would be as one, and the button that makes them one. */
export function MergeDialog({ keep, gone, onPreview, onMerge, onClose }: MergeDialogProps) {
  const task = useTask();
  const [ids, setIds] = useState({ keep, gone });
  const [answer, setAnswer] = useState<{ ids: typeof ids; outcome: Outcome<MergePreview> } | null>(null);
  useEffect(() => {
    let isOver = false;
    void onPreview(ids.keep, ids.gone).then((outcome) => !isOver && setAnswer({ ids, outcome }));
    return () => {
      isOver = true;
    };
  }, [ids, onPreview]);
  const shown = answer?.outcome.ok ? answer.outcome.value : null;
  const isReady = shown !== null && answer?.ids === ids;

  async function merge(): Promise<void> {
    if (shown && (await task.run(() => onMerge(shown.keep.id, shown.gone.id)))) onClose();
  }

  return (
    <Dialog
      title={t('hygiene.mergeTitle')}
      onClose={onClose}
      startAtTitle
      wide
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="button" className="button button-primary" disabled={!isReady || task.pending} onClick={() => void merge()}>
            {t('hygiene.merge')}
          </button>
        </>
      }
    >
      {answer === null && <p role="status">{t('hygiene.merging')}</p>}
      {answer?.outcome.ok === false && <ProblemText problem={answer.outcome.error} />}
      {shown && (
        <>
          <div className="merge-two">
            <Side title={t('hygiene.stays')} held={shown.keep} />
            {shown.canSwap && (
              <button type="button" className="button button-icon" aria-label={t('hygiene.swap')} title={t('hygiene.swap')} aria-disabled={!isReady} onClick={() => isReady && setIds({ keep: ids.gone, gone: ids.keep })}>
                <ArrowLeftRight aria-hidden />
              </button>
            )}
            <Side title={t('hygiene.goes')} held={shown.gone} />
          </div>
          {shown.related && (
            <Notice tone="warn" title={t('hygiene.relatedTitle')}>
              <p>{t('hygiene.related')}</p>
            </Notice>
          )}
          <MergeTable fields={shown.fields} />
          <ul className="small muted merge-notes">
            {shown.people > 0 && <li>{t('hygiene.people', shown.people)}</li>}
            {shown.companyGone !== null && <li>{t('hygiene.companyGone', { company: shown.companyGone })}</li>}
            <li>{t('hygiene.keepsBoth')}</li>
          </ul>
        </>
      )}
      <ProblemText problem={task.problem} />
    </Dialog>
  );
}

function Side({ title, held }: { title: string; held: Holdings }) {
  return (
    <section className="merge-side">
      <h3 className="small muted">{title}</h3>
      <p>
        <strong>{held.name === '' ? t('hygiene.unnamed') : held.name}</strong>
        {held.company !== null && <span className="muted"> {held.company}</span>}
      </p>
      <p className="small merge-known">{held.known ?? t('hygiene.nameOnly')}</p>
      <p className="small muted">{holdingWords(held)}</p>
    </section>
  );
}
