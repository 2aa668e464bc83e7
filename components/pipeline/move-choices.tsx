import { t } from '#lib/i18n/t.ts';
import type { BoardMove, Refusal } from '#lib/prospects/board.ts';
import { type ListedProspect, STAGES, type Stage } from '#lib/prospects/model.ts';
import { isClosed } from '#lib/prospects/stage.ts';
import { refusalWords, stageName } from './words.ts';

interface MoveChoicesProps {
  prospect: ListedProspect;
  moveOf: (prospect: ListedProspect, to: Stage) => BoardMove;
  onMove: (to: Stage) => void;
}

/** Where a rep may put a card, and why the rest comes by the rules alone. */
export function MoveChoices({ prospect, moveOf, onMove }: MoveChoicesProps) {
  const moves = STAGES.filter((stage) => stage !== prospect.stage).map((stage) => ({ stage, move: moveOf(prospect, stage) }));
  const closed = isClosed(prospect.stage);
  const allowed = moves.filter(({ stage, move }) => move.may && !(closed && !isClosed(stage)));
  const back = moves.find(({ move }) => move.may && move.asks === 'reopening');
  const refused = moves.flatMap(({ stage, move }): { stage: Stage; why: Refusal }[] => (move.may ? [] : [{ stage, why: move.why }]));
  return (
    <div className="stack move-choices">
      <div className="row">
        {allowed.map(({ stage, move }) => (
          <button key={stage} type="button" className="button button-small" aria-label={t('pipeline.moveTo', { stage: stageName(stage) })} onClick={() => onMove(stage)}>
            {stageName(stage)}
            {move.may && move.asks !== 'nothing' && '…'}
          </button>
        ))}
        {back && (
          <button type="button" className="button button-small" onClick={() => onMove(back.stage)}>
            {t('pipeline.reopen')}…
          </button>
        )}
      </div>
      {refused.length > 0 && (
        <div className="small">
          <p className="muted">{t('pipeline.rulesDecide')}</p>
          <dl className="move-refused">
            {refused.map(({ stage, why }) => (
              <div key={stage}>
                <dt>{stageName(stage)}</dt>
                <dd className="muted">{refusalWords(why)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
