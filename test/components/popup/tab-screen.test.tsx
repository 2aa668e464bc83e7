// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { TabScreen, type TabActions } from '#components/popup/tab-screen.tsx';
import type { TabView } from '#lib/messaging/protocol.ts';
import { NOW, STRONG_VIEW } from '#test/fixtures/assessments.ts';
import { POPUP_SAMPLES } from '#test/gallery/popup-samples.ts';
import { click, control, render, submit, textOf, type } from '../render.tsx';

const kept = async () => ({ ok: true as const, value: { updated: false } });

function actions(): TabActions {
  return {
    onReread: vi.fn<() => void>(),
    onAcceptLinkedIn: vi.fn<() => void>(),
    onDeclineLinkedIn: vi.fn<() => void>(),
    onResume: vi.fn<() => void>(),
    onAllowSite: vi.fn<() => void>(),
    onCorrect: kept,
    onDecide: kept,
    onPick: kept,
    onPickIcp: kept,
    onLimit: kept,
    onSave: kept,
    engagement: { onAnswer: kept, onInformed: kept, onLog: kept, onTakeBack: kept, onDecideStage: kept },
    showing: { isInFront: () => false, onShow: async () => ({ ok: true, value: { outcome: 'shown', marked: true } }) },
    optionsUrl: '/options.html',
  };
}

const show = (view: TabView, given = actions()) => render(<main>{<TabScreen view={view} now={NOW} {...given} />}</main>);
const sample = (name: string) => POPUP_SAMPLES[name]!;

