// @vitest-environment happy-dom
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { ProspectsScreen } from '#components/prospects/prospects-screen.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { DEFAULT_PROCESS } from '#lib/icp/defaults.ts';
import type { Outcome, ProspectView } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { assessedSample, SAMPLE_ENGAGEMENT, SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';
import { choose, click, control, render, textOf, type } from '../render.tsx';

type Delete = (ids: string[]) => Promise<Outcome<unknown>>;
const onDelete = vi.fn<Delete>(async () => ({ ok: true, value: null }));
const onAssess = async (id: string): Promise<Outcome<ProspectView>> => {
  const found = SAMPLE_PROSPECTS.find((sample) => sample.id === id && id !== 'p6');
  return found ? { ok: true, value: assessedSample(found) } : { ok: false, error: { code: 'not-found', message: 'This prospect is not saved any more.' } };
};
const kept = async () => ({ ok: true as const, value: null });
const engagementOf = () => ({ onAnswer: kept, onInformed: kept, onLog: kept, onTakeBack: kept, onDecideStage: kept });
const engagementImport = { onPreview: async () => ({ ok: true as const, value: SAMPLE_ENGAGEMENT }), onImport: async () => ({ ok: true as const, value: SAMPLE_ENGAGEMENT }), onSaveRejected: vi.fn<() => void>() };
const onExport = vi.fn<(rows: readonly ListedProspect[]) => void>();

const show = (prospects: readonly ListedProspect[] = SAMPLE_PROSPECTS, remove: Delete = onDelete) =>
  render(
    <main>
      <h1>Prospects</h1>
      <ProspectsScreen prospects={prospects} icpHashes={['aaaa']} now={NOW} onAssess={onAssess} engagementOf={engagementOf} engagementImport={engagementImport} reasons={DEFAULT_PROCESS.reasons} offers={[{ id: 'shop-floor', name: 'Shop-floor planning' }, { id: 'scheduling', name: 'Scheduling' }]} onPickIcp={kept} onDelete={remove} onExport={onExport} onExportProfile={kept} />
    </main>,
  );
const rows = (host: Element) => [...host.querySelectorAll('tbody tr')].map(textOf);

describe('the list of prospects', () => {
  it('shows name, grade, score, segment, BANT gaps, next step and date', () => {
    const row = rows(show()).find((text) => text.includes('Mara Lindqvist'));
    for (const words of ['Engineering Manager · Brightforge Systems', 'B+', 'B2', 'Warm', 'Need unknown', 'Find out which CRM they use', '18 Nov 2026']) expect(row).toContain(words);
  });

  it('gives no grade where too little is known, and says so', () => {
    const row = rows(show()).find((text) => text.includes('Little Known Ltd'));
    expect(row).toContain('too little known');
  });

  it('says which rows were graded by another ICP version', () => {
    const host = show();
    expect(rows(host).filter((text) => text.includes('older ICP'))).toHaveLength(1);
    expect(textOf(host)).toContain('One prospect was graded by another ICP version');
  });

  it('says what to do while it is empty', () => {
    expect(textOf(show([]))).toContain('No prospects saved yet');
  });

  it('finds by words and says how many are shown', async () => {
    const host = show();
    await type(control(host, 'Search prospects'), 'tannhof');
    expect(rows(host)).toHaveLength(1);
    expect(textOf(host.querySelector('[role=status]'))).toContain('1 of 7 prospects');
  });

  it('narrows to the prospects an offer was chosen for', async () => {
    const host = show(SAMPLE_PROSPECTS.map((row, index) => ({ ...row, grading: { ...row.grading, offerId: index === 2 ? 'scheduling' : 'shop-floor' } })));
    const select = host.querySelector('select')!;
    expect([...select.options].map(({ text }) => text)).toEqual(['all', 'Shop-floor planning', 'Scheduling']);
    await choose(select, 'scheduling');
    expect(rows(host)).toHaveLength(1);
    expect(textOf(host.querySelector('[role=status]'))).toContain('1 of 7 prospects');
    await choose(select, '');
    expect(rows(host)).toHaveLength(7);
  });

  it('sorts by a column and says which way', async () => {
    const host = show();
    await click(control(host, 'Name'));
    expect(host.querySelector('[aria-sort=ascending]')?.textContent).toBe('Name');
    expect(rows(host)[0]).toContain('Gone Trading');
    await click(control(host, 'Name'));
    expect(host.querySelector('[aria-sort=descending]')?.textContent).toBe('Name');
    expect(rows(host)[0]).toContain('Tannhof Werke');
  });

  it('opens the whole assessment of a row beside the list', async () => {
    const host = show();
    await click(control(host, 'Mara Lindqvist'));
    const detail = host.querySelector('#prospect-detail');
    expect(textOf(detail)).toContain('Fit 77.65');
    expect(textOf(detail)).toContain('120 people');
    expect(control(host, 'Mara Lindqvist').getAttribute('aria-expanded')).toBe('true');
    await click(control(host, 'Close details'));
    expect(host.querySelector('#prospect-detail')).toBeNull();
  });

  it('says why where a row cannot be assessed', async () => {
    const host = show();
    await click(control(host, 'Oldfriend'));
    expect(textOf(host.querySelector('#prospect-detail [role=alert]'))).toBe('This prospect is not saved any more.');
  });

  it('says of a row that was never graded so, and nothing else', () => {
    const [sample] = SAMPLE_PROSPECTS;
    const row = rows(show(sample ? [{ ...sample, grading: NOT_GRADED }] : []))[0];
    expect(row).toContain('not graded yet');
    expect(row).not.toContain('older ICP');
  });

  it('exports what is selected, else what is shown', async () => {
    const host = show();
    await click(control(host, 'Export CSV'));
    expect(onExport.mock.lastCall?.[0]).toHaveLength(7);
    await click(control(host, 'Select Northquay Analytics'));
    await click(control(host, 'Export 1 as CSV'));
    expect(onExport.mock.lastCall?.[0].map((row) => row.id)).toEqual(['p2']);
  });

  it('deletes only after saying what goes', async () => {
    const host = show();
    await click(control(host, 'Select Northquay Analytics'));
    await click(control(host, 'Select Gone Trading'));
    await click(control(host, 'Delete'));
    const dialog = host.querySelector('dialog');
    expect(textOf(dialog)).toContain('Delete 2 prospects?');
    expect(textOf(dialog)).toContain('Northquay Analytics');
    expect(textOf(dialog)).toContain('cannot be undone');
    expect(onDelete).not.toHaveBeenCalled();
    await click(control(host, 'Delete 2 prospects'));
    expect(onDelete.mock.lastCall?.[0].toSorted()).toEqual(['p2', 'p5']);
    expect(host.querySelector('dialog')).toBeNull();
  });

  it('keeps the question open with the reason when deleting failed', async () => {
    const host = show(SAMPLE_PROSPECTS, async () => ({ ok: false, error: { code: 'storage-failed', message: 'The database is busy.' } }));
    await click(control(host, 'Select Oldfriend'));
    await click(control(host, 'Delete'));
    await click(control(host, 'Delete this prospect'));
    expect(textOf(host.querySelector('dialog [role=alert]'))).toBe('The database is busy.');
  });

  it('has no accessibility violation', async () => {
    const { violations } = await axe.run(show(), { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('loading', () => {
  it('shows loading and failing as states of their own', () => {
    expect(textOf(render(<Loaded live={{ state: 'loading' }} what="your prospects">{() => 'all'}</Loaded>))).toBe('Loading your prospects…');
    const failed = textOf(render(<Loaded live={{ state: 'failed', message: 'It is locked.' }} what="your prospects">{() => 'all'}</Loaded>));
    expect(failed).toContain('could not read your prospects');
    expect(failed).toContain('It is locked.');
    expect(textOf(render(<Loaded live={{ state: 'ready', value: 'all' }} what="your prospects">{(value) => value}</Loaded>))).toBe('all');
  });
});
