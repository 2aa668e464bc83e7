// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Notes, type NoteActions } from '#components/notes/notes.tsx';
import { SAMPLE_NOTES } from '#test/gallery/detail-samples.tsx';
import { click, control, deferred, render, submit, textOf, type } from '../render.tsx';

const done = { ok: true, value: null } as const;
const actions = { onAdd: vi.fn<NoteActions['onAdd']>(async () => done), onEdit: vi.fn<NoteActions['onEdit']>(async () => done), onDelete: vi.fn<NoteActions['onDelete']>(async () => done) };
beforeEach(() => vi.clearAllMocks());

const show = () => render(<Notes subject="p1" notes={{ state: 'ready', value: SAMPLE_NOTES }} {...actions} />);

describe('notes', () => {
  it('show their day, the marked passage and its page', () => {
    const text = textOf(show());
    for (const words of ['19 Nov 2026', 'Called Mara.', 'brightforge.example/careers', 'You will replace our spreadsheets']) expect(text).toContain(words);
  });

  it('that cannot be read are not said to be none', () => {
    const host = render(<Notes subject="p1" notes={{ state: 'failed', message: 'It is locked.' }} {...actions} />);
    expect(textOf(host.querySelector('[role=alert]'))).toContain('could not read your notes');
    expect(textOf(host)).not.toContain('No notes yet');
  });

  it('are said to be kept only once they are', async () => {
    const kept = deferred<typeof done>();
    actions.onAdd.mockReturnValueOnce(kept.promise);
    const host = show();
    await type(control(host, 'Write a note'), ' Call on Friday ');
    await submit(host.querySelector('form'));
    expect(actions.onAdd).toHaveBeenCalledExactlyOnceWith('Call on Friday');
    expect(textOf(host)).not.toContain('Note kept');
    await kept.resolve(done);
    expect(textOf(host)).toContain('Note kept');
    expect((control(host, 'Write a note') as HTMLTextAreaElement).value).toBe('');
  });

  it('that could not be kept stay in the box, with the reason', async () => {
    actions.onAdd.mockResolvedValueOnce({ ok: false, error: { code: 'storage-full', message: 'No room left.' } });
    const host = show();
    await type(control(host, 'Write a note'), 'Call on Friday');
    await submit(host.querySelector('form'));
    expect(textOf(host)).toContain('No room left.');
    expect((control(host, 'Write a note') as HTMLTextAreaElement).value).toBe('Call on Friday');
  });

  it('take other words, and go', async () => {
    const host = show();
    await click(control(host, 'Edit note of 19 Nov 2026'));
    await type(control(host, 'Edit note of 19 Nov 2026'), 'Called twice');
    await click(control(host, 'Save'));
    expect(actions.onEdit).toHaveBeenCalledExactlyOnceWith('n2', 'Called twice');
    await click(control(host, 'Delete note of 14 Nov 2026'));
    expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith('n1');
  });
});
