import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, decodeSettings, settingsChange } from '#lib/schema/settings.ts';

describe('stored settings', () => {
  it('are the defaults where nothing, or nothing readable, is stored', () => {
    for (const stored of [undefined, null, 'on', 7, []]) expect(decodeSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('start with nothing read by itself', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ autoMode: false, autoLinkedIn: false, linkedInNoticeSeen: false });
  });

  it('keep each readable value beside one that is not', () => {
    const stored = { paused: true, autoMode: 'yes', neverSites: ['brightforge.com'], readBudgetMs: -5, more: 1 };
    expect(decodeSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, paused: true, neverSites: ['brightforge.com'] });
  });

  it('may lift the time limit of reading', () => {
    expect(decodeSettings({ readBudgetMs: null }).readBudgetMs).toBeNull();
  });
});

describe('a change of settings', () => {
  it('writes a site the way browsers write hosts', () => {
    expect(settingsChange.parse({ neverSites: [' Brightforge.COM ', 'münchen.de'] })).toEqual({
      neverSites: ['brightforge.com', 'xn--mnchen-3ya.de'],
    });
  });

  it.each(['https://x.example', 'x.example/path', 'user@x.example', 'x.example:80', '*.x.example', 'a b', ''])(
    'refuses %j as a site',
    (site) => {
      expect(settingsChange.safeParse({ neverSites: [site] }).success).toBe(false);
    },
  );
});
