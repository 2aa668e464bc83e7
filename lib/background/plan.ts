import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { TodayMessages } from '#lib/messaging/today-protocol.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { undoable } from '#lib/storage/undo.ts';
import type { Needs } from './needs.ts';

type Uses = Pick<Needs, 'db' | 'now'>;
type Asked<K extends keyof TodayMessages> = TodayMessages[K]['request'];
type Undo = Outcome<{ undo: number }>;

/** Keeps when a rep wants to get back to saved prospects; those that are gone meanwhile are left out. */
export function setFollowUp(needs: Uses, { ids, followUp }: Asked<'set-follow-up'>): Promise<Undo> {
  return changing(needs, ids, () => t('today.undone.followUp', ids.length), (row) => ({ ...planned(row, followUp), updatedAt: needs.now() }));
}

/** Puts aside one thing that waits today. What a rep planned is changed itself, so that every list says the same. */
export function putAside(needs: Uses, { id, kind, until }: Asked<'put-aside'>): Promise<Undo> {
  const what = (name: string): string => (until === null ? t('today.undone.done', { name }) : t('today.undone.putOff', { name }));
  return changing(needs, [id], what, (row) => {
    if (kind === 'follow-up') return { ...planned(row, until === null || row.followUp === undefined ? null : { ...row.followUp, on: until }), updatedAt: needs.now() };
    return { ...row, aside: { ...row.aside, [kind]: until === null ? { at: needs.now() } : { until } } };
  });
}

function planned(row: ProspectRow, followUp: ProspectRow['followUp'] | null): ProspectRow {
  const { followUp: _, ...rest } = row;
  return followUp ? { ...rest, followUp } : rest;
}

async function changing({ db, now }: Uses, ids: readonly string[], what: (name: string) => string, change: (row: ProspectRow) => ProspectRow): Promise<Undo> {
  try {
    const found = (await db.prospects.bulkGet([...ids])).filter((row) => row !== undefined);
    const [first] = found;
    if (first === undefined) return { ok: false, error: { code: 'not-found', message: t('today.notSaved') } };
    const prospects = found.map(({ id }) => id);
    const undo = await undoable(db, { what: what(prospectName(first)), at: now(), prospects, rowsOnly: true }, async () => {
      const rows = (await db.prospects.bulkGet(prospects)).filter((row) => row !== undefined);
      await db.prospects.bulkPut(rows.map(change));
    });
    return { ok: true, value: { undo } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
