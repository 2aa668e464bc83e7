import type { Icp } from '#lib/icp/model.ts';
import { linkErrors } from './icp-links.ts';
import { icpShape } from './icp-shape.ts';
import { issueWords } from './issue-words.ts';

/** What is wrong with one member of an ICP, by its path: "criteria.2.test.min". */
export interface MemberProblem {
  path: string;
  message: string;
}

/** Everything that would keep an ICP from being stored or imported, member by member; empty when all is well. */
export function icpProblems(icp: Icp): MemberProblem[] {
  const issues = icpShape.safeParse(icp, { error: issueWords }).error?.issues ?? [];
  return [...issues, ...linkErrors(icp)].map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}
