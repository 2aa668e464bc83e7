import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIGHTFORGE, NEWS } from './evidence.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

describe('the first grade', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  const firstGradeAt = async () => (await world.needs.settings.get()).firstGradeAt;

  it('is remembered by its moment when a page is graded, and stays the first', async () => {
    world.open(7, BRIGHTFORGE);
    expect(await firstGradeAt()).toBeNull();
    await world.ask('assess-tab', { tabId: 7 });
    const first = world.clock;
    expect(await firstGradeAt()).toBe(first);
    world.clock += 60_000;
    await world.ask('assess-tab', { tabId: 7, reread: true });
    expect(await firstGradeAt()).toBe(first);
  });

  it('is not reached by a page that is nobody’s', async () => {
    world.open(7, NEWS);
    await world.ask('assess-tab', { tabId: 7 });
    expect(await firstGradeAt()).toBeNull();
  });
});
