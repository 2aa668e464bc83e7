import { t } from '#lib/i18n/t.ts';
import type { CriterionTest } from '#lib/icp/criterion-tests.ts';
import { withMember } from '#lib/icp/edit-lists.ts';
import { TextField } from '../fields/text-field.tsx';
import { NumberField, OptionalNumber } from '../fields/number-field.tsx';

type Revenue = CriterionTest & { kind: 'revenue' };
const COMMON = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'JPY'];
const MILLION = 1e-6;

/** A range of yearly revenue, and what other currencies are worth: without a rate, revenue in them says nothing. */
export function RevenueForm({ test, path, onChange }: { test: Revenue; path: string; onChange: (test: Revenue) => void }) {
  const { rates = {} } = test;
  const others = [...new Set([...COMMON.filter((code) => code !== test.currency), ...Object.keys(rates)])];

  function setRate(code: string, rate: number | undefined) {
    const { [code]: _, ...rest } = rates;
    const next = rate === undefined ? rest : { ...rest, [code]: rate };
    onChange(withMember(test, 'rates', Object.keys(next).length === 0 ? undefined : next));
  }

  return (
    <>
      <div className="fields">
        <NumberField label={t('editor.atLeast')} unit={t('editor.million')} scale={MILLION} path={`${path}.min`} min={0} value={test.min} onChange={(min) => onChange({ ...test, min })} />
        <NumberField label={t('editor.atMost')} unit={t('editor.million')} scale={MILLION} path={`${path}.max`} min={0} value={test.max} onChange={(max) => onChange({ ...test, max })} />
        <TextField label={t('editor.currency')} path={`${path}.currency`} value={test.currency} onChange={(currency) => onChange({ ...test, currency: currency.toUpperCase().trim() })} />
        <OptionalNumber
          label={t('editor.nothingLeft')}
          unit={t('editor.timesBeyond')}
          path={`${path}.fadesAt`}
          usual="4"
          min={1}
          value={test.fadesAt}
          onChange={(fadesAt) => onChange(withMember(test, 'fadesAt', fadesAt))}
        />
      </div>
      <fieldset className="field-group">
        <legend>{t('editor.rates')}</legend>
        <p className="field-hint">{t('editor.ratesHint')}</p>
        <div className="fields">
          {others.map((code) => (
            <OptionalNumber key={code} label={code} unit={test.currency} path={`${path}.rates.${code}`} usual={t('editor.noRate')} step={0.1} value={rates[code]} onChange={(rate) => setRate(code, rate)} />
          ))}
        </div>
      </fieldset>
    </>
  );
}
