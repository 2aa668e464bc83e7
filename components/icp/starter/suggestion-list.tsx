import { useState } from 'react';
import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
import type { Criterion } from '#lib/icp/model.ts';
import type { Count, Suggestion } from '#lib/icp/suggest.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import type { Task } from '../../ui/use-task.ts';

interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  task: Task;
  onCreate: (criteria: Criterion[], notes: string) => void;
}

const counted = ({ have, known }: Count, words: string): string => t('icp.starter.counted', { have, known, words });

/** Where others have a thing as often as customers, it does not set customers apart. */
const tellsLittle = ({ customers, others }: Suggestion): boolean => others.known >= 5 && others.have * customers.known >= customers.have * others.known;

/** What customers share, each with its counts, to be taken or left one by one. */
export function SuggestionList({ suggestions, task, onCreate }: SuggestionListProps) {
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const criteria = suggestions.map(({ criterion }) => criterion).filter(({ id }) => taken.has(id));

  function take(id: string, on: boolean) {
    const next = new Set(taken);
    if (on) next.add(id);
    else next.delete(id);
    setTaken(next);
  }

  const notes = () => t('icp.starter.begunFrom', { what: suggestions.filter(({ criterion }) => taken.has(criterion.id)).map(({ customers, words }) => counted(customers, words)).join('; ') });
  return (
    <>
      <ul className="suggestions">
        {suggestions.map((suggestion) => {
          const { criterion, customers, others, words } = suggestion;
          return (
            <li key={criterion.id}>
              <label className="check">
                <input type="checkbox" checked={taken.has(criterion.id)} aria-label={t('icp.starter.take', { name: criterion.label })} onChange={(event) => take(criterion.id, event.target.checked)} />
                <span>
                  <strong>{counted(customers, words)}</strong>
                  <span className="small muted suggestion-more">
                    {others.known > 0
                      ? t('icp.starter.others', { name: criterion.label, wanted: wantedWords(criterion, said()), weight: criterion.weight, have: others.have, known: others.known })
                      : t('icp.starter.weight', { name: criterion.label, wanted: wantedWords(criterion, said()), weight: criterion.weight })}
                  </span>
                  {tellsLittle(suggestion) && <span className="small suggestion-doubt">{t('icp.starter.tellsLittle')}</span>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" className="button button-primary" disabled={task.pending || criteria.length === 0} onClick={() => onCreate(criteria, notes())}>
          {criteria.length === 0 ? t('icp.starter.takeOne') : t('icp.starter.make', criteria.length)}
        </button>
      </p>
    </>
  );
}
