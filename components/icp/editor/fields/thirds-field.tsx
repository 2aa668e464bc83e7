import { t } from '#lib/i18n/t.ts';
import { ChoiceField } from './choice-field.tsx';

type Thirds = 1 | 2 | 3;
const STEPS = ['1', '2', '3'] as const;

/** Steps of the thirds scheme: 1 to 3, or the usual ones. */
export function ThirdsField({ path, value, usual, onChange }: { path: string; value: Thirds | undefined; usual: string; onChange: (value: Thirds | undefined) => void }) {
  return (
    <ChoiceField
      label={t('editor.thirdsLabel')}
      hint={t('editor.thirdsHint')}
      path={path}
      value={value === undefined ? 'usual' : (String(value) as (typeof STEPS)[number])}
      options={[['usual', usual], ...STEPS.map((step) => [step, t('editor.stepsCount', Number(step))] as const)]}
      onChange={(chosen) => onChange(chosen === 'usual' ? undefined : (Number(chosen) as Thirds))}
    />
  );
}
