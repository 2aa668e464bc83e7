import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { keepSubject, type Saved } from './keep-subject.ts';
import type { Needs } from './needs.ts';
import { notToBeKept } from './not-to-be-kept.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import { gradingIcps } from './view.ts';
import { keepWaitingNotes } from './waiting-notes.ts';

/** Saves what the rep sees of a tab, see `keepSubject`. Answers after the commit. */
export async function saveProspect(
  needs: Pick<Needs, 'db' | 'session' | 'now' | 'newId'>,
  request: { tabId: number; generation: number },
): Promise<Outcome<Saved>> {
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const subject = await loadSubject(needs, shown.capture);
  const { identity } = subject;
  if (identity === null) {
    return { ok: false, error: { code: 'not-read', message: t('problems.nobodyToSave') } };
  }
  const refusal = await notToBeKept(needs, subject);
  if (refusal) return { ok: false, error: refusal };
  const inUse = await gradingIcps(needs);
  if (inUse.length === 0) return { ok: false, error: { code: 'no-icp', message: t('problems.noIcp') } };
  try {
    const saved = await keepSubject(needs, { capture: shown.capture, subject, identity, inUse });
    await keepWaitingNotes(needs, subject.waitsUnder, saved.prospectId);
    return { ok: true, value: saved };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
