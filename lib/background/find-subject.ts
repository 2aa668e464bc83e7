import type { Problem, Seen, SubjectRef } from '#lib/messaging/protocol.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import { viewOf } from './view.ts';

export type FindNeeds = Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>;

/** Whom a command is about: their saved row, and the identity their touches are kept under while there is none. */
export type Found = { row: ProspectRow; identity: string } | { row: null; identity: string } | { problem: Problem };

const NOBODY: Problem = { code: 'bad-value', message: 'There is nobody here to note this for.' };
const GONE: Problem = { code: 'not-found', message: 'This prospect is no longer saved.' };

export async function findSubject(needs: FindNeeds, ref: SubjectRef): Promise<Found> {
  if ('prospectId' in ref) {
    const row = await needs.db.prospects.get(ref.prospectId);
    return row ? { row, identity: row.identity } : { problem: GONE };
  }
  const shown = await shownCapture(needs, ref);
  if ('problem' in shown) return shown;
  const { identity, prospect } = await loadSubject(needs, shown.capture);
  return identity === null ? { problem: NOBODY } : { row: prospect, identity };
}

/** The answer to a command that went well. */
export async function seenAfter(needs: FindNeeds, ref: SubjectRef): Promise<Seen> {
  return { ok: true, value: { view: 'tabId' in ref ? await viewOf(needs, ref.tabId) : null } };
}
