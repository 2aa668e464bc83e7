import type { Profile } from '#lib/evidence/model.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { answersTo } from './explain.ts';
import { exclusionOf } from './exclusions.ts';
import type { Facts } from './facts.ts';
import { fitOf, sumsOf } from './fit.ts';
import type { Points } from './model.ts';
import { readyIcp } from './ready-icp.ts';
import { sayIn } from './say/index.ts';
import { type ScopeAsk, scopeAsks } from './scope.ts';

/** An ICP in use; one of them is the main one (`active` 1). */
export interface IcpInUse {
  id: string;
  icp: Icp;
  contentHash: string;
  active: 0 | 1;
}

/**
 * Why an ICP was chosen: it says that this company must not be contacted; the rep picked it; it is the only one in use; its
 * scope names this company more closely than others; of several that do so alike it fits best, or is the main one; or the
 * scopes of all leave this company out, and the main one stands in.
 */
export type ChosenBy = 'do-not-contact' | 'rep' | 'only' | 'scope' | 'fit' | 'main' | 'stand-in';

export interface ChosenIcp<T extends IcpInUse> {
  chosen: T;
  by: ChosenBy;
  /** Every ICP in use, best first, with what its scope asks of this company. */
  ranking: { icp: T; asks: ScopeAsk[]; leavesOut: boolean }[];
}

/** What there is to choose by. */
export interface ToChooseFor {
  facts: Facts;
  company: Pick<Profile, 'key'> | null;
  person: Pick<Profile, 'companyKey'> | null;
  /** Id of the ICP the rep picked; null or one that is no longer in use picks none. */
  picked: string | null;
  /** Of what scopes ask, in words; English where it is left out. */
  tongue?: Tongue;
}

const countOf = (asks: readonly ScopeAsk[], state: ScopeAsk['state']): number => asks.filter((ask) => ask.state === state).length;
const byId = (a: { icp: IcpInUse }, b: { icp: IcpInUse }): number => (a.icp.id < b.icp.id ? -1 : a.icp.id > b.icp.id ? 1 : 0);

/** Rank score of section 2.2, before penalties. */
function rankOf({ icp, contentHash }: IcpInUse, facts: Facts): Points {
  const { criteria, companyCriteria } = readyIcp(icp, contentHash);
  return fitOf(sumsOf(answersTo(facts.person === null ? companyCriteria : criteria, facts))).rank;
}

/**
 * The ICP a company and person are graded by. A known fact outside a scope leaves the ICP out; an unknown one does not. Of the
 * others the one whose scope meets most known facts wins, then the better rank score, then the main one, then the smaller id.
 * A pick of the rep stands above that, and a domain on a do-not-contact list of any ICP above all. Null where none is in use.
 */
export function chooseIcp<T extends IcpInUse>(inUse: readonly T[], { facts, company, person, picked, tongue = 'en' }: ToChooseFor): ChosenIcp<T> | null {
  const say = sayIn(tongue);
  const rated = inUse.map((icp) => {
    const asks = scopeAsks(icp.icp.applies, facts.company, say);
    return { icp, asks, leavesOut: countOf(asks, 'unmet') > 0, met: countOf(asks, 'met') };
  });
  const most = Math.max(...rated.map(({ leavesOut, met }) => (leavesOut ? -1 : met)));
  const alike = rated.filter(({ leavesOut, met }) => !leavesOut && met === most);
  const ranks = new Map(alike.length > 1 ? alike.map(({ icp }) => [icp.id, rankOf(icp, facts)]) : []);
  const rank = ({ icp }: { icp: T }): Points => ranks.get(icp.id) ?? 0;
  const ranking = rated.toSorted(
    (a, b) => Number(a.leavesOut) - Number(b.leavesOut) || b.met - a.met || rank(b) - rank(a) || b.icp.active - a.icp.active || byId(a, b),
  );
  const [best, next] = ranking;
  if (best === undefined) return null;

  const shown = ranking.map(({ icp, asks, leavesOut }) => ({ icp, asks, leavesOut }));
  const forbids = ranking.find(({ icp }) => exclusionOf(icp.icp.exclusions, facts, { company, person })?.list === 'do-not-contact');
  if (forbids !== undefined) return { chosen: forbids.icp, by: 'do-not-contact', ranking: shown };
  const pick = ranking.find(({ icp }) => icp.id === picked);
  if (pick !== undefined) return { chosen: pick.icp, by: 'rep', ranking: shown };
  if (best.leavesOut) return { chosen: (ranking.find(({ icp }) => icp.active === 1) ?? best).icp, by: 'stand-in', ranking: shown };
  if (next === undefined) return { chosen: best.icp, by: 'only', ranking: shown };
  const by = alike.length === 1 ? 'scope' : rank(best) > rank(next) ? 'fit' : 'main';
  return { chosen: best.icp, by, ranking: shown };
}
