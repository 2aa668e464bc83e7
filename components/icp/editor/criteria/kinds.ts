import { t } from '#lib/i18n/t.ts';
import type { Criterion, CriterionTest } from '#lib/icp/model.ts';
import { isAskedOfPerson } from '#lib/qualify/match/custom.ts';

export type Kind = CriterionTest['kind'];
type Subject = Criterion['subject'];

interface KindWords {
  kind: Kind;
  /** As a new criterion is called at first. */
  label: string;
  /** What it asks, for choosing among kinds. */
  asks: string;
  subject: Subject;
  test: CriterionTest;
}

/** What a criterion can ask, with what a new one of each kind begins with; those that name nothing yet say so until they do. */
export const KINDS: readonly KindWords[] = [
  { kind: 'industry', label: t('editor.kIndustry'), asks: t('editor.kIndustryAsks'), subject: 'company', test: { kind: 'industry', codes: [] } },
  { kind: 'head-count', label: t('editor.headCount'), asks: t('editor.kHeadCountAsks'), subject: 'company', test: { kind: 'head-count', min: 51, max: 1000 } },
  { kind: 'place', label: t('editor.kPlace'), asks: t('editor.kPlaceAsks'), subject: 'company', test: { kind: 'place', countries: [], regions: [] } },
  { kind: 'technology', label: t('editor.kTools'), asks: t('editor.kToolsAsks'), subject: 'company', test: { kind: 'technology', anyOf: [] } },
  { kind: 'title', label: t('editor.kRole'), asks: t('editor.kRoleAsks'), subject: 'person', test: { kind: 'title', seniorities: [], departments: [] } },
  { kind: 'words', label: t('editor.kWords'), asks: t('editor.kWordsAsks'), subject: 'company', test: { kind: 'words', anyOf: [] } },
  { kind: 'business-model', label: t('editor.kModel'), asks: t('editor.kModelAsks'), subject: 'company', test: { kind: 'business-model', anyOf: ['b2b'] } },
  { kind: 'revenue', label: t('editor.kRevenue'), asks: t('editor.kRevenueAsks'), subject: 'company', test: { kind: 'revenue', min: 1_000_000, max: 100_000_000, currency: 'EUR' } },
  { kind: 'funding-stage', label: t('editor.kFunding'), asks: t('editor.kFundingAsks'), subject: 'company', test: { kind: 'funding-stage', anyOf: ['series-a', 'series-b'] } },
  { kind: 'founded', label: t('editor.kFounded'), asks: t('editor.kFoundedAsks'), subject: 'company', test: { kind: 'founded', from: 2000, to: 2025 } },
  { kind: 'hiring', label: t('editor.kHiring'), asks: t('editor.kHiringAsks'), subject: 'company', test: { kind: 'hiring', atLeast: 1 } },
  { kind: 'language', label: t('editor.kLanguage'), asks: t('editor.kLanguageAsks'), subject: 'company', test: { kind: 'language', anyOf: ['en'] } },
  { kind: 'custom', label: t('editor.kCustom'), asks: t('editor.kCustomAsks'), subject: 'company', test: { kind: 'custom', ask: { field: 'companyName', operator: 'exists' } } },
];

export function kindOf(test: CriterionTest): KindWords {
  return KINDS.find(({ kind }) => kind === test.kind)!;
}

const BOTH: readonly Subject[] = ['company', 'person'];

/** Of whom a test can be asked: a field of one's own is the company's or the person's, contacts may be either's. */
export function subjectsOf(test: CriterionTest): readonly Subject[] {
  if (test.kind === 'place') return BOTH;
  if (test.kind !== 'custom') return [kindOf(test).subject];
  const { field } = test.ask;
  if (isAskedOfPerson(field, 'company')) return ['person'];
  return isAskedOfPerson(field, 'person') ? BOTH : ['company'];
}

/** A criterion that asks something else, of somebody it can be asked of: what is asked of the person alone must not count against a company that nobody was found at yet. */
export function askingOf(criterion: Criterion, test: CriterionTest): Criterion {
  const subjects = subjectsOf(test);
  return { ...criterion, test, subject: subjects.includes(criterion.subject) ? criterion.subject : (subjects[0] ?? criterion.subject) };
}
