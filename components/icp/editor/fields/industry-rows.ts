import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { INDUSTRIES, industryName, industryOf, industryPath, type Industry } from '#lib/taxonomy/industries.ts';

/** `label` in the reader's language. */
export interface IndustryRow extends Industry {
  /** 0 for a top group. */
  depth: number;
  branches: boolean;
  open: boolean;
}

const NAMED: readonly Industry[] = INDUSTRIES.map((one) => ({ ...one, label: industryName(one.code, tongue()) }));
const BY_NAME = new Intl.Collator(t('common.locale'));
const CHILDREN: ReadonlyMap<string | null, readonly Industry[]> = new Map(
  [null, ...INDUSTRIES.map(({ code }) => code)].map((above) => [above, NAMED.filter(({ parent }) => parent === above).toSorted((one, other) => BY_NAME.compare(one.label, other.label))]),
);
const FOLDED: ReadonlyMap<string, string> = new Map(NAMED.map(({ code, label }) => [code, fold(label)]));

/** Codes whose label holds the words, or that the words are a common name of in another language. */
function found(wanted: string): Set<string> {
  const words = fold(wanted);
  const named = industryOf(wanted);
  const hits = INDUSTRIES.filter(({ code }) => code === named || code === wanted.trim() || FOLDED.get(code)?.includes(words));
  return new Set(hits.map(({ code }) => code));
}

/** The rows of the industry tree that show: what is open, or while searching what is found with all above it. */
export function industryRows(opened: ReadonlySet<string>, wanted: string): IndustryRow[] {
  const searching = wanted.trim() !== '';
  const hits = searching ? found(wanted) : null;
  const shown = hits && new Set([...hits].flatMap(industryPath));
  const rows: IndustryRow[] = [];
  const walk = (parent: string | null, depth: number): void => {
    for (const node of CHILDREN.get(parent) ?? []) {
      if (shown && !shown.has(node.code)) continue;
      const below = CHILDREN.get(node.code) ?? [];
      const open = opened.has(node.code) || (shown !== null && below.some(({ code }) => shown.has(code)));
      rows.push({ ...node, depth, branches: below.length > 0, open });
      if (open) walk(node.code, depth + 1);
    }
  };
  walk(null, 0);
  return rows;
}

/** How a node of the tree stands to the chosen ones: chosen, below a chosen one, above one, or none of these. */
export function standingOf(code: string, chosen: readonly string[]): 'chosen' | 'included' | 'partly' | 'none' {
  if (chosen.includes(code)) return 'chosen';
  if (industryPath(code).some((above) => chosen.includes(above))) return 'included';
  return chosen.some((one) => industryPath(one).includes(code)) ? 'partly' : 'none';
}
