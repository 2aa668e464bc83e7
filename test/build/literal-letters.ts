/**
 * Writes `\p{L}` and its kin as literal character classes in what pages are read with. A page's patterns are always cold,
 * and an engine needs up to a millisecond to compile a pattern with properties of Unicode, a hundredth of it for ranges.
 */
import type { Plugin } from 'vite';

const ROOMS = /\/lib\/(?:extract|page)\/.*\.ts$/;
const MODULE = 'virtual:literal-letters';
const PROPERTIES = ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'Cc', 'Script=Han', 'Script=Hiragana', 'Script=Katakana'] as const;
type Property = (typeof PROPERTIES)[number];

/** Blocks in which the classes are exact: the scripts of Europe and of the Near East, Vietnamese, Chinese, Japanese, Korean. */
const EXACT: readonly (readonly [number, number])[] = [
  [0x0, 0x6ff], [0x1e00, 0x1eff], [0x3000, 0x9fff], [0xac00, 0xd7a3], [0xff00, 0xffef],
];
/** Blocks of other scripts: all their characters count as letters without case. */
const OTHER_SCRIPTS = '\u0700-\u1dff\u1f00-\u1fff\u2c00-\u2dff\uf900-\ufaff';

/** The characters with a property, as the inside of a character class. */
export function rangesOf(property: Property): string {
  const has = new RegExp(`\\p{${property}}`, 'u');
  let ranges = '';
  for (const [first, last] of EXACT) {
    for (let code = first; code <= last; code++) {
      if (!has.test(String.fromCharCode(code))) continue;
      const start = code;
      while (code < last && has.test(String.fromCharCode(code + 1))) code++;
      ranges += String.fromCharCode(start) + (code > start + 1 ? '-' : '') + (code > start ? String.fromCharCode(code) : '');
    }
  }
  return property === 'L' || property === 'Lo' ? ranges + OTHER_SCRIPTS : ranges;
}

/** A property, an escaped character or any other one; in texts backslashes are doubled. */
const TOKEN = /\\p\{([^}]+)\}|\\.|[^]/g;
const TOKEN_IN_TEXT = /\\\\p\{([^}]+)\}|\\\\(?:\\\\|[^])|\\.|[^]/g;

/** Stands for a property in a pattern until the script runs: a character for private use. */
const markOf = (property: string): string => String.fromCharCode(0xe000 + PROPERTIES.findIndex((known) => known === property));

const RUNTIME = [
  `const ranges = ${JSON.stringify(PROPERTIES.map(rangesOf))};`,
  `export const $ranges = (text) => text.replace(/[${markOf('L')}-\uf8ff]/g, (mark) => ranges[mark.charCodeAt(0) - 0xe000]);`,
  'export const $pattern = ({ source, flags }) => new RegExp($ranges(source), flags);',
].join('\n');

interface Node {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string } | null;
  value?: unknown;
}

export function literalLetters(): Plugin {
  return {
    name: 'literal-letters',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? RUNTIME : null),
    transform(code, id) {
      return ROOMS.test(id) && code.includes('\\p{') ? { code: withMarks(code, this.parse(code, { lang: 'ts' }) as unknown as Node), map: null } : null;
    },
  };
}

/** The module with its patterns and texts made from literal classes; what lies in functions is made once, when first needed. */
function withMarks(code: string, tree: Node): string {
  let text = code;
  const kept: string[] = [];
  for (const { start, end, regex } of literalsIn(tree).toReversed()) {
    const raw = code.slice(start, end);
    const marked = spelledOut(raw, regex == null ? TOKEN_IN_TEXT : TOKEN);
    if (marked === raw) continue;
    let made = `${regex == null ? '$ranges' : '$pattern'}(${marked})`;
    if (regex != null && !/[gy]/.test(regex.flags)) {
      kept.push(`$${kept.length}`);
      made = `(${kept.at(-1)}??=${made})`;
    }
    text = text.slice(0, start) + made + text.slice(end);
  }
  // all on the first line: line numbers stay
  return `import { $pattern, $ranges } from '${MODULE}';${kept.length > 0 ? `let ${kept.join(', ')};` : ''} ${text}`;
}

/** Patterns and texts of a tree, in the order they are written. */
function literalsIn(node: Node): Node[] {
  if (node.type === 'TemplateLiteral' || (node.type === 'Literal' && (node.regex != null || typeof node.value === 'string'))) return [node];
  return Object.values(node).flatMap((child: unknown) => (Array.isArray(child) ? child : [child]).filter(isNode).flatMap(literalsIn));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The source with a mark for each property, in a class of its own where it stands in none. */
function spelledOut(source: string, token: RegExp): string {
  let inClass = false;
  return source.replace(token, (piece, property?: string) => {
    if (piece === '[') inClass = true;
    if (piece === ']') inClass = false;
    if (property === undefined) return piece;
    if (!PROPERTIES.some((known) => known === property)) throw new Error(`No literal class for \\p{${property}}`);
    return inClass ? markOf(property) : `[${markOf(property)}]`;
  });
}
