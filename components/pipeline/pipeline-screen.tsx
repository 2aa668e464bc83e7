import { Search } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { boardOf, moveTo, stageBeside } from '#lib/prospects/board.ts';
import type { Decision } from '#lib/prospects/closing.ts';
import { filterInSteps } from '#lib/prospects/in-steps.ts';
import { type ListedProspect, STAGES, type Stage } from '#lib/prospects/model.ts';
import { isClosed } from '#lib/prospects/stage.ts';
import { useInSlices } from '../prospects/in-slices.ts';
import { whoWords } from '../today/words.ts';
import { Loaded } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { AskDialog, type Asking } from './ask-dialog.tsx';
import type { CardActions } from './board-card.tsx';
import { BoardColumn } from './board-column.tsx';
import { focusBeside, focusCard } from './focus.ts';
import './pipeline.css';
import { RefusedBar } from './refused-bar.tsx';
import { refusalWords, stageName } from './words.ts';

interface PipelineScreenProps {
  prospects: readonly ListedProspect[];
  /** All stored ones: their lines and reasons. */
  icps: readonly Icp[];
  /** The reader's day (ISO). */
  today: string;
  onDecide: (id: string, decision: Decision) => Promise<Outcome<unknown>>;
}

const OPEN = STAGES.filter((stage) => !isClosed(stage));
const CLOSED = STAGES.filter(isClosed);

/** The board of stages: what a person decides is done by drag, keys or menu; what only the rules decide is refused with the reason. */
export function PipelineScreen({ prospects, icps, today, onDecide }: PipelineScreenProps) {
  const [search, setSearch] = useState('');
  const [dragged, setDragged] = useState<ListedProspect | null>(null);
  const [asked, setAsked] = useState<{ prospect: ListedProspect; asking: Asking } | null>(null);
  const [refused, setRefused] = useState<{ what: string; why: string } | null>(null);
  const sought = useDeferredValue(search.trim());
  const board = useInSlices(prospects.length, useCallback(() => boardOfFound(prospects, sought), [prospects, sought]));

  const icpOf = useCallback((prospect: ListedProspect) => icps.find(({ id }) => id === prospect.grading.stamp.icpId) ?? null, [icps]);
  const moveOf = useCallback((prospect: ListedProspect, to: Stage) => moveTo(prospect, to, icpOf(prospect)), [icpOf]);

  const decide = useCallback(
    async (prospect: ListedProspect, decision: Decision) => {
      const outcome = await onDecide(prospect.id, decision);
      if (outcome.ok) {
        setRefused(null);
        setAsked(null);
        focusCard(prospect.id, (decision.to === 'reopen' ? backOf(moveOf(prospect, 'unqualified')) : decision.to) ?? prospect.stage);
      }
      return outcome;
    },
    [onDecide, moveOf],
  );

  const onMove = useCallback(
    (prospect: ListedProspect, to: Stage) => {
      if (to === prospect.stage) return;
      const move = moveOf(prospect, to);
      const refuse = (why: string) => setRefused({ what: t('pipeline.refused', { name: whoWords(prospect).name, stage: stageName(to) }), why });
      if (!move.may) refuse(refusalWords(move.why));
      else if (move.asks === 'nothing') void decide(prospect, { to: 'won' }).then((outcome) => outcome.ok || refuse(outcome.error.message));
      else setAsked({ prospect, asking: move.asks === 'reopening' ? { kind: 'reopening', backTo: move.backTo } : { kind: to as 'nurture' | 'lost' | 'disqualified' } });
    },
    [moveOf, decide],
  );

  const actions = useMemo(
    (): CardActions => ({
      moveOf,
      onMove,
      onDrag: setDragged,
      onKey: (event, prospect) => onKey(event, prospect, onMove),
      reasonOf: (code) => icps.flatMap(({ reasons }) => reasons).find((reason) => reason.code === code)?.label ?? code,
    }),
    [moveOf, onMove, icps],
  );

  const columnIn = (columns: Record<Stage, ListedProspect[]>) => (stage: Stage) => (
    <BoardColumn
      key={stage}
      stage={stage}
      rows={columns[stage]}
      today={today}
      opened={!isClosed(stage)}
      drop={dragged === null || dragged.stage === stage ? null : moveOf(dragged, stage)}
      onDrop={(to) => dragged && onMove(dragged, to)}
      actions={actions}
    />
  );

  if (prospects.length === 0) {
    return (
      <Notice tone="info" title={t('pipeline.noneSaved')}>
        <p>{t('pipeline.noneSavedMore')}</p>
      </Notice>
    );
  }
  return (
    <>
      <div className="toolbar">
        <label className="search">
          <Search aria-hidden />
          <span className="sr-only">{t('pipeline.search')}</span>
          <input className="input" type="search" placeholder={t('pipeline.search')} value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        <p className="small muted">{t('pipeline.hint')}</p>
      </div>
      <Loaded live={board} what={t('common.yourProspects')}>
        {({ columns, found }) => (
          <>
            {found === 0 && (
              <p role="status" className="muted">
                {t('pipeline.noMatch', { text: sought })}
              </p>
            )}
            <div className="board" role="group" aria-label={t('pipeline.board')}>
              {OPEN.map(columnIn(columns))}
              <div className="board-closed">{CLOSED.map(columnIn(columns))}</div>
            </div>
          </>
        )}
      </Loaded>
      {refused && <RefusedBar {...refused} onClose={() => setRefused(null)} />}
      {asked && (
        <AskDialog
          asking={asked.asking}
          name={whoWords(asked.prospect).name}
          reasons={icpOf(asked.prospect)?.reasons ?? []}
          today={today}
          onDecide={(decision) => decide(asked.prospect, decision)}
          onClose={() => {
            setAsked(null);
            focusCard(asked.prospect.id, asked.prospect.stage);
          }}
        />
      )}
    </>
  );
}

function* boardOfFound(prospects: readonly ListedProspect[], sought: string) {
  const found = sought === '' ? prospects : yield* filterInSteps(prospects, sayingAll(sought));
  return { columns: yield* boardOf(found), found: found.length };
}

/** Whether the names, the owner or a tag of a prospect hold every word. */
function sayingAll(sought: string): (prospect: ListedProspect) => boolean {
  const words = sought.toLowerCase().split(/\s+/);
  return ({ personName, personTitle, companyName, companyDomain, owner, tags = [] }) => {
    const text = [personName, personTitle, companyName, companyDomain, owner, ...tags].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

const backOf = (move: ReturnType<typeof moveTo>): Stage | null => (move.may && move.asks === 'reopening' ? move.backTo : null);

/** Ctrl and a horizontal arrow move a card; arrows alone move the focus between cards. */
function onKey(event: KeyboardEvent<HTMLElement>, prospect: ListedProspect, onMove: CardActions['onMove']): void {
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key] as 1 | -1 | undefined;
  if (event.ctrlKey && step !== undefined) {
    const to = stageBeside(prospect.stage, step);
    if (to !== null) onMove(prospect, to);
    event.preventDefault();
  } else if (!event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && focusBeside(event.currentTarget, event.key, step)) {
    event.preventDefault();
  }
}
