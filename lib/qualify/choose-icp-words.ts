import type { ChosenIcp, IcpInUse } from './choose-icp.ts';
import type { ScopeAsk } from './scope.ts';
import { anyOf } from './any-of.ts';

const OF_ALL = 'Of all ICPs in use';

const wantedAndFound = ({ wanted, found }: ScopeAsk): string => (found === null || found === wanted ? wanted : `${wanted} (${found})`);

/** Why a scope leaves a company out: "meant for DACH, not United States". */
export function leftOutWords(asks: readonly ScopeAsk[]): string {
  const unmet = asks.filter(({ state }) => state === 'unmet');
  return `meant for ${unmet.map(({ wanted }) => wanted).join('; ')}, not ${unmet.map(({ found }) => found ?? '').join('; ')}`;
}

/** Why this ICP grades the page in front of the rep, in one sentence. */
export function whyChosen<T extends IcpInUse>({ chosen, by, ranking }: ChosenIcp<T>): string {
  const asks = ranking.find(({ icp }) => icp === chosen)?.asks ?? [];
  const meets = asks.filter(({ state }) => state === 'met');
  const others = ranking.filter(({ icp }) => icp !== chosen);
  switch (by) {
    case 'do-not-contact':
      return 'It lists this company as “do not contact”, which holds for all your ICPs';
    case 'rep':
      return 'You picked it here';
    case 'only':
      return meets.length > 0 ? `It is meant for ${meets.map(wantedAndFound).join(' and ')}` : 'It is the only ICP in use';
    case 'scope':
      if (meets.length > 0) return `It is meant for ${meets.map(wantedAndFound).join(' and ')}`;
      return `It is meant for every company; ${anyOf(others.map(({ icp }) => `“${icp.icp.name}”`))} ${others.length === 1 ? 'is' : 'are'} not for this one`;
    case 'fit':
      return `${OF_ALL} that are meant for this company it fits best, as far as is known`;
    case 'main':
      return `${OF_ALL} none suits this company better than your main one`;
    case 'stand-in':
      return `No ICP in use is meant for this company. This one is ${leftOutWords(asks)}`;
  }
}
