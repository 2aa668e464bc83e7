import type { FieldValues } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { FUNDING_STAGES, type FundingStage } from '#lib/icp/criterion-tests.ts';
import type { Criterion } from '#lib/icp/model.ts';
import { BUSINESS_MODEL_PHRASES, type BusinessModel } from '#lib/taxonomy/business-models.ts';
import { WHOLE } from '../arithmetic.ts';
import type { Believed } from '../believed.ts';
import { type BeliefPart, type Part, TEXT_FIELDS } from '../digest.ts';
import type { Share } from '../model.ts';
import { asksOf, isAskedOfPerson, isEverRefuted } from './custom.ts';
import { foundedMatch } from './founded.ts';
import { stageMatch, stageOf, type WantedStages } from './funding-stage.ts';
import { byBelief, hiringMatch, type Listing } from './hiring.ts';
import { industryMatch } from './industry.ts';
import { isSettled, wantedLanguages } from './language.ts';
import { logRangeMatch } from './log-range.ts';
import { placeMatch } from './place.ts';
import { revenueMatch } from './revenue.ts';
import { isNamed } from './technology.ts';
import { levelOf, type Role, roleMatch } from './title.ts';

/** What is kept of some hundred prospects, by part. */
export interface Columns {
  count: number;
  /** Null where nothing is believed of anybody. */
  believed(part: BeliefPart): Believed | null;
  /** A line for each prospect, an empty or no one where it has no such part. */
  lines(part: Extract<Part, 'listed' | 'spoken'>): readonly string[];
}

/** How each of them answers a criterion: the same match and quality as `matchCriterion` finds of one, without what explains it. */
export interface ColumnAnswers {
  /** `UNKNOWN` while that is not known. */
  match: Int32Array;
  quality: Int32Array;
}

export const UNKNOWN = -1;

const OWN_WORDS = ['t description', 't companyName', 't legalName'] as const satisfies readonly BeliefPart[];
const ALL_WORDS = TEXT_FIELDS.map((field): BeliefPart => `t ${field}`);

const phrasesOf = once((models: readonly BusinessModel[]): string[] => models.flatMap((model) => BUSINESS_MODEL_PHRASES[model]));

/** The parts a criterion asks for. */
export function partsAskedBy({ test, subject }: Criterion): readonly Part[] {
  switch (test.kind) {
    case 'industry':
    case 'technology':
    case 'founded':
    case 'revenue':
      return [`c ${test.kind}`];
    case 'head-count':
      return ['c headCount'];
    case 'place':
      return [subject === 'person' ? 'p personCountry' : 'c country'];
    case 'title':
      return ['p seniority', 'p department', 'c industry'];
    case 'hiring':
      return ['c openRoleCount', 'c openRole', 'listed'];
    case 'words':
      return ALL_WORDS;
    case 'funding-stage':
      return ['c funding'];
    case 'language':
      return ['c language', 'spoken'];
    case 'business-model':
      return OWN_WORDS;
    case 'custom':
      return [`${isAskedOfPerson(test.ask.field, subject) ? 'p' : 'c'} ${test.ask.field}`];
  }
}

