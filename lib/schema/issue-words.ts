import type * as z from 'zod';

type Raw = Parameters<z.core.$ZodErrorMap>[0];

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of members',
  record: 'a group of members',
  null: 'null',
};

const COUNTED: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

function size(bound: string, limit: number | bigint, origin: string): string {
  const counted = COUNTED[origin];
  if (origin === 'string' && bound === 'at least' && limit === 1) return 'must not be empty';
  if (origin === 'array' && bound === 'at least' && limit === 1) return 'needs at least one entry';
  return counted === undefined ? `must be ${bound} ${limit}` : `may hold ${bound} ${limit} ${counted}`;
}

/** What zod found wrong, for people who know their ICP and not JSON schemas; undefined leaves zod's own words. */
export function issueWords(issue: Raw): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return size('at least', issue.minimum, issue.origin);
    case 'too_big':
      return size('at most', issue.maximum, issue.origin);
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'unrecognized_keys':
      return `holds what is not known here: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'is of a kind that is not known';
    default:
      return undefined;
  }
}

type Tree = Readonly<Record<string, unknown>>;
const NAMES = ['label', 'name', 'code', 'id', 'domain'] as const;

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const tree = item as Tree;
  const name = NAMES.map((key) => tree[key]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? name.slice(0, 60) : null;
}

/** A path as a reader finds it in the file: "criteria / 2 (Head count) / weight"; entries of lists are counted from 1. */
export function pathWords(path: readonly PropertyKey[], root: unknown): string {
  let at = root;
  const steps = path.map((step) => {
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Record<PropertyKey, unknown>)[step] : undefined;
    if (typeof step !== 'number') return String(step);
    const name = nameOf(at);
    return name === null ? String(step + 1) : `${step + 1} (${name})`;
  });
  return steps.join(' / ');
}
