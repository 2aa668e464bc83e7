import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { between } from './diff.ts';
import { hashIcp } from './hash.ts';
import { isTree, keyOf, nameOf, type Tree, words } from './members.ts';
import { mergeOrder } from './merge-order.ts';
import type { Icp, Offer } from './model.ts';

export type Side = 'ours' | 'theirs';

/** A part that both sides changed, each in its own way. */
export interface Conflict {
  /** Tells conflicts apart; the same for the same three ICPs. */
  key: string;
  /** "criteria / Head count / weight". */
  path: string;
  /** What stood there and what each side made of it, in words. */
  before: string;
  ours: string;
  theirs: string;
  /** The same as they stand in the file; left out for an order, and where there is none. */
  parts?: { before?: unknown; ours?: unknown; theirs?: unknown };
}

export interface Merge {
  icp: Icp;
  conflicts: Conflict[];
}

/** Where a part stands: by keys, which never change, and in words. */
interface At {
  keys: readonly string[];
  names: readonly string[];
}

const same = (one: unknown, other: unknown): boolean => canonicalJson(one ?? null) === canonicalJson(other ?? null);
const into = (at: At, key: string, name = key): At => ({ keys: [...at.keys, key], names: [...at.names, name] });

/** Parts whose plain members only make sense together, such as a smallest and a largest head count. */
const TIGHT: ReadonlySet<string> = new Set(['test', 'when', 'grade', 'readiness', 'headCount']);

/** Whom a criterion asks and in which way. */
const kindOf = ({ subject, test }: Tree): unknown => [subject, isTree(test) ? test['kind'] : null];

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const plainOnly = (...lists: readonly (readonly unknown[])[]): boolean => lists.flat().every((item) => typeof item !== 'object');

class Merging {
  readonly conflicts: Conflict[] = [];
  readonly #choices: Readonly<Record<string, Side>>;

  constructor(choices: Readonly<Record<string, Side>>) {
    this.#choices = choices;
  }

  /** One part; undefined where there is none. */
  part(base: unknown, ours: unknown, theirs: unknown, at: At): unknown {
    if (same(ours, theirs) || same(base, theirs)) return ours;
    if (same(base, ours)) return theirs;
    if (isTree(ours) && isTree(theirs)) {
      const old = isTree(base) ? base : {};
      return TIGHT.has(at.keys.at(-1) ?? '') ? this.#tight(old, ours, theirs, at) : this.members(old, ours, theirs, at);
    }
    if (isList(ours) && isList(theirs)) {
      const old = isList(base) ? base : [];
      const merged = plainOnly(ours, theirs) ? plainList(old, ours, theirs) : this.#keyedList(old, ours, theirs, at);
      if (merged !== null) return merged;
    }
    return this.#conflict(base, ours, theirs, at);
  }

  members(base: Tree, ours: Tree, theirs: Tree, at: At): Tree {
    const asked = this.#asked(base, ours, theirs, at);
    const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((key) => !Object.hasOwn(asked, key));
    const merged = keys.map((key) => [key, this.part(base[key], ours[key], theirs[key], into(at, key))] as const);
    return { ...Object.fromEntries(merged.filter(([, value]) => value !== undefined)), ...asked };
  }

