// @vitest-environment happy-dom
import { act } from 'react';
import axe from 'axe-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ListScreen, type ListScreenProps } from '#components/prospects/list/list-screen.tsx';
import { Loaded } from '#components/ui/loading.tsx';
import { DEFAULT_PROCESS } from '#lib/icp/defaults.ts';
import { DEFAULT_LOOK } from '#lib/prospects/list/saved-view.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { NOW } from '#test/fixtures/assessments.ts';
import { manyProspects } from '#test/fixtures/many-prospects.ts';
import { SAMPLE_ENGAGEMENT, SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';
import { click, control, render, textOf, type } from '../render.tsx';

const kept = async () => ({ ok: true as const, value: null });
const onDelete = vi.fn<ListScreenProps['onDelete']>(kept);
const onEdit = vi.fn<ListScreenProps['onEdit']>(async (ids) => ({ ok: true, value: { changed: ids.length - 1, left: 1 } }));
const onExport = vi.fn<ListScreenProps['onExport']>();
const onSave = vi.fn<ListScreenProps['viewActions']['onSave']>(kept);
const engagementImport = { onPreview: async () => ({ ok: true as const, value: SAMPLE_ENGAGEMENT }), onImport: async () => ({ ok: true as const, value: SAMPLE_ENGAGEMENT }), onSaveRejected: vi.fn<() => void>() };
const NAMES = { offers: [{ id: 'shop-floor', name: 'Shop-floor planning' }, { id: 'scheduling', name: 'Scheduling' }], personas: [] };
const NORTH = { ...DEFAULT_LOOK, id: 'view:1', name: 'Hot ones', filter: { segment: ['hot'] } };

// Rows in sight are drawn; a document without layout has none.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 900 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1400 });
});

const show = (prospects: readonly ListedProspect[] = SAMPLE_PROSPECTS, more: Partial<ListScreenProps> = {}) =>
  render(
    <main>
      <h1>Prospects</h1>
      <ListScreen
        prospects={prospects}
        icpHashes={['aaaa']}
        names={NAMES}
        now={NOW}
        look={DEFAULT_LOOK}
        views={[NORTH]}
        viewActions={{ onSave, onDelete: kept }}
        onLook={() => {}}
        onEdit={onEdit}
        onDelete={onDelete}
        onExport={onExport}
        engagementImport={engagementImport}
        reasons={DEFAULT_PROCESS.reasons}
        renderDetail={(open, close) => (
          <aside id="prospect-detail" aria-label="Details">
            <p>About {open.companyName}</p>
            <button type="button" onClick={close}>
              Close details
            </button>
          </aside>
        )}
        {...more}
      />
    </main>,
  );
const rows = (host: Element) => [...host.querySelectorAll('[role=row][id]')].map(textOf);
const grid = (host: Element) => host.querySelector<HTMLElement>('[role=grid]')!;
const active = (host: Element) => textOf(host.querySelector(`[id="${grid(host).getAttribute('aria-activedescendant') ?? ''}"] .cell-name`));
async function press(host: Element, key: string, more: KeyboardEventInit = {}, on: Element = grid(host)): Promise<void> {
  await act(async () => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })));
}
const tick = (host: Element, name: string) => click([...host.querySelectorAll<HTMLElement>('label')].find((label) => textOf(label).startsWith(name))!.querySelector('input')!);

