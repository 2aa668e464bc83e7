import type { Subject } from '#lib/qualify/subject.ts';

export const PROFILE_FORMAT = 'leadlight-profile';
export const PROFILE_SCHEMA_VERSION = 1;

/** What is known of a prospect as a profile file, one signal a line; `lib/schema/README.md` describes the format. */
export function writeProfileFile({ company, person, answers, touches = [], colleagues = [], kept = null }: Subject): string {
  const file = { format: PROFILE_FORMAT, schemaVersion: PROFILE_SCHEMA_VERSION, company, person, answers, touches, colleagues, kept };
  return `${written(file, '')}\n`;
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether it holds a list of groups somewhere: such a list takes a line each, all else stands on one. */
function holdsLists(value: unknown): boolean {
  return isTree(value) && (Array.isArray(value) ? value.some(isTree) : Object.values(value).some(holdsLists));
}

function written(value: unknown, indent: string): string {
  if (!isTree(value) || !holdsLists(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const entries = members.map(([name, member]) => `${inner}${Array.isArray(value) ? '' : `${JSON.stringify(name)}: `}${written(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}