  /** Whom a criterion asks and what, which fit each other, where the sides have different kinds of them; else nothing. */
  #asked(base: Tree, ours: Tree, theirs: Tree, at: At): Tree {
    if (!isTree(ours['test']) || !isTree(theirs['test']) || same(kindOf(ours), kindOf(theirs))) return {};
    const [old, mine, yours] = [base, ours, theirs].map(({ subject, test }): Tree => ({ subject, test })) as [Tree, Tree, Tree];
    if (same(old, mine)) return yours;
    if (same(old, yours)) return mine;
    const [before, one, other] = [base['test'], ours['test'], theirs['test']];
    const said = { before: words(before), ours: words(one), theirs: words(other), parts: { before, ours: one, theirs: other } };
    return this.#decide(said, into(at, 'test')) === 'ours' ? mine : yours;
  }

  /** Lists in it are merged; all else is one value, and so is everything once the lists cannot be. */
  #tight(base: Tree, ours: Tree, theirs: Tree, at: At): unknown {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    const lists = names.filter((name) => isList(ours[name]) || isList(theirs[name]));
    const rest = (tree: Tree): Tree => Object.fromEntries(Object.entries(tree).filter(([name]) => !lists.includes(name)));
    const [old, mine, yours] = [rest(base), rest(ours), rest(theirs)];
    const merged = lists.map((name) => [name, listOrNull(base[name], ours[name], theirs[name])] as const);
    const usable = ours['kind'] === theirs['kind'] && merged.every(([, list]) => list !== null);
    const empty = lists.length > 0 && merged.every(([, list]) => list?.length === 0);
    if (!usable || empty || !(same(mine, yours) || same(old, mine) || same(old, yours))) return this.#conflict(base, ours, theirs, at);
    return { ...(same(old, mine) ? yours : mine), ...Object.fromEntries(merged) };
  }

  #keyedList(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[], at: At): unknown[] | null {
    const [old, mine, yours] = keyed([base, ours, theirs]);
    if (!old || !mine || !yours || leavesNothing(old, mine, yours)) return null;
    const items = new Map<string, unknown>();
    for (const key of new Set([...mine.keys(), ...yours.keys()])) {
      const name = nameOf(mine.get(key) ?? yours.get(key), key);
      const item = this.part(old.get(key), mine.get(key), yours.get(key), into(at, key, name));
      if (item !== undefined) items.set(key, item);
    }
    const orders = { base: [...old.keys()], ours: [...mine.keys()], theirs: [...yours.keys()] };
    const kept = new Set(items.keys());
    const { order, clash } = mergeOrder(orders, kept);
    const turned = { base: orders.base, ours: orders.theirs, theirs: orders.ours };
    const inOrder = clash && this.#orderClash(orders, into(at, 'order')) === 'theirs' ? mergeOrder(turned, kept).order : order;
    return inOrder.map((key) => items.get(key));
  }

  #orderClash(orders: Record<'base' | Side, readonly string[]>, at: At): Side {
    return this.#decide({ before: words(orders.base), ours: words(orders.ours), theirs: words(orders.theirs) }, at);
  }

  #conflict(base: unknown, ours: unknown, theirs: unknown, at: At): unknown {
    const changed = (value: unknown): string => {
      if (value === undefined) return base === undefined ? 'none' : 'removed';
      if (!isTree(value) || !isTree(base) || TIGHT.has(at.keys.at(-1) ?? '')) return words(value);
      return between([], base, value).map(({ path, before, after }) => `${path}: ${before} → ${after}`).join('; ');
    };
    const said = { before: words(base), ours: changed(ours), theirs: changed(theirs) };
    return this.#decide({ ...said, parts: { before: base, ours, theirs } }, at) === 'ours' ? ours : theirs;
  }

  #decide(said: Omit<Conflict, 'key' | 'path'>, at: At): Side {
    const key = canonicalJson(at.keys);
    this.conflicts.push({ key, path: at.names.join(' / '), ...said });
    return this.#choices[key] ?? 'ours';
  }
}

const listOrNull = (base: unknown, ours: unknown, theirs: unknown): unknown[] | null =>
  isList(ours) && isList(theirs) && plainOnly(ours, theirs) ? plainList(isList(base) ? base : [], ours, theirs) : null;

type Keys = Pick<ReadonlyMap<string, unknown>, 'has' | 'size' | 'keys'>;

/** What neither side took out of a list. */
const staying = (base: Keys, ours: Keys, theirs: Keys): Set<string> => new Set([...ours.keys(), ...theirs.keys()].filter((key) => (ours.has(key) && theirs.has(key)) || !base.has(key)));

/** Whether both sides have something in a list and each took out all that the other one has: which of them stays is to be chosen. */
const leavesNothing = (base: Keys, ours: Keys, theirs: Keys): boolean => ours.size > 0 && theirs.size > 0 && staying(base, ours, theirs).size === 0;

/** Texts and numbers as a set; null where one stands twice, or where nothing would be left of what either side has. */
function plainList(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]): unknown[] | null {
  const [old, mine, yours] = [base, ours, theirs].map((list) => new Map(list.map((item) => [JSON.stringify(item), item])));
  if (!old || !mine || !yours || mine.size !== ours.length || yours.size !== theirs.length) return null;
  if (leavesNothing(old, mine, yours)) return null;
  const kept = staying(old, mine, yours);
  const orders = { base: [...old.keys()], ours: [...mine.keys()], theirs: [...yours.keys()] };
  const { order, clash } = mergeOrder(orders, kept);
  const turned = clash ? mergeOrder({ base: orders.base, ours: orders.theirs, theirs: orders.ours }, kept).order : order;
  // Of two orders of a set either will do; the lesser one, so that both sides get the same.
  return (turned.join('\n') < order.join('\n') ? turned : order).map((key) => mine.get(key) ?? yours.get(key));
}

