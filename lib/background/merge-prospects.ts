import { t } from '#lib/i18n/t.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { movePerson } from '#lib/storage/merge-persons.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { profileRow, profileRows, toRow } from '#lib/storage/profiles.ts';
import { dropUnusedCompany, moveCompany } from '#lib/storage/prospects.ts';
import { undoable } from '#lib/storage/undo.ts';
import { decided } from './decide-identity.ts';
import { gradeStored } from './grade-prospect.ts';
import { type MergePlan, planMerge } from './merge-plan.ts';
import type { Needs } from './needs.ts';
import { gradingIcps } from './view.ts';

type Uses = Pick<Needs, 'db' | 'now'>;
type Undoable = Outcome<{ undo: number }>;

/**
 * Makes one of two prospects: the evidence of both is kept, as are notes, hand-offs, outcomes and answers, and all at
 * the company are graded anew. Pages read later count for the one that stays.
 */
export async function mergeProspects(needs: Uses, ids: { keep: string; gone: string }): Promise<Undoable> {
  const { db } = needs;
  const now = needs.now();
  const inUse = await gradingIcps(needs);
  if (inUse.length === 0) return { ok: false, error: { code: 'no-icp', message: t('hygiene.problem.noIcp') } };
  return await stored(async () => {
    const plan = await planMerge(db, ids, now);
    if ('problem' in plan) return plan.problem;
    const { keep, gone } = plan;
    const what = t('hygiene.undo.merged', { keep: nameOf(keep), gone: nameOf(gone) });
    return await undoable(db, { what, at: now, prospects: await touched(db, plan) }, async () => {
      await merge(db, plan, now);
      const kept = await db.prospects.get(keep.id);
      if (!kept) return;
      await db.prospects.update(kept.id, { updatedAt: now });
      const rows = kept.companyKey === null ? [] : await db.prospects.where('companyKey').equals(kept.companyKey).toArray();
      await gradeStored(db, rows.length === 0 ? [{ ...kept, updatedAt: now }] : rows, inUse, now);
    });
  });
}

async function merge(db: LeadlightDb, { keep, gone, joinsCompanies }: MergePlan, now: number): Promise<void> {
  if (isPerson(keep) && isPerson(gone)) await movePerson(db, gone, keep);
  if (gone.companyKey === null || keep.companyKey === null || gone.companyKey === keep.companyKey) return;
  if (!joinsCompanies) {
    await dropUnusedCompany(db, gone.companyKey);
    return;
  }
  const named = await profileRow(db, 'company', gone.companyKey);
  if (named) await db.profiles.put(toRow(decided(named.profile, keep.companyKey, { verdict: 'same', at: now }), named.owner));
  for (const row of await profileRows(db, 'company', gone.companyKey)) await moveCompany(db, row, keep.companyKey);
}

const isPerson = (row: ProspectRow): row is ProspectRow & { personKey: string } => row.personKey !== null;

/** Everyone at either company: their facts and grades follow. */
async function touched(db: LeadlightDb, { keep, gone }: MergePlan): Promise<string[]> {
  const keys = [keep.companyKey, gone.companyKey].filter((key) => key !== null);
  return [keep.id, gone.id, ...(await db.prospects.where('companyKey').anyOf(keys).primaryKeys())];
}

/** Keeps the rep's word that two prospects are not the same, so that neither is offered for the other again. */
export async function keepApart({ db, now }: Uses, ids: { one: string; other: string }): Promise<Undoable> {
  return await stored(async () => {
    const [one, other] = await db.prospects.bulkGet([ids.one, ids.other]);
    if (!one || !other) return { code: 'not-found', message: t('hygiene.problem.gone') };
    const isOfCompanies = one.personKey === null && other.personKey === null;
    return await undoable(db, { what: t('hygiene.undo.apart', { one: nameOf(one), other: nameOf(other) }), at: now(), prospects: [one.id, other.id], rowsOnly: !isOfCompanies }, async () => {
      await db.prospects.update(one.id, { apart: [...new Set([...(one.apart ?? []), other.id])] });
      if (isOfCompanies) await partCompanies(db, [one.companyKey, other.companyKey], now());
    });
  });
}

/** The rep's word goes with both, so that a page of either no longer suggests the other. */
async function partCompanies(db: LeadlightDb, [one, other]: [string | null, string | null], at: number): Promise<void> {
  if (one === null || other === null || one === other) return;
  for (const [key, from] of [[one, other], [other, one]] as const) {
    const row = await profileRow(db, 'company', key);
    if (row) await db.profiles.put(toRow(decided(row.profile, from, { verdict: 'apart', at }), row.owner));
  }
}

const nameOf = ({ personName, companyName, companyDomain }: ProspectRow): string => personName ?? companyName ?? companyDomain ?? t('hygiene.unnamed');

async function stored(work: () => Promise<number | Problem>): Promise<Undoable> {
  try {
    const done = await work();
    return typeof done === 'number' ? { ok: true, value: { undo: done } } : { ok: false, error: done };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
