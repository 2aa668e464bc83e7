import { useId } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Conflict, Side } from '#lib/icp/merge.ts';
import type { Choices } from '#lib/messaging/icp-protocol.ts';
import { pathInWords, sideInWords } from './part-words.ts';

interface ConflictsProps {
  conflicts: readonly Conflict[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

const SIDES: readonly (readonly [Side, string])[] = [
  ['ours', t('icp.conflict.yours')],
  ['theirs', t('icp.conflict.theirs')],
];

/** What both sides changed: one question each, and both ways to answer all at once. */
export function Conflicts({ conflicts, choices, onChoose }: ConflictsProps) {
  const chosen = conflicts.filter(({ key }) => choices[key] !== undefined).length;
  const all = (side: Side): Choices => Object.fromEntries(conflicts.map(({ key }) => [key, side]));
  return (
    <div className="stack">
      <p>
        <strong>{t('icp.conflict.both', conflicts.length)}</strong> {t('icp.conflict.choose', { chosen, count: conflicts.length })}
      </p>
      {conflicts.length > 1 && (
        <div className="row">
          {SIDES.map(([side]) => (
            <button key={side} type="button" className="button" onClick={() => onChoose(all(side))}>
              {side === 'ours' ? t('icp.conflict.allMine') : t('icp.conflict.allTheirs')}
            </button>
          ))}
        </div>
      )}
      {conflicts.map((conflict) => (
        <Question key={conflict.key} conflict={conflict} choice={choices[conflict.key]} onChoose={(side) => onChoose({ ...choices, [conflict.key]: side })} />
      ))}
    </div>
  );
}

function Question({ conflict, choice, onChoose }: { conflict: Conflict; choice: Side | undefined; onChoose: (side: Side) => void }) {
  const name = useId();
  return (
    <fieldset className="conflict">
      <legend>{pathInWords(conflict.path)}</legend>
      {conflict.before !== 'none' && <p className="small muted">{t('icp.conflict.before', { value: sideInWords(conflict, 'before') })}</p>}
      <div className="choice">
        {SIDES.map(([side, label]) => (
          <label key={side} className="choice-card">
            <input type="radio" name={name} checked={choice === side} onChange={() => onChoose(side)} />
            <span>
              <strong>{label}</strong>
              <br />
              {sideInWords(conflict, side)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
