import { t } from '#lib/i18n/t.ts';
import { withMember } from '#lib/icp/edit-lists.ts';
import type { Criterion } from '#lib/icp/model.ts';
import { useDraft, useProblems } from '../draft-context.ts';
import { CheckField } from '../fields/check-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { ShareField } from '../fields/share-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { ThirdsField } from '../fields/thirds-field.tsx';
import { askingOf, subjectsOf } from './kinds.ts';
import { TestForm } from './test-form.tsx';

interface CriterionFormProps {
  criterion: Criterion;
  path: string;
  onChange: (criterion: Criterion) => void;
}

const SUBJECTS = [
  ['company', t('editor.theCompany')],
  ['person', t('editor.thePerson')],
] as const;

/** All of one criterion but its weight: its name, what it asks, how hard it is, and how it counts while unknown. */
export function CriterionForm({ criterion, path, onChange }: CriterionFormProps) {
  const { icp } = useDraft();
  const { test } = criterion;
  const wrong = useProblems(`${path}.test`);
  const subjects = SUBJECTS.filter(([subject]) => subject === criterion.subject || subjectsOf(test).includes(subject));
  const optional = <K extends keyof Criterion>(key: K, value: Criterion[K] | undefined) => onChange(withMember(criterion, key, value));
  return (
    <>
      <div className="fields">
        <TextField label={t('editor.name')} path={`${path}.label`} value={criterion.label} onChange={(label) => onChange({ ...criterion, label })} />
        {subjects.length > 1 && <ChoiceField label={t('editor.askedOf')} path={`${path}.subject`} value={criterion.subject} options={subjects} onChange={(subject) => onChange({ ...criterion, subject })} />}
      </div>
      <TestForm test={test} path={`${path}.test`} onChange={(next) => onChange(askingOf(criterion, next))} />
      {wrong.length > 0 && <p className="field-error">{wrong.join('; ')}</p>}
      <div className="checks">
        <CheckField
          label={t('editor.mustKnow')}
          hint={t('editor.mustKnowHint')}
          checked={criterion.mustKnow}
          onChange={(mustKnow) => onChange({ ...criterion, mustKnow })}
        />
        <CheckField
          label={t('editor.mustHave')}
          hint={t('editor.mustHaveHint')}
          checked={criterion.mustHave ?? false}
          onChange={(mustHave) => optional('mustHave', mustHave || undefined)}
        />
      </div>
      <div className="fields">
        <ShareField
          label={t('editor.baseRate')}
          hint={t('editor.baseRateHint')}
          path={`${path}.baseRate`}
          usual={0.5}
          value={criterion.baseRate}
          onChange={(baseRate) => optional('baseRate', baseRate)}
        />
        {(icp.thresholds.scheme === 'thirds' || criterion.thirds !== undefined) && <ThirdsField path={`${path}.thirds`} value={criterion.thirds} usual={t('editor.fromWeight')} onChange={(thirds) => optional('thirds', thirds)} />}
      </div>
    </>
  );
}
