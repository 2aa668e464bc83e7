// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { industryRows, standingOf } from '#components/icp/editor/fields/industry-rows.ts';
import { industryOf } from '#lib/taxonomy/industries.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { speak } from '#test/i18n/speak.ts';
import { textOf } from '../../render.tsx';
import { openEditor } from './hands.tsx';

type Hands = ReturnType<typeof openEditor>;
const code = (name: string): string => industryOf(name)!;
const labels = (rows: readonly { label: string }[]): string[] => rows.map(({ label }) => label);

async function openCriterion(name: string): Promise<Hands> {
  const hands = openEditor();
  await hands.press(name);
  return hands;
}

const tree = ({ host }: Hands) => [...host.querySelectorAll<HTMLElement>('[role=treeitem]')];
const row = (hands: Hands, label: string): HTMLElement => tree(hands).find((item) => textOf(item).startsWith(label))!;
const focused = (hands: Hands): string => textOf(tree(hands).find((item) => item === document.activeElement) ?? null);

const countries = async (hands: Hands) => {
  const { test } = (await hands.saved()).criteria.find(({ id }) => id === 'country')!;
  return test.kind === 'place' ? test.countries : [];
};
const paste = (input: Element, text: string) =>
  act(async () => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
    input.dispatchEvent(event);
  });

describe('the rows of the industry tree', () => {
  it('are the top groups, and what is open below them', () => {
    const closed = industryRows(new Set(), '');
    expect(closed.every(({ depth }) => depth === 0)).toBe(true);
    const opened = industryRows(new Set([code('Manufacturing')]), '');
    expect(opened.length).toBeGreaterThan(closed.length);
    expect(opened.filter(({ depth }) => depth === 1).every(({ parent }) => parent === code('Manufacturing'))).toBe(true);
  });

  it('are while searching what is called so, with all above it', () => {
    const rows = industryRows(new Set(), 'software dev');
    expect(labels(rows)).toEqual(expect.arrayContaining(['Technology, Information and Media', 'Software Development']));
    expect(rows.length).toBeLessThan(10);
    expect(rows.every(({ parent }, index) => parent === null || rows.slice(0, index).some(({ code: above }) => above === parent))).toBe(true);
    expect(labels(industryRows(new Set(), 'Maschinenbau'))).toContain('Machinery Manufacturing');
    expect(industryRows(new Set(), 'nothing is called this')).toEqual([]);
  });

  it('are named, found and in order in German', async () => {
    speak('de');
    vi.resetModules();
    const german = await import('#components/icp/editor/fields/industry-rows.ts');
    speak('en');
    const top = labels(german.industryRows(new Set(), ''));
    expect(top).toContain('Bauwesen');
    expect(top).toEqual(top.toSorted(new Intl.Collator('de').compare));
    expect(labels(german.industryRows(new Set(), 'softwareentw'))).toContain('Softwareentwicklung');
  });

  it('say how they stand to what is chosen', () => {
    const chosen = [code('Software Development')];
    expect(standingOf(code('Software Development'), chosen)).toBe('chosen');
    expect(standingOf(code('Technology, Information and Media'), chosen)).toBe('partly');
    expect(standingOf(code('Construction'), chosen)).toBe('none');
    expect(standingOf(code('Building Construction'), [code('Construction')])).toBe('included');
  });
});

describe('the industry tree', () => {
  it('opens where something is chosen and says so to screen readers', async () => {
    const hands = await openCriterion('Industry must know');
    expect(row(hands, 'Software Development').getAttribute('aria-checked')).toBe('true');
    expect(row(hands, 'Technology, Information and Media').getAttribute('aria-checked')).toBe('mixed');
    expect(tree(hands).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('is walked, opened, closed and chosen from by key', async () => {
    const hands = await openCriterion('Industry must know');
    const step = (key: string) => hands.key(document.activeElement!, key);
    await act(async () => row(hands, 'Accommodation').focus());
    await step('ArrowRight');
    expect(row(hands, 'Accommodation').getAttribute('aria-expanded')).toBe('true');
    await step('ArrowRight');
    const child = focused(hands);
    expect(row(hands, child).getAttribute('aria-level')).toBe('2');
    await step(' ');
    expect(row(hands, child).getAttribute('aria-checked')).toBe('true');
    await step('ArrowLeft');
    await step('ArrowLeft');
    expect(focused(hands)).toBe('Accommodation Services');
    await step('ArrowLeft');
    expect(row(hands, 'Accommodation').getAttribute('aria-expanded')).toBe('false');
    row(hands, 'Accommodation').style.direction = 'rtl';
    await step('ArrowLeft');
    expect(row(hands, 'Accommodation').getAttribute('aria-expanded')).toBe('true');
    await step('ArrowRight');
    expect(row(hands, 'Accommodation').getAttribute('aria-expanded')).toBe('false');
    await step('End');
    expect(focused(hands)).toBe(textOf(tree(hands).at(-1)!));
    const saved = (await hands.saved()).criteria[0]!.test;
    expect(saved).toEqual({ kind: 'industry', codes: ['4', code(child)] });
  });
});

describe('chips', () => {
  it('take a name in any language, once', async () => {
    const hands = await openCriterion('Country');
    for (const name of ['Schweiz', 'Deutschland', 'jp']) {
      await hands.fill('Countries', name);
      await hands.key(hands.field('Countries'), 'Enter');
    }
    expect(await countries(hands)).toEqual(['DE', 'AT', 'CH', 'JP']);
  });

  it('take a pasted list, and leave what they cannot read to be mended', async () => {
    const hands = await openCriterion('Country');
    await paste(hands.field('Countries'), 'Switzerland, Atlantis\nFrance');
    expect(textOf(hands.host.querySelector('.chips [role=alert]'))).toBe('“Atlantis” is not a country.');
    expect((hands.field('Countries') as HTMLInputElement).value).toBe('Atlantis');
    expect(await countries(hands)).toEqual(['DE', 'AT', 'CH', 'FR']);
  });

  it('give the last one back with Backspace, and any by its button', async () => {
    const hands = await openCriterion('Country');
    await hands.press('Remove Germany');
    await hands.fill('Countries', 'France');
    await hands.key(hands.field('Countries'), 'Enter');
    await hands.key(hands.field('Countries'), 'Backspace');
    expect(await countries(hands)).toEqual(['AT']);
  });
});

describe('numbers', () => {
  it('go up and down by key, by ten with Shift, and not below their least', async () => {
    const hands = openEditor();
    const weight = () => hands.field('Weight of Hiring') as HTMLInputElement;
    await hands.key(weight(), 'ArrowUp');
    expect(weight().value).toBe('11');
    await hands.key(weight(), 'ArrowDown', { shiftKey: true });
    expect(weight().value).toBe('1');
    await hands.key(weight(), 'ArrowDown');
    expect(weight().value).toBe('1');
    expect((await hands.saved()).criteria.at(-1)?.weight).toBe(1);
  });

  it('are taken with thousands parted, and kept as typed', async () => {
    const hands = await openCriterion('Company size');
    await hands.fill('Head count: at most', '1 500');
    expect((hands.field('Head count: at most') as HTMLInputElement).value).toBe('1 500');
    expect((await hands.saved()).criteria[1]?.test).toMatchObject({ max: 1500 });
  });

  it('of two knobs never cross', async () => {
    const hands = await openCriterion('Company size');
    await hands.fill('Head count: smallest band', '8');
    const { test } = (await hands.saved()).criteria[1]!;
    expect(test).toMatchObject({ min: 201, max: 500 });
    expect(SAMPLE_ICP.criteria[1]?.test).toMatchObject({ min: 50 });
  });
});
