/** A page's copy in, evidence out: what is written on it, and where. */
import { EVIDENCE_VERSION, type Evidence, type Finding, type PageKind } from '#lib/evidence/model.ts';
import { type Adapter, fill } from './adapter.ts';
import { type Budget, startBudget } from './budget.ts';
import type { PageCopy } from './copy.ts';
import { type Page, openPage } from './page.ts';
import { EXTRACTOR_VERSION } from './version.ts';

export interface ExtractContext {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Working time in milliseconds, pauses not counted; null for no limit. */
  budgetMs: number | null;
  /** Gives others their turn between slices. */
  pause?: () => Promise<void>;
  /** Text of the article on the page, as a reader of it sees it; '' where there is none. Asked for at most once. */
  article?: () => Promise<string>;
}

/** Never throws for what a page holds: what failed stands in `diagnostics`. */
export type Extract = (copy: PageCopy, ctx: ExtractContext) => Promise<Evidence>;

/** Asks these adapters, in this order; the first that knows the page reads it. */
export async function readWith(adapters: readonly Adapter[], copy: PageCopy, ctx: ExtractContext): Promise<Evidence> {
  const budget = startBudget(ctx.now, ctx.budgetMs, ctx.pause);
  const readAt = ctx.now();
  const page = await openPage(adapters.length === 0 ? { ...copy, html: '' } : copy, budget);
  const verdict = isShell(page) ? NOTHING : await judge(adapters, page, budget, ctx);
  const canonicalUrl = canonicalOf(page);
  return {
    version: EVIDENCE_VERSION,
    extractorVersion: EXTRACTOR_VERSION,
    url: copy.url,
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    pageTitle: page.title.slice(0, 300),
    ...(page.lang !== '' && { lang: page.lang.slice(0, 40) }),
    pageKind: verdict.kind,
    adapter: verdict.adapter,
    readAt,
    cut: page.cut || budget.spent,
    findings: verdict.findings,
    diagnostics: page.diagnostics,
  };
}

interface Verdict {
  adapter: string;
  kind: PageKind;
  findings: Finding[];
}

const NOTHING: Verdict = { adapter: 'none', kind: 'none', findings: [] };

/** No element in its body: there is nothing yet, or nothing for people. */
const isShell = (page: Page): boolean => page.root === null || page.tagged('body').every((body) => body.first(() => true) === null);

/** One that throws is passed over. */
async function judge(adapters: readonly Adapter[], page: Page, budget: Budget, { article }: ExtractContext): Promise<Verdict> {
  for (const adapter of adapters) {
    if (!adapter.matches(page.url)) continue;
    await budget.breathe();
    const kind = kindBy(adapter, page);
    if (kind === null) continue;
    page.kind = kind;
    if (kind === 'none') return { ...NOTHING, adapter: adapter.id };
    if (adapter.needsArticle === true) page.article = await told(page, article);
    return { adapter: adapter.id, kind, findings: await fill(page, adapter.fields(kind), budget) };
  }
  return NOTHING;
}

/** '' where the article was not told apart. */
async function told(page: Page, article: ExtractContext['article']): Promise<string> {
  try {
    return (await article?.()) ?? '';
  } catch (error) {
    page.diagnostics.push({ rule: 'article', message: String(error).slice(0, 200) });
    return '';
  }
}

function kindBy(adapter: Adapter, page: Page): PageKind | null {
  try {
    return adapter.pageKind(page);
  } catch (error) {
    page.diagnostics.push({ rule: adapter.id, message: String(error).slice(0, 200) });
    return null;
  }
}

/** Undefined where the page's own idea of its address makes no sense. */
function canonicalOf({ canonical, url }: Page): string | undefined {
  if (canonical === null || !URL.canParse(canonical, url.href)) return undefined;
  const { href, protocol } = new URL(canonical, url.href);
  return /^https?:$/.test(protocol) && href.length <= 4096 ? href : undefined;
}
