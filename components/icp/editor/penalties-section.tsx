import { t } from '#lib/i18n/t.ts';
import { freshId, withMember } from '#lib/icp/edit-lists.ts';
import type { Penalty } from '#lib/icp/model.ts';
import { conditionWords } from '../condition-words.ts';
import { useDraft } from './draft-context.ts';
import { ConditionForm, FIRST_CONDITION } from './fields/condition-form.tsx';
import { EntryList, type EntryFormProps } from './fields/entry-list.tsx';
import { NumberField } from './fields/number-field.tsx';
import { TextField } from './fields/text-field.tsx';
import { ThirdsField } from './fields/thirds-field.tsx';

const MILD = 5;

/** Penalties, and how much they may take together. */
export function PenaltiesSection() {
  const { icp, change } = useDraft();
  return (
    <>
      <NumberField
        label={t('editor.penaltyCap')}
        unit={t('editor.points')}
        path="thresholds.penaltyCap"
        min={0}
        max={100}
        value={icp.thresholds.penaltyCap}
        onChange={(penaltyCap) => change({ thresholds: { ...icp.thresholds, penaltyCap } })}
      />
      <EntryList
        path="penalties"
        items={icp.penalties}
        onChange={(penalties) => change({ penalties })}
        idOf={({ id }) => id}
        nameOf={({ label }) => label}
        summaryOf={({ points, when }) => t('editor.pointsWhen', { points, condition: conditionWords(when) })}
        Form={PenaltyForm}
        make={(label) => ({ id: freshId(label, icp.penalties.map(({ id }) => id)), label, points: MILD, when: FIRST_CONDITION })}
        asksName={t('editor.newPenalty')}
      adds={t('editor.addPenalty')}
        empty={t('editor.noPenalty')}
      />
    </>
  );
}

function PenaltyForm({ item: penalty, path, onChange }: EntryFormProps<Penalty>) {
  const { icp } = useDraft();
  return (
    <>
      <div className="fields">
        <TextField label={t('editor.name')} path={`${path}.label`} value={penalty.label} onChange={(label) => onChange({ ...penalty, label })} />
        <NumberField label={t('editor.takes')} unit={t('editor.points')} path={`${path}.points`} min={1} max={20} value={penalty.points} onChange={(points) => onChange({ ...penalty, points })} />
        {(icp.thresholds.scheme === 'thirds' || penalty.thirds !== undefined) && (
          <ThirdsField path={`${path}.thirds`} value={penalty.thirds} usual={t('editor.fromPoints')} onChange={(thirds) => onChange(withMember(penalty, 'thirds', thirds))} />
        )}
      </div>
      <ConditionForm when={penalty.when} path={`${path}.when`} onChange={(when) => onChange({ ...penalty, when })} />
    </>
  );
}
