import { localTime } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import type { ListMessages, TypedEdit } from '#lib/messaging/list-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { askAgainOn } from '#lib/prospects/ask-again.ts';
import { edited, type Edit } from '#lib/prospects/list/edit.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { gradingsOf } from '#lib/storage/grades.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { forgetOne, undoable } from '#lib/storage/undo.ts';
import type { Needs } from './needs.ts';
import { gradingIcps } from './view.ts';

type Edited = Outcome<{ changed: number; left: number; undo: number | null }>;

/** Changes several prospects at once, all of them or none, so that it can be undone. Nothing of it bears on their grades. */
export async function editProspects(needs: Pick<Needs, 'db' | 'now'>, { ids, edit: typed }: ListMessages['edit-prospects']['request']): Promise<Edited> {
  const { db } = needs;
  const now = needs.now();
  const edit = withDay(typed, now);
  if (edit === null) return { ok: false, error: { code: 'bad-value', message: t('prospects.bulk.noDay') } };
  const inUse = await gradingIcps(needs);
  try {
    if ((await db.prospects.where('id').anyOf(ids).count()) === 0) return { ok: false, error: { code: 'not-found', message: t('prospects.bulk.gone', ids.length) } };
    let changed = 0;
    const undo = await undoable(db, { what: WORDS[edit.kind](ids.length), at: now, prospects: ids, rowsOnly: true }, async () => {
      changed = await store(db, ids, edit, inUse, now);
    });
    if (changed === 0) await forgetOne(db, undo);
    else await db.undo.update(undo, { what: WORDS[edit.kind](changed) });
    return { ok: true, value: { changed, left: ids.length - changed, undo: changed === 0 ? null : undo } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

const WORDS: Readonly<Record<Edit['kind'], (count: number) => string>> = {
  'add-tag': (count) => t('prospects.undo.tagged', count),
  'remove-tag': (count) => t('prospects.undo.untagged', count),
  owner: (count) => t('prospects.undo.owned', count),
  'follow-up': (count) => t('prospects.undo.followUps', count),
  verified: (count) => t('prospects.undo.verified', count),
  stage: (count) => t('prospects.undo.staged', count),
};

const AT_ONCE = 500;

async function store(db: LeadlightDb, ids: readonly string[], edit: Edit, inUse: readonly StoredIcp[], now: number): Promise<number> {
  let changed = 0;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = (await db.prospects.bulkGet(ids.slice(at, at + AT_ONCE))).filter((row) => row !== undefined);
    const gradingOf = await gradingsOf(db, edit.kind === 'stage' ? rows : []);
    const next = rows.flatMap((row): ProspectRow[] => {
      const { readiness, stamp } = gradingOf(row);
      const icp = inUse.find((one) => one.contentHash === stamp.icpHash) ?? inUse[0];
      const result = edited(row, edit, { now, grading: icp ? { icp: icp.icp, icpHash: icp.contentHash, readiness } : null });
      return result ? [result] : [];
    });
    await db.prospects.bulkPut(next);
    changed += next.length;
  }
  return changed;
}

/** With the day of nurture as a date; null where what was typed names none ahead. */
function withDay(edit: TypedEdit, now: number): Edit | null {
  if (edit.kind !== 'stage' || edit.decision.to !== 'nurture') return edit;
  const until = askAgainOn(edit.decision.until, localTime(now));
  return until === null ? null : { ...edit, decision: { ...edit.decision, until } };
}
