import { DIMENSIONS, type StageRules } from '#lib/icp/model.ts';
import { DIMENSION_WORDS } from '../../assessment/words.ts';
import { useDraft } from './draft-context.ts';
import { CheckSet } from './fields/check-set.tsx';
import { ChoiceField } from './fields/choice-field.tsx';
import { NumberField } from './fields/number-field.tsx';

const LETTERS = (['A', 'B', 'C', 'D'] as const).map((letter) => [letter, letter] as const);
const DIGITS = [
  ['1', '1 only'],
  ['2', '2 or better'],
  ['3', '3 or better'],
  ['4', 'any'],
] as const;
const ANSWERS = DIMENSIONS.map((dimension) => [dimension, DIMENSION_WORDS[dimension]] as const);

/** When a prospect becomes marketing qualified, sales qualified, or goes to nurture. */
export function StagesSection() {
  const { icp, change } = useDraft();
  const { stages } = icp;
  const set = (part: Partial<StageRules>) => change({ stages: { ...stages, ...part } });
  return (
    <>
      <fieldset className="field-group boxed">
        <legend>Marketing qualified (MQL)</legend>
        <CheckSet label="Grade" path="stages.mql.grades" values={stages.mql.grades} options={LETTERS} onChange={(grades) => set({ mql: { ...stages.mql, grades } })} />
        <div className="fields">
          <ChoiceField
            label="Readiness"
            path="stages.mql.readiness"
            value={String(stages.mql.readiness) as '1' | '2' | '3' | '4'}
            options={DIGITS}
            onChange={(digit) => set({ mql: { ...stages.mql, readiness: Number(digit) as 1 | 2 | 3 | 4 } })}
          />
          <NumberField
            label="Known of all criteria’s weight, at least"
            unit="%"
            scale={100}
            min={0}
            max={100}
            step={5}
            path="stages.mql.completeness"
            value={stages.mql.completeness}
            onChange={(completeness) => set({ mql: { ...stages.mql, completeness } })}
          />
        </div>
      </fieldset>
      <fieldset className="field-group boxed">
        <legend>Sales qualified (SQL)</legend>
        <div className="fields">
          <NumberField
            label="BANT answers confirmed by a person"
            unit="of 4"
            path="stages.sql.confirmed"
            min={0}
            max={4}
            value={stages.sql.confirmed}
            onChange={(confirmed) => set({ sql: { ...stages.sql, confirmed } })}
          />
        </div>
        <CheckSet label="Among them" path="stages.sql.among" values={stages.sql.among} options={ANSWERS} onChange={(among) => set({ sql: { ...stages.sql, among } })} />
      </fieldset>
      <fieldset className="field-group boxed">
        <legend>Nurture</legend>
        <div className="fields">
          <NumberField
            label="When the timeline is further off than"
            unit="months"
            path="stages.nurture.monthsAhead"
            min={0}
            max={60}
            value={stages.nurture.monthsAhead}
            onChange={(monthsAhead) => set({ nurture: { ...stages.nurture, monthsAhead } })}
          />
          <NumberField
            label="Or after touches without a reply"
            unit="touches"
            path="stages.nurture.touchesWithoutReply"
            min={1}
            max={50}
            value={stages.nurture.touchesWithoutReply}
            onChange={(touchesWithoutReply) => set({ nurture: { ...stages.nurture, touchesWithoutReply } })}
          />
        </div>
      </fieldset>
      <NumberField
        label="A stage falls only when it is below its line by"
        unit="points"
        hint="So that records do not flicker."
        path="stages.hysteresis"
        min={0}
        max={50}
        value={stages.hysteresis}
        onChange={(hysteresis) => set({ hysteresis })}
      />
    </>
  );
}
