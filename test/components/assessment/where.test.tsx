// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { AllValues } from '#components/assessment/all-values.tsx';
import { ShowingProvider, Where, type Showing } from '#components/assessment/where.tsx';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { Outcome, ShownQuote } from '#lib/messaging/protocol.ts';
import { NOW, STRONG_VIEW } from '#test/fixtures/assessments.ts';
import { click, control, render, textOf } from '../render.tsx';

const PAGE = 'https://www.brightforge.example/about';

function trace(changes: Partial<AnySignal> = {}): AnySignal {
  return {
    field: 'companyName',
    value: 'Brightforge',
    raw: 'Brightforge',
    quote: { exact: 'Brightforge', prefix: 'About ', suffix: ' today' },
    place: 'h1',
    method: 'labelled',
    rule: 'sample/name',
    url: PAGE,
    observedAt: NOW,
    confidence: 0.7,
    extractorVersion: '1',
    ...changes,
  } as AnySignal;
}

const marked: Outcome<ShownQuote> = { ok: true, value: { outcome: 'shown', marked: true } };

function show(signal: AnySignal, outcome: Outcome<ShownQuote> | null = marked) {
  const onShow = vi.fn<Showing['onShow']>(async () => outcome ?? marked);
  const where = <Where signal={signal} />;
  const host = render(outcome ? <ShowingProvider value={{ isInFront: (url) => url === PAGE, onShow }}>{where}</ShowingProvider> : where);
  return { host, onShow };
}

const BUTTON = 'Show on the page: “Brightforge”';

describe('where a value stands', () => {
  it('is marked on the page in front', async () => {
    const signal = trace();
    const { host, onShow } = show(signal);
    await click(control(host, BUTTON));
    expect(onShow).toHaveBeenCalledExactlyOnceWith(signal);
    expect(textOf(host.querySelector('[role=status]'))).toBe('Marked on the page.');
  });

  it.each<[ShownQuote, string]>([
    [{ outcome: 'changed', marked: true, now: 'Brightforge Group' }, 'The page now says “Brightforge Group”. Read it again.'],
    [{ outcome: 'gone' }, 'The page no longer says this. Read it again.'],
    [{ outcome: 'folded' }, 'The page says it in a part that is folded away or hidden right now.'],
    [{ outcome: 'moved-on' }, 'The page changed since it was read. Read it again.'],
    [{ outcome: 'shown', marked: false }, 'The page was scrolled to it; there is no text to mark.'],
  ])('says what came of it: %o', async (value, words) => {
    const { host } = show(trace(), { ok: true, value });
    await click(control(host, BUTTON));
    expect(textOf(host.querySelector('[role=status]'))).toBe(words);
  });

  it('says why it could not be shown', async () => {
    const { host } = show(trace(), { ok: false, error: { code: 'refused', message: 'Leadlight is paused.' } });
    await click(control(host, BUTTON));
    expect(textOf(host.querySelector('[role=alert]'))).toBe('Leadlight is paused.');
  });

  it.each([
    ['another page', trace({ url: 'https://www.brightforge.example/team' }), marked],
    ['any page beside the list of prospects', trace({ url: 'https://www.brightforge.example/team' }), null],
  ])('opens in a new tab at the quote on %s', (_, signal, outcome) => {
    const { host } = show(signal, outcome);
    expect(host.querySelector('button')).toBeNull();
    expect(host.querySelector('a')?.href).toBe('https://www.brightforge.example/team#:~:text=About-,Brightforge,-today');
  });

  it.each(['json-ld Organization.name', 'og:site_name', 'window title', 'page address', 'script address'])('is told in words for what no text shows: %s', (place) => {
    const { host } = show(trace({ place }), null);
    expect(host.querySelector('a, button')).toBeNull();
    expect(textOf(host)).toMatch(/^Not in the page’s text: it /);
  });

  it('can be looked for in the text of the page in front all the same', async () => {
    const { host } = show(trace({ place: 'json-ld Organization.name' }), { ok: true, value: { outcome: 'gone' } });
    await click(control(host, 'Look for it in the text, too: “Brightforge”'));
    expect(textOf(host.querySelector('[role=status]'))).toBe('The page’s text does not say it.');
    const other = show(trace({ place: 'json-ld Organization.name' }), { ok: true, value: { outcome: 'changed', marked: true, now: 'Brightforge Ltd' } }).host;
    await click(control(other, 'Look for it in the text, too: “Brightforge”'));
    expect(textOf(other.querySelector('[role=status]'))).toBe('The text says “Brightforge Ltd”.');
  });

  it.each([marked, null])('is the quote alone on LinkedIn', (outcome) => {
    const { host } = show(trace({ url: 'https://www.linkedin.com/company/brightforge' }), outcome);
    expect(host.querySelector('a, button')).toBeNull();
    expect(textOf(host)).toContain('LinkedIn’s pages untouched');
  });

  it('is nothing for what the rep typed', () => {
    expect(textOf(show(trace({ method: 'rep' })).host)).toBe('');
  });
});

function list(evidence: AnySignal[]) {
  const onShow = vi.fn<Showing['onShow']>(async () => marked);
  const values = [{ ...STRONG_VIEW.values[0]!, evidence }];
  const all = <AllValues values={values} now={NOW} onCorrect={async () => ({ ok: true, value: null })} />;
  return { onShow, host: render(<ShowingProvider value={{ isInFront: (url) => url === PAGE, onShow }}>{all}</ShowingProvider>) };
}

describe('the list of values', () => {
  it('marks a value on the page with one press, and says where it stands', async () => {
    const { host, onShow } = list([trace({ url: 'https://elsewhere.example/' }), trace()]);
    const button = control(host, 'Where it says company name');
    await click(button);
    expect(onShow).toHaveBeenCalledExactlyOnceWith(trace());
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(host.querySelector('.evidence'))).toContain('About Brightforge today');
    await click(button);
    expect(host.querySelector('.evidence')).toBeNull();
  });

  it('shows nothing on LinkedIn', async () => {
    const onShow = vi.fn<Showing['onShow']>(async () => marked);
    const values = [{ ...STRONG_VIEW.values[0]!, evidence: [trace({ url: 'https://www.linkedin.com/company/brightforge' })] }];
    const all = <AllValues values={values} now={NOW} onCorrect={async () => ({ ok: true, value: null })} />;
    const host = render(<ShowingProvider value={{ isInFront: () => true, onShow }}>{all}</ShowingProvider>);
    await click(control(host, 'Where it says company name'));
    expect(onShow).not.toHaveBeenCalled();
    expect(textOf(host.querySelector('.evidence'))).toContain('About Brightforge today');
  });

  it('quotes what only the page’s data says', async () => {
    const { host, onShow } = list([trace({ place: 'json-ld Organization.name', quote: { exact: 'Brightforge Ltd', prefix: '', suffix: '' } })]);
    await click(control(host, 'Where it says company name'));
    expect(onShow).not.toHaveBeenCalled();
    expect(textOf(host.querySelector('.evidence'))).toContain('Brightforge Ltd');
  });

  it('offers nothing where no page said it', () => {
    expect(list([]).host.querySelectorAll('li button')).toHaveLength(1);
  });
});