describe('the popup', () => {
  it('shows, in this order: who, grade, fit, the reason in short, next steps, why, BANT, save', () => {
    const text = textOf(show(STRONG_VIEW));
    const order = ['Brightforge Systems', 'Mara Lindqvist', 'Team page', 'brightforge.example', 'Score B2', 'Fit 77.65', 'Mismatch', 'Next', 'Why', 'BANTBudget', 'Save prospect'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says when the page was read', () => {
    expect(textOf(show({ ...STRONG_VIEW, readAt: NOW - 5 * 60_000 }))).toContain('read 5 minutes ago');
  });

  it('shows three next steps at most, each with its reason', () => {
    const steps = [...show(STRONG_VIEW).querySelectorAll('.steps > ol > li')].map(textOf);
    expect(steps).toHaveLength(3);
    expect(steps[0]).toContain('Find out which CRM they use');
    expect(steps[0]).toContain('It decides between A− and B−');
  });

  it.each([
    ['reading', 'Reading this page…'],
    ['nothing', 'Nothing to grade here'],
    ['restricted', 'This is one of the browser’s own pages'],
    ['little', 'Too little known'],
    ['no-icp', 'No ICP is active'],
    ['changed', 'The page changed since it was read'],
    ['changed', 'Reading stopped at its time limit'],
    ['failed', 'This says nothing about the company'],
    ['paused', 'Leadlight is paused'],
    ['never-site', 'You asked never to read this site'],
    ['linkedin-notice', 'forbids copying profiles'],
    ['penalised', 'Possible disqualifier, please confirm: looks like a reseller'],
    ['nothing-known', 'Company not named here'],
  ])('has a state of its own for %s', (name, words) => {
    expect(textOf(show(sample(name)))).toContain(words);
  });

  it.each(['reading', 'nothing', 'restricted', 'no-icp', 'failed', 'paused', 'never-site', 'linkedin-notice'])('claims nothing about anyone in the state %s', (name) => {
    const host = show(sample(name));
    expect(host.querySelector('.grade, .fit, .framework, .save')).toBeNull();
  });

  it('asks whether a company of that name is the one, with the reason, and takes either answer', async () => {
    const onDecide = vi.fn<TabActions['onDecide']>(kept);
    const suggestions = [{ key: 'tallyforge.example', name: 'Tallyforge', domain: 'tallyforge.example', reason: 'name' as const }];
    const host = show({ ...STRONG_VIEW, who: { ...STRONG_VIEW.who, suggestions } }, { ...actions(), onDecide });
    expect(textOf(host)).toContain('Is this employer Tallyforge (tallyforge.example)?');
    expect(textOf(host)).toContain('Only the name is the same.');
    await click(control(host, 'Yes, the same: Tallyforge (tallyforge.example)'));
    await click(control(host, 'No, another: not Tallyforge (tallyforge.example)'));
    expect(onDecide.mock.calls).toEqual([['tallyforge.example', 'same'], ['tallyforge.example', 'apart']]);
    expect(textOf(show(STRONG_VIEW))).not.toContain('Is this');
  });

  it('says which company a page counts as and why, and takes it back', async () => {
    const onDecide = vi.fn<TabActions['onDecide']>(kept);
    const joined = { key: 'tallyforge.example', name: 'Tallyforge', domain: 'tallyforge.example' };
    const accepted = show({ ...STRONG_VIEW, who: { ...STRONG_VIEW.who, joined: { ...joined, reason: 'accepted' } } }, { ...actions(), onDecide });
    expect(textOf(accepted)).toContain('Counts as Tallyforge (tallyforge.example) as you said.');
    await click(control(accepted, 'Undo'));
    const declared = show({ ...STRONG_VIEW, who: { ...STRONG_VIEW.who, joined: { ...joined, reason: 'declared' } } }, { ...actions(), onDecide });
    await click(control(declared, 'Undo'));
    expect(onDecide.mock.calls).toEqual([['tallyforge.example', 'open'], ['tallyforge.example', 'apart']]);
  });

  it('says which company it is not, and takes that back', async () => {
    const onDecide = vi.fn<TabActions['onDecide']>(kept);
    const refused = [{ key: 'tallyforge.example', name: 'Tallyforge', domain: 'tallyforge.example', reason: 'refused' as const }];
    const host = show({ ...STRONG_VIEW, who: { ...STRONG_VIEW.who, refused } }, { ...actions(), onDecide });
    expect(textOf(host)).toContain('Not Tallyforge (tallyforge.example), as you said.');
    await click(control(host, 'Undo'));
    expect(onDecide).toHaveBeenCalledWith('tallyforge.example', 'open');
  });

  it('lets the rep pick one of several employers', async () => {
    const onPick = vi.fn<TabActions['onPick']>(kept);
    const employers = [{ name: 'Brightforge Systems', graded: true }, { name: 'Tallyforge', graded: false }];
    const host = show({ ...STRONG_VIEW, who: { ...STRONG_VIEW.who, employers } }, { ...actions(), onPick });
    const radios = [...host.querySelectorAll<HTMLInputElement>('.employers input')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([['Brightforge Systems', true], ['Tallyforge', false]]);
    await click(radios[1]!);
    expect(onPick).toHaveBeenCalledWith('Tallyforge');
    expect(show(STRONG_VIEW).querySelector('.employers')).toBeNull();
  });

  it('says how sure each value is, and what other pages say instead', async () => {
    const host = show(STRONG_VIEW);
    const country = [...host.querySelectorAll('.values li')].find((row) => textOf(row).startsWith('Country'))!;
    expect(textOf(country)).toMatch(/Germany 88 % sure ?sources disagree/);
    await click(control(country, 'Where it says country'));
    expect(textOf(country)).toContain('Elsewhere it says United Kingdom 83 % sure');
    expect(textOf(country)).toContain('Leeds, United Kingdom');
    const headCount = [...host.querySelectorAll('.values li')].find((row) => textOf(row).startsWith('Head count'))!;
    expect(textOf(headCount)).not.toContain('sure');
  });

  it('names parents and subsidiaries apart from the company', () => {
    expect(textOf(show(sample('long')))).toContain('Belongs to Hohenstein Beteiligungsgesellschaft');
  });

  it('does not hide that the page was read in part where it found nothing', () => {
    const nothing = sample('nothing');
    expect(textOf(show(nothing))).not.toContain('time limit');
    expect(textOf(show({ ...nothing, cut: true } as TabView))).toContain('stopped at its time limit');
  });

  it('lets the rep name the company of a page that was taken for nobody’s', async () => {
    const onCorrect = vi.fn<TabActions['onCorrect']>(kept);
    const host = show(sample('nothing'), { ...actions(), onCorrect });
    await click(control(host, 'Enter company name'));
    await type(control(host, 'Company name'), 'Brightforge');
    await submit(host.querySelector('form.correct'));
    expect(onCorrect).toHaveBeenCalledWith('companyName', 'Brightforge');
  });

  it('offers a retry when the worker failed', async () => {
    const given = actions();
    await click(control(show(sample('failed'), given), 'Try again'));
    expect(given.onReread).toHaveBeenCalledTimes(1);
  });

  it('reads LinkedIn only after the rep chose to continue', async () => {
    const given = actions();
    const host = show(sample('linkedin-notice'), given);
    await click(control(host, 'Not now'));
    expect(given.onAcceptLinkedIn).not.toHaveBeenCalled();
    await click(control(host, 'Continue'));
    expect(given.onAcceptLinkedIn).toHaveBeenCalledTimes(1);
  });

  it('shows words from a page as words, never as markup', () => {
    const hostile = '<img src=x onerror=alert(1)><b>Acme</b>';
    const host = show({ ...STRONG_VIEW, who: { ...STRONG_VIEW.who, companyName: hostile } });
    expect(host.querySelector('img')).toBeNull();
    expect(textOf(host.querySelector('h1'))).toBe(hostile);
  });

  it.each(Object.keys(POPUP_SAMPLES))('has no accessibility violation in the state %s', async (name) => {
    const host = show(sample(name));
    // Colours need a real browser: the gallery's own check looks at those.
    const { violations } = await axe.run(host, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
