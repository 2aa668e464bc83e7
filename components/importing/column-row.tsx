import { t } from '#lib/i18n/t.ts';
import { hasRule, type ColumnChoice } from '#lib/interop/import/choices.ts';
import { RULES, type Rule, type Target } from '#lib/interop/import/plan.ts';
import { countText } from '../ui/format.ts';
import { ruleWords, TARGET_GROUPS } from './words.ts';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'JPY', 'CNY', 'INR', 'AUD', 'CAD'];
const PLAIN = /^[\d.,\s]+$/;

interface ColumnRowProps {
  column: ColumnChoice;
  samples: readonly string[];
  /** Null where the column is left out. */
  rule: Rule | null;
  onTarget: (target: Target | null) => void;
  onRule: (rule: Rule) => void;
  onCurrency: (currency: string) => void;
}

/** One column of the file: its header with some values, what it is, and its rule. */
export function ColumnRow({ column, samples, rule, onTarget, onRule, onCurrency }: ColumnRowProps) {
  const { header, target, currency = '', factor } = column;
  const isAmount = target === 'revenue' || target === 'funding';
  return (
    <tr className={target === null ? 'import-left-out' : ''}>
      <th scope="row">
        <span className="import-header">{header || '–'}</span>
        <span className="small muted clamp-2">{samples.length === 0 ? t('importing.map.noValues') : samples.join(' · ')}</span>
      </th>
      <td>
        <select className="input" aria-label={t('importing.map.ofColumn', { header })} value={target ?? ''} onChange={(event) => onTarget((event.target.value || null) as Target | null)}>
          <option value="">{t('importing.map.leaveOut')}</option>
          {TARGET_GROUPS.map(({ name, targets }) => (
            <optgroup key={targets[0]} label={name()}>
              {targets.map((one) => (
                <option key={one} value={one}>
                  {t(`importing.target.${one}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {isAmount && (
          <span className="row import-amount">
            <select className="input" aria-label={t('importing.map.currency', { header })} value={currency} onChange={(event) => onCurrency(event.target.value)}>
              <option value="">{t('importing.map.currencyOpen')}</option>
              {CURRENCIES.map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
            {factor !== undefined && <span className="small muted">× {countText(factor)}</span>}
            {currency === '' && samples.some((sample) => PLAIN.test(sample)) && <span className="small import-warn">{t('importing.map.noCurrency')}</span>}
          </span>
        )}
      </td>
      <td>
        {target !== null && rule !== null && hasRule(target) && (
          <select className="input" aria-label={t('importing.map.ruleOf', { header })} value={rule} onChange={(event) => onRule(event.target.value as Rule)}>
            {RULES.map((one) => (
              <option key={one} value={one}>
                {ruleWords(one, target)}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}
