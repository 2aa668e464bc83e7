import { localTime } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import type { PageMessages, Seen, SubjectRef } from '#lib/messaging/protocol.ts';
import { askAgainOn } from '#lib/prospects/ask-again.ts';
import { takenBack } from '#lib/prospects/stage.ts';
import type { Touch } from '#lib/qualify/model.ts';
import { joinTouches, touchEvent } from '#lib/qualify/touches.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { type FindNeeds, findSubject, seenAfter } from './find-subject.ts';
import { changeAndGrade } from './grade-prospect.ts';
import { gradingIcps } from './view.ts';

/** Logs what came of an approach, and grades anew: for a saved prospect with it, else for this session. */
export async function logTouch(needs: FindNeeds, { subject, kind, until: typed, note }: PageMessages['log-touch']['request']): Promise<Seen> {
  const at = needs.now();
  const until = typed === undefined || typed.trim() === '' ? undefined : (askAgainOn(typed, localTime(at)) ?? null);
  if (until === null) {
    return { ok: false, error: { code: 'bad-value', message: t('problems.noDayAheadTyped', { typed: typed ?? '' }) } };
  }
  const event = touchEvent(kind, localTime(at));
  const touch: Touch = { kind, at, source: 'rep', event, ...(until && { until }), ...(note && { note }) };
  return change(needs, subject, (touches) => joinTouches(touches.filter((held) => held.event !== event), [touch]));
}

/** Takes back what was logged, with the nurture that followed from it. */
export async function takeBackTouch(needs: FindNeeds, { subject, event }: PageMessages['take-back-touch']['request']): Promise<Seen> {
  return change(
    needs,
    subject,
    (touches) => touches.filter((touch) => touch.event !== event),
    (row) => {
      const touch = row.touches.find((held) => held.event === event);
      return touch ? takenBack(row, touch, needs.now()) : {};
    },
  );
}

async function change(
  needs: FindNeeds,
  subject: SubjectRef,
  edit: (touches: readonly Touch[]) => Touch[],
  stageAfter: (row: ProspectRow) => Partial<Pick<ProspectRow, 'stage' | 'history'>> = () => ({}),
): Promise<Seen> {
  const found = await findSubject(needs, subject);
  if ('problem' in found) return { ok: false, error: found.problem };
  const inUse = await gradingIcps(needs);
  try {
    if (found.row && inUse.length > 0) {
      const { id } = found.row;
      await changeAndGrade(needs.db, inUse, needs.now(), async () => {
        const row = await needs.db.prospects.get(id);
        return row ? [{ ...row, ...stageAfter(row), touches: edit(row.touches), updatedAt: needs.now() }] : [];
      });
    } else {
      await needs.session.changeTouches(found.waitsUnder, edit);
    }
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
  return seenAfter(needs, subject);
}
