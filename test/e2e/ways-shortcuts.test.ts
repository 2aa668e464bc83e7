import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, sees } from './rep.ts';

// A browser without a window takes no shortcuts of extensions: what a press does is tested at the listener, test/background/start.test.ts.
describe('shortcuts of the keyboard', () => {
  let leadlight: Leadlight;
  beforeAll(async () => {
    leadlight = await launchLeadlight();
  });
  afterAll(() => leadlight.close());

  it('are in the manifest, the one of the icon by the name that opens the popup', () => {
    const { commands } = JSON.parse(readFileSync(path.join(BUILT, 'manifest.json'), 'utf8')) as { commands: Record<string, { suggested_key: { default: string } }> };
    expect(Object.entries(commands).map(([name, { suggested_key: keys }]) => [name, keys.default])).toEqual([['_execute_action', 'Alt+Shift+L'], ['open-panel', 'Alt+Shift+K']]);
  });

  it('are named in the options as the browser keeps them, with the way to change them', async () => {
    const screen = await leadlight.openScreen('options.html');
    const text = await sees(screen, 'Keyboard shortcuts');
    // Browsers leave keys unset that they use themselves.
    expect(text).toMatch(/Grade the page in front: (?!none set)\S+/);
    expect(text).toMatch(/Open Leadlight beside the page: (?!none set)\S+/);
    const opened = leadlight.browser.waitForTarget((target) => target.url().startsWith('chrome://extensions/shortcuts'), { timeout: 10_000 });
    await press(screen, 'Change them in the browser');
    await opened;
  });
});
