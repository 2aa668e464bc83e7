import { departmentOf } from './departments.ts';
import { fold } from './fold.ts';
import { type Seniority, seniorityOf } from './seniority.ts';

export const DECISION_ROLES = ['decision maker', 'economic buyer', 'influencer', 'champion', 'technical veto', 'gatekeeper', 'end user'] as const;
export type DecisionRole = (typeof DECISION_ROLES)[number];

const LEADS: ReadonlySet<Seniority> = new Set(['owner', 'founder', 'c_suite', 'partner', 'vp', 'head', 'director']);
const GATE = /\b(?:assistant|assistenz|assistentin|assistent|secretary|sekretarin|sekretariat|receptionist|empfang|office manager|chief of staff|assistante|secretaire|secretaria|segretaria)\b/u;
const NO_SAY = /\b(?:retired|student|pensionar|rentner|im ruhestand|retraite|jubilado|open to work|seeking|looking for|arbeitssuchend|auf jobsuche)\b/u;

/**
 * Part a person plays in a purchase, from the title alone (rows 16 to 24 of table 3.1).
 * Null where the title names neither level nor department, and for people without a say.
 */
export function decisionRoleOf(title: string): DecisionRole | null {
  const text = fold(title);
  const level = seniorityOf(title);
  const department = departmentOf(title);
  if (level === 'intern' || NO_SAY.test(text)) return null;
  if (GATE.test(text)) return 'gatekeeper';
  if (department === 'Purchasing') return 'gatekeeper';
  const leads = level !== null && LEADS.has(level);
  if (leads || level === 'manager') {
    if (department === 'Finance' && leads) return 'economic buyer';
    if (department === 'Information Technology') return 'technical veto';
    return leads ? 'decision maker' : 'influencer';
  }
  return level === 'senior' || level === 'entry' || department !== null ? 'end user' : null;
}
