import type { Belief } from '#lib/evidence/model.ts';
import { type Technology, TECHNOLOGIES } from '#lib/taxonomy/technologies.ts';
import type { Facts } from '../facts.ts';
import { publishedDay, type SeenSignal } from '../seen-signals.ts';

type Product = Belief<'technology'>;

/** Fewer cheap tools than this are what everybody has. */
const MANY_CHEAP = 4;
const PRICES: ReadonlyMap<string, Technology['priceClass']> = new Map(TECHNOLOGIES.map(({ name, priceClass }) => [name, priceClass]));

function seen(row: number, products: readonly Product[]): SeenSignal {
  const evidence = products.flatMap(({ signals }) => signals);
  return { row, event: `row ${row}`, reliability: Math.max(...products.map(({ reliability }) => reliability)), date: publishedDay(evidence), until: null, evidence };
}

/**
 * Rows 10 and 11 from the price class of the products in use: one that costs much shows a software budget, many starter tools
 * and none that costs much the want of one. What job posts ask for is no sign of what is paid for; each row is one event.
 */
export function spendingRows({ company: { technology = [] } }: Facts): SeenSignal[] {
  const dear: Product[] = [];
  const cheap: Product[] = [];
  for (const product of technology) {
    if (product.value.use !== 'in-use') continue;
    const priceClass = PRICES.get(product.value.name);
    if (priceClass === 'high') dear.push(product);
    if (priceClass === 'low') cheap.push(product);
  }
  if (dear.length > 0) return [seen(10, dear)];
  return cheap.length >= MANY_CHEAP ? [seen(11, cheap)] : [];
}
