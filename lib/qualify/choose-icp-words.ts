import type { ChosenIcp, IcpInUse } from './choose-icp.ts';
import type { ScopeAsk } from './scope.ts';
import { anyOf } from './any-of.ts';
import type { Say } from './say/index.ts';

const wantedAndFound = ({ wanted, found }: ScopeAsk): string => (found === null || found === wanted ? wanted : `${wanted} (${found})`);

/** Why a scope leaves a company out: "meant for DACH, not United States". */
export function leftOutWords(asks: readonly ScopeAsk[], { asks: { scope } }: Say): string {
  const unmet = asks.filter(({ state }) => state === 'unmet');
  return scope.leftOut(unmet.map(({ wanted }) => wanted).join('; '), unmet.map(({ found }) => found ?? '').join('; '));
}

/** Why this ICP grades the page in front of the rep, in one sentence. */
export function whyChosen<T extends IcpInUse>({ chosen, by, ranking }: ChosenIcp<T>, say: Say): string {
  const words = say.asks.chosen;
  const asks = ranking.find(({ icp }) => icp === chosen)?.asks ?? [];
  const meets = asks.filter(({ state }) => state === 'met');
  const meantFor = (): string => words.meantFor(meets.map(wantedAndFound).join(` ${say.asks.and} `));
  const others = ranking.filter(({ icp }) => icp !== chosen);
  switch (by) {
    case 'do-not-contact':
      return words.doNotContact;
    case 'rep':
      return words.rep;
    case 'only':
      return meets.length > 0 ? meantFor() : words.only;
    case 'scope':
      if (meets.length > 0) return meantFor();
      return words.everybody(anyOf(others.map(({ icp }) => say.asks.quoted(icp.icp.name)), say), others.length === 1);
    case 'fit':
      return words.fit;
    case 'main':
      return words.main;
    case 'stand-in':
      return words.standIn(leftOutWords(asks, say));
  }
}
