import { t } from '#lib/i18n/t.ts';
import type { DetailMessages } from '#lib/messaging/detail-protocol.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';
import type { Note } from '#lib/prospects/model.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { undoable } from '#lib/storage/undo.ts';
import type { Needs } from './needs.ts';

type Uses = Pick<Needs, 'db' | 'now' | 'newId'>;
type Asked<K extends keyof DetailMessages> = DetailMessages[K]['request'];

/** Keeps a rep's note of a saved prospect. */
export function addNote(needs: Uses, { prospectId, text, from }: Asked<'add-note'>): Promise<Outcome<{ id: string }>> {
  return writing(async () => {
    const note: Note = { id: needs.newId(), prospectId, at: needs.now(), text, ...(from && { from }) };
    if (!(await touch(needs, prospectId))) return gone();
    await needs.db.notes.add(note);
    return { ok: true, value: { id: note.id } };
  }, needs);
}

/** Puts other words into a note; when it was taken stays. */
export function editNote(needs: Uses, { id, text }: Asked<'edit-note'>): Promise<Outcome<null>> {
  return writing(async () => {
    const note = await needs.db.notes.get(id);
    if (!note || !(await touch(needs, note.prospectId))) return gone();
    await needs.db.notes.put({ ...note, text });
    return { ok: true, value: null };
  }, needs);
}

/** Deletes a note, which can be undone for a while; one that is gone already is no error. */
export async function deleteNote({ db, now }: Uses, { id }: Asked<'delete-note'>): Promise<Outcome<null>> {
  try {
    const note = await db.notes.get(id);
    if (note) await undoable(db, { what: t('detail.notes.deleted'), at: now(), prospects: [note.prospectId] }, () => db.notes.delete(id));
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** Somebody works on it: what is kept for a time is kept from now on. False where the prospect is not saved. */
async function touch({ db, now }: Uses, prospectId: string): Promise<boolean> {
  return (await db.prospects.update(prospectId, { updatedAt: now() })) > 0 || (await db.prospects.get(prospectId)) !== undefined;
}

function gone(): { ok: false; error: Problem } {
  return { ok: false, error: { code: 'not-found', message: t('detail.notSaved') } };
}

async function writing<T>(work: () => Promise<Outcome<T>>, { db }: Uses): Promise<Outcome<T>> {
  try {
    return await inOneTransaction(db, work);
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
