import { numberText } from '#lib/evidence/value-words.ts';
import type { CriterionTest } from '#lib/icp/criterion-tests.ts';
import { toShare } from './arithmetic.ts';
import { SAME_PARENT, SAME_TOP_GROUP } from './match/industry.ts';
import { FADES_AT } from './match/log-range.ts';
import { IN_REGION } from './match/place.ts';
import { NEXT_STAGE } from './match/funding-stage.ts';
import { NEXT_LEVEL } from './match/title.ts';
import type { Say } from './say/index.ts';

/** The rule by which a test is met in part, for people: "a country of a region asked for counts 60 %"; null where it never is. Section 2.2. */
export function partialWords(test: CriterionTest, { asks: { partly }, tongue }: Say): string | null {
  const percent = (share: number): string => `${numberText(toShare(share) / 100, tongue)} %`;
  switch (test.kind) {
    case 'industry':
      return partly.industry(percent(test.parent ?? SAME_PARENT), percent(test.group ?? SAME_TOP_GROUP));
    case 'head-count':
    case 'revenue':
      return partly.range(numberText(test.fadesAt ?? FADES_AT, tongue));
    case 'place':
      return partly.region(percent(test.region ?? IN_REGION));
    case 'title':
      return partly.level(percent(test.nextLevel ?? NEXT_LEVEL));
    case 'founded':
      return partly.years(test.fadesOver ?? 0);
    case 'hiring':
      return partly.openRoles(test.atLeast);
    case 'funding-stage':
      return partly.stage(percent(test.nextStage ?? NEXT_STAGE));
    case 'technology':
    case 'words':
    case 'language':
    case 'business-model':
    case 'custom':
      return null;
  }
}
