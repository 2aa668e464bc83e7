import * as fc from 'fast-check';

export * from 'fast-check';

/** How many times the examples of an ordinary run: `npm run properties` asks for more, and for others each time. */
const TIMES = Number(process.env['PROPERTY_TIMES'] || 1);

// An ordinary run makes the same examples everywhere: a commit passes or fails alike on every machine.
if (TIMES === 1) fc.configureGlobal({ seed: 20_261_123 });

/** fast-check's `assert`, with as many examples as this run asks for. */
export const assert = (<Ts>(property: fc.IRawProperty<Ts>, params?: fc.Parameters<Ts>) =>
  fc.assert(property, { ...params, numRuns: (params?.numRuns ?? 100) * TIMES })) as typeof fc.assert;
