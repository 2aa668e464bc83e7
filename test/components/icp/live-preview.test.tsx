// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { LivePreview } from '#components/icp/preview/live-preview.tsx';
import type { Icp } from '#lib/icp/model.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { inBatches, savedSubjects } from '#test/fixtures/subjects.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { click, control, render, textOf } from '../render.tsx';

const STORED: StoredIcp = { id: SAMPLE_ICP.id, icp: SAMPLE_ICP, contentHash: 'stored', active: 1, inUse: 1, updatedAt: NOW };
const ICPS = [STORED];
const HEAVY: Icp = { ...SAMPLE_ICP, criteria: SAMPLE_ICP.criteria.map((criterion) => (criterion.id === 'size' ? { ...criterion, weight: 200 } : criterion)) };

const reader = (count: number, saved = count) => {
  const subjects = savedSubjects(count);
  return () => inBatches(subjects, saved);
};
const screen = (draft: Icp, read: () => ReturnType<typeof inBatches>) => render(<LivePreview draft={draft} stored={STORED} icps={ICPS} read={read} now={NOW} />);

async function settled(host: HTMLElement, words: RegExp): Promise<string> {
  for (let round = 0; round < 100; round += 1) {
    const text = textOf(host);
    if (words.test(text)) return text;
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error(`never showed ${words}: ${textOf(host)}`);
}

async function* broken(): ReturnType<typeof inBatches> {
  yield* inBatches([]);
  throw new Error('the database is closed');
}

describe('the live preview', () => {
  it('shows grades as they are while nothing is changed, then who changes and how the mix moves', async () => {
    const read = reader(60);
    await settled(screen(SAMPLE_ICP, read), /No grade changes among 60 prospects/);
    const host = screen(HEAVY, read);
    const text = await settled(host, /\d+ of 60 prospects change grade/);
    expect(text).toMatch(/to another letter/);
    expect(host.querySelector('.changed')?.children.length).toBe(6);
    expect(textOf(host.querySelector('desc'))).toMatch(/^A: \d+ before, \d+ after; B: /);
    await click(control(host, [...host.querySelectorAll('button')].map(textOf).find((name) => name.startsWith('Show')) ?? ''));
    expect(host.querySelector('.changed')!.children.length).toBeGreaterThan(6);
  });

  it('says which criterion separates nothing, and how much of each is unknown', async () => {
    const host = screen(SAMPLE_ICP, reader(60));
    const text = await settled(host, /No grade changes/);
    expect(text).toContain('Separates nothing: unknown for all 60');
    expect(text).toContain('33 % unknown');
  });

  it('says that it is a sample where there are more than it tries', async () => {
    const host = screen(SAMPLE_ICP, reader(40, 9000));
    expect(await settled(host, /No grade changes/)).toContain('an even sample of 40 of your 9,000 prospects');
  });

  it('shows three invented companies even before anything is saved', async () => {
    const text = await settled(screen(SAMPLE_ICP, reader(0)), /Save prospects/);
    expect(text).toContain('Fennmark Software');
  });

  it('says so when prospects cannot be read', async () => {
    expect(await settled(screen(SAMPLE_ICP, broken), /could not be read/)).toContain('the database is closed');
  });
});
