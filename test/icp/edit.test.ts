import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { edit, isUnsaved, sameContent, startEditing, type Edit, type Editing } from '#lib/icp/edit.ts';
import type { Icp } from '#lib/icp/model.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';

const change = (icp: Icp): Edit => ({ kind: 'change', icp });
const named = (name: string): Icp => ({ ...SAMPLE_ICP, name });
const after = (steps: readonly Edit[], from: Editing = startEditing(SAMPLE_ICP)): Editing => steps.reduce(edit, from);

/** Steps as a person takes them, each made from the draft it meets. */
const move = fc.oneof(
  fc.record({ kind: fc.constant('name' as const), text: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constant('weight' as const), at: fc.nat(5), weight: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constant('drop' as const), at: fc.nat(5) }),
  fc.constantFrom({ kind: 'settle' as const }, { kind: 'undo' as const }, { kind: 'redo' as const }, { kind: 'discard' as const }),
);
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

function stepOf({ draft }: Editing, made: Move): Edit {
  switch (made.kind) {
    case 'name':
      return change({ ...draft, name: made.text });
    case 'weight':
      return change({ ...draft, criteria: draft.criteria.map((one, at) => (at === made.at ? { ...one, weight: made.weight } : one)) });
    case 'drop':
      return change({ ...draft, criteria: draft.criteria.filter((_, at) => at !== made.at) });
    default:
      return made;
  }
}

const played = fc.array(move, { maxLength: 25 }).map((moves) => moves.reduce((state, made) => edit(state, stepOf(state, made)), startEditing(SAMPLE_ICP)));

describe('editing an ICP', () => {
  it('undoing what was done gives the draft before it exactly', () => {
    fc.assert(
      fc.property(played, move, (state, made) => {
        const settled = edit(state, { kind: 'settle' });
        const done = edit(settled, stepOf(settled, made.kind === 'undo' || made.kind === 'redo' ? { kind: 'discard' } : made));
        if (done.draft === settled.draft) return;
        expect(edit(done, { kind: 'undo' }).draft).toBe(settled.draft);
      }),
    );
  });

  it('redoing what was undone gives it back exactly, and both ways any number of times', () => {
    fc.assert(
      fc.property(played, fc.nat(10), (state, times) => {
        const steps = Math.min(times, state.past.length);
        const back = after(Array.from({ length: steps }, () => ({ kind: 'undo' as const })), state);
        const forth = after(Array.from({ length: steps }, () => ({ kind: 'redo' as const })), back);
        expect(forth.draft).toBe(state.draft);
        expect(forth.past).toEqual(state.past);
        expect(forth.future).toEqual(state.future);
      }),
    );
  });

  it('undoing all gives what it began with', () => {
    fc.assert(
      fc.property(played, (state) => {
        const all = state.past.map(() => ({ kind: 'undo' as const }));
        expect(after(all, state).draft).toBe(SAMPLE_ICP);
      }),
    );
  });

  it('takes what is typed in one place as one step, until it settles', () => {
    const typed = after([change(named('B')), change(named('Be')), change(named('Bee'))]);
    expect(edit(typed, { kind: 'undo' }).draft).toBe(SAMPLE_ICP);
    const twice = after([change(named('B')), { kind: 'settle' }, change(named('Be'))]);
    expect(edit(twice, { kind: 'undo' }).draft.name).toBe('B');
    const elsewhere = after([change(named('B')), change({ ...named('B'), notes: 'x' })]);
    expect(edit(elsewhere, { kind: 'undo' }).draft.name).toBe('B');
  });

  it('forgets what was undone once something else is done', () => {
    const state = after([change(named('B')), { kind: 'undo' }, change(named('C'))]);
    expect(state.future).toEqual([]);
    expect(edit(state, { kind: 'redo' })).toBe(state);
  });

  it('is unsaved only while it says something else than what is stored', () => {
    expect(isUnsaved(after([change(named('B'))]))).toBe(true);
    expect(isUnsaved(after([change(named('B')), change(named(SAMPLE_ICP.name))]))).toBe(false);
    const discarded = after([change(named('B')), { kind: 'discard' }]);
    expect(isUnsaved(discarded)).toBe(false);
    expect(edit(discarded, { kind: 'undo' }).draft.name).toBe('B');
  });

  it('after saving has the new version in every step back, so that no version comes twice', () => {
    const sent = named('B');
    const icp = { ...sent, version: '1.2.1', previousHash: 'f'.repeat(64) };
    const state = after([change(sent), { kind: 'saved', sent, icp }]);
    expect(isUnsaved(state)).toBe(false);
    const back = edit(state, { kind: 'undo' });
    expect(back.draft).toEqual({ ...SAMPLE_ICP, version: '1.2.1', previousHash: 'f'.repeat(64) });
    expect(isUnsaved(back)).toBe(true);
  });

  it('keeps what was typed while it was being saved', () => {
    const sent = named('B');
    const state = after([change(sent), change({ ...sent, notes: 'more' }), { kind: 'saved', sent, icp: { ...sent, version: '1.2.1' } }]);
    expect(state.draft).toMatchObject({ name: 'B', notes: 'more', version: '1.2.1' });
    expect(isUnsaved(state)).toBe(true);
  });

  it('follows what is stored elsewhere only while nothing is unsaved', () => {
    const theirs = { ...named('Theirs'), version: '1.2.1' };
    expect(after([{ kind: 'stored', icp: theirs }]).draft).toBe(theirs);
    const mine = after([change(named('Mine'))]);
    expect(edit(mine, { kind: 'stored', icp: theirs })).toBe(mine);
    expect(edit(mine, { kind: 'take', icp: theirs }).draft).toBe(theirs);
  });

  it('takes ICPs of the same content for the same whatever their versions', () => {
    expect(sameContent(SAMPLE_ICP, { ...SAMPLE_ICP, version: '9.0.0', previousHash: 'a', changedAt: '2027-01-01T00:00:00Z' })).toBe(true);
    expect(sameContent(SAMPLE_ICP, named('B'))).toBe(false);
  });
});
