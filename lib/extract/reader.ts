/** Document in, evidence out: what is written on a page, and where. */
import { EVIDENCE_VERSION, type Evidence, type Finding, type PageKind } from '#lib/evidence/model.ts';
import { type Adapter, fill } from './adapter.ts';
import { type Budget, startBudget } from './budget.ts';
import { type Page, openPage } from './page.ts';
import { EXTRACTOR_VERSION } from './version.ts';

export interface ExtractContext {
  /** Committed address of the page. */
  url: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Working time in milliseconds, pauses not counted; null for no limit. */
  budgetMs: number | null;
  /** Gives the page its turn between slices. */
  pause?: () => Promise<void>;
}

/** Reads a page without changing it. Never throws for what a page holds: what failed stands in `diagnostics`. */
export type Extract = (doc: Document, ctx: ExtractContext) => Promise<Evidence>;

/** A reader that asks these adapters, in this order; the first that knows the page reads it. */
export const readerOf =
  (adapters: readonly Adapter[]): Extract =>
  (doc, ctx) =>
    extractWith(adapters, doc, ctx);

async function extractWith(adapters: readonly Adapter[], doc: Document, ctx: ExtractContext): Promise<Evidence> {
  const readAt = ctx.now();
  const budget = startBudget(ctx.now, ctx.budgetMs, ctx.pause);
  const page = openPage(doc, ctx.url, budget);
  let verdict: Verdict = { adapter: 'none', kind: 'none', findings: [] };
  try {
    verdict = await judge(adapters, page, budget);
  } catch (error) {
    page.diagnostics.push({ rule: 'extract', message: String(error).slice(0, 200) });
  }
  const canonicalUrl = quietly(() => (page.canonical === null ? undefined : new URL(page.canonical, page.url).href));
  const lang = quietly(() => page.lang || undefined);
  return {
    version: EVIDENCE_VERSION,
    extractorVersion: EXTRACTOR_VERSION,
    url: ctx.url,
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    pageTitle: quietly(() => page.title.slice(0, 300)) ?? '',
    ...(lang !== undefined && { lang }),
    pageKind: verdict.kind,
    adapter: verdict.adapter,
    readAt,
    cut: page.cut || budget.spent,
    readMs: Math.round(budget.usedMs),
    findings: verdict.findings,
    diagnostics: page.diagnostics,
  };
}

interface Verdict {
  adapter: string;
  kind: PageKind;
  findings: Finding[];
}

/** One that throws is passed over. */
async function judge(adapters: readonly Adapter[], page: Page, budget: Budget): Promise<Verdict> {
  for (const adapter of adapters) {
    if (!adapter.matches(page.url)) continue;
    await budget.breathe();
    const kind = await kindBy(adapter, page).catch((error: unknown) => {
      page.diagnostics.push({ rule: adapter.id, message: String(error).slice(0, 200) });
      return null;
    });
    if (kind === null) continue;
    page.kind = kind;
    return { adapter: adapter.id, kind, findings: kind === 'none' ? [] : await fill(page, adapter.fields(kind), budget) };
  }
  return { adapter: 'none', kind: 'none', findings: [] };
}

async function kindBy(adapter: Adapter, page: Page): Promise<PageKind | null> {
  const early = adapter.early?.(page) ?? null;
  if (early === 'none') return early;
  await page.read();
  return early ?? adapter.pageKind(page);
}

function quietly<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
