// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { speak } from '#test/i18n/speak.ts';
import { render } from '../render.tsx';

afterEach(() => speak('en'));

async function keysIn(language: 'en' | 'de'): Promise<string[]> {
  speak(language);
  vi.resetModules();
  const { KeysHelp } = await import('#components/prospects/list/keys-help.tsx');
  return [...render(<KeysHelp onClose={() => {}} />).querySelectorAll('kbd')].map(({ textContent }) => textContent);
}

it('the keys of the list are called as the keyboards of the reader write them', async () => {
  expect(await keysIn('en')).toEqual(expect.arrayContaining(['PgDn', 'Home', 'Enter', 'Shift + ↓', 'Ctrl + a', 'Esc']));
  expect(await keysIn('de')).toEqual(expect.arrayContaining(['Bild ↓', 'Pos1', 'Eingabe', 'Umschalt + ↓', 'Strg + a', 'Esc']));
});
