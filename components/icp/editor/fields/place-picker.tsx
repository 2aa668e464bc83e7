import { t } from '#lib/i18n/t.ts';
import { countryCodes, countryName, countryOf } from '#lib/taxonomy/countries.ts';
import { REGION_NAMES, REGIONS } from '#lib/taxonomy/regions.ts';
import { CheckSet } from './check-set.tsx';
import { ChipsField } from './chips-field.tsx';

interface PlacePickerProps {
  countries: readonly string[];
  regions: readonly string[];
  /** Of the value that holds both. */
  path: string;
  onChange: (places: { countries: string[]; regions: string[] }) => void;
}

let names: readonly string[] | undefined;
const countryNames = (): readonly string[] => (names ??= [...countryCodes()].map(countryName).toSorted(new Intl.Collator('en').compare));

const SETS = Object.keys(REGIONS).map((set) => [set, REGION_NAMES[set] ?? set, (REGIONS[set] ?? []).map(countryName).join(', ')] as const);

/** Countries by name in any of many languages, and region sets. */
export function PlacePicker({ countries, regions, path, onChange }: PlacePickerProps) {
  return (
    <>
      <ChipsField
        label={t('editor.countries')}
        path={`${path}.countries`}
        values={countries}
        onChange={(next) => onChange({ countries: next, regions: [...regions] })}
        read={countryOf}
        show={countryName}
        offered={countryNames()}
        what={t('editor.aCountry')}
        placeholder={t('editor.countriesExample')}
      />
      <CheckSet label={t('editor.regions')} path={`${path}.regions`} values={regions} options={SETS} onChange={(next) => onChange({ countries: [...countries], regions: next })} />
    </>
  );
}
