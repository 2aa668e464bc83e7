import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { regionName } from '#lib/taxonomy/names.ts';
import { REGIONS } from '#lib/taxonomy/regions.ts';
import { CheckSet } from './check-set.tsx';
import { ChipsField } from './chips-field.tsx';
import { COUNTRY } from './coded-values.ts';

interface PlacePickerProps {
  countries: readonly string[];
  regions: readonly string[];
  /** Of the value that holds both. */
  path: string;
  onChange: (places: { countries: string[]; regions: string[] }) => void;
}

const SETS = Object.keys(REGIONS).map((set) => [set, regionName(set, tongue()), (REGIONS[set] ?? []).map(COUNTRY.show).join(', ')] as const);

/** Countries by name in any of many languages, and region sets. */
export function PlacePicker({ countries, regions, path, onChange }: PlacePickerProps) {
  return (
    <>
      <ChipsField
        label={t('editor.countries')}
        path={`${path}.countries`}
        values={countries}
        onChange={(next) => onChange({ countries: next, regions: [...regions] })}
        {...COUNTRY}
        placeholder={t('editor.countriesExample')}
      />
      <CheckSet label={t('editor.regions')} path={`${path}.regions`} values={regions} options={SETS} onChange={(next) => onChange({ countries: [...countries], regions: next })} />
    </>
  );
}
