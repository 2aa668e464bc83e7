import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Condition } from '#lib/icp/model.ts';
import { signalLabel } from '#lib/qualify/say/index.ts';
import { SIGNAL_ROWS } from '#lib/qualify/signal-table.ts';
import { levelName } from '#lib/taxonomy/names.ts';
import { SENIORITIES } from '#lib/taxonomy/seniority.ts';
import { AskForm } from './ask-form.tsx';
import { CheckSet } from './check-set.tsx';
import { ChoiceField } from './choice-field.tsx';
import { IndustryPicker } from './industry-picker.tsx';
import { NumberField } from './number-field.tsx';
import { PlacePicker } from './place-picker.tsx';
import { TechnologyFields } from './technology-fields.tsx';
import { withMember } from '#lib/icp/edit-lists.ts';
import { useProblems } from '../draft-context.ts';

type Kind = Condition['kind'];

const KINDS: readonly (readonly [kind: Kind, words: string, begins: Condition])[] = [
  ['trigger-row', t('editor.whenSignal'), { kind: 'trigger-row', row: 9 }],
  ['industry-in', t('editor.whenIndustry'), { kind: 'industry-in', codes: [] }],
  ['country-in', t('editor.whenCountry'), { kind: 'country-in', countries: [], regions: [] }],
  ['head-count-below', t('editor.whenBelow'), { kind: 'head-count-below', count: 10 }],
  ['head-count-above', t('editor.whenAbove'), { kind: 'head-count-above', count: 10_000 }],
  ['seniority-in', t('editor.whenLevel'), { kind: 'seniority-in', seniorities: ['intern'] }],
  ['technology-any', t('editor.whenProduct'), { kind: 'technology-any', anyOf: [] }],
  ['only-free-mail', t('editor.whenFreeMail'), { kind: 'only-free-mail' }],
  ['field', t('editor.whenField'), { kind: 'field', ask: { field: 'companyName', operator: 'exists' } }],
];

export const FIRST_CONDITION: Condition = { kind: 'trigger-row', row: 9 };

const ROWS = [...SIGNAL_ROWS.keys()].map((row) => [String(row), signalLabel(row, tongue())] as const).toSorted(([, a], [, b]) => a.localeCompare(b, t('common.locale')));
const LEVELS: readonly (readonly [string, string])[] = SENIORITIES.map((level) => [level, levelName(level, tongue())]);

interface ConditionFormProps {
  when: Condition;
  path: string;
  onChange: (when: Condition) => void;
}

/** When a penalty or disqualifier holds: one question of a small closed set. */
export function ConditionForm({ when, path, onChange }: ConditionFormProps) {
  const wrong = useProblems(path);
  return (
    <>
      <ChoiceField
        label={t('editor.whenLabel')}
        path={`${path}.kind`}
        value={when.kind}
        options={KINDS.map(([kind, words]) => [kind, words] as const)}
        onChange={(kind) => {
          const begins = KINDS.find(([known]) => known === kind)?.[2];
          if (begins) onChange(begins);
        }}
      />
      <Asked when={when} path={path} onChange={onChange} />
      {wrong.length > 0 && <p className="field-error">{wrong.join('; ')}</p>}
    </>
  );
}

function Asked({ when, path, onChange }: ConditionFormProps) {
  switch (when.kind) {
    case 'industry-in':
      return <IndustryPicker label={t('editor.industries')} path={`${path}.codes`} codes={when.codes} onChange={(codes) => onChange({ ...when, codes })} />;
    case 'country-in':
      return <PlacePicker path={path} countries={when.countries} regions={when.regions} onChange={(places) => onChange({ ...when, ...places })} />;
    case 'head-count-below':
    case 'head-count-above':
      return <NumberField label={t('editor.employeesLabel')} path={`${path}.count`} min={1} value={when.count} onChange={(count) => onChange({ ...when, count })} />;
    case 'seniority-in':
      return <CheckSet label={t('editor.levels')} path={`${path}.seniorities`} values={when.seniorities} options={LEVELS} onChange={(seniorities) => onChange({ ...when, seniorities })} />;
    case 'trigger-row':
      return <ChoiceField label={t('editor.signal')} path={`${path}.row`} value={String(when.row)} options={ROWS} onChange={(row) => onChange({ ...when, row: Number(row) })} />;
    case 'technology-any':
      return <TechnologyFields anyOf={when.anyOf} use={when.use} path={path} onChange={(anyOf, use) => onChange(withMember({ ...when, anyOf }, 'use', use))} />;
    case 'only-free-mail':
      return null;
    case 'field':
      return <AskForm ask={when.ask} path={`${path}.ask`} onChange={(ask) => onChange({ ...when, ask })} />;
  }
}
