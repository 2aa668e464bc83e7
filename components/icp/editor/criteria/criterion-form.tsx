import { withMember } from '#lib/icp/edit-lists.ts';
import type { Criterion } from '#lib/icp/model.ts';
import { useDraft, useProblems } from '../draft-context.ts';
import { CheckField } from '../fields/check-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { ShareField } from '../fields/share-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { ThirdsField } from '../fields/thirds-field.tsx';
import { kindOf } from './kinds.ts';
import { TestForm } from './test-form.tsx';

interface CriterionFormProps {
  criterion: Criterion;
  path: string;
  onChange: (criterion: Criterion) => void;
}

const SUBJECTS = [
  ['company', 'the company'],
  ['person', 'the person'],
] as const;

/** All of one criterion but its weight: its name, what it asks, how hard it is, and how it counts while unknown. */
export function CriterionForm({ criterion, path, onChange }: CriterionFormProps) {
  const { icp } = useDraft();
  const { test } = criterion;
  const wrong = useProblems(`${path}.test`);
  const optional = <K extends keyof Criterion>(key: K, value: Criterion[K] | undefined) => onChange(withMember(criterion, key, value));
  return (
    <>
      <div className="fields">
        <TextField label="Name" path={`${path}.label`} value={criterion.label} onChange={(label) => onChange({ ...criterion, label })} />
        {kindOf(test).either && <ChoiceField label="Asked of" path={`${path}.subject`} value={criterion.subject} options={SUBJECTS} onChange={(subject) => onChange({ ...criterion, subject })} />}
      </div>
      <TestForm test={test} path={`${path}.test`} onChange={(next) => onChange({ ...criterion, test: next })} />
      {wrong.length > 0 && <p className="field-error">{wrong.join('; ')}</p>}
      <div className="checks">
        <CheckField
          label="Must know"
          hint="At least one of these must be known for a grade; they are asked for first."
          checked={criterion.mustKnow}
          onChange={(mustKnow) => onChange({ ...criterion, mustKnow })}
        />
        <CheckField
          label="Must have"
          hint="A sure mismatch disqualifies; an unsure one asks to be confirmed."
          checked={criterion.mustHave ?? false}
          onChange={(mustHave) => optional('mustHave', mustHave || undefined)}
        />
      </div>
      <div className="fields">
        <ShareField
          label="Share of prospects that meet it"
          hint="For sorting while it is unknown. Left empty, one half."
          path={`${path}.baseRate`}
          usual={0.5}
          value={criterion.baseRate}
          onChange={(baseRate) => optional('baseRate', baseRate)}
        />
        {(icp.thresholds.scheme === 'thirds' || criterion.thirds !== undefined) && <ThirdsField path={`${path}.thirds`} value={criterion.thirds} usual="from the weight" onChange={(thirds) => optional('thirds', thirds)} />}
      </div>
    </>
  );
}
