import type { FieldName } from '#lib/evidence/model.ts';
import type { Criterion } from '#lib/icp/model.ts';
import type { Facts, Known } from '../facts.ts';
import { matchBusinessModel } from './business-model.ts';
import { isEverRefuted, matchField } from './custom.ts';
import { matchFounded } from './founded.ts';
import { matchFundingStage } from './funding-stage.ts';
import { matchHeadCount } from './head-count.ts';
import { matchHiring } from './hiring.ts';
import { matchIndustry } from './industry.ts';
import { matchLanguage } from './language.ts';
import { matchPlace } from './place.ts';
import { matchRevenue } from './revenue.ts';
import { matchTechnology } from './technology.ts';
import { matchTitle } from './title.ts';
import { matchWords } from './words.ts';

/** How a profile answers a criterion; null while that is unknown. Each kind has its rule in a file of its own. */
export function matchCriterion({ test, subject }: Criterion, facts: Facts): Known | null {
  switch (test.kind) {
    case 'industry':
      return matchIndustry(test, facts);
    case 'head-count':
      return matchHeadCount(test, facts);
    case 'place':
      return matchPlace(test, subject, facts);
    case 'technology':
      return matchTechnology(test.anyOf, facts, test.use);
    case 'title':
      return matchTitle(test, facts);
    case 'founded':
      return matchFounded(test, facts);
    case 'hiring':
      return matchHiring(test.atLeast, facts);
    case 'words':
      return matchWords(test.anyOf, facts);
    case 'revenue':
      return matchRevenue(test, facts);
    case 'funding-stage':
      return matchFundingStage(test, facts);
    case 'language':
      return matchLanguage(test.anyOf, facts);
    case 'business-model':
      return matchBusinessModel(test.anyOf, facts);
    case 'custom':
      return matchField(test.ask, subject, facts);
  }
}

/** Whether a criterion can turn out not to be met; of some kinds absence cannot be seen, so what is not found stays unknown. */
export function canMismatch({ test }: Pick<Criterion, 'test'>): boolean {
  switch (test.kind) {
    case 'technology':
    case 'words':
    case 'business-model':
      return false;
    case 'custom':
      return isEverRefuted(test.ask);
    default:
      return true;
  }
}

/** The field a criterion reads, to correct or to look for. */
export function fieldOf({ test, subject }: Criterion): FieldName {
  switch (test.kind) {
    case 'head-count':
      return 'headCount';
    case 'place':
      return subject === 'person' ? 'personCountry' : 'country';
    case 'title':
      return 'personTitle';
    case 'hiring':
      return 'openRoleCount';
    case 'words':
    case 'business-model':
      return 'description';
    case 'funding-stage':
      return 'funding';
    case 'custom':
      return test.ask.field;
    default:
      return test.kind;
  }
}
