// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ReadingSettings } from '#components/settings/reading-settings.tsx';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { click, control, render, submit, textOf, type } from '../render.tsx';

const SETTINGS: Settings = { paused: false, autoMode: false, autoLinkedIn: false, linkedInNoticeSeen: false, neverSites: ['mail.example'], welcomed: true, icpChosen: true, firstGradeAt: null, readBudgetMs: 400, purpose: '', todayBadge: true, notifyToday: false, notifiedOn: '' };
const done = async (): Promise<Outcome<unknown>> => ({ ok: true, value: null });

function show(settings: Partial<Settings> = {}, onAutoMode: (on: boolean) => Promise<Outcome<unknown>> = done) {
  const onChange = vi.fn<(change: Partial<Settings>) => Promise<Outcome<unknown>>>(done);
  const onNeverSite = vi.fn<(site: string, never: boolean) => Promise<Outcome<unknown>>>(done);
  const host = render(<ReadingSettings settings={{ ...SETTINGS, ...settings }} onChange={onChange} onAutoMode={onAutoMode} onNeverSite={onNeverSite} />);
  return { onChange, onNeverSite, host };
}

describe('the reading settings', () => {
  it('asks for the permission inside the click', async () => {
    const onAutoMode = vi.fn<(on: boolean) => Promise<Outcome<unknown>>>(done);
    const { host } = show({}, onAutoMode);
    await act(async () => {
      control(host, 'Grade while browsing').click();
      expect(onAutoMode).toHaveBeenCalledExactlyOnceWith(true);
    });
  });

  it('stays off and says why when the permission was not given', async () => {
    const { host } = show({}, async () => ({ ok: false, error: { code: 'refused', message: 'It was not given.' } }));
    await click(control(host, 'Grade while browsing'));
    expect((control(host, 'Grade while browsing') as HTMLInputElement).checked).toBe(false);
    expect(textOf(host.querySelector('[role=alert]'))).toBe('It was not given.');
  });

  it('offers LinkedIn while browsing only on top of auto mode, and off at first', async () => {
    expect((control(show().host, 'Grade LinkedIn while browsing, too') as HTMLInputElement).disabled).toBe(true);
    const { host, onChange } = show({ autoMode: true });
    const toggle = control(host, 'Grade LinkedIn while browsing, too') as HTMLInputElement;
    expect(toggle.checked).toBe(false);
    await click(toggle);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ autoLinkedIn: true });
  });

  it('pauses', async () => {
    const { host, onChange } = show();
    await click(control(host, 'Pause Leadlight'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ paused: true });
  });

  it('adds to and takes from the sites that are never read', async () => {
    const { host, onNeverSite } = show();
    await type(control(host, 'Site'), 'https://Intranet.example/home');
    await submit(host.querySelector('form'));
    expect(onNeverSite).toHaveBeenLastCalledWith('intranet.example', true);
    await click(control(host, 'Allow mail.example again'));
    expect(onNeverSite).toHaveBeenLastCalledWith('mail.example', false);
  });
});
