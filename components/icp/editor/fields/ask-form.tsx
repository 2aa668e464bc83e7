import { t } from '#lib/i18n/t.ts';
import type { FieldName } from '#lib/evidence/model.ts';
import type { FieldTest } from '#lib/icp/criterion-tests.ts';
import { FIELD_WORDS } from '../../../assessment/words.ts';
import { ChoiceField } from './choice-field.tsx';
import { anyText, ChipsField } from './chips-field.tsx';
import { type Coded, COUNTRY, DEPARTMENT, INDUSTRY, LEVEL, ROLE } from './coded-values.ts';
import { NumberField } from './number-field.tsx';
import { TextField } from './text-field.tsx';

type Operator = FieldTest['operator'];

const OPERATORS: Readonly<Record<Operator, string>> = {
  exists: t('editor.opExists'),
  is: t('editor.opIs'),
  'is-one-of': t('editor.opOneOf'),
  contains: t('editor.opContains'),
  'at-least': t('editor.opAtLeast'),
  between: t('editor.opBetween'),
};

const NUMBERS: readonly FieldName[] = ['headCount', 'founded', 'openRoleCount', 'revenue', 'funding'];
const FIELDS = (Object.keys(FIELD_WORDS) as FieldName[]).map((field) => [field, FIELD_WORDS[field]] as const).toSorted(([, a], [, b]) => a.localeCompare(b, t('common.locale')));
const operatorsOf = (field: FieldName): readonly Operator[] => (NUMBERS.includes(field) ? ['exists', 'is', 'is-one-of', 'at-least', 'between'] : ['exists', 'is', 'is-one-of', 'contains']);

const CODED: Partial<Record<FieldName, Coded>> = { country: COUNTRY, personCountry: COUNTRY, jobCountry: COUNTRY, industry: INDUSTRY, seniority: LEVEL, department: DEPARTMENT, decisionRole: ROLE };

const numberOf = (text: string): number | null => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : null);

/** A question as it begins with an operator. */
function begin(field: FieldName, operator: Operator): FieldTest {
  const numeric = NUMBERS.includes(field);
  switch (operator) {
    case 'exists':
      return { field, operator };
    case 'is':
      return { field, operator, value: numeric ? 1 : '' };
    case 'contains':
      return { field, operator, value: '' };
    case 'is-one-of':
      return { field, operator, values: [] };
    case 'at-least':
      return { field, operator, value: 1 };
    case 'between':
      return { field, operator, from: 1, to: 100 };
  }
}

interface AskFormProps {
  ask: FieldTest;
  path: string;
  onChange: (ask: FieldTest) => void;
}

/** A field, an operator, and what it is compared with. */
export function AskForm({ ask, path, onChange }: AskFormProps) {
  const operators = operatorsOf(ask.field);
  const known = operators.includes(ask.operator) ? operators : [...operators, ask.operator];
  return (
    <div className="fields">
      <ChoiceField label={t('editor.field')} path={`${path}.field`} value={ask.field} options={FIELDS} onChange={(field) => onChange(begin(field, operatorsOf(field).includes(ask.operator) ? ask.operator : 'exists'))} />
      <ChoiceField
        label={t('editor.askedHow')}
        path={`${path}.operator`}
        value={ask.operator}
        options={known.map((operator) => [operator, OPERATORS[operator]] as const)}
        onChange={(operator) => onChange(begin(ask.field, operator))}
      />
      <Compared ask={ask} path={path} onChange={onChange} />
    </div>
  );
}

function Compared({ ask, path, onChange }: AskFormProps) {
  const coded = CODED[ask.field];
  switch (ask.operator) {
    case 'exists':
      return null;
    case 'contains':
      return <TextField label={t('editor.words')} path={`${path}.value`} value={ask.value} onChange={(value) => onChange({ ...ask, value })} />;
    case 'at-least':
      return <NumberField label={t('editor.atLeast')} path={`${path}.value`} value={ask.value} onChange={(value) => onChange({ ...ask, value })} />;
    case 'between':
      return (
        <>
          <NumberField label={t('editor.from')} path={`${path}.from`} value={ask.from} onChange={(from) => onChange({ ...ask, from })} />
          <NumberField label={t('editor.to')} path={`${path}.to`} value={ask.to} onChange={(to) => onChange({ ...ask, to })} />
        </>
      );
    case 'is':
      if (typeof ask.value === 'number') return <NumberField label={t('editor.value')} path={`${path}.value`} value={ask.value} onChange={(value) => onChange({ ...ask, value })} />;
      if (!coded) return <TextField label={t('editor.value')} path={`${path}.value`} value={ask.value} onChange={(value) => onChange({ ...ask, value })} />;
      return <ChipsField<string> label={t('editor.value')} path={`${path}.value`} values={ask.value === '' ? [] : [ask.value]} {...coded} onChange={(values) => onChange({ ...ask, value: values.at(-1) ?? '' })} />;
    case 'is-one-of':
      if (NUMBERS.includes(ask.field)) return <ChipsField<string | number> label={t('editor.values')} path={`${path}.values`} values={ask.values} read={numberOf} what={t('editor.aNumber')} onChange={(values) => onChange({ ...ask, values })} />;
      return <ChipsField<string> label={t('editor.values')} path={`${path}.values`} values={ask.values.map(String)} read={coded?.read ?? anyText} {...coded} onChange={(values) => onChange({ ...ask, values })} />;
  }
}
