import { showValue } from '#lib/evidence/show.ts';
import { DIMENSIONS, type Dimension } from '#lib/icp/model.ts';
import { whyMoved } from '#lib/prospects/because.ts';
import type { ListedProspect, Stage, StageChange } from '#lib/prospects/model.ts';
import { isClosed, lastMove } from '#lib/prospects/stage.ts';
import { tagsText } from '#lib/prospects/tags.ts';
import type { Points } from '#lib/qualify/model.ts';
import { countryName } from '#lib/taxonomy/countries.ts';
import { industryName } from '#lib/taxonomy/industries.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { type ExportFacts, type ExportRecord, isLinkedIn } from './facts.ts';
import { leadState } from './lead-state.ts';
import type { ExportChoices, ValueReason } from './model.ts';
import { splitName } from './split-name.ts';
import { summaryOf } from './summary.ts';

/** A value with a word about how it came to be so; `text` is null where it is left out, and `value` is what is known. */
interface Remarked {
  text: string | null;
  value: string;
  reason: ValueReason;
}

/** What a source says of a prospect; null is unknown. */
type Found = string | null | Remarked;
export type Asked = Pick<ExportChoices, 'unknownLastName' | 'currency' | 'purpose'> & { now: number; tongue: Tongue };
type Source = (record: ExportRecord, asked: Asked) => Found;

const points = (hundredths: Points | null): string | null => (hundredths === null ? null : (hundredths / 100).toFixed(1));
export const isoDayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const moment = (time: number): string => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
const compact = (time: number): string => moment(time).replace(/[-:]/g, '');
const stageWord = (stage: Stage): string => (stage === 'mql' || stage === 'sql' ? stage.toUpperCase() : stage);
const closedBecause = (stage: Stage, move: StageChange | undefined, tongue: Tongue): string | null => (isClosed(stage) && move !== undefined ? whyMoved(move, tongue) : null);
const orNothing = (text: string): string | null => (text === '' ? null : text);
const linkedIn = (url: string | null): string | null => (url !== null && isLinkedIn(url) ? url : null);

const ofFacts = (name: keyof { [K in keyof ExportFacts as ExportFacts[K] extends string | null ? K : never]: true }): Source => ({ facts }) => facts[name];
const ofRow = (name: 'companyName' | 'companyDomain' | 'personName' | 'personTitle' | 'url' | 'id'): Source => ({ prospect }) => prospect[name];
const ofGrading = (name: 'grade' | 'score' | 'segment' | 'action' | 'decisionRole'): Source => ({ prospect }) => prospect.grading[name];

/** The two parts of a name, each with a word about how sure that is. */
function namePart(part: 'first' | 'last'): Source {
  return ({ prospect: { personName } }, { unknownLastName }) => {
    if (personName === null) return null;
    const split = splitName(personName);
    if (split.how === 'plain') return split[part];
    if (split.how === 'guessed') return part === 'last' ? { text: split.last, value: personName, reason: 'name-guessed' } : split.first;
    if (!unknownLastName) return part === 'last' ? { text: null, value: personName, reason: 'one-word-name' } : null;
    return part === 'last' ? { text: '[unknown]', value: personName, reason: 'last-name-unknown' } : personName;
  };
}

const leadLastName: Source = (record, asked) => {
  const { personName, companyName, companyDomain } = record.prospect;
  if (personName !== null || !asked.unknownLastName) return namePart('last')(record, asked);
  return { text: '[unknown]', value: companyName ?? companyDomain ?? '', reason: 'last-name-unknown' };
};

const revenueFrom: Source = ({ facts: { revenue } }, { currency }) => {
  if (revenue === null) return null;
  return revenue.currency === currency ? String(Math.round(revenue.min)) : { text: null, value: showValue('revenue', revenue), reason: 'other-currency' };
};

const sinceOf = ({ history, savedAt }: ListedProspect): string => isoDayOf(lastMove(history)?.at ?? savedAt);
const bant = (dimension: Dimension): Source => ({ prospect }) => prospect.grading.bant[dimension];
const graded = ({ prospect }: ExportRecord): boolean => prospect.grading.stamp.icpId !== '';
const place = (...parts: readonly (string | null)[]): string | null => orNothing(parts.filter((part) => part !== null).join(', '));
const countryOf = (code: string | null): string | null => (code === null ? null : countryName(code));

