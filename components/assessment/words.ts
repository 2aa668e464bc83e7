import type { FieldName, Method, PageKind } from '#lib/evidence/model.ts';
import type { Standing } from '#lib/evidence/standing.ts';
import { t } from '#lib/i18n/t.ts';
import type { Dimension, ReadinessGroup, Tag } from '#lib/icp/model.ts';
import type { CompanyTie } from '#lib/messaging/protocol.ts';
import type { ChangeReason } from '#lib/qualify/why-changed.ts';
import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';
import type { BantState, CriterionState, NextStepKind, Segment } from '#lib/qualify/model.ts';

/** Which word stands for what; the words themselves are messages of the room (lib/i18n). */

export const PAGE_KIND_WORDS: Readonly<Record<PageKind, string>> = {
  'company-home': t('assessment.pageKind.companyHome'),
  about: t('assessment.pageKind.about'),
  contact: t('assessment.pageKind.contact'),
  team: t('assessment.pageKind.team'),
  careers: t('assessment.pageKind.careers'),
  'job-post': t('assessment.pageKind.jobPost'),
  pricing: t('assessment.pageKind.pricing'),
  press: t('assessment.pageKind.press'),
  'linkedin-profile': t('assessment.pageKind.linkedinProfile'),
  'linkedin-company': t('assessment.pageKind.linkedinCompany'),
  'profile-other': t('assessment.pageKind.profileOther'),
  none: t('assessment.pageKind.none'),
};

export const STATE_WORDS: Readonly<Record<CriterionState, string>> = {
  match: t('assessment.state.match'),
  partial: t('assessment.state.partial'),
  mismatch: t('assessment.state.mismatch'),
  unknown: t('assessment.state.unknown'),
};

export const SEGMENT_WORDS: Readonly<Record<Segment, string>> = {
  hot: t('assessment.segment.hot'),
  warm: t('assessment.segment.warm'),
  cold: t('assessment.segment.cold'),
  disqualified: t('assessment.segment.disqualified'),
};

export const BANT_WORDS: Readonly<Record<BantState, string>> = {
  unknown: t('assessment.bant.unknown'),
  indicated: t('assessment.bant.indicated'),
  confirmed: t('assessment.bant.confirmed'),
  denied: t('assessment.bant.denied'),
};

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  budget: t('assessment.dimension.budget'),
  authority: t('assessment.dimension.authority'),
  need: t('assessment.dimension.need'),
  timeline: t('assessment.dimension.timeline'),
};

export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  money: t('assessment.tag.money'),
  power: t('assessment.tag.power'),
  pain: t('assessment.tag.pain'),
  date: t('assessment.tag.date'),
  metric: t('assessment.tag.metric'),
  criteria: t('assessment.tag.criteria'),
  process: t('assessment.tag.process'),
  champion: t('assessment.tag.champion'),
  rival: t('assessment.tag.rival'),
};

export const ROLE_WORDS: Readonly<Record<DecisionRole, string>> = {
  'decision maker': t('assessment.role.decisionMaker'),
  'economic buyer': t('assessment.role.economicBuyer'),
  influencer: t('assessment.role.influencer'),
  champion: t('assessment.role.champion'),
  'technical veto': t('assessment.role.technicalVeto'),
  gatekeeper: t('assessment.role.gatekeeper'),
  'end user': t('assessment.role.endUser'),
};

/** Where a change of grade comes from. */
export const CAUSE_WORDS: Readonly<Record<ChangeReason['cause'], string>> = {
  evidence: t('assessment.cause.evidence'),
  icp: t('assessment.cause.icp'),
  time: t('assessment.cause.time'),
  rules: t('assessment.cause.rules'),
};

export const GROUP_WORDS: Readonly<Record<ReadinessGroup, string>> = {
  hiring: t('assessment.group.hiring'),
  money: t('assessment.group.money'),
  leadership: t('assessment.group.leadership'),
  technology: t('assessment.group.technology'),
  intent: t('assessment.group.intent'),
  touches: t('assessment.group.touches'),
};

export const STEP_WORDS: Readonly<Record<NextStepKind, string>> = {
  'find-fact': t('assessment.step.findFact'),
  ask: t('assessment.step.ask'),
  contact: t('assessment.step.contact'),
  nurture: t('assessment.step.nurture'),
  disqualify: t('assessment.step.disqualify'),
  'clean-up': t('assessment.step.cleanUp'),
  privacy: t('assessment.step.privacy'),
};

