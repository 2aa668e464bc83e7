import { t } from '#lib/i18n/t.ts';
import type { Outcome, PageMessages, TabView } from '#lib/messaging/protocol.ts';
import { icpsInUse } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { changeAndGrade } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import { viewOf } from './view.ts';

const notInUse = () => ({ ok: false, error: { code: 'not-found', message: t('problems.icpNotUsed') } }) as const;

/**
 * Keeps which ICP in use the rep picked for this company and person (null: none), in the store where they are saved, else
 * for the session, and grades anew.
 */
export async function pickIcp(
  needs: Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>,
  request: PageMessages['pick-icp']['request'],
): Promise<Outcome<TabView>> {
  const { tabId, icpId } = request;
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const { identity, prospect, waitsUnder } = await loadSubject(needs, shown.capture);
  if (identity === null) return { ok: false, error: { code: 'bad-value', message: t('problems.nobodyToGrade') } };
  if (prospect) {
    const kept = await pickProspectIcp(needs, { prospectId: prospect.id, icpId });
    if (!kept.ok) return kept;
  } else {
    if (!(await isInUse(needs, icpId))) return notInUse();
    await needs.session.pickIcp(waitsUnder, icpId);
  }
  return { ok: true, value: await viewOf(needs, tabId) };
}

/** The same for a saved prospect. */
export async function pickProspectIcp(
  needs: Pick<Needs, 'db' | 'now'>,
  { prospectId, icpId }: PageMessages['pick-prospect-icp']['request'],
): Promise<Outcome<null>> {
  const { db } = needs;
  if (!(await isInUse(needs, icpId))) return notInUse();
  try {
    let found = false;
    await changeAndGrade(db, await icpsInUse(db), needs.now(), async () => {
      const row = await db.prospects.get(prospectId);
      found = row !== undefined;
      return row ? [{ ...row, icpId, updatedAt: needs.now() }] : [];
    });
    return found ? { ok: true, value: null } : { ok: false, error: { code: 'not-found', message: t('problems.prospectGone') } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

const isInUse = async ({ db }: Pick<Needs, 'db'>, icpId: string | null): Promise<boolean> =>
  icpId === null || (await icpsInUse(db)).some(({ id }) => id === icpId);