/** Whether what stands for the place of a prospect is the company's seat, where nothing is known of the person's own or it is the same town. */
const isCompanysPlace = ({ personCity, personCountry, companyCity, companyCountry }: ExportFacts): boolean =>
  personCity === null ? personCountry === null : personCity === companyCity && (personCountry === null || personCountry === companyCountry);

const ownOrSwitchboard = (own: string | null, ofCompany: string | null, { personName }: ListedProspect): Found =>
  own ?? (ofCompany === null || personName === null ? ofCompany : { text: ofCompany, value: ofCompany, reason: 'of-company' });

/** Everything a column can hold, by name: values as targets take them, days as ISO dates, points out of 100. */
export const SOURCES = {
  id: ofRow('id'),
  uuid: ({ prospect }) => (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(prospect.id) ? prospect.id : null),
  name: ({ prospect }) => prospect.personName ?? prospect.companyName ?? prospect.companyDomain,
  fullName: ofRow('personName'),
  firstName: namePart('first'),
  lastName: namePart('last'),
  /** Of a lead, which a company nobody is known at can be, too. */
  leadLastName,
  /** For an address book, which shows a name of one word as the given name. */
  givenName: ({ prospect: { personName } }) => (personName === null ? null : splitName(personName).how === 'one-word' ? personName : splitName(personName).first),
  jobTitle: ofRow('personTitle'),
  email: ({ facts: { personEmail, emailIsGuess } }) => (personEmail !== null && emailIsGuess ? { text: personEmail, value: personEmail, reason: 'guess' } : personEmail),
  /** Said only where it is one. */
  emailGuess: ({ facts }) => (facts.emailIsGuess ? 'guess' : null),
  /** The person's own number, else the company's switchboard. */
  phone: ({ prospect, facts: { personPhone, companyPhone } }) => ownOrSwitchboard(personPhone, companyPhone, prospect),
  personPhone: ofFacts('personPhone'),
  personMobile: ofFacts('personMobile'),
  /** Beside a column of mobile numbers: the person's own number that is none, else the company's switchboard. */
  landline: ({ prospect, facts: { personLandline, companyPhone } }) => ownOrSwitchboard(personLandline, companyPhone, prospect),
  profilePage: ofFacts('personUrl'),
  linkedIn: ({ facts }) => linkedIn(facts.personUrl),
  company: ({ prospect }) => prospect.companyName ?? prospect.companyDomain,
  companyName: ofRow('companyName'),
  domain: ofRow('companyDomain'),
  website: ({ prospect }) => (prospect.companyDomain === null ? null : `https://${prospect.companyDomain}`),
  companyEmail: ofFacts('companyEmail'),
  companyPhone: ofFacts('companyPhone'),
  companyPage: ofFacts('companyPage'),
  /** The person's own, else the company's. */
  city: ({ facts }) => facts.personCity ?? (facts.personCountry === null ? facts.companyCity : null),
  region: ({ facts }) => (isCompanysPlace(facts) ? (facts.personRegion ?? facts.companyRegion) : facts.personRegion),
  /** Of the company's address, beside no other city than its own. */
  street: ({ facts }) => (isCompanysPlace(facts) ? facts.companyStreet : null),
  postalCode: ({ facts }) => (isCompanysPlace(facts) ? facts.companyPostalCode : null),
  country: ({ facts }) => countryOf(facts.personCountry ?? facts.companyCountry),
  companyStreet: ofFacts('companyStreet'),
  companyPostalCode: ofFacts('companyPostalCode'),
  companyRegion: ofFacts('companyRegion'),
  companyCity: ofFacts('companyCity'),
  companyCountry: ({ facts }) => countryOf(facts.companyCountry),
  companyAddress: ({ facts }) => place(facts.companyStreet, orNothing([facts.companyPostalCode, facts.companyCity].filter((part) => part !== null).join(' ')), facts.companyRegion, countryOf(facts.companyCountry)),
  industryCode: ofFacts('industry'),
  industry: ({ facts }) => (facts.industry === null ? null : industryName(facts.industry)),
  headCount: ({ facts }) => (facts.headCount === null ? null : showValue('headCount', facts.headCount)),
  /** Lower bound of a band. */
  headCountFrom: ({ facts }) => (facts.headCount === null ? null : String(facts.headCount.min)),
  revenue: ({ facts }) => (facts.revenue === null ? null : showValue('revenue', facts.revenue)),
  /** Lower bound, in the currency chosen. */
  revenueFrom,
  founded: ({ facts }) => (facts.founded === null ? null : String(facts.founded)),
  description: ofFacts('description'),
  technologies: ({ facts }) => orNothing(facts.technologies.join('; ')),
  grade: ofGrading('grade'),
  score: ofGrading('score'),
  segment: ofGrading('segment'),
  action: ofGrading('action'),
  decisionRole: ofGrading('decisionRole'),
  status: ({ prospect }) => prospect.grading.status.replace('_', ' '),
  fit: ({ prospect }) => points(prospect.grading.fit.estimate),
  fitLow: (record) => (graded(record) ? points(record.prospect.grading.fit.low) : null),
  fitHigh: (record) => (graded(record) ? points(record.prospect.grading.fit.high) : null),
  completeness: (record) => (graded(record) ? points(record.prospect.grading.fit.completeness) : null),
  rank: (record) => (graded(record) ? points(record.prospect.grading.fit.rank) : null),
  readiness: (record) => (graded(record) ? points(record.prospect.grading.readiness) : null),
  icp: (record) => (graded(record) ? `${record.prospect.grading.stamp.icpId} ${record.prospect.grading.stamp.icpVersion}` : null),
  gradedOn: (record) => (graded(record) ? isoDayOf(record.prospect.grading.stamp.now) : null),
  gradedAt: (record) => (graded(record) ? moment(record.prospect.grading.stamp.now) : null),
  reasons: ({ facts }) => orNothing(facts.reasons.join('\n')),
  persona: (record) => record.persona,
  offer: (record) => record.offer,
  budget: bant('budget'),
  authority: bant('authority'),
  need: bant('need'),
  timeline: bant('timeline'),
  bantGaps: ({ prospect }) => DIMENSIONS.filter((dimension) => prospect.grading.bant[dimension] === 'unknown').join(', '),
  stage: ({ prospect }) => prospect.stage,
  stageName: ({ prospect }) => stageWord(prospect.stage),
  stageSince: ({ prospect }) => sinceOf(prospect),
  closedBecause: ({ prospect: { stage, history } }, { tongue }) => closedBecause(stage, lastMove(history), tongue),
  leadState: ({ prospect }) => leadState(prospect),
  nextStep: ({ prospect }) => prospect.grading.nextStep?.text ?? null,
  nextStepDue: ({ prospect }) => prospect.grading.nextStep?.due ?? null,
  followUpOn: ({ prospect }) => prospect.followUp?.on ?? null,
  followUp: ({ prospect }) => prospect.followUp?.what ?? null,
  owner: ({ prospect }) => prospect.owner ?? null,
  tags: ({ prospect }) => orNothing(tagsText(prospect.tags ?? [])),
  page: ofRow('url'),
  savedOn: ({ prospect }) => isoDayOf(prospect.savedAt),
  updatedOn: ({ prospect }) => isoDayOf(prospect.updatedAt),
  updatedAt: ({ prospect }) => moment(prospect.updatedAt),
  updatedAtCompact: ({ prospect }) => compact(prospect.updatedAt),
  exportedOn: (_record, { now }) => isoDayOf(now),
  purpose: (_record, { purpose }) => orNothing(purpose),
  /** Grade, reasons, gaps and next step in a few lines of text. */
  summary: (record, { purpose, tongue }) => summaryOf(record, purpose, tongue),
  leadTitle: ({ prospect }) => place(prospect.personName, prospect.companyName ?? prospect.companyDomain),
  /** By its nature not known of a lead that was found by research. */
  leadSource: () => 'Other',
  cardKind: ({ prospect }) => (prospect.personName === null ? 'org' : 'individual'),
} as const satisfies Record<string, Source>;
export type SourceName = keyof typeof SOURCES;
