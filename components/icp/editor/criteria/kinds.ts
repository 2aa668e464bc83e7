import type { Criterion, CriterionTest } from '#lib/icp/model.ts';

export type Kind = CriterionTest['kind'];

interface KindWords {
  kind: Kind;
  /** As a new criterion is called at first. */
  label: string;
  /** What it asks, for choosing among kinds. */
  asks: string;
  subject: Criterion['subject'];
  /** Whether it can also be asked of the person. */
  either?: true;
  test: CriterionTest;
}

/** What a criterion can ask, with what a new one of each kind begins with; those that name nothing yet say so until they do. */
export const KINDS: readonly KindWords[] = [
  { kind: 'industry', label: 'Industry', asks: 'the industry of the company', subject: 'company', test: { kind: 'industry', codes: [] } },
  { kind: 'head-count', label: 'Head count', asks: 'how many people work there', subject: 'company', test: { kind: 'head-count', min: 51, max: 1000 } },
  { kind: 'place', label: 'Territory', asks: 'the country of the company or person', subject: 'company', either: true, test: { kind: 'place', countries: [], regions: [] } },
  { kind: 'technology', label: 'Tools', asks: 'the products they use or hire for', subject: 'company', test: { kind: 'technology', anyOf: [] } },
  { kind: 'title', label: 'Role', asks: 'the level and department of the person', subject: 'person', test: { kind: 'title', seniorities: [], departments: [] } },
  { kind: 'words', label: 'Says of itself', asks: 'words its pages use', subject: 'company', test: { kind: 'words', anyOf: [] } },
  { kind: 'business-model', label: 'Business model', asks: 'whom and how it sells', subject: 'company', test: { kind: 'business-model', anyOf: ['b2b'] } },
  { kind: 'revenue', label: 'Revenue', asks: 'the yearly revenue', subject: 'company', test: { kind: 'revenue', min: 1_000_000, max: 100_000_000, currency: 'EUR' } },
  { kind: 'funding-stage', label: 'Funding stage', asks: 'the last round raised', subject: 'company', test: { kind: 'funding-stage', anyOf: ['series-a', 'series-b'] } },
  { kind: 'founded', label: 'Founded', asks: 'the year it was founded', subject: 'company', test: { kind: 'founded', from: 2000, to: 2025 } },
  { kind: 'hiring', label: 'Hiring', asks: 'how many open roles it has', subject: 'company', test: { kind: 'hiring', atLeast: 1 } },
  { kind: 'language', label: 'Language', asks: 'the languages of its pages', subject: 'company', test: { kind: 'language', anyOf: ['en'] } },
  { kind: 'custom', label: 'A field of your own', asks: 'any field, asked in your own way', subject: 'company', either: true, test: { kind: 'custom', ask: { field: 'companyName', operator: 'exists' } } },
];

export function kindOf(test: CriterionTest): KindWords {
  return KINDS.find(({ kind }) => kind === test.kind)!;
}
