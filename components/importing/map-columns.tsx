import { t } from '#lib/i18n/t.ts';
import { canNameSomebody, hasRule, ruleOf, samplesOf, withTarget, type Choices } from '#lib/interop/import/choices.ts';
import { RULES, type Rule } from '#lib/interop/import/plan.ts';
import type { Table } from '#lib/interop/tables/table.ts';
import { Notice } from '../ui/notice.tsx';
import { ColumnRow } from './column-row.tsx';
import { ruleWords } from './words.ts';

interface MapColumnsProps {
  table: Table;
  choices: Choices;
  isRemembered: boolean;
  /** ISO date, '' where it is not known. */
  asOf: string;
  today: string;
  onChoose: (choices: Choices) => void;
  onAsOf: (day: string) => void;
}

/** What each column of a file is, and what it does where a value is known already. */
export function MapColumns({ table, choices, isRemembered, asOf, today, onChoose, onAsOf }: MapColumnsProps) {
  const ruled = choices.columns.filter(({ target }) => target !== null && hasRule(target));
  const rules = new Set(ruled.map(({ target }) => target && ruleOf(choices, target)));
  const setAll = (rule: Rule) => onChoose({ ...choices, rules: Object.fromEntries(ruled.map(({ target }) => [target, rule])) });
  return (
    <div className="stack">
      <p className="small muted">{isRemembered ? t('importing.map.remembered') : t('importing.map.suggested')}</p>
      <div className="row import-options">
        <label className="import-option">
          <span>{t('importing.map.stored')}</span>
          <select className="input" value={rules.size === 1 ? String([...rules][0]) : ''} onChange={(event) => setAll(event.target.value as Rule)}>
            {rules.size !== 1 && <option value="">…</option>}
            {RULES.map((rule) => (
              <option key={rule} value={rule}>
                {ruleWords(rule, null)}
              </option>
            ))}
          </select>
        </label>
        <label className="import-option" title={t('importing.map.asOfHint')}>
          <span>{t('importing.map.asOf')}</span>
          <input type="date" className="input" value={asOf} max={today} onChange={(event) => onAsOf(event.target.value)} />
        </label>
      </div>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('importing.map.title')}>
        <table className="import-columns">
          <thead>
            <tr>
              <th scope="col">{t('importing.map.column')}</th>
              <th scope="col">{t('importing.map.becomes')}</th>
              <th scope="col">{t('importing.map.stored')}</th>
            </tr>
          </thead>
          <tbody>
            {choices.columns.map((column) => (
              <ColumnRow
                key={column.index}
                column={column}
                samples={samplesOf(table, column.index)}
                rule={column.target === null ? null : ruleOf(choices, column.target)}
                onTarget={(target) => onChoose(withTarget(choices, column.index, target))}
                onRule={(rule) => column.target && onChoose({ ...choices, rules: { ...choices.rules, [column.target]: rule } })}
                onCurrency={(currency) => onChoose({ ...choices, columns: choices.columns.map((one) => (one.index === column.index ? withCurrency(one, currency) : one)) })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {!canNameSomebody(choices) && <Notice tone="warn" title={t('importing.map.nobody')} />}
    </div>
  );
}

function withCurrency({ currency: _former, ...column }: Choices['columns'][number], currency: string): Choices['columns'][number] {
  return currency === '' ? column : { ...column, currency };
}
