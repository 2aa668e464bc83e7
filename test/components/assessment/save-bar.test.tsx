// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SaveBar } from '#components/assessment/save-bar.tsx';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { click, control, deferred, render, textOf } from '../render.tsx';

type Answer = Outcome<{ updated: boolean }>;
const status = (host: Element) => textOf(host.querySelector('[role=status]'));

describe('saving', () => {
  it('says "Saved" only after the worker has answered', async () => {
    const answer = deferred<Answer>();
    const host = render(<SaveBar saved={null} blocked={false} onSave={() => answer.promise} />);
    await click(control(host, 'Save prospect'));
    expect(status(host)).toBe('Not saved');
    expect(textOf(control(host, 'Saving…'))).toBe('Saving…');
    await answer.resolve({ ok: true, value: { updated: false } });
    expect(status(host)).toBe('Saved');
  });

  it('says what went wrong, and not "Saved"', async () => {
    const host = render(<SaveBar saved={null} blocked={false} onSave={async () => ({ ok: false, error: { code: 'storage-full', message: 'The disk is full.' } })} />);
    await click(control(host, 'Save prospect'));
    expect(textOf(host.querySelector('[role=alert]'))).toBe('The disk is full.');
    expect(status(host)).toBe('Not saved');
  });

  it('does not say "Saved" when the worker does not answer', async () => {
    const host = render(<SaveBar saved={null} blocked={false} onSave={() => Promise.reject(new Error('gone'))} />);
    await click(control(host, 'Save prospect'));
    expect(textOf(host.querySelector('[role=alert]'))).toContain('nothing was kept');
    expect(status(host)).toBe('Not saved');
  });

  it('asks once, however often the button is pressed while it waits', async () => {
    const answer = deferred<Answer>();
    const onSave = vi.fn(() => answer.promise);
    const host = render(<SaveBar saved={null} blocked={false} onSave={onSave} />);
    const button = control(host, 'Save prospect');
    await click(button);
    await click(button);
    expect(onSave).toHaveBeenCalledTimes(1);
    await answer.resolve({ ok: true, value: { updated: false } });
  });

  it('says that a prospect is saved already, and offers to update it', async () => {
    const host = render(<SaveBar saved={{ prospectId: 'p', savedAt: NOW, updatedAt: NOW, stage: 'mql', history: [] }} blocked={false} onSave={async () => ({ ok: true, value: { updated: true } })} />);
    expect(status(host)).toContain('Already saved on 20 Nov 2026');
    await click(control(host, 'Update'));
    expect(status(host)).toBe('Updated');
  });

  it('cannot save what may no longer be the page', () => {
    const host = render(<SaveBar saved={null} blocked onSave={async () => ({ ok: true, value: { updated: false } })} />);
    expect((control(host, 'Save prospect') as HTMLButtonElement).disabled).toBe(true);
    expect(status(host)).toBe('Read the page again to save it.');
  });
});
