import type { CriterionTest } from '#lib/icp/criterion-tests.ts';
import { toShare } from './arithmetic.ts';
import { SAME_PARENT, SAME_TOP_GROUP } from './match/industry.ts';
import { FADES_AT } from './match/log-range.ts';
import { IN_REGION } from './match/place.ts';
import { NEXT_STAGE } from './match/funding-stage.ts';
import { NEXT_LEVEL } from './match/title.ts';

const percent = (share: number): string => `${toShare(share) / 100} %`;

/** The rule by which a test is met in part, for people: "a country of a region asked for counts 60 %"; null where it never is. Section 2.2. */
export function partialWords(test: CriterionTest): string | null {
  switch (test.kind) {
    case 'industry':
      return `under the same parent an industry counts ${percent(test.parent ?? SAME_PARENT)}, in the same top group ${percent(test.group ?? SAME_TOP_GROUP)}`;
    case 'head-count':
    case 'revenue':
      return `outside the range it counts less the further off it is, and nothing at ${test.fadesAt ?? FADES_AT} times the edge; a band counts the mean of its values`;
    case 'place':
      return `a country that only a region asked for holds counts ${percent(test.region ?? IN_REGION)}`;
    case 'title':
      return `the next level up or down counts ${percent(test.nextLevel ?? NEXT_LEVEL)}`;
    case 'founded':
      return `outside the years it counts less the further off it is, and nothing ${test.fadesOver ?? 0} years off`;
    case 'hiring':
      return `it counts its share of the ${test.atLeast} open roles asked for`;
    case 'funding-stage':
      return `the round before or after one asked for counts ${percent(test.nextStage ?? NEXT_STAGE)}`;
    case 'technology':
    case 'words':
    case 'language':
    case 'business-model':
    case 'custom':
      return null;
  }
}
