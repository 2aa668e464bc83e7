import type * as z from 'zod';
import type { Icp } from '#lib/icp/model.ts';
import { linkErrors } from './icp-links.ts';
import { icpShape } from './icp-shape.ts';
import { issueWords } from './issue-words.ts';

/** What is wrong with one member of an ICP, by its path: "criteria.2.test.min". */
export interface MemberProblem {
  path: string;
  message: string;
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Thousands of domains take long to look up, and seldom change while an ICP is edited: each list is checked once. */
const CHECKED = new WeakMap<Icp['exclusions'], Issue[]>();

function exclusionIssues(exclusions: Icp['exclusions']): Issue[] {
  const before = CHECKED.get(exclusions);
  if (before !== undefined) return before;
  const issues = icpShape.shape.exclusions.safeParse(exclusions, { error: issueWords }).error?.issues ?? [];
  const found = issues.map(({ path, message }) => ({ path: ['exclusions', ...path], message }));
  CHECKED.set(exclusions, found);
  return found;
}

/** Everything that would keep an ICP from being stored or imported, member by member; empty when all is well. */
export function icpProblems(icp: Icp): MemberProblem[] {
  const issues = icpShape.safeParse({ ...icp, exclusions: [] }, { error: issueWords }).error?.issues ?? [];
  return [...issues, ...exclusionIssues(icp.exclusions), ...linkErrors(icp)].map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}
