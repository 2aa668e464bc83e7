import { t } from '#lib/i18n/t.ts';
import { DIMENSIONS, type StageRules } from '#lib/icp/model.ts';
import { DIMENSION_WORDS } from '../../assessment/words.ts';
import { useDraft } from './draft-context.ts';
import { CheckSet } from './fields/check-set.tsx';
import { ChoiceField } from './fields/choice-field.tsx';
import { NumberField } from './fields/number-field.tsx';

const LETTERS = (['A', 'B', 'C', 'D'] as const).map((letter) => [letter, letter] as const);
const DIGITS = [
  ['1', t('editor.oneOnly')],
  ['2', t('editor.twoOrBetter')],
  ['3', t('editor.threeOrBetter')],
  ['4', t('editor.any')],
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
        <legend>{t('editor.mql')}</legend>
        <CheckSet label={t('editor.grade')} path="stages.mql.grades" values={stages.mql.grades} options={LETTERS} onChange={(grades) => set({ mql: { ...stages.mql, grades } })} />
        <div className="fields">
          <ChoiceField
            label={t('editor.readiness')}
            path="stages.mql.readiness"
            value={String(stages.mql.readiness) as '1' | '2' | '3' | '4'}
            options={DIGITS}
            onChange={(digit) => set({ mql: { ...stages.mql, readiness: Number(digit) as 1 | 2 | 3 | 4 } })}
          />
          <NumberField
            label={t('editor.knownAtLeast')}
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
        <legend>{t('editor.sql')}</legend>
        <div className="fields">
          <NumberField
            label={t('editor.confirmedAnswers')}
            unit={t('editor.ofFour')}
            path="stages.sql.confirmed"
            min={0}
            max={4}
            value={stages.sql.confirmed}
            onChange={(confirmed) => set({ sql: { ...stages.sql, confirmed } })}
          />
        </div>
        <CheckSet label={t('editor.amongThem')} path="stages.sql.among" values={stages.sql.among} options={ANSWERS} onChange={(among) => set({ sql: { ...stages.sql, among } })} />
      </fieldset>
      <fieldset className="field-group boxed">
        <legend>{t('editor.nurture')}</legend>
        <div className="fields">
          <NumberField
            label={t('editor.furtherOff')}
            unit={t('editor.months')}
            path="stages.nurture.monthsAhead"
            min={0}
            max={60}
            value={stages.nurture.monthsAhead}
            onChange={(monthsAhead) => set({ nurture: { ...stages.nurture, monthsAhead } })}
          />
          <NumberField
            label={t('editor.afterTouches')}
            unit={t('editor.touches')}
            path="stages.nurture.touchesWithoutReply"
            min={1}
            max={50}
            value={stages.nurture.touchesWithoutReply}
            onChange={(touchesWithoutReply) => set({ nurture: { ...stages.nurture, touchesWithoutReply } })}
          />
        </div>
      </fieldset>
      <NumberField
        label={t('editor.falls')}
        unit={t('editor.points')}
        hint={t('editor.fallsHint')}
        path="stages.hysteresis"
        min={0}
        max={50}
        value={stages.hysteresis}
        onChange={(hysteresis) => set({ hysteresis })}
      />
    </>
  );
}
