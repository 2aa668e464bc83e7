import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { isTree, keyOf, listedAs, nameOf, words } from './members.ts';
import type { Icp } from './model.ts';

export interface Difference {
  /** "criteria / Head count / weight". */
  path: string;
  before: string;
  after: string;
}

/** What changes with every version and says nothing to a reader. */
const LEFT_OUT: ReadonlySet<string> = new Set(['format', 'contentHash', 'previousHash', 'createdAt', 'changedAt', 'taxonomyVersions']);

type KeyOf = (item: unknown) => string | null;

/** The items of a list by their keys; null where these do not tell all of them apart. */
function keyed(items: readonly unknown[], by: KeyOf): Map<string, unknown> | null {
  const held = new Map(
    items.flatMap((item): [string, unknown][] => {
      const key = by(item);
      return key === null ? [] : [[key, item]];
    }),
  );
  return held.size === items.length ? held : null;
}

function bothKeyed(before: readonly unknown[], after: readonly unknown[]): [Map<string, unknown>, Map<string, unknown>] | null {
  for (const by of [keyOf, listedAs]) {
    const [old, fresh] = [keyed(before, by), keyed(after, by)];
    if (old && fresh) return [old, fresh];
  }
  return null;
}

function ofLists(path: string[], before: readonly unknown[], after: readonly unknown[]): Difference[] | null {
  const both = bothKeyed(before, after);
  if (both === null || before.length + after.length === 0) return null;
  const [old, fresh] = both;
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    return between([...path, nameOf(is ?? was, key)], was, is);
  });
  const kept = (keys: Iterable<string>): string[] => [...keys].filter((key) => old.has(key) && fresh.has(key));
  if (kept(old.keys()).join('\n') === kept(fresh.keys()).join('\n')) return changed;
  return [...changed, { path: [...path, 'order'].join(' / '), before: [...old.keys()].join(', '), after: [...fresh.keys()].join(', ') }];
}

/** What differs between two parts of an ICP, in words; `path` leads to them. */
export function between(path: string[], before: unknown, after: unknown): Difference[] {
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
