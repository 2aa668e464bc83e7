import { t } from '#lib/i18n/t.ts';
import type { DetailMessages } from '#lib/messaging/detail-protocol.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';
import { type Handoff, handOffMove, handedOverAs } from '#lib/prospects/handoff.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import { inOneTransaction, type ProspectRow } from '#lib/storage/db.ts';
import { notesOf } from '#lib/storage/notes.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { resultOrNull } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { storedInput } from './stored-input.ts';
import { gradingIcps } from './view.ts';

const refused = (code: Problem['code'], message: string): { ok: false; error: Problem } => ({ ok: false, error: { code, message } });

/**
 * Hands a prospect over in the stage it has: what was known and how it was graded at this moment is frozen, and the history says that a
 * person stands by the stage. Refused where rules and answers have not brought it there.
 */
export async function handOver(
  needs: Pick<Needs, 'db' | 'now' | 'newId'>,
  { prospectId, as, to, note }: DetailMessages['hand-over']['request'],
): Promise<Outcome<{ id: string }>> {
  const { db } = needs;
  const inUse = await gradingIcps(needs);
  if (inUse.length === 0) return refused('no-icp', t('handoff.noIcp'));
  const now = needs.now();
  const id = needs.newId();
  try {
    return await inOneTransaction(db, async () => {
      const row = await db.prospects.get(prospectId);
      if (!row) return refused('not-found', t('detail.notSaved'));
      if (!handedOverAs(row.stage).includes(as)) return refused('refused', t('handoff.refused', { as: as.toUpperCase() }));
      const input = await storedInput(db, row);
      const graded = resultOrNull(row, input, inUse, now);
      if (!graded) return refused('refused', t('handoff.notGraded'));
      const { icp, contentHash } = graded.icp;
      const handoff: Handoff = {
        id,
        prospectId,
        at: now,
        as,
        ...(to !== undefined && { to }),
        ...(note !== undefined && { note }),
        prospect: prospectOf(row),
        company: input.company,
        person: input.person,
        assessment: graded.assessment,
        icp: { id: icp.id, name: icp.name, version: icp.version, gradeLines: icp.thresholds.grade },
        notes: await notesOf(db, prospectId),
      };
      await db.handoffs.add(handoff);
      await db.prospects.update(prospectId, { history: [...row.history, handOffMove(row, handoff, { icp, icpHash: contentHash, now })], updatedAt: now });
      return { ok: true, value: { id } };
    });
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** Without where it lies. */
const prospectOf = ({ identity: _identity, chunk: _chunk, ...prospect }: ProspectRow): Prospect => prospect;
