// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, expect, it, vi } from 'vitest';
import { SPREADSHEET } from '#lib/interop/targets/spreadsheet.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { speak } from '#test/i18n/speak.ts';
import { saidAlike, textsOf } from './texts.ts';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
afterAll(() => speak('en'));

/** What every screen of the gallery says in a language, by its name. */
async function said(language: 'en' | 'de'): Promise<Map<string, Set<string>>> {
  speak(language);
  vi.resetModules();
  const [{ PAGE_SAMPLES }, { POPUP_SAMPLES }, { PopupSample }] = await Promise.all([import('./page-samples.tsx'), import('./popup-samples.ts'), import('./popup-sample.tsx')]);
  const texts = new Map<string, Set<string>>();
  const screens = [...Object.entries(PAGE_SAMPLES), ...Object.entries(POPUP_SAMPLES).map(([name, view]) => [`popup ${name}`, () => <PopupSample view={view} />] as const)];
  for (const [name, screen] of screens) {
    const host = document.body.appendChild(document.createElement('div'));
    const root = createRoot(host);
    await act(async () => root.render(screen()));
    texts.set(name, textsOf(host));
    for (const [index, button] of host.querySelectorAll<HTMLElement>('.editor-nav button').entries()) {
      await act(async () => button.click());
      texts.set(`${name}, section ${index + 1}`, textsOf(host));
    }
    act(() => root.unmount());
    host.remove();
  }
  return texts;
}

const sourcesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
/** All that the samples are made of: what is written there is data, not the words of a screen. */
const SAMPLES = ['test/gallery', 'test/fixtures'].flatMap(sourcesIn).join('\n').replace(/\s+/g, ' ').replaceAll("\\'", "'");
/** What another program calls its columns and values, and what is for programs: those stay as they are. */
const OTHERS_WORDS = ['Outlook', 'Working - Contacted', 'Open - Not Contacted', 'Work Phone', 'LinkedIn URL', 'First Name', 'Last Name', 'leadlight-reading-report'];
const HEADINGS: readonly string[] = SPREADSHEET.columns.map(({ header }) => header);
/** An ICP keeps the language it was written in. */
const REASONS: readonly string[] = SAMPLE_ICP.reasons.map(({ label }) => label);

const isData = (text: string): boolean => SAMPLES.includes(text) || HEADINGS.includes(text) || REASONS.includes(text) || OTHERS_WORDS.some((word) => text.includes(word));

it('no screen says in German what it says in English', async () => {
  const english = await said('en');
  const german = await said('de');
  expect(saidAlike(english, german, isData)).toEqual([]);
  expect([...german.values()].flatMap((texts) => [...texts]).length).toBeGreaterThan(2000);
}, 120_000);

const list = (...texts: string[]) => new Map([['list', new Set(texts)]]);

it('a text that was not translated is found, and data are not', () => {
  const both = ['Save the prospect', 'Mara Lindqvist, Save the prospect', 'Mara Lindqvist', 'quillmark-press.example', 'Ctrl + Z'];
  expect(saidAlike(list(...both, 'Read it again'), list(...both, 'Noch einmal lesen'), (text) => text === 'Mara Lindqvist')).toEqual(['list: Save the prospect', 'list: Mara Lindqvist, Save the prospect']);
});
