import { makeShower, type Shower } from './show-quote.ts';

/** Where the worker finds it in this document; page scripts cannot see this world's globals. */
const INSTANCE = Symbol.for('leadlight.show-quote');

/** Run anew for every quote; what an earlier run shows goes away. */
export function start(): void {
  const world = globalThis as { [INSTANCE]?: Shower };
  world[INSTANCE]?.end();
  world[INSTANCE] = makeShower(document);
}
