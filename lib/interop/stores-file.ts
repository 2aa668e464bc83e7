/**
 * The stores of the database as they lie there, as lines of JSON: a head that says which stores of which version, rows of one store a line,
 * an end that says how many rows there were. Written where the database could not be brought up to date; packed as a backup is.
 */

export const STORES_FORMAT = 'leadlight-stores';
export const STORES_SCHEMA_VERSION = 1;

interface StoreIndex {
  name: string;
  keyPath: string | string[];
  unique: boolean;
  multiEntry: boolean;
}

export interface StoreHead {
  name: string;
  keyPath: string | string[];
  autoIncrement: boolean;
  indexes: StoreIndex[];
  rows: number;
}

export interface StoresHead {
  format: typeof STORES_FORMAT;
  schemaVersion: number;
  /** Version of the database as the project counts it; the browser's is ten times that. */
  database: number;
  /** Milliseconds since the epoch. */
  createdAt: number;
  stores: StoreHead[];
  /** As they lie in `storage.local`. */
  settings: unknown;
}

export interface StoreRows {
  store: string;
  rows: unknown[];
}

export interface StoresEnd {
  end: true;
  rows: number;
  /** Rows the browser could not read any more. */
  unread: number;
}

const ARRAYS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const;
type ArrayName = keyof typeof ARRAYS;
type Marked = { $: string; of: unknown };

const isMarked = (value: unknown): value is Marked => typeof value === 'object' && value !== null && Object.hasOwn(value, '$') && Object.hasOwn(value, 'of');

/** What JSON has no word for, as `{ $: kind, of: content }`; undefined where JSON has one. */
function marked(value: unknown): Marked | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'Number', of: String(value) };
  if (typeof value === 'bigint') return { $: 'BigInt', of: String(value) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (value instanceof Date) return { $: 'Date', of: value.getTime() };
  if (value instanceof Map || value instanceof Set) return { $: value instanceof Map ? 'Map' : 'Set', of: [...value] };
  const array = Object.entries(ARRAYS).find(([, type]) => value instanceof type)?.[0];
  if (array !== undefined) return { $: array, of: [...(value as Int8Array)] };
  const plain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  // Keys that the browser does not give out, and whatever else cannot be written down.
  if (!plain) return { $: 'LeftOut', of: Object.prototype.toString.call(value) };
  return isMarked(value) ? { $: 'Object', of: Object.entries(value) } : undefined;
}

const plainly = (value: unknown): unknown => {
  const mark = marked(value);
  if (mark) return mark.$ === 'Map' || mark.$ === 'Set' || mark.$ === 'Object' ? { $: mark.$, of: (mark.of as unknown[]).map(plainly) } : mark;
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainly(part)]));
};

/** A stored row in words JSON has. */
export const rowText = (row: unknown): string => JSON.stringify(plainly(row));

/** The row again that `rowText` wrote, from parsed JSON. */
export function rowOf(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(rowOf);
  if (typeof json !== 'object' || json === null) return json;
  if (!isMarked(json)) return Object.fromEntries(Object.entries(json).map(([key, part]) => [key, rowOf(part)]));
  const { $: kind, of } = json;
  if (kind === 'Number') return Number(of);
  if (kind === 'BigInt') return BigInt(String(of));
  if (kind === 'Date') return new Date(Number(of));
  if (kind === 'LeftOut') return null;
  const parts = Array.isArray(of) ? of : [];
  if (kind in ARRAYS) return ARRAYS[kind as ArrayName].from(parts as number[]);
  const entries = parts.map(rowOf);
  if (kind === 'Set') return new Set(entries);
  return kind === 'Map' ? new Map(entries as [unknown, unknown][]) : Object.fromEntries(entries as [string, unknown][]);
}

/** Rows of one store as a line. */
export const storeLine = (store: string, rows: readonly unknown[]): string => `{"store":${JSON.stringify(store)},"rows":[${rows.map(rowText).join(',')}]}`;
