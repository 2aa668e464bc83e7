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
  ['either', 'in use or asked for in a job post'],
  ['in-use', 'in use'],
  ['asked-for', 'asked for in a job post'],
] as const;

/** Products, and whether they must be in use. */
export function TechnologyFields({ anyOf, use, path, onChange }: TechnologyFieldsProps) {
  return (
    <>
      <ChipsField label="Any of these products" path={`${path}.anyOf`} values={anyOf} read={anyText} offered={NAMES} onChange={(names) => onChange(names, use)} />
      <ChoiceField label="Counts when" path={`${path}.use`} value={use ?? 'either'} options={USES} onChange={(chosen) => onChange([...anyOf], chosen === 'either' ? undefined : chosen)} />
    </>
  );
}
