export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the members of a list apart: an id, a code, a row or a domain. */
const KEYS = ['id', 'code', 'row', 'domain'] as const;

export function keyOf(item: unknown): string | null {
  if (!isTree(item)) return null;
  const key = KEYS.find((name) => item[name] !== undefined);
  return key === undefined ? null : String(item[key]);
}

/** What a reader calls an item of a list; its key where it has no name. */
export function nameOf(item: unknown, key: string): string {
  if (!isTree(item)) return key;
  const name = item['label'] ?? item['name'];
  return typeof name === 'string' ? name : key;
}

/** A domain with the list it stands on, for one may stand on several; null of what is no exclusion. */
export function listedAs(item: unknown): string | null {
  return isTree(item) && typeof item['domain'] === 'string' && typeof item['list'] === 'string' ? `${item['domain']} (${item['list']})` : null;
}

const NOTHING = 'none';

/** Any part of an ICP in words. */
export function words(value: unknown): string {
  if (value === undefined || value === null || value === '') return NOTHING;
  if (Array.isArray(value)) return value.length === 0 ? NOTHING : value.map(words).join(', ');
  if (!isTree(value)) return String(value);
  const label = value['label'] ?? value['name'] ?? value['reason'] ?? listedAs(value) ?? value['domain'];
  if (typeof label === 'string') return label;
  const parts = Object.entries(value).map(([key, part]) => `${key} ${words(part)}`);
  return parts.length === 0 ? NOTHING : parts.join(', ');
}
