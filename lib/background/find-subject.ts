import { t } from '#lib/i18n/t.ts';
import type { Problem, Seen, SubjectRef } from '#lib/messaging/protocol.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import { viewOf } from './view.ts';

export type FindNeeds = Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>;

/** Whom a command is about: their saved row, and what their answers and touches wait under while there is none. */
export type Found = { row: ProspectRow | null; waitsUnder: readonly string[] } | { problem: Problem };

const nobody = (): Problem => ({ code: 'bad-value', message: t('problems.nobodyToNote') });
const gone = (): Problem => ({ code: 'not-found', message: t('problems.prospectGone') });

export async function findSubject(needs: FindNeeds, ref: SubjectRef): Promise<Found> {
  if ('prospectId' in ref) {
    const row = await needs.db.prospects.get(ref.prospectId);
    return row ? { row, waitsUnder: [] } : { problem: gone() };
  }
  const shown = await shownCapture(needs, ref);
  if ('problem' in shown) return shown;
  const { identity, prospect, waitsUnder } = await loadSubject(needs, shown.capture);
  return identity === null ? { problem: nobody() } : { row: prospect, waitsUnder };
}

/** The answer to a command that went well. */
export async function seenAfter(needs: FindNeeds, ref: SubjectRef): Promise<Seen> {
  return { ok: true, value: { view: 'tabId' in ref ? await viewOf(needs, ref.tabId) : null } };
}
