// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type Acceptance, PreviewCard } from '#components/icp/import/preview-card.tsx';
import type { EffectSlice, IcpPreview, IcpSource, Publisher } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { DIVERGED_PREVIEW, SAMPLE_EFFECT, SAMPLE_PREVIEW } from '#test/fixtures/icp-preview.ts';
import { click, control, render, textOf } from '../../render.tsx';

const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 10)));

async function shown(preview: IcpPreview, slices: EffectSlice[] = [SAMPLE_EFFECT]) {
  const accept = vi.fn<(acceptance: Acceptance) => Promise<Outcome<unknown>>>(async () => ({ ok: true, value: null }));
  const effect = vi.fn<(source: IcpSource, activate: boolean, after: string) => Promise<Outcome<EffectSlice>>>(async (_source, _activate, after) => {
    const slice = after === '' ? slices[0] : slices[slices.findIndex(({ next }) => next === after) + 1];
    return slice ? { ok: true, value: slice } : { ok: false, error: { code: 'refused', message: 'no such slice' } };
  });
  const know = vi.fn<(publisher: Publisher) => Promise<Outcome<unknown>>>(async () => ({ ok: true, value: null }));
  const host = render(<PreviewCard text="the file" preview={preview} onAccept={accept} onEffect={effect} onKnow={know} onCancel={() => {}} />);
  await settle();
  return { host, accept, effect, know };
}

const radio = (host: Element, index: number) => host.querySelectorAll<HTMLElement>('fieldset.conflict input[type=radio]')[index]!;

const slice = (tried: number, total: number, next: string | null): EffectSlice => ({ ...SAMPLE_EFFECT, tried, total, changed: SAMPLE_EFFECT.changed.slice(0, 1).map((one) => ({ ...one, prospectId: next ?? 'last' })), next });
const signed = (more: Partial<Publisher & { state: 'signed' }>): Publisher => ({ state: 'signed', by: 'Ada', fingerprint: '1f3a 90bc', publicKey: 'Zm9v', trust: 'known', knownAs: 'Ada', ...more });

describe('a file that was changed apart from the stored ICP', () => {
  it('says what both came from, what comes in and what is to choose, in words', async () => {
    const { host } = await shown(DIVERGED_PREVIEW);
    const text = textOf(host);
    for (const words of ['were changed since version 1.2.0', 'where it applies / countries', 'Sweden, Norway', 'criteria / Industry / weight', 'criteria / Company size / what it asks', '80–500', '20–500', '0 of 2 chosen']) {
      expect(text).toContain(words);
    }
  });

  it('says that nothing comes in but by what is to choose, where that is so', async () => {
    const { host } = await shown({ ...DIVERGED_PREVIEW, merge: { ...DIVERGED_PREVIEW.merge!, takenIn: [] } });
    expect(textOf(host)).toContain('Nothing comes in without a question');
    expect(textOf(host)).not.toContain('Nothing differs');
  });

  it('is merged only once every part is chosen, by those choices', async () => {
    const { host, accept } = await shown(DIVERGED_PREVIEW);
    expect(control(host, 'Accept the merge')).toHaveProperty('disabled', true);
    await click(radio(host, 1));
    expect(textOf(host)).toContain('One part is still to choose');
    await click(radio(host, 2));
    await click(control(host, 'Accept the merge'));
    expect(accept).toHaveBeenCalledExactlyOnceWith({ activate: true, choices: { '["criteria","industry","weight"]': 'theirs', '["criteria","size","test"]': 'ours' } });
  });

  it('can be chosen all at once, and looks at the effect of the choices anew', async () => {
    const { host, effect } = await shown(DIVERGED_PREVIEW);
    await click(control(host, 'Take all of the file’s'));
    await settle();
    expect(textOf(host)).toContain('2 of 2 chosen');
    expect(effect).toHaveBeenLastCalledWith({ text: 'the file', choices: { '["criteria","industry","weight"]': 'theirs', '["criteria","size","test"]': 'theirs' } }, true, '');
  });

  it('says why a merge would be no ICP, and lets it not be accepted; another choice is asked about anew', async () => {
    const { host, effect } = await shown({ ...DIVERGED_PREVIEW, merge: { ...DIVERGED_PREVIEW.merge!, conflicts: [] } });
    expect(control(host, 'Accept the merge')).toHaveProperty('disabled', false);
    effect.mockResolvedValue({ ok: false, error: { code: 'invalid', message: 'Too much for an ICP.', details: [{ path: 'criteria / Industry / mustKnow', message: 'must be there' }] } });
    await click(host.querySelector<HTMLElement>('input[type=checkbox]')!);
    await settle();
    expect(control(host, 'Accept the merge')).toHaveProperty('disabled', true);
    expect(textOf(host)).toContain('Too much for an ICP.criteria / Industry / must know must be there');
    effect.mockResolvedValue({ ok: true, value: SAMPLE_EFFECT });
    await click(host.querySelectorAll<HTMLElement>('input[name=merge-or-replace]')[1]!);
    await settle();
    expect(control(host, 'Accept')).toHaveProperty('disabled', false);
  });

  it('can be put in place of the stored one instead', async () => {
    const { host, accept } = await shown(DIVERGED_PREVIEW);
    await click(host.querySelectorAll<HTMLElement>('input[name=merge-or-replace]')[1]!);
    await click(control(host, 'Accept'));
    expect(accept).toHaveBeenCalledExactlyOnceWith({ activate: true });
  });
});

