import type { FieldName, Method, PageKind } from '#lib/evidence/model.ts';
import type { Standing } from '#lib/evidence/standing.ts';
import type { Dimension, ReadinessGroup, Tag } from '#lib/icp/model.ts';
import type { CompanyTie } from '#lib/messaging/protocol.ts';
import type { ChangeReason } from '#lib/qualify/why-changed.ts';
import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';
import type { BantState, CriterionState, NextStepKind, Segment } from '#lib/qualify/model.ts';

/** The words screens use. Data only: a salesperson can proof-read this file. */

export const PAGE_KIND_WORDS: Readonly<Record<PageKind, string>> = {
  'company-home': 'Home page',
  about: 'About page',
  contact: 'Contact page',
  team: 'Team page',
  careers: 'Careers page',
  'job-post': 'Job post',
  pricing: 'Pricing page',
  press: 'Press release',
  'linkedin-profile': 'LinkedIn profile',
  'linkedin-company': 'LinkedIn company page',
  'profile-other': 'Profile elsewhere',
  none: 'Other page',
};

export const STATE_WORDS: Readonly<Record<CriterionState, string>> = {
  match: 'Match',
  partial: 'Partial',
  mismatch: 'Mismatch',
  unknown: 'Unknown',
};

export const SEGMENT_WORDS: Readonly<Record<Segment, string>> = {
  hot: 'Hot',
  warm: 'Warm',
  cold: 'Cold',
  disqualified: 'Disqualified',
};

export const BANT_WORDS: Readonly<Record<BantState, string>> = {
  unknown: 'Unknown',
  indicated: 'Indicated',
  confirmed: 'Confirmed',
  denied: 'Denied',
};

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  budget: 'Budget',
  authority: 'Authority',
  need: 'Need',
  timeline: 'Timeline',
};

export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  money: 'Budget',
  power: 'Authority',
  pain: 'Need',
  date: 'Timeline',
  metric: 'Metrics',
  criteria: 'Decision criteria',
  process: 'Decision process',
  champion: 'Champion',
  rival: 'Competition',
};

export const ROLE_WORDS: Readonly<Record<DecisionRole, string>> = {
  'decision maker': 'Decision maker',
  'economic buyer': 'Economic buyer',
  influencer: 'Influencer',
  champion: 'Champion',
  'technical veto': 'Technical veto',
  gatekeeper: 'Gatekeeper',
  'end user': 'End user',
};

/** Where a change of grade comes from. */
export const CAUSE_WORDS: Readonly<Record<ChangeReason['cause'], string>> = {
  evidence: 'Evidence',
  icp: 'ICP',
  time: 'Time',
  rules: 'New version of Leadlight',
};

export const GROUP_WORDS: Readonly<Record<ReadinessGroup, string>> = {
  hiring: 'Hiring',
  money: 'Money',
  leadership: 'Leadership',
  technology: 'Technology',
  intent: 'Stated intent',
  touches: 'Your contacts',
};

export const STEP_WORDS: Readonly<Record<NextStepKind, string>> = {
  'find-fact': 'Find out',
  ask: 'Ask',
  contact: 'Contact',
  nurture: 'Nurture',
  disqualify: 'Disqualify',
  'clean-up': 'Tidy up',
  privacy: 'Privacy',
};

/** How a value was read, after "read from". */
export const METHOD_WORDS: Readonly<Record<Method, string>> = {
  rep: 'your own entry',
  structured: 'structured data',
  field: 'a named field',
  fingerprint: 'the page’s code',
  labelled: 'labelled text',
  text: 'running text',
  guess: 'a guess',
};

/** Why another company may be this one, as a sentence. */
export const TIE_WORDS: Readonly<Record<CompanyTie['reason'], string>> = {
  name: 'Only the name is the same.',
  register: 'Both give the same register or VAT number, but they go by different names or are saved apart.',
  declared: 'One names the other’s domain as its own, but they go by different names or are saved apart.',
  account: 'Both name the same LinkedIn page, but they go by different names or are saved apart.',
  email: 'One uses mailboxes of the other’s domain, but they go by different names or are saved apart.',
  accepted: 'You said so.',
  refused: 'You said it is another one.',
};

/** Why this company counts as another, behind that one's name. */
export const JOINED_WORDS: Readonly<Record<CompanyTie['reason'], string>> = {
  name: 'by its name.',
  register: 'by the same register or VAT number.',
  declared: 'as its own pages say.',
  account: 'by the same LinkedIn page.',
  email: 'by its name and mailboxes.',
  accepted: 'as you said.',
  refused: 'as you said.',
};

/** Where a value stands that the page's text does not show. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  text: 'It stands in the page’s text.',
  link: 'It stands in the address of a link.',
  picture: 'It is the text of a picture.',
  title: 'Not in the page’s text: it stands in the window’s title.',
  address: 'Not in the page’s text: it stands in the page’s own address.',
  data: 'Not in the page’s text: it stands in data the page holds for search engines.',
  head: 'Not in the page’s text: it stands in the page’s hidden description of itself.',
  resource: 'Not in the page’s text: it shows in what the page loads.',
  count: 'Counted from the list on the page, not written there.',
};

/** What came of showing a quote on the page. */
export const SHOWN_WORDS = {
  shown: 'Marked on the page.',
  scrolled: 'The page was scrolled to it; there is no text to mark.',
  folded: 'The page says it in a part that is folded away or hidden right now.',
  gone: 'The page no longer says this. Read it again.',
  never: 'The page’s text does not say it.',
  'moved-on': 'The page changed since it was read. Read it again.',
} as const;

export const EXCLUSION_WORDS: Readonly<Record<string, string>> = {
  customer: 'existing customer',
  competitor: 'competitor',
  'do-not-contact': 'do not contact',
};

export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  companyName: 'Company name',
  legalName: 'Legal name',
  legalForm: 'Legal form',
  registerNumber: 'Register number',
  vatNumber: 'VAT number',
  companyDomain: 'Company domain',
  companyAlias: 'Other domain',
  relatedCompany: 'Related company',
  description: 'Description',
  industry: 'Industry',
  headCount: 'Head count',
  country: 'Country',
  city: 'City',
  language: 'Language of their pages',
  founded: 'Founded',
  phone: 'Phone',
  email: 'E-mail',
  socialLink: 'Social link',
  technology: 'Technology',
  openRole: 'Open role',
  openRoleCount: 'Open roles',
  funding: 'Funding',
  revenue: 'Revenue',
  teamMember: 'Team member',
  trigger: 'Buying signal',
  personName: 'Person',
  personTitle: 'Job title',
  seniority: 'Seniority',
  department: 'Department',
  decisionRole: 'Decision role',
  personCountry: "Person's country",
  personCity: "Person's city",
  personUrl: 'Profile link',
  employer: 'Employer',
  jobCountry: "Job's country",
  jobCity: "Job's city",
};

/** What a rep may type for a field; shown beside the empty box. */
export const FIELD_EXAMPLES: Readonly<Partial<Record<FieldName, string>>> = {
  companyDomain: 'brightforge.com',
  industry: 'Software Development',
  headCount: '120 or 51–200',
  country: 'Germany or DE',
  founded: '2014',
  language: 'German',
  openRoleCount: '12',
  technology: 'Salesforce',
  funding: '€12M Series B',
  revenue: '€30M',
  vatNumber: 'DE123456788',
  personTitle: 'Head of Sales',
  seniority: 'director',
  department: 'Marketing',
};
