import { describe, expect, it } from 'vitest';
import { EVIDENCE_VERSION } from '#lib/evidence/model.ts';
import type { AnySignal, Profile } from '#lib/evidence/model.ts';
import { SessionStore } from '#lib/storage/session.ts';
import type { TabState } from '#lib/storage/session.ts';
import { inOrder, memoryArea } from './memory-area.ts';

function read(generation: number, title = 'A page'): (state: TabState) => TabState {
  const url = `https://brightforge.example/${generation}`;
  return () => ({
    url,
    document: 1,
    generation,
    phase: 'read',
    asked: null,
    capture: {
      url,
      generation,
      companyKey: null,
      personKey: null,
      evidence: {
        version: EVIDENCE_VERSION,
        extractorVersion: '1',
        url,
        pageTitle: title,
        pageKind: 'about',
        adapter: 'company-site',
        readAt: 1,
        cut: false,
        findings: [],
        diagnostics: [],
      },
    },
  });
}

function profile(key: string): Profile {
  return { kind: 'company', key, pages: [], signals: [] };
}

function oneMore(state: TabState): TabState {
  return { ...state, generation: state.generation + 1 };
}

describe('session store', () => {
  it('loses no change when many come at once', async () => {
    const store = new SessionStore(memoryArea(), inOrder());
    await Promise.all(Array.from({ length: 50 }, () => store.changeTab(7, oneMore)));
    expect((await store.tab(7)).generation).toBe(50);
  });

  it('keeps what one worker wrote for the next', async () => {
    const area = memoryArea();
    await new SessionStore(area, inOrder()).changeTab(7, read(3));
    expect((await new SessionStore(area, inOrder()).tab(7)).capture?.generation).toBe(3);
  });

  it('holds a bounded number of entries and lets the oldest go first', async () => {
    const area = memoryArea();
    const store = new SessionStore(area, inOrder());
    for (let index = 0; index < 400; index += 1) await store.changeProfile('company', `c${index}.example`, () => profile(`c${index}.example`));
    expect(area.keys().length).toBeLessThanOrEqual(151);
    expect(await store.profile('company', 'c0.example')).toBeNull();
    expect(await store.profile('company', 'c399.example')).not.toBeNull();
  });

  it('evicts a tab’s capture but never lets its generation start again', async () => {
    const store = new SessionStore(memoryArea(), inOrder());
    await store.changeTab(7, read(9));
    for (let index = 0; index < 200; index += 1) await store.changeProfile('company', `c${index}.example`, () => profile(`c${index}.example`));
    expect(await store.tab(7)).toMatchObject({ generation: 9, phase: 'idle', capture: null });
  });

  it('lets go of what the rep typed or answered last', async () => {
    const store = new SessionStore(memoryArea(), inOrder());
    const typed = { method: 'rep', field: 'city', value: 'Kiel' } as AnySignal;
    await store.changeProfile('company', 'typed.example', () => ({ ...profile('typed.example'), signals: [typed] }));
    await store.changeAnswers(['company:answered.example'], () => [{ tag: 'pain', state: 'confirmed', at: 1 }]);
    await store.changeNotes('company:noted.example', () => [{ id: 'n', at: 1, text: 'Budget in May' }]);
    for (let index = 0; index < 400; index += 1) await store.changeProfile('company', `c${index}.example`, () => profile(`c${index}.example`));
    expect((await store.profile('company', 'typed.example'))?.signals).toHaveLength(1);
    expect(await store.answers(['company:answered.example'])).toHaveLength(1);
    expect(await store.notes('company:noted.example')).toHaveLength(1);
    expect(await store.profile('company', 'c0.example')).toBeNull();
  });

  it('stays bounded where the rep typed something everywhere', async () => {
    const area = memoryArea();
    const store = new SessionStore(area, inOrder());
    for (let index = 0; index < 200; index += 1) await store.changeAnswers([`company:c${index}.example`], () => [{ tag: 'pain', state: 'confirmed', at: 1 }]);
    expect(area.keys().length).toBeLessThanOrEqual(151);
  });

  it('makes room when the browser’s quota is reached', async () => {
    const area = memoryArea();
    area.quota = 20_000;
    const store = new SessionStore(area, inOrder());
    for (let tab = 1; tab <= 30; tab += 1) await store.changeTab(tab, read(1, 'x'.repeat(2000)));
    expect((await store.tab(30)).capture).not.toBeNull();
    expect((await store.tab(1)).capture).toBeNull();
  });

  it('rejects what is larger than the whole quota, and keeps what was there', async () => {
    const area = memoryArea();
    area.quota = 3000;
    const store = new SessionStore(area, inOrder());
    await store.changeTab(1, read(1));
    await expect(store.changeTab(2, read(1, 'x'.repeat(5000)))).rejects.toThrow(/quota/i);
    expect((await store.tab(1)).generation).toBe(1);
    expect((await store.tab(2)).generation).toBe(0);
  });

  it('waits for a tab until it passes the test', async () => {
    const store = new SessionStore(memoryArea(), inOrder());
    const waiting = store.waitForTab(7, (state) => state.phase === 'read', 1000);
    await store.changeTab(8, read(1));
    await store.changeTab(7, read(2));
    expect((await waiting)?.generation).toBe(2);
  });

  it('waits no longer than it is told to', async () => {
    const store = new SessionStore(memoryArea(), inOrder());
    expect(await store.waitForTab(7, (state) => state.phase === 'read', 10)).toBeNull();
  });

  it('forgets a closed tab', async () => {
    const area = memoryArea();
    const store = new SessionStore(area, inOrder());
    await store.changeTab(7, read(1));
    await store.dropTab(7);
    expect(area.keys()).not.toContain('tab:7');
  });
});
