/** What the bench brings into a realm of its own, as the worker is one: the rules. */
import { extract } from '#lib/extract/index.ts';

export { isNobodys } from '#lib/extract/index.ts';

/** Milliseconds it takes to read a copy, and the kind of page it is. */
export async function readCopy(url: string, html: string): Promise<{ ms: number; kind: string }> {
  const start = performance.now();
  const { pageKind } = await extract({ url, html, cut: false }, { now: () => performance.timeOrigin + performance.now(), budgetMs: null });
  return { ms: performance.now() - start, kind: pageKind };
}