/** How a value was read, after "read from". */
export const METHOD_WORDS: Readonly<Record<Method, string>> = {
  rep: t('assessment.method.rep'),
  structured: t('assessment.method.structured'),
  field: t('assessment.method.field'),
  fingerprint: t('assessment.method.fingerprint'),
  labelled: t('assessment.method.labelled'),
  text: t('assessment.method.text'),
  guess: t('assessment.method.guess'),
};

/** Why another company may be this one, as a sentence. */
export const TIE_WORDS: Readonly<Record<CompanyTie['reason'], string>> = {
  name: t('assessment.tie.name'),
  register: t('assessment.tie.register'),
  declared: t('assessment.tie.declared'),
  account: t('assessment.tie.account'),
  email: t('assessment.tie.email'),
  accepted: t('assessment.tie.accepted'),
  refused: t('assessment.tie.refused'),
};

/** Why this company counts as another, behind that one's name. */
export const JOINED_WORDS: Readonly<Record<CompanyTie['reason'], string>> = {
  name: t('assessment.joined.name'),
  register: t('assessment.joined.register'),
  declared: t('assessment.joined.declared'),
  account: t('assessment.joined.account'),
  email: t('assessment.joined.email'),
  accepted: t('assessment.joined.said'),
  refused: t('assessment.joined.said'),
};

/** Where a value stands that the page's text does not show. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  text: t('assessment.standing.text'),
  link: t('assessment.standing.link'),
  picture: t('assessment.standing.picture'),
  title: t('assessment.standing.title'),
  address: t('assessment.standing.address'),
  data: t('assessment.standing.data'),
  head: t('assessment.standing.head'),
  resource: t('assessment.standing.resource'),
  count: t('assessment.standing.count'),
};

/** What came of showing a quote on the page. */
export const SHOWN_WORDS = {
  shown: t('assessment.shown.shown'),
  scrolled: t('assessment.shown.scrolled'),
  folded: t('assessment.shown.folded'),
  gone: t('assessment.shown.gone'),
  never: t('assessment.shown.never'),
  'moved-on': t('assessment.shown.movedOn'),
} as const;

export const EXCLUSION_WORDS: Readonly<Record<string, string>> = {
  customer: t('assessment.exclusion.customer'),
  competitor: t('assessment.exclusion.competitor'),
  'do-not-contact': t('assessment.exclusion.doNotContact'),
};

export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  companyName: t('assessment.field.companyName'),
  legalName: t('assessment.field.legalName'),
  legalForm: t('assessment.field.legalForm'),
  registerNumber: t('assessment.field.registerNumber'),
  vatNumber: t('assessment.field.vatNumber'),
  companyDomain: t('assessment.field.companyDomain'),
  companyAlias: t('assessment.field.companyAlias'),
  relatedCompany: t('assessment.field.relatedCompany'),
  description: t('assessment.field.description'),
  industry: t('assessment.field.industry'),
  headCount: t('assessment.field.headCount'),
  country: t('assessment.field.country'),
  city: t('assessment.field.city'),
  language: t('assessment.field.language'),
  founded: t('assessment.field.founded'),
  phone: t('assessment.field.phone'),
  email: t('assessment.field.email'),
  socialLink: t('assessment.field.socialLink'),
  technology: t('assessment.field.technology'),
  openRole: t('assessment.field.openRole'),
  openRoleCount: t('assessment.field.openRoleCount'),
  funding: t('assessment.field.funding'),
  revenue: t('assessment.field.revenue'),
  teamMember: t('assessment.field.teamMember'),
  trigger: t('assessment.field.trigger'),
  personName: t('assessment.field.personName'),
  personTitle: t('assessment.field.personTitle'),
  seniority: t('assessment.field.seniority'),
  department: t('assessment.field.department'),
  decisionRole: t('assessment.field.decisionRole'),
  personCountry: t('assessment.field.personCountry'),
  personCity: t('assessment.field.personCity'),
  personUrl: t('assessment.field.personUrl'),
  employer: t('assessment.field.employer'),
  jobCountry: t('assessment.field.jobCountry'),
  jobCity: t('assessment.field.jobCity'),
};

/** What a rep may type for a field; shown beside the empty box. */
export const FIELD_EXAMPLES: Readonly<Partial<Record<FieldName, string>>> = {
  companyDomain: 'brightforge.com',
  industry: 'Software Development',
  headCount: t('assessment.example.headCount'),
  country: t('assessment.example.country'),
  founded: '2014',
  language: t('assessment.example.language'),
  openRoleCount: '12',
  technology: 'Salesforce',
  funding: '€12M Series B',
  revenue: '€30M',
  vatNumber: 'DE123456788',
  personTitle: 'Head of Sales',
  seniority: 'director',
  department: 'Marketing',
};
