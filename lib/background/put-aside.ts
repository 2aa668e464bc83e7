import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { TodayMessages } from '#lib/messaging/today-protocol.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { undoable } from '#lib/storage/undo.ts';
import type { Needs } from './needs.ts';

/** Puts aside one thing that waits today. What a rep planned is changed itself, so that every list says the same. */
export async function putAside({ db, now }: Pick<Needs, 'db' | 'now'>, { id, kind, until }: TodayMessages['put-aside']['request']): Promise<Outcome<{ undo: number }>> {
  const change = (row: ProspectRow): ProspectRow =>
    kind === 'follow-up' ? { ...planned(row, until), updatedAt: now() } : { ...row, aside: { ...row.aside, [kind]: until === null ? { at: now() } : { until } } };
  try {
    const found = await db.prospects.get(id);
    if (found === undefined) return { ok: false, error: { code: 'not-found', message: t('today.notSaved') } };
    const name = prospectName(found);
    const what = until === null ? t('today.undone.done', { name }) : t('today.undone.putOff', { name });
    const undo = await undoable(db, { what, at: now(), prospects: [id], rowsOnly: true }, async () => {
      const row = await db.prospects.get(id);
      if (row !== undefined) await db.prospects.put(change(row));
    });
    return { ok: true, value: { undo } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** With the follow-up on another day (ISO), or without it. */
function planned({ followUp, ...row }: ProspectRow, until: string | null): ProspectRow {
  return until === null || followUp === undefined ? row : { ...row, followUp: { ...followUp, on: until } };
}
