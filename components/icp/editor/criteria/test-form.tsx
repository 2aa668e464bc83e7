import type { ReactNode } from 'react';
import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { withMember } from '#lib/icp/edit-lists.ts';
import { FUNDING_STAGES, type CriterionTest } from '#lib/icp/criterion-tests.ts';
import { BUSINESS_MODELS } from '#lib/taxonomy/business-models.ts';
import { LANGUAGE_NAMES, languageName, languageNamed } from '#lib/taxonomy/languages.ts';
import { businessModelName } from '#lib/taxonomy/names.ts';
import { AskForm } from '../fields/ask-form.tsx';
import { BandSlider } from '../fields/band-slider.tsx';
import { CheckSet } from '../fields/check-set.tsx';
import { anyText, ChipsField } from '../fields/chips-field.tsx';
import { IndustryPicker } from '../fields/industry-picker.tsx';
import { NumberField, OptionalNumber } from '../fields/number-field.tsx';
import { PlacePicker } from '../fields/place-picker.tsx';
import { RolePicker } from '../fields/role-picker.tsx';
import { ShareField } from '../fields/share-field.tsx';
import { TechnologyFields } from '../fields/technology-fields.tsx';
import { RevenueForm } from './revenue-form.tsx';

const LANGUAGES = Object.values(LANGUAGE_NAMES);

interface TestFormProps {
  test: CriterionTest;
  path: string;
  onChange: (test: CriterionTest) => void;
}

/** What a criterion asks, in the form of its kind, with what counts as partly met. */
export function TestForm({ test, path, onChange }: TestFormProps): ReactNode {
  switch (test.kind) {
    case 'industry':
      return (
        <>
          <IndustryPicker label={t('editor.industries')} path={`${path}.codes`} codes={test.codes} onChange={(codes) => onChange({ ...test, codes })} />
          <div className="fields">
            <ShareField label={t('editor.sameParent')} path={`${path}.parent`} usual={0.7} value={test.parent} onChange={(parent) => onChange(withMember(test, 'parent', parent))} />
            <ShareField label={t('editor.sameGroup')} path={`${path}.group`} usual={0.4} value={test.group} onChange={(group) => onChange(withMember(test, 'group', group))} />
          </div>
        </>
      );
    case 'head-count':
      return (
        <>
          <BandSlider label={t('editor.headCount')} path={path} min={test.min} max={test.max} onChange={(range) => onChange({ ...test, ...range })} />
          <div className="fields">
            <OptionalNumber
              label={t('editor.nothingLeft')}
              unit={t('editor.timesBeyond')}
              hint={t('editor.nothingLeftHint')}
              path={`${path}.fadesAt`}
              usual="4"
              min={1}
              value={test.fadesAt}
              onChange={(fadesAt) => onChange(withMember(test, 'fadesAt', fadesAt))}
            />
          </div>
        </>
      );
    case 'place':
      return (
        <>
          <PlacePicker path={path} countries={test.countries} regions={test.regions} onChange={(places) => onChange({ ...test, ...places })} />
          <div className="fields">
            <ShareField
              label={t('editor.regionCounts')}
              hint={t('editor.regionCountsHint')}
              path={`${path}.region`}
              usual={0.6}
              value={test.region}
              onChange={(region) => onChange(withMember(test, 'region', region))}
            />
          </div>
        </>
      );
    case 'technology':
      return <TechnologyFields anyOf={test.anyOf} use={test.use} path={path} onChange={(anyOf, use) => onChange(withMember({ ...test, anyOf }, 'use', use))} />;
    case 'title':
      return (
        <>
          <RolePicker seniorities={test.seniorities} departments={test.departments} path={path} onChange={(role) => onChange({ ...test, ...role })} />
          <div className="fields">
            <ShareField label={t('editor.nextLevel')} path={`${path}.nextLevel`} usual={0.5} value={test.nextLevel} onChange={(nextLevel) => onChange(withMember(test, 'nextLevel', nextLevel))} />
          </div>
        </>
      );
    case 'founded':
      return (
        <div className="fields">
          <NumberField label={t('editor.fromYear')} path={`${path}.from`} value={test.from} onChange={(from) => onChange({ ...test, from })} />
          <NumberField label={t('editor.toYear')} path={`${path}.to`} value={test.to} onChange={(to) => onChange({ ...test, to })} />
          <OptionalNumber
            label={t('editor.fadesOver')}
            unit={t('editor.years')}
            hint={t('editor.fadesOverHint')}
            path={`${path}.fadesOver`}
            usual="0"
            min={0}
            value={test.fadesOver}
            onChange={(fadesOver) => onChange(withMember(test, 'fadesOver', fadesOver))}
          />
        </div>
      );
    case 'hiring':
      return (
        <div className="fields">
          <NumberField label={t('editor.openRoles')} path={`${path}.atLeast`} min={1} value={test.atLeast} onChange={(atLeast) => onChange({ ...test, atLeast })} />
        </div>
      );
    case 'words':
      return (
        <ChipsField
          label={t('editor.anyWords')}
          hint={t('editor.anyWordsHint')}
          path={`${path}.anyOf`}
          values={test.anyOf}
          read={anyText}
          onChange={(anyOf) => onChange({ ...test, anyOf })}
        />
      );
    case 'revenue':
      return <RevenueForm test={test} path={path} onChange={onChange} />;
    case 'funding-stage':
      return (
        <>
          <CheckSet label={t('editor.lastRound')} path={`${path}.anyOf`} values={test.anyOf} options={FUNDING_STAGES.map((stage) => [stage, said().asks.stages[stage]] as const)} onChange={(anyOf) => onChange({ ...test, anyOf })} />
          <div className="fields">
            <ShareField label={t('editor.nextStage')} path={`${path}.nextStage`} usual={0.5} value={test.nextStage} onChange={(nextStage) => onChange(withMember(test, 'nextStage', nextStage))} />
          </div>
        </>
      );
    case 'language':
      return (
        <ChipsField
          label={t('editor.languages')}
          hint={t('editor.languagesHint')}
          path={`${path}.anyOf`}
          values={test.anyOf}
          read={languageNamed}
          show={(code) => languageName(code, tongue())}
          offered={LANGUAGES}
          what={t('editor.aLanguage')}
          onChange={(anyOf) => onChange({ ...test, anyOf })}
        />
      );
    case 'business-model':
      return (
        <CheckSet
          label={t('editor.anyOfThese')}
          hint={t('editor.anyOfTheseHint')}
          path={`${path}.anyOf`}
          values={test.anyOf}
          options={BUSINESS_MODELS.map((model) => [model, businessModelName(model, tongue())] as const)}
          onChange={(anyOf) => onChange({ ...test, anyOf })}
        />
      );
    case 'custom':
      return <AskForm ask={test.ask} path={`${path}.ask`} onChange={(ask) => onChange({ ...test, ask })} />;
  }
}
