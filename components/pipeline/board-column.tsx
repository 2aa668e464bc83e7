import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { BoardMove } from '#lib/prospects/board.ts';
import type { ListedProspect, Stage } from '#lib/prospects/model.ts';
import { STAGE_WORDS } from '../engagement/words.ts';
import { countText } from '../ui/format.ts';
import { BoardCard, type CardActions } from './board-card.tsx';
import { refusalWords, stageName } from './words.ts';

const SHOWN = 25;
const MORE = 100;

interface BoardColumnProps {
  stage: Stage;
  rows: readonly ListedProspect[];
  today: string;
  /** Shows its cards from the start. */
  opened: boolean;
  /** What dropping here would be; null while nothing is dragged, or what is dragged is here already. */
  drop: BoardMove | null;
  onDrop: (to: Stage) => void;
  actions: CardActions;
}

/** One stage of the board: how many, what it means, its cards; a place to drop others. */
export function BoardColumn({ stage, rows, today, opened, drop, onDrop, actions }: BoardColumnProps) {
  const [open, setOpen] = useState(opened);
  const [limit, setLimit] = useState(SHOWN);
  const [over, setOver] = useState(false);
  const id = `stage-${stage}`;
  const name = stageName(stage);
  const left = rows.length - limit;
  const state = drop === null ? '' : drop.may ? ' board-may' : ' board-may-not';

  /** A drop is taken where it is refused as well: it is answered with the reason. */
  function take(event: DragEvent) {
    if (drop !== null) event.preventDefault();
    setOver(true);
  }

  return (
    <section
      className={`board-column${open ? '' : ' board-folded'}${state}${over && drop !== null ? ' board-over' : ''}`}
      data-stage={stage}
      aria-labelledby={id}
      onDragEnter={take}
      onDragOver={take}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(stage);
      }}
    >
      <div className="board-column-head">
        <h2 id={id}>
          {name} <span className="pill">{countText(rows.length)}</span>
        </h2>
        <button type="button" className="button button-icon" aria-expanded={open} aria-label={t(open ? 'pipeline.fold' : 'pipeline.open', { stage: name })} onClick={() => setOpen(!open)}>
          {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        </button>
      </div>
      <p className="small muted">{drop !== null && !drop.may && over ? refusalWords(drop.why) : STAGE_WORDS[stage][1]}</p>
      {open && rows.length === 0 && <p className="muted board-empty">{t('pipeline.empty')}</p>}
      {open && rows.length > 0 && (
        <ul className="board-cards">
          {rows.slice(0, limit).map((prospect) => (
            <BoardCard key={prospect.id} prospect={prospect} today={today} actions={actions} />
          ))}
        </ul>
      )}
      {open && left > 0 && (
        <button type="button" className="button button-small" onClick={() => setLimit(limit + MORE)}>
          {t('common.showMore', Math.min(left, MORE))}
        </button>
      )}
    </section>
  );
}
