/** JSON-LD of a page as a flat list of nodes. Graphs, arrays and nesting are opened; broken JSON costs its own script only. */

export type JsonLdNode = { readonly [key: string]: unknown };

const SCRIPT_MAX = 400_000;
const NODES_MAX = 3000;
const DEPTH_MAX = 16;

export function readJsonLd(scripts: readonly string[], complain: (message: string) => void): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const text of scripts) {
    if (text.length > SCRIPT_MAX) complain('JSON-LD too large');
    else {
      const parsed = parseLeniently(text);
      if (parsed === undefined) complain('JSON-LD is not JSON');
      else collect(parsed, nodes, 0);
    }
  }
  return nodes;
}

/** Undefined when not even a repaired text is JSON. Repairs: comment and CDATA wrappers, raw line breaks, trailing commas and semicolons. */
function parseLeniently(text: string): unknown {
  for (const repair of [(t: string) => t, repaired]) {
    try {
      return JSON.parse(repair(text)) as unknown;
    } catch {
      // the next attempt decides
    }
  }
  return undefined;
}

function repaired(text: string): string {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return start < 0
    ? ''
    : text
        .slice(start, end + 1)
        .replace(/\p{Cc}/gu, ' ')
        .replace(/,(?= {0,200}[}\]])/g, '');
}

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > DEPTH_MAX || nodes.length >= NODES_MAX) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    if (own(value, '@type') !== undefined) nodes.push(value);
    for (const key of Object.keys(value)) if (key !== '@context') collect(value[key], nodes, depth + 1);
  }
}

/** The node's own property; never one of a prototype. */
export const own = (node: JsonLdNode, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);

/** Type names without their vocabulary: "https://schema.org/Corporation" is "Corporation". */
export function typesOf(node: JsonLdNode): string[] {
  const types = own(node, '@type');
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** All texts of a property: strings, numbers, `@value`, the `name` of a nested node; arrays flattened. */
export function textsOf(node: JsonLdNode, key: string): string[] {
  const texts: string[] = [];
  const take = (value: unknown, depth: number): void => {
    if (typeof value === 'string' || typeof value === 'number') texts.push(plain(String(value)));
    else if (depth > 3) return;
    else if (Array.isArray(value)) for (const item of value) take(item, depth + 1);
    else if (isNode(value)) take(own(value, '@value') ?? own(value, 'name') ?? own(value, 'url'), depth + 1);
  };
  take(own(node, key), 0);
  return texts.filter((text) => text !== '');
}

export const textOf = (node: JsonLdNode, key: string): string => textsOf(node, key)[0] ?? '';

/** Nested nodes of a property; `@id` references are followed within the page's nodes. */
export function nodesOf(node: JsonLdNode, key: string, all: readonly JsonLdNode[] = []): JsonLdNode[] {
  const value = own(node, key);
  return (Array.isArray(value) ? value : [value]).filter(isNode).map((item) => {
    const id = own(item, '@id');
    const referenceOnly = id !== undefined && own(item, '@type') === undefined;
    return (referenceOnly && all.find((other) => own(other, '@id') === id)) || item;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', '#39': "'", '#039': "'" };

/** Publishers escape HTML inside JSON; the text stays text. */
const plain = (text: string): string =>
  text
    .slice(0, 4000)
    .replace(/&(amp|quot|apos|lt|gt|nbsp|#0?39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
