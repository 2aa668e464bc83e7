import { useId } from 'react';
import { t } from '#lib/i18n/t.ts';
import { neededHeaders } from '#lib/interop/targets/columns.ts';
import type { ExportChoices, TableTarget, Target } from '#lib/interop/targets/model.ts';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY', 'INR', 'BRL'];
const PURPOSE_LENGTH = 500;

interface ChoicesFormProps {
  target: Target;
  choices: ExportChoices;
  onChange: (choices: ExportChoices) => void;
}

/** What goes into the file; a target is asked only for what concerns it. */
export function ChoicesForm({ target, choices, onChange }: ChoicesFormProps) {
  const id = useId();
  const table = target.kind === 'table' ? target : null;
  const asks = (source: string): boolean => table?.columns.some(({ from }) => from === source) ?? false;
  const set = (change: Partial<ExportChoices>): void => onChange({ ...choices, ...change });
  return (
    <fieldset className="export-choices">
      <legend className="sr-only">{t('exporting.options')}</legend>
      <div className="row export-checks">
        {target.kind !== 'records' && <Check label={t('exporting.closed')} checked={choices.closed} onChange={(closed) => set({ closed })} />}
        {table && <Check label={t('exporting.mark')} checked={choices.mark} onChange={(mark) => set({ mark })} />}
        {table?.columns.some(({ custom }) => custom) && <Check label={t('exporting.custom')} checked={choices.custom} onChange={(custom) => set({ custom })} />}
        {(asks('lastName') || asks('leadLastName')) && <Check label={t('exporting.unknownLastName')} checked={choices.unknownLastName} onChange={(unknownLastName) => set({ unknownLastName })} />}
      </div>
      <div className="export-fields">
        <div>
          <label htmlFor={`${id}purpose`}>{t('exporting.purpose')}</label>
          <input id={`${id}purpose`} className="input" maxLength={PURPOSE_LENGTH} value={choices.purpose} aria-describedby={`${id}hint`} onChange={(event) => set({ purpose: event.target.value })} />
          <span id={`${id}hint`} className="small muted">
            {t('exporting.purposeHint')}
          </span>
        </div>
        {asks('revenueFrom') && (
          <div>
            <label htmlFor={`${id}currency`}>{t('exporting.currency')}</label>
            <select id={`${id}currency`} className="input" value={choices.currency} aria-describedby={`${id}amounts`} onChange={(event) => set({ currency: event.target.value })}>
              {[...new Set([choices.currency, ...CURRENCIES])].map((currency) => (
                <option key={currency}>{currency}</option>
              ))}
            </select>
            <span id={`${id}amounts`} className="small muted">
              {t('exporting.currencyHint')}
            </span>
          </div>
        )}
      </div>
      {table && <ColumnChoice target={table} choices={choices} onChange={(without) => set({ without })} />}
    </fieldset>
  );
}

function ColumnChoice({ target, choices, onChange }: { target: TableTarget; choices: ExportChoices; onChange: (without: string[]) => void }) {
  const needed = neededHeaders(target);
  const offered = target.columns.filter(({ custom }) => !custom || choices.custom);
  const isOut = (header: string): boolean => !needed.has(header) && choices.without.includes(header);
  return (
    <details>
      <summary>{t('exporting.columns', { shown: String(offered.filter(({ header }) => !isOut(header)).length), all: String(offered.length) })}</summary>
      <div className="export-columns">
        {offered.map(({ header }) => (
          <Check
            key={header}
            label={needed.has(header) ? t('exporting.always', { header }) : header}
            checked={!isOut(header)}
            disabled={needed.has(header)}
            onChange={(on) => onChange(on ? choices.without.filter((one) => one !== header) : [...choices.without, header])}
          />
        ))}
      </div>
    </details>
  );
}

function Check({ label, checked, disabled = false, onChange }: { label: string; checked: boolean; disabled?: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="export-check">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} /> {label}
    </label>
  );
}
