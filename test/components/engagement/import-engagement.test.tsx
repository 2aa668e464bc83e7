// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type EngagementImport, ImportEngagement } from '#components/engagement/import-engagement.tsx';
import { ReasonCounts } from '#components/engagement/reason-counts.tsx';
import { DEFAULT_PROCESS } from '#lib/icp/defaults.ts';
import type { StageChange } from '#lib/prospects/model.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { SAMPLE_ENGAGEMENT } from '#test/fixtures/prospects.ts';
import { click, control, render, textOf } from '../render.tsx';

const sample = async () => ({ ok: true as const, value: SAMPLE_ENGAGEMENT });

function open(more: Partial<EngagementImport> = {}) {
  const given = { onPreview: vi.fn<EngagementImport['onPreview']>(sample), onImport: vi.fn<EngagementImport['onImport']>(sample), onSaveRejected: vi.fn<EngagementImport['onSaveRejected']>(), ...more };
  return { given, host: render(<ImportEngagement {...given} onClose={() => {}} />) };
}

async function choose(host: Element, text: string): Promise<void> {
  const input = host.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File([text], 'engagement.csv')] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

describe('importing engagement', () => {
  it('shows what is new, known and not taken before anything is stored', async () => {
    const { host, given } = open();
    await choose(host, 'the file');
    expect(given.onPreview).toHaveBeenCalledWith('the file');
    expect(given.onImport).not.toHaveBeenCalled();
    const text = textOf(host);
    for (const words of ['3 new outcomes of 2 prospects in 9 lines; 1 known already; 3 not taken', 'Mara Lindqvist · Asked for a demo', 'Line 4: “Page view”: visits, opens and clicks do not count', 'Line 5: elsewhere.example is not among the saved prospects']) expect(text).toContain(words);
  });

  it('adds it on a click, and says so after it is stored', async () => {
    const { host, given } = open();
    await choose(host, 'the file');
    await click(control(host, 'Add 3 outcomes'));
    expect(given.onImport).toHaveBeenCalledWith('the file');
    expect(textOf(host.querySelector('[role=status]'))).toContain('3 outcomes added to 2 prospects');
  });

  it('gives back the lines not taken', async () => {
    const { host, given } = open();
    await choose(host, 'the file');
    await click(control(host, 'Save these lines as a file'));
    expect(given.onSaveRejected).toHaveBeenCalledWith('the file', [expect.objectContaining({ line: 4 }), expect.objectContaining({ line: 5 }), expect.objectContaining({ line: 7 })]);
  });

  it('says what is wrong with a file', async () => {
    const { host } = open({ onPreview: async () => ({ ok: false, error: { code: 'invalid', message: 'No column is called “Kind”.' } }) });
    await choose(host, 'x');
    expect(textOf(host.querySelector('[role=alert]'))).toBe('No column is called “Kind”.');
  });
});

const closed = (to: 'lost' | 'disqualified', reason: string): { stage: 'lost' | 'disqualified'; history: StageChange[] } => ({
  stage: to,
  history: [{ kind: 'stage', from: 'mql', to, why: '', by: 'rep', reason, icpId: 'i', icpVersion: '1.0.0', icpHash: 'h', at: NOW }],
});

describe('why prospects were closed', () => {
  it('is counted by reason', () => {
    const host = render(<ReasonCounts prospects={[closed('lost', 'rival'), closed('lost', 'rival'), closed('disqualified', 'no_need')]} reasons={DEFAULT_PROCESS.reasons} />);
    expect([...host.querySelectorAll('tbody tr')].map(textOf)).toEqual(['Chose a rival02', 'No need10']);
  });

  it('is not there while none was', () => {
    expect(textOf(render(<ReasonCounts prospects={[]} reasons={[]} />))).toBe('');
  });
});
