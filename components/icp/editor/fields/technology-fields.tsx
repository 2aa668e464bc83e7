import { t } from '#lib/i18n/t.ts';
import type { TechnologyUse } from '#lib/evidence/model.ts';
import { TECHNOLOGIES } from '#lib/taxonomy/technologies.ts';
import { ChoiceField } from './choice-field.tsx';
import { anyText, ChipsField } from './chips-field.tsx';

interface TechnologyFieldsProps {
  anyOf: readonly string[];
  use: TechnologyUse | undefined;
  path: string;
  onChange: (anyOf: string[], use: TechnologyUse | undefined) => void;
}

const NAMES = TECHNOLOGIES.map(({ name }) => name).toSorted(new Intl.Collator('en').compare);
const USES = [
  ['either', t('editor.useEither')],
  ['in-use', t('editor.useIn')],
  ['asked-for', t('editor.useAsked')],
] as const;

/** Products, and whether they must be in use. */
export function TechnologyFields({ anyOf, use, path, onChange }: TechnologyFieldsProps) {
  return (
    <>
      <ChipsField label={t('editor.products')} path={`${path}.anyOf`} values={anyOf} read={anyText} offered={NAMES} onChange={(names) => onChange(names, use)} />
      <ChoiceField label={t('editor.countsWhen')} path={`${path}.use`} value={use ?? 'either'} options={USES} onChange={(chosen) => onChange([...anyOf], chosen === 'either' ? undefined : chosen)} />
    </>
  );
}
