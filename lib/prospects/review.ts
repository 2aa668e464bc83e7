import type { FieldName } from '#lib/evidence/model.ts';
import { completenessOf, type WantedFact } from './completeness.ts';
import { freshAt, isStale } from './freshness.ts';
import { eachInSteps } from './in-steps.ts';
import type { ListedProspect, Prospect } from './model.ts';
import { isClosed } from './stage.ts';

/** What may be wrong with a saved prospect, in the order screens list it. */
const ISSUE_KINDS = ['left', 'moved', 'conflict', 'stale', 'incomplete'] as const;
type IssueKind = (typeof ISSUE_KINDS)[number];

export type Issue =
  | { kind: 'left'; employer: string }
  | { kind: 'moved'; from: string; to: string }
  | { kind: 'conflict'; fields: FieldName[] }
  | { kind: 'stale'; at: number }
  | { kind: 'incomplete'; share: number; missing: WantedFact[] };

export interface IssueGroup {
  kind: IssueKind;
  items: { prospect: ListedProspect; issue: Issue }[];
}

/** With less known than this a prospect is hard to judge and to reach. */
const INCOMPLETE_BELOW = 0.5;

/** Everything to look after, in groups, those touched last first; closed prospects are left alone. In steps. */
export function* reviewOf(prospects: readonly ListedProspect[], now: number): Generator<void, IssueGroup[]> {
  const found = new Map<IssueKind, IssueGroup['items']>(ISSUE_KINDS.map((kind) => [kind, []]));
  yield* eachInSteps(prospects, (prospect) => {
    if (isClosed(prospect.stage)) return;
    for (const issue of issuesOf(prospect, now)) found.get(issue.kind)?.push({ prospect, issue });
  });
  return ISSUE_KINDS.map((kind) => ({ kind, items: found.get(kind) ?? [] })).filter(({ items }) => items.length > 0);
}

/** What may be wrong with one prospect. A rep's word that all still holds settles what was read before it. */
function issuesOf(prospect: Prospect, now: number): Issue[] {
  const { facts, verifiedAt } = prospect;
  const at = freshAt(prospect);
  const stale: Issue[] = at !== null && isStale(prospect, now) ? [{ kind: 'stale', at }] : [];
  if (facts === undefined || (verifiedAt !== undefined && verifiedAt >= (facts.readAt ?? 0))) return stale;
  const complete = completenessOf(prospect);
  return [
    ...(facts.elsewhere === undefined ? [] : [{ kind: 'left' as const, employer: facts.elsewhere }]),
    ...(facts.movedTo === undefined || prospect.companyKey === null ? [] : [{ kind: 'moved' as const, from: prospect.companyKey, to: facts.movedTo }]),
    ...(facts.conflicts === undefined ? [] : [{ kind: 'conflict' as const, fields: facts.conflicts }]),
    ...stale,
    ...(complete !== null && complete.share < INCOMPLETE_BELOW ? [{ kind: 'incomplete' as const, ...complete }] : []),
  ];
}
