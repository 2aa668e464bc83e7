import { fold } from './fold.ts';
import { INDUSTRY_NAMES_DE } from './german/industry-names.ts';
import { INDUSTRY_NAMES } from './industry-names.ts';
import { INDUSTRY_TREE } from './industry-tree.ts';
import type { Tongue } from './tongue.ts';

/** A node of the LinkedIn industry hierarchy, version 2 (section 4.2). */
export interface Industry {
  code: string;
  label: string;
  /** Null for a top group. */
  parent: string | null;
}

export const INDUSTRIES: readonly Industry[] = readTree(INDUSTRY_TREE);

const BY_CODE: ReadonlyMap<string, Industry> = new Map(INDUSTRIES.map((industry) => [industry.code, industry]));
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...Object.entries(INDUSTRY_NAMES).flatMap(([code, names]) => namesIn(names).map((name) => [name, code] as const)),
  ...INDUSTRIES.map(({ code, label }) => [fold(label), code] as const),
]);

function readTree(text: string): Industry[] {
  const path: string[] = [];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = line.search(/\S/) / 2;
      const entry = line.trim();
      const code = entry.slice(0, entry.indexOf(' '));
      path[depth] = code;
      return { code, label: entry.slice(entry.indexOf(' ') + 1), parent: depth === 0 ? null : (path[depth - 1] ?? null) };
    });
}

/** "Leisure, Travel & Tourism" holds commas of its own: the whole line is a name too. */
function namesIn(line: string): string[] {
  const parts = line.split(',').map(fold);
  return [...parts, ...parts.slice(0, -1).map((part, index) => `${part} ${parts[index + 1] ?? ''}`)];
}

/** Code of a folded name, exactly as it stands in the tables. */
export const industryByName = (folded: string): string | undefined => BY_NAME.get(folded);

const TAIL = /\s(?:industry|industries|sector|company|companies|business|branche|industrie|unternehmen|services?|firm)$/u;

/**
 * LinkedIn code of an industry named in a few words: by label, by label of the first version, by common names in English and German.
 * Null when the words name none; a part of a longer text is never taken for the whole.
 */
export function industryOf(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{1,4}$/.test(trimmed)) return BY_CODE.has(trimmed) ? trimmed : null;
  const name = fold(trimmed);
  const exact = BY_NAME.get(name) ?? BY_NAME.get(name.replace(/\band\b/g, '').replace(/\s+/g, ' ')) ?? BY_NAME.get(name.replace(TAIL, ''));
  if (exact !== undefined) return exact;
  for (const part of trimmed.split(/\s*(?:[/|;>·•,]|\s-\s|\s–\s|\s&\s|\sund\s|\sand\s)\s*/u)) {
    const found = BY_NAME.get(fold(part)) ?? BY_NAME.get(fold(part).replace(TAIL, ''));
    if (found !== undefined) return found;
  }
  return null;
}

/** Label of a code; the code itself when it is not known. */
export function industryName(code: string, tongue: Tongue = 'en'): string {
  const german = tongue === 'de' ? INDUSTRY_NAMES_DE.get(code) : undefined;
  return german ?? BY_CODE.get(code)?.label ?? code;
}

/** Whether a code stands in the hierarchy. */
export function isIndustry(code: string): boolean {
  return BY_CODE.has(code);
}

/** From the top group down to the code itself; empty for an unknown code. */
export function industryPath(code: string): string[] {
  const path: string[] = [];
  for (let node = BY_CODE.get(code); node !== undefined; node = node.parent === null ? undefined : BY_CODE.get(node.parent)) path.unshift(node.code);
  return path;
}