/** Asks a criterion of all of them: what values answer is worked out once for each value. */
export function matchInColumns(criterion: Criterion, columns: Columns): ColumnAnswers {
  const { test } = criterion;
  const [part] = partsAskedBy(criterion) as [BeliefPart];
  switch (test.kind) {
    case 'industry':
      return byOne(columns, part, (code: string) => industryMatch(test, code));
    case 'head-count':
      return byOne(columns, part, (range: FieldValues['headCount']) => logRangeMatch(range, test));
    case 'place':
      return byOne(columns, part, (country: string) => placeMatch(test, country));
    case 'founded':
      return byOne(columns, part, (year: number) => foundedMatch(year, test));
    case 'revenue':
      return byOne(columns, part, (amount: FieldValues['revenue']) => revenueMatch(amount, test));
    case 'technology':
      return byAny(columns, [part], ({ values }) => values.map((value) => isNamed(value as FieldValues['technology'], test.anyOf, test.use)));
    case 'words':
      return byAny(columns, ALL_WORDS, (column) => column.holding(test.anyOf));
    case 'business-model':
      return byAny(columns, OWN_WORDS, (column) => column.holding(phrasesOf(test.anyOf)));
    case 'custom': {
      const { ask } = test;
      const isMet = (value: FieldValues[typeof ask.field]): boolean | null => asksOf(ask, ask.field, value);
      if (!isEverRefuted(ask)) return byAny(columns, [part], ({ values }) => values.map((value) => isMet(value as FieldValues[typeof ask.field]) === true));
      return byOne(columns, part, (value: FieldValues[typeof ask.field]) => {
        const met = isMet(value);
        return met === null ? null : met ? WHOLE : 0;
      });
    }
    case 'title':
      return byRole(columns, test);
    case 'hiring':
      return byOpenRoles(columns, test.atLeast);
    case 'funding-stage':
      return byLastRound(columns, test);
    case 'language':
      return byLanguages(columns, test.anyOf);
  }
}

const unanswered = (count: number): ColumnAnswers => ({ match: new Int32Array(count).fill(UNKNOWN), quality: new Int32Array(count) });

/** As `known` answers by the one value that is believed. */
function byOne<V>(columns: Columns, part: BeliefPart, matchOf: (value: V) => Share | null): ColumnAnswers {
  const { count } = columns;
  const answers = unanswered(count);
  const column = columns.believed(part);
  if (column === null) return answers;
  const matches = column.values.map((value) => matchOf(value as V) ?? UNKNOWN);
  for (let at = 0; at < count; at++) {
    const first = column.from(at);
    const match = first < column.to(at) ? (matches[column.valueAt(first)] ?? UNKNOWN) : UNKNOWN;
    if (match === UNKNOWN) continue;
    answers.match[at] = match;
    answers.quality[at] = column.qualityAt(first, at);
  }
  return answers;
}

/** Met by any value, by the one believed most; never known to be missed. */
function byAny(columns: Columns, parts: readonly BeliefPart[], metIn: (column: Believed) => readonly boolean[]): ColumnAnswers {
  const { count } = columns;
  const answers = unanswered(count);
  for (const part of parts) {
    const column = columns.believed(part);
    if (column === null) continue;
    const met = metIn(column);
    if (!met.includes(true)) continue;
    for (let at = 0; at < count; at++) {
      for (let place = column.from(at); place < column.to(at); place++) {
        if (met[column.valueAt(place)] !== true) continue;
        answers.match[at] = WHOLE;
        answers.quality[at] = Math.max(answers.quality[at] ?? 0, column.qualityAt(place, at));
      }
    }
  }
  return answers;
}

/** Of what has one value; undefined, and a quality that lowers no other, where nothing is believed. */
const valueIn = (column: Believed | null, at: number): string | undefined =>
  column === null || column.from(at) === column.to(at) ? undefined : (column.values[column.valueAt(column.from(at))] as string);
const qualityIn = (column: Believed | null, at: number): Share => (column === null || column.from(at) === column.to(at) ? WHOLE : column.qualityAt(column.from(at), at));

/** See `matchTitle`. */
function byRole(columns: Columns, wanted: Role): ColumnAnswers {
  const { count } = columns;
  const answers = unanswered(count);
  const [levels, departments, industries] = [columns.believed('p seniority'), columns.believed('p department'), columns.believed('c industry')];
  for (let at = 0; at < count; at++) {
    const [stated, department] = [valueIn(levels, at), valueIn(departments, at)];
    if (stated === undefined && department === undefined) continue;
    const level = stated === undefined || levels === null ? undefined : levelOf(stated, levels.isFromRep(levels.from(at)), valueIn(industries, at));
    const match = roleMatch(level, department, wanted);
    if (match === null) continue;
    answers.match[at] = match;
    answers.quality[at] = Math.min(qualityIn(levels, at), qualityIn(departments, at));
  }
  return answers;
}

