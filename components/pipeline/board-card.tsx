import { memo, useState, type DragEvent, type KeyboardEvent } from 'react';
import { localDay } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import { isClosed, lastMove } from '#lib/prospects/stage.ts';
import type { ListedProspect, Stage } from '#lib/prospects/model.ts';
import type { BoardMove } from '#lib/prospects/board.ts';
import '../assessment/assessment.css';
import { GradeTile } from '../assessment/grade-tile.tsx';
import { BantLetters } from '../prospects/bant-letters.tsx';
import { whoWords } from '../today/words.ts';
import { agoWords, dayWords } from '../ui/day.ts';
import { MoveChoices } from './move-choices.tsx';
import { stageName } from './words.ts';

export interface CardActions {
  /** What it takes to bring it there. */
  moveOf: (prospect: ListedProspect, to: Stage) => BoardMove;
  /** Asks what must be asked, and moves it, or says why not. */
  onMove: (prospect: ListedProspect, to: Stage) => void;
  /** Null when nothing is dragged any more. */
  onDrag: (prospect: ListedProspect | null) => void;
  onKey: (event: KeyboardEvent<HTMLElement>, prospect: ListedProspect) => void;
  /** Label of a reason code. */
  reasonOf: (code: string) => string;
}

interface BoardCardProps {
  prospect: ListedProspect;
  today: string;
  actions: CardActions;
}

/** One prospect on the board; drawn anew only when it changes. */
export const BoardCard = memo(function BoardCard({ prospect, today, actions }: BoardCardProps) {
  const [choosing, setChoosing] = useState(false);
  const { id, stage, grading, owner, followUp } = prospect;
  const { name, more } = whoWords(prospect);

  function drag(event: DragEvent) {
    event.dataTransfer.setData('text/plain', name);
    event.dataTransfer.effectAllowed = 'move';
    actions.onDrag(prospect);
  }

  return (
    <li className="board-card" data-card={id} draggable onDragStart={drag} onDragEnd={() => actions.onDrag(null)}>
      <div className="board-card-head">
        <GradeTile grade={grading.grade} status={grading.status} small />
        <div>
          <a href={`#prospect/${id}`} className="clamp-2" draggable={false} onKeyDown={(event) => actions.onKey(event, prospect)}>
            {name}
          </a>
          {more !== '' && (
            <p className="small muted" title={more}>
              {more}
            </p>
          )}
        </div>
      </div>
      {!isClosed(stage) && (
        <div className="row board-card-marks">
          {grading.score !== null && (
            <span className={`pill segment-${grading.segment ?? 'none'}`} title={t('pipeline.score', { score: grading.score })}>
              {grading.score}
            </span>
          )}
          <BantLetters bant={grading.bant} />
        </div>
      )}
      <div className="board-card-foot">
        <div className="small muted">
          <p>{facts(prospect, today, actions).join(' · ')}</p>
          {followUp && <p className={followUp.on <= today ? 'board-due' : ''}>{t('pipeline.followUp', { day: dayWords(followUp.on, today) })}</p>}
          {owner !== undefined && <span className="pill board-owner">{owner}</span>}
        </div>
        <button type="button" className="button button-small" aria-expanded={choosing} aria-label={t('pipeline.moveOf', { name })} onClick={() => setChoosing(!choosing)}>
          {t('pipeline.move')}
        </button>
      </div>
      {choosing && (
        <MoveChoices
          prospect={prospect}
          moveOf={actions.moveOf}
          onMove={(to) => {
            setChoosing(false);
            actions.onMove(prospect, to);
          }}
        />
      )}
    </li>
  );
});

/** Since when it is there, and what is special about that. */
function facts({ stage, history, savedAt }: ListedProspect, today: string, { reasonOf }: CardActions): string[] {
  const move = lastMove(history);
  const facts = [move === undefined ? t('pipeline.saved', { when: agoWords(localDay(savedAt), today) }) : t('pipeline.since', { stage: stageName(stage), when: agoWords(localDay(move.at), today) })];
  if (stage === 'nurture' && move?.reviewOn !== undefined) facts.push(t('pipeline.lookAgain', { day: dayWords(move.reviewOn, today) }));
  if (move?.reason !== undefined && isClosed(stage)) facts.push(t('pipeline.closedFor', { reason: reasonOf(move.reason) }));
  return facts;
}
