import { localTime } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import type { PageMessages, Problem } from '#lib/messaging/protocol.ts';
import { askAgainOn } from '#lib/prospects/ask-again.ts';
import { decided, type Decision } from '#lib/prospects/closing.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { undoable } from '#lib/storage/undo.ts';
import { resultOrNull } from './grade-prospect.ts';
import { type FindNeeds, findSubject, seenAfter } from './find-subject.ts';
import { storedInput } from './stored-input.ts';
import { gradingIcps } from './view.ts';

const refused = (message: string): { ok: false; error: Problem } => ({ ok: false, error: { code: 'bad-value', message } });

class Impossible extends Error {}

/** Stores what a person decided of a saved prospect: won, lost, disqualified, nurture, reopened; each with its reason in the history. Can be undone. */
export async function decideStage(needs: FindNeeds, { subject, decision: typed }: PageMessages['decide-stage']['request']): Promise<PageMessages['decide-stage']['response']> {
  const found = await findSubject(needs, subject);
  if ('problem' in found) return { ok: false, error: found.problem };
  if (!found.row) return refused(t('problems.saveForStage'));
  const inUse = await gradingIcps(needs);
  if (inUse.length === 0) return { ok: false, error: { code: 'no-icp', message: t('problems.noIcpNoReasons') } };
  const now = needs.now();
  const decision = withDay(typed, now);
  if (decision === null) return refused(t('problems.noDayAhead'));
  const { id } = found.row;
  try {
    let to = found.row.stage;
    const name = prospectName(found.row);
    const undo = await undoable(needs.db, { what: name, at: now, prospects: [id], rowsOnly: true }, async () => {
      const row = await needs.db.prospects.get(id);
      const graded = row && resultOrNull(row, await storedInput(needs.db, row), inUse, now);
      const entry = graded && decided(row, decision, graded.assessment.readiness.total, { icp: graded.icp.icp, icpHash: graded.icp.contentHash, now });
      if (!entry) throw new Impossible();
      to = entry.to;
      await needs.db.prospects.update(id, { stage: to, history: [...row.history, entry], updatedAt: now });
    });
    await needs.db.undo.update(undo, { what: t('pipeline.moved', { name, stage: t(`engagement.stage.${to}`) }) });
    const seen = await seenAfter(needs, subject);
    return seen.ok ? { ok: true, value: { ...seen.value, undo } } : seen;
  } catch (error) {
    if (error instanceof Impossible) return refused(t('problems.stageRefused'));
    return { ok: false, error: storageProblem(error) };
  }
}

/** The day of nurture, as typed, as a date; null where it is none ahead. */
function withDay(decision: Decision, now: number): Decision | null {
  if (decision.to !== 'nurture') return decision;
  const until = askAgainOn(decision.until, localTime(now));
  return until === null ? null : { ...decision, until };
}