/** See `openRolesOf`. */
function byOpenRoles(columns: Columns, wanted: number): ColumnAnswers {
  const { count } = columns;
  const answers = unanswered(count);
  const [counts, roles, listings] = [columns.believed('c openRoleCount'), columns.believed('c openRole'), columns.lines('listed')];
  for (let at = 0; at < count; at++) {
    const stated = counts === null ? null : statedIn(counts, at);
    const listed = roles === null ? null : listedIn(roles, at);
    const listing = (listings[at] ?? '') as Listing | '';
    const best = stated !== null && listed !== null && !listing.startsWith('p') && byBelief(listed, stated) < 0 ? listed : (stated ?? listed);
    const match = best && hiringMatch(best.count, best === listed && listing.endsWith('s'), wanted);
    if (best === null || match === null) continue;
    answers.match[at] = match;
    answers.quality[at] = best.quality;
  }
  return answers;
}

interface Counted {
  count: number;
  fromRep: boolean;
  quality: Share;
}

function statedIn(counts: Believed, at: number): Counted | null {
  const first = counts.from(at);
  return first === counts.to(at) ? null : { count: counts.values[counts.valueAt(first)] as number, fromRep: counts.isFromRep(first), quality: counts.qualityAt(first, at) };
}

function listedIn(roles: Believed, at: number): Counted | null {
  const [from, to] = [roles.from(at), roles.to(at)];
  if (from === to) return null;
  const listed: Counted = { count: to - from, fromRep: false, quality: 0 };
  for (let place = from; place < to; place++) {
    listed.fromRep ||= roles.isFromRep(place);
    listed.quality = Math.max(listed.quality, roles.qualityAt(place, at));
  }
  return listed;
}

/** See `matchFundingStage`. */
function byLastRound(columns: Columns, wanted: WantedStages): ColumnAnswers {
  const { count } = columns;
  const answers = unanswered(count);
  const column = columns.believed('c funding');
  if (column === null) return answers;
  const stages = column.values.map((value) => {
    const stage = stageOf((value as FieldValues['funding']).round);
    return stage === null ? UNKNOWN : FUNDING_STAGES.indexOf(stage);
  });
  for (let at = 0; at < count; at++) {
    let [last, quality] = [UNKNOWN, 0];
    for (let place = column.from(at); place < column.to(at); place++) {
      const stage = stages[column.valueAt(place)] ?? UNKNOWN;
      if (stage === UNKNOWN || stage < last) continue;
      quality = Math.max(stage === last ? quality : 0, column.qualityAt(place, at));
      last = stage;
    }
    if (last === UNKNOWN) continue;
    answers.match[at] = stageMatch(FUNDING_STAGES[last] as FundingStage, wanted);
    answers.quality[at] = quality;
  }
  return answers;
}

/** See `matchLanguage`. */
function byLanguages(columns: Columns, anyOf: readonly string[]): ColumnAnswers {
  const { count } = columns;
  const answers = unanswered(count);
  const column = columns.believed('c language');
  if (column === null) return answers;
  const [wanted, pages] = [wantedLanguages(anyOf), columns.lines('spoken')];
  const met = column.values.map((code) => wanted.includes(code as string));
  for (let at = 0; at < count; at++) {
    let [isMet, fromRep, ofMet, ofAny] = [false, false, 0, 0];
    for (let place = column.from(at); place < column.to(at); place++) {
      const quality = column.qualityAt(place, at);
      fromRep ||= column.isFromRep(place);
      ofAny = Math.max(ofAny, quality);
      if (met[column.valueAt(place)] !== true) continue;
      isMet = true;
      ofMet = Math.max(ofMet, quality);
    }
    if (column.from(at) === column.to(at) || (!isMet && !isSettled(Number(pages[at] ?? 0), fromRep))) continue;
    answers.match[at] = isMet ? WHOLE : 0;
    answers.quality[at] = isMet ? ofMet : ofAny;
  }
  return answers;
}
