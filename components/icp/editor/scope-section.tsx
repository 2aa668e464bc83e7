import { t } from '#lib/i18n/t.ts';
import { withMember } from '#lib/icp/edit-lists.ts';
import { useDraft, useProblems } from './draft-context.ts';
import { BandSlider } from './fields/band-slider.tsx';
import { CheckField } from './fields/check-field.tsx';
import { IndustryPicker } from './fields/industry-picker.tsx';
import { PlacePicker } from './fields/place-picker.tsx';

const MIDDLE = { min: 51, max: 1000 };

/** Which companies this ICP is for, where a team has several. */
export function ScopeSection() {
  const { icp, change } = useDraft();
  const { applies } = icp;
  const wrong = useProblems('applies');
  return (
    <>
      <IndustryPicker label={t('editor.industries')} hint={t('editor.anyIndustry')} path="applies.industries" codes={applies.industries} onChange={(industries) => change({ applies: { ...applies, industries } })} />
      <PlacePicker path="applies" countries={applies.countries} regions={applies.regions} onChange={(places) => change({ applies: { ...applies, ...places } })} />
      <CheckField label={t('editor.someSizes')} checked={applies.headCount !== undefined} onChange={(some) => change({ applies: withMember(applies, 'headCount', some ? MIDDLE : undefined) })} />
      {applies.headCount && <BandSlider label={t('editor.headCount')} path="applies.headCount" {...applies.headCount} onChange={(headCount) => change({ applies: { ...applies, headCount } })} />}
      {wrong.length > 0 && <p className="field-error">{wrong.join('; ')}</p>}
    </>
  );
}