/** What tells items apart, the first of these that tells all of them apart: a key; of a domain in two lists the list too; what they hold. */
const TELLING: readonly ((item: unknown) => string)[] = [
  (item) => keyOf(item) ?? canonicalJson(item),
  (item) => (isTree(item) && 'domain' in item ? canonicalJson([item['domain'], item['list']]) : canonicalJson(item)),
];

/** Lists by what tells their items apart. */
function keyed(lists: readonly (readonly unknown[])[]): Map<string, unknown>[] {
  const by = (key: (item: unknown) => string) => lists.map((list) => new Map(list.map((item) => [key(item), item])));
  return TELLING.map(by).find((maps) => maps.every((map, index) => map.size === lists[index]?.length)) ?? by(canonicalJson);
}

/** Offers that a persona still names; one side took the offer away, the other took it up. */
function withNamedOffers(icp: Icp, sides: readonly Icp[]): Icp {
  const there = new Set(icp.offers.map(({ id }) => id));
  const named = new Set(icp.personas.flatMap(({ offerId }) => (offerId === undefined || there.has(offerId) ? [] : [offerId])));
  const back = [...named].toSorted().map((id) => sides.flatMap(({ offers }) => offers).find((offer) => offer.id === id));
  return { ...icp, offers: [...icp.offers, ...back.filter((offer): offer is Offer => offer !== undefined)] };
}

const numbers = (version: string): number[] => version.split(/[.-]/, 3).map((part) => Number.parseInt(part, 10) || 0);

/** The higher of two semantic versions. */
function higher(one: string, other: string): string {
  const [left, right] = [numbers(one), numbers(other)];
  const at = left.findIndex((number, index) => number !== right[index]);
  if (at < 0) return one < other ? one : other;
  return (left[at] ?? 0) > (right[at] ?? 0) ? one : other;
}

/** What no person has to choose: of two versions the higher, of two dates the one that says more, of two authors both. */
function envelope(base: Icp | null, ours: Icp, theirs: Icp): Partial<Icp> {
  const changed = [ours.changedAt, theirs.changedAt].filter((date) => date !== undefined).toSorted().at(-1);
  const authors = [...new Set([ours.createdBy, theirs.createdBy])].filter((name) => name !== '').toSorted();
  return {
    version: higher(ours.version, theirs.version),
    createdBy: authors.join(', ').slice(0, 120),
    createdAt: [ours.createdAt, theirs.createdAt].toSorted()[0] ?? ours.createdAt,
    ...(changed !== undefined && { changedAt: changed }),
    previousHash: base === null ? null : hashIcp(base),
  };
}

/**
 * Merges two ICPs of one id that were changed apart since `base`; null where no common version is known, then nothing is taken
 * away and every difference is a conflict. Items are told apart by id, lists of codes and words are merged as sets. Where both
 * sides changed one part in different ways, `choices` decides by the conflict's key, ours where it says nothing.
 * Without conflicts the result is the same whichever side is called ours.
 */
export function mergeIcps(base: Icp | null, ours: Icp, theirs: Icp, choices: Readonly<Record<string, Side>> = {}): Merge {
  if (same(ours, theirs) || (base !== null && same(base, theirs))) return { icp: ours, conflicts: [] };
  if (base !== null && same(base, ours)) return { icp: theirs, conflicts: [] };
  const merging = new Merging(choices);
  const fixed = envelope(base, ours, theirs);
  const asked = (icp: Icp | null): Tree => Object.fromEntries(Object.entries(icp ?? {}).filter(([name]) => name !== 'changedAt' && !(name in fixed)));
  const merged = merging.members(asked(base), asked(ours), asked(theirs), { keys: [], names: [] }) as unknown as Icp;
  return { icp: withNamedOffers({ ...merged, ...fixed }, [ours, theirs]), conflicts: merging.conflicts };
}
