import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import type { Icp } from './model.ts';

export interface Difference {
  /** "criteria / Head count / weight". */
  path: string;
  before: string;
  after: string;
}

const NOTHING = 'none';
/** What changes with every version and says nothing to a reader. */
const LEFT_OUT: ReadonlySet<string> = new Set(['format', 'contentHash', 'previousHash', 'createdAt', 'taxonomyVersions']);

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the members of a list apart: an id, a code, a row or a domain. */
const KEYS = ['id', 'code', 'row', 'domain'] as const;

function keyOf(item: unknown): string | null {
  if (!isTree(item)) return null;
  const key = KEYS.find((name) => item[name] !== undefined);
  return key === undefined ? null : String(item[key]);
}

function nameOf(item: unknown, key: string): string {
  if (!isTree(item)) return key;
  const name = item['label'] ?? item['name'];
  return typeof name === 'string' ? name : key;
}

function words(value: unknown): string {
  if (value === undefined || value === null || value === '') return NOTHING;
  if (Array.isArray(value)) return value.length === 0 ? NOTHING : value.map(words).join(', ');
  if (!isTree(value)) return String(value);
  const label = value['label'] ?? value['name'] ?? value['reason'] ?? value['domain'];
  if (typeof label === 'string') return label;
  const parts = Object.entries(value).map(([key, part]) => `${key} ${words(part)}`);
  return parts.length === 0 ? NOTHING : parts.join(', ');
}

function keyed(items: readonly unknown[]): Map<string, unknown> {
  return new Map(
    items.flatMap((item): [string, unknown][] => {
      const key = keyOf(item);
      return key === null ? [] : [[key, item]];
    }),
  );
}

function ofLists(path: string[], before: readonly unknown[], after: readonly unknown[]): Difference[] | null {
  const [old, fresh] = [keyed(before), keyed(after)];
  if (old.size !== before.length || fresh.size !== after.length || old.size + fresh.size === 0) return null;
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    return between([...path, nameOf(is ?? was, key)], was, is);
  });
  const both = (keys: Iterable<string>): string[] => [...keys].filter((key) => old.has(key) && fresh.has(key));
  if (both(old.keys()).join('\n') === both(fresh.keys()).join('\n')) return changed;
  return [...changed, { path: [...path, 'order'].join(' / '), before: [...old.keys()].join(', '), after: [...fresh.keys()].join(', ') }];
}

function between(path: string[], before: unknown, after: unknown): Difference[] {
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const parts = ofLists(path, before, after);
    if (parts !== null) return parts;
  }
  if (isTree(before) && isTree(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !LEFT_OUT.has(key));
    return keys.flatMap((key) => between([...path, key], before[key], after[key]));
  }
  return [{ path: path.join(' / '), before: words(before), after: words(after) }];
}

/** What differs between two ICPs, in words, by path; members of lists are matched by their id, so order alone shows as order. */
export function diffIcps(before: Icp, after: Icp): Difference[] {
  return between([], before, after);
}
