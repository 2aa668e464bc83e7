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
        label="Countries"
        path={`${path}.countries`}
        values={countries}
        onChange={(next) => onChange({ countries: next, regions: [...regions] })}
        read={countryOf}
        show={countryName}
        offered={countryNames()}
        what="a country"
        placeholder="Germany, Japan, …"
      />
      <CheckSet label="Regions" path={`${path}.regions`} values={regions} options={SETS} onChange={(next) => onChange({ countries: [...countries], regions: next })} />
    </>
  );
}