describe('the effect on saved prospects', () => {
  it('says how many change, which, and from what to what', async () => {
    const { host } = await shown(SAMPLE_PREVIEW);
    const text = textOf(host);
    expect(text).toContain('12 of 80 saved prospects change grade');
    expect(text).toContain('C+ → A−: 8');
    expect(host.querySelectorAll('table tbody tr')).toHaveLength(SAMPLE_PREVIEW.differences.length + 10);
    await click(control(host, 'Show all 12'));
    expect(host.querySelectorAll('table tbody tr')).toHaveLength(SAMPLE_PREVIEW.differences.length + 12);
  });

  it('goes through all slices of few prospects by itself', async () => {
    const { host, effect } = await shown(SAMPLE_PREVIEW, [slice(100, 130, 'a'), slice(30, 130, null)]);
    await settle();
    expect(effect).toHaveBeenCalledTimes(2);
    expect(textOf(host)).toContain('2 of 130 saved prospects change grade');
  });

  it('stops at a sample of many, says so, and goes on when asked', async () => {
    const { host, effect } = await shown(SAMPLE_PREVIEW, [slice(1000, 50_000, 'a'), slice(1000, 50_000, 'b'), slice(48_000, 50_000, null)]);
    await settle();
    expect(effect).toHaveBeenCalledTimes(2);
    expect(textOf(host)).toContain('This is a sample: 2,000 of your 50,000 saved prospects were tried.');
    await click(control(host, 'Try all 50,000'));
    await settle();
    expect(textOf(host)).toContain('3 of 50,000 saved prospects change grade');
    expect(textOf(host)).not.toContain('sample');
  });

  it('says why letters may be others in the end', async () => {
    const { host } = await shown(SAMPLE_PREVIEW, [{ ...SAMPLE_EFFECT, next: null, unsure: 'Its letters go by rank.' }]);
    expect(textOf(host)).toContain('Its letters go by rank.');
  });

  it('says when nothing is saved, and what went wrong', async () => {
    const { host } = await shown(SAMPLE_PREVIEW, [{ tried: 0, total: 0, changed: [], next: null, unsure: null }]);
    expect(textOf(host)).toContain('No prospects are saved yet');
    await click(host.querySelector<HTMLElement>('input[type=checkbox]')!);
    const broken = await shown(SAMPLE_PREVIEW, []);
    await click(broken.host.querySelector<HTMLElement>('input[type=checkbox]')!);
    await settle();
    expect(textOf(broken.host)).toContain('no such slice');
  });
});

describe('who published it', () => {
  it.each<[string, Publisher, string]>([
    ['nobody', { state: 'unsigned' }, 'Not signed'],
    ['somebody known', signed({}), 'Published by Ada, unchanged since'],
    ['somebody known under another name', signed({ by: 'Boss' }), 'It calls itself Boss; you know this key as Ada.'],
    ['oneself', signed({ trust: 'own', knownAs: null }), 'Published by you, unchanged since'],
    ['a key nobody knows', signed({ trust: 'unknown', knownAs: null }), 'with a key you do not know'],
    ['a file that was changed', { state: 'changed', by: 'Ada', fingerprint: '1f3a 90bc' }, 'Changed since Ada is said to have signed it'],
    ['a browser that cannot tell', { state: 'unchecked', by: 'Ada', fingerprint: '1f3a 90bc' }, 'this browser cannot check signatures yet'],
  ])('%s', async (_, publisher, words) => {
    const { host } = await shown({ ...SAMPLE_PREVIEW, publisher });
    expect(textOf(host)).toContain(words);
  });

  it('can be known from then on', async () => {
    const { host, know } = await shown({ ...SAMPLE_PREVIEW, publisher: signed({ trust: 'unknown', knownAs: null }) });
    await click(control(host, 'This key is Ada’s'));
    expect(know).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ publicKey: 'Zm9v', by: 'Ada' }));
  });
});
