import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { inSlices } from '#components/prospects/in-slices.ts';
import { filterInSteps, sortInSteps } from '#lib/prospects/in-steps.ts';

const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 20 }), id: fc.nat() }), { maxLength: 1500 });
const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key;

describe('work in slices', () => {
  it('sorts as an ordinary sort does, equals in their order', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (list) => {
        expect(await inSlices(sortInSteps(list, byKey), () => false)).toEqual(list.toSorted(byKey));
      }),
    );
  });

  it('filters as an ordinary filter does', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (list) => {
        expect(await inSlices(filterInSteps(list, ({ key }) => key > 10), () => false)).toEqual(list.filter(({ key }) => key > 10));
      }),
    );
  });

  it('gives the page its turn, and gives up when it is over', async () => {
    let steps = 0;
    function* endless(): Generator<void, never> {
      for (;;) {
        steps++;
        yield;
      }
    }
    let over = false;
    setTimeout(() => {
      over = true;
    });
    expect(await inSlices(endless(), () => over)).toBeNull();
    expect(steps).toBeGreaterThan(0);
  });
});