describe('the list of prospects', () => {
  it('shows name, grade, score, band, BANT, stage, next step and tags', () => {
    const host = show(SAMPLE_PROSPECTS.map((row) => ({ ...row, tags: ['fair'], owner: 'Ines' })));
    const row = rows(host).find((text) => text.includes('Mara Lindqvist'));
    for (const words of ['Engineering Manager · Brightforge Systems', 'B+', 'B2', 'Warm', 'Find out which CRM they use', 'Nurture', 'fair', 'Ines', 'Never read']) expect(row).toContain(words);
    expect([...host.querySelectorAll('.bant-letters')].map((bant) => bant.getAttribute('aria-label'))).toContainEqual(expect.stringContaining('Need: unknown'));
    expect(host.querySelector('[role=img].cell-band')?.getAttribute('aria-label')).toMatch(/^Fit between [\d.]+ and [\d.]+, best estimate/);
  });

  it('gives no grade where too little is known, and says so', () => {
    expect(rows(show()).find((text) => text.includes('Little Known Ltd'))).toContain('too little known');
  });

  it('says which rows were graded by another ICP version, and which never were', () => {
    const host = show();
    expect(rows(host).filter((text) => text.includes('older ICP'))).toHaveLength(1);
    expect(textOf(host)).toContain('1 prospect was graded by another ICP version');
    const [sample] = SAMPLE_PROSPECTS;
    const row = rows(show(sample ? [{ ...sample, grading: NOT_GRADED }] : []))[0];
    expect(row).toContain('not graded yet');
    expect(row).not.toContain('older ICP');
  });

  it('says what to do while it is empty', () => {
    expect(textOf(show([]))).toContain('No prospects saved yet');
  });

  it('draws only the rows in sight of many, and says how many there are', async () => {
    const host = show(manyProspects(900));
    expect(rows(host).length).toBeLessThan(60);
    expect(grid(host).getAttribute('aria-rowcount')).toBe('901');
    expect(host.querySelector('[role=row][id]')?.getAttribute('aria-rowindex')).toBe('2');
    expect(textOf(host.querySelector('[role=status]'))).toBe('900 prospects');
  });

  it('finds by words, says how many are found, and offers all again where none is', async () => {
    const host = show();
    await type(control(host, 'Search prospects'), 'tannhof');
    expect(rows(host)).toHaveLength(1);
    expect(textOf(host.querySelector('[role=status]'))).toBe('1 of 7 prospects');
    await type(control(host, 'Search prospects'), 'zebra');
    expect(textOf(host)).toContain('No prospect matches');
    await click(control(host, 'Clear search and filters'));
    expect(rows(host)).toHaveLength(7);
  });

  it('narrows by what is ticked, counts it, and takes it off again', async () => {
    const host = show();
    await click(control(host.querySelector('.filter-bar')!, 'Segment'));
    await tick(host, 'Hot');
    await tick(host, 'Cold');
    expect(rows(host)).toHaveLength(2);
    await click(control(host, 'Take off the filter “Segment: Hot or Cold”'));
    expect(rows(host)).toHaveLength(7);
  });

  it('takes all filters off at once', async () => {
    const host = show(SAMPLE_PROSPECTS, { look: { ...DEFAULT_LOOK, filter: { segment: ['hot'], stage: ['mql'] } } });
    await click(control(host, 'Clear all filters'));
    expect(rows(host)).toHaveLength(7);
  });

  it('plans for today too', async () => {
    const host = show();
    await click(control(host, 'Select Northquay Analytics'));
    await click([...host.querySelectorAll<HTMLElement>('.bulk-bar button')].find((button) => textOf(button) === 'Follow-up')!);
    await type(control(host, 'Day'), '2026-11-20');
    await click(control(host, 'Set the follow-up'));
    expect(onEdit.mock.lastCall?.[1]).toEqual({ kind: 'follow-up', followUp: { on: '2026-11-20', what: '' } });
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

  it('sorts by what a column shows: the names of personas and offers, industries and countries in words, tags, addresses', async () => {
    const facts = { industry: null, headCount: null, country: null, city: null, seniority: null, department: null, email: null, phone: null, readAt: null };
    const [one, two, none] = SAMPLE_PROSPECTS.map((row) => ({ ...row, grading: { ...row.grading, personaId: null, offerId: null }, facts }));
    const first = { ...one!, companyName: 'First', tags: ['alpha'], grading: { ...one!.grading, personaId: 'z-cto', offerId: 'shop-floor' }, facts: { ...facts, country: 'DE', city: 'Wismar', industry: '55', email: 'a@x.example' } };
    const second = { ...two!, companyName: 'Second', tags: ['beta'], grading: { ...two!.grading, personaId: 'a-ops', offerId: 'scheduling' }, facts: { ...facts, country: 'CH', city: 'Aarau', industry: '4', email: 'b@x.example' } };
    const host = show([{ ...none!, companyName: 'None' }, second, first], {
      look: { ...DEFAULT_LOOK, columns: ['company', 'persona', 'offer', 'tags', 'industry', 'place', 'email'] },
      names: { offers: NAMES.offers, personas: [{ id: 'z-cto', name: 'Decision maker' }, { id: 'a-ops', name: 'Operations' }] },
    });
    const order = () => rows(host).map((row) => /First|Second|None/.exec(row)?.[0]);
    for (const [column, ascending] of [['Persona', ['First', 'Second', 'None']], ['Offer', ['Second', 'First', 'None']], ['Tags', ['First', 'Second', 'None']], ['Industry', ['First', 'Second', 'None']], ['Place', ['First', 'Second', 'None']], ['E-mail', ['First', 'Second', 'None']]] as const) {
      await click(control(host.querySelector('.grid-head')!, column));
      expect([column, ...order()]).toEqual([column, ...ascending]);
      await click(control(host.querySelector('.grid-head')!, column));
      expect([column, ...order()]).toEqual([column, ascending[1], ascending[0], 'None']);
    }
  });

  it('shows the columns chosen, in the order chosen', async () => {
    const host = show();
    const heads = () => [...host.querySelectorAll('[role=columnheader]')].map(textOf).filter(Boolean);
    await click(control(host, 'Columns'));
    await tick(host, 'Industry');
    await tick(host, 'Persona');
    expect([heads().includes('Industry'), heads().includes('Persona')]).toEqual([true, false]);
    await click(control(host, 'Move Score to the left'));
    expect(heads().slice(0, 3)).toEqual(['Name', 'Score', 'Grade']);
  });

  it('opens a saved view at a click, and saves the look of the moment as one', async () => {
    const host = show();
    await click(control(host, 'Saved views'));
    await click(control(host, 'Hot ones'));
    expect(rows(host)).toHaveLength(1);
    await click(control(host, 'Hot ones'));
    await type(control(host, 'Name of the view'), 'Mine');
    await click(control(host, 'Save as a view'));
    expect(onSave.mock.lastCall).toMatchObject([null, 'Mine', { filter: { segment: ['hot'] } }]);
  });

  it('exports what is selected, else what is found', async () => {
    const host = show();
    await click(control(host, 'Export'));
    expect(onExport.mock.lastCall?.[0]).toHaveLength(7);
    await click(control(host, 'Select Northquay Analytics'));
    await click([...host.querySelectorAll<HTMLElement>('.bulk-bar button')].find((button) => textOf(button) === 'Export')!);
    expect(onExport.mock.lastCall?.[0].map((row) => row.id)).toEqual(['p2']);
  });

  it('tags all that are selected and says how many stay as they are', async () => {
    const host = show();
    await click(control(host, 'Select Northquay Analytics'));
    await click(control(host, 'Select Tannhof Werke'));
    await click([...host.querySelectorAll<HTMLElement>('.bulk-bar button')].find((button) => textOf(button) === 'Tag')!);
    await type(host.querySelector<HTMLElement>('.bulk-bar input')!, ' fair ');
    await click(control(host, 'Add the tag'));
    expect([onEdit.mock.lastCall?.[0].toSorted(), onEdit.mock.lastCall?.[1]]).toEqual([['p2', 'p3'], { kind: 'add-tag', tag: 'fair' }]);
    expect(textOf(host.querySelector('.bulk-note'))).toContain('1 of them stays as it is');
  });

  it('deletes only after saying what goes', async () => {
    const host = show();
    await click(control(host, 'Select Northquay Analytics'));
    await click(control(host, 'Select Gone Trading'));
    await click(control(host, 'Delete'));
    const dialog = host.querySelector('dialog');
    for (const words of ['Delete 2 prospects?', 'Northquay Analytics', 'can be undone for half an hour']) expect(textOf(dialog)).toContain(words);
    expect(onDelete).not.toHaveBeenCalled();
    await click(control(host, 'Delete 2 prospects'));
    expect(onDelete.mock.lastCall?.[0].toSorted()).toEqual(['p2', 'p5']);
    expect(host.querySelector('dialog')).toBeNull();
  });

  it('keeps the question open with the reason when deleting failed', async () => {
    const host = show(SAMPLE_PROSPECTS, { onDelete: async () => ({ ok: false, error: { code: 'storage-failed', message: 'The database is busy.' } }) });
    await click(control(host, 'Select Oldfriend'));
    await click(control(host, 'Delete'));
    await click(control(host, 'Delete 1 prospect'));
    expect(textOf(host.querySelector('dialog [role=alert]'))).toBe('The database is busy.');
  });

  it('has no accessibility violation, with everything open', async () => {
    const host = show();
    await click(control(host, 'Select Northquay Analytics'));
    await click(control(host, 'Columns'));
    const { violations } = await axe.run(host, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('the keys of the list', () => {
  it('move, open, select and close', async () => {
    const host = show();
    const names = rows(host).map((text) => text.slice(0, 12));
    await press(host, 'j');
    await press(host, 'ArrowDown');
    expect(active(host).slice(0, 12)).toBe(names[2]);
    await press(host, 'k');
    await press(host, 'Enter');
    expect(textOf(host.querySelector('#prospect-detail'))).toContain('About');
    await press(host, 'Escape');
    expect(host.querySelector('#prospect-detail')).toBeNull();
    await press(host, 'x');
    await press(host, 'End');
    expect(active(host).slice(0, 12)).toBe(names.at(-1));
    await press(host, 'k', { shiftKey: true });
    expect(host.querySelectorAll('[aria-selected=true]')).toHaveLength(3);
    await press(host, 'Home', { shiftKey: true });
    expect(host.querySelectorAll('[aria-selected=true]')).toHaveLength(7);
    await press(host, 'a', { ctrlKey: true });
    expect(host.querySelectorAll('[aria-selected=true]')).toHaveLength(7);
    await press(host, 'Escape');
    expect(host.querySelectorAll('[aria-selected=true]')).toHaveLength(0);
  });

  it('stay with the prospect when rows come and go before it', async () => {
    const host = show();
    await press(host, 'End');
    const [name] = [active(host)];
    show(SAMPLE_PROSPECTS.slice(2));
    expect(rows(host)).toHaveLength(5);
    expect(active(host)).toBe(name);
    show(SAMPLE_PROSPECTS.filter((row) => !name.includes(row.companyName ?? 'nobody')));
    expect(active(host)).not.toBe('');
  });

  it('leave a field by Escape, and close nothing with what was typed there', async () => {
    const host = show(SAMPLE_PROSPECTS, { renderDetail: () => <textarea id="note" aria-label="Note" /> });
    await press(host, 'x');
    await press(host, 'Enter');
    const note = host.querySelector<HTMLTextAreaElement>('#note')!;
    note.focus();
    await press(host, 'Escape', {}, note);
    expect([host.contains(note), document.activeElement === note]).toEqual([true, false]);
    await type(control(host, 'Search prospects'), 'a');
    await press(host, 'Escape', {}, control(host, 'Search prospects'));
    expect([(control(host, 'Search prospects') as HTMLInputElement).value, host.contains(note), host.querySelectorAll('[aria-selected=true]').length]).toEqual(['', true, 1]);
    await press(host, 'Escape');
    expect(host.querySelector('#note')).toBeNull();
  });

  it('reach the search and the help from anywhere', async () => {
    const host = show();
    await press(host, '/', {}, document.body);
    expect(document.activeElement).toBe(control(host, 'Search prospects'));
    await press(host, 'x', {}, control(host, 'Search prospects'));
    expect(host.querySelectorAll('[aria-selected=true]')).toHaveLength(0);
    await press(host, '?', {}, document.body);
    expect(textOf(host.querySelector('dialog'))).toContain('Next, previous row');
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
