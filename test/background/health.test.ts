import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listHealth } from '#lib/storage/health.ts';
import { BRIGHTFORGE, BRIGHTFORGE_TEAM, evidenceOf, HALDEN, NEWS } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let world: World;
const { look } = handsIn(() => world);
const counts = async () => (await listHealth(world.needs.db)).map(({ id, pages }) => ({ id, pages }));

beforeEach(() => {
  world = new World();
});

describe('how well pages are read', () => {
  it('is counted by day, site kind and kind of page, whatever company it was', async () => {
    world.open(1, BRIGHTFORGE);
    await look(1);
    world.open(2, HALDEN);
    await look(2);
    expect(await counts()).toEqual([{ id: '2026-10-01|company-site|about', pages: 2 }]);
    const [row] = await listHealth(world.needs.db);
    expect(row?.fields['headCount']).toMatchObject({ pages: 2 });
    expect(JSON.stringify(row)).not.toMatch(/brightforge|halden/i);
  });

  it('is counted once for a page that is read again', async () => {
    world.open(1, BRIGHTFORGE);
    await look(1);
    await world.ask('assess-tab', { tabId: 1, reread: true });
    expect((await counts())[0]?.pages).toBe(1);
    world.open(1, BRIGHTFORGE_TEAM);
    await look(1);
    expect((await counts())[0]?.pages).toBe(2);
  });

  it('takes in what the same page says only later', async () => {
    world.open(1, BRIGHTFORGE_TEAM);
    await look(1);
    world.open(1, evidenceOf(BRIGHTFORGE_TEAM.url, { companyName: 'Brightforge GmbH', companyDomain: 'brightforge.com', phone: '+49 30 901820' }));
    await world.ask('assess-tab', { tabId: 1, reread: true });
    const [row] = await listHealth(world.needs.db);
    expect(row?.pages).toBe(1);
    expect([row?.fields['companyName']?.pages, row?.fields['phone']?.pages]).toEqual([1, 1]);
  });

  it('is not counted for a page that is nobody’s', async () => {
    world.open(1, NEWS);
    await world.ask('assess-tab', { tabId: 1 });
    expect(await counts()).toEqual([]);
  });

  it('costs no reading when it cannot be counted', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(world.needs.db.health, 'put').mockRejectedValue(new Error('full'));
    world.open(1, BRIGHTFORGE);
    expect((await look(1)).who.companyName).toBe('Brightforge GmbH');
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });

  it('is forgotten on request', async () => {
    world.open(1, BRIGHTFORGE);
    await look(1);
    value(await world.ask('forget-health', {}));
    expect(await counts()).toEqual([]);
  });
});
