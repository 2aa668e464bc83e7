import { t } from '#lib/i18n/t.ts';
import type { Seen, SubjectRef } from '#lib/messaging/protocol.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { type FindNeeds, findSubject, seenAfter } from './find-subject.ts';
import { changeAndGrade } from './grade-prospect.ts';
import { gradingIcps } from './view.ts';

/** Keeps that a saved person was told that their data are kept, today. */
export async function markInformed(needs: FindNeeds, { subject }: { subject: SubjectRef }): Promise<Seen> {
  const found = await findSubject(needs, subject);
  if ('problem' in found) return { ok: false, error: found.problem };
  if (!found.row) return { ok: false, error: { code: 'not-found', message: t('problems.saveFirst') } };
  const { id } = found.row;
  try {
    await changeAndGrade(needs.db, await gradingIcps(needs), needs.now(), async () => {
      const row = await needs.db.prospects.get(id);
      return row ? [{ ...row, informedAt: needs.now() }] : [];
    });
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
  return seenAfter(needs, subject);
}
