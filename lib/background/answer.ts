import { localDay } from '#lib/i18n/local-day.ts';
import type { PageMessages, Seen } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { DAY } from '#lib/qualify/dates.ts';
import type { Answer } from '#lib/qualify/model.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { type FindNeeds, findSubject, seenAfter } from './find-subject.ts';
import { changeAndGrade } from './grade-prospect.ts';
import { gradingIcps } from './view.ts';

type Request = PageMessages['answer']['request'];

/** Keeps what the rep was told, under each of the tags ("unknown" takes it back), and grades anew. */
export async function answer(needs: FindNeeds, request: Request): Promise<Seen> {
  const { subject } = request;
  const found = await findSubject(needs, subject);
  if ('problem' in found) return { ok: false, error: found.problem };
  const at = saidAt(request.on, needs.now());
  if (at === null) return { ok: false, error: { code: 'bad-value', message: t('detail.dayAhead') } };
  const change = (answers: readonly Answer[]) => withAnswers(answers, request, at);
  const inUse = await gradingIcps(needs);
  try {
    if (found.row && inUse.length > 0) {
      const { id } = found.row;
      await changeAndGrade(needs.db, inUse, needs.now(), async () => {
        const row = await needs.db.prospects.get(id);
        return row ? [{ ...row, answers: change(row.answers), updatedAt: needs.now() }] : [];
      });
    } else {
      await needs.session.changeAnswers(found.waitsUnder, change);
    }
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
  return seenAfter(needs, subject);
}

/** Noon of the day it was said; now, where that is today; null for a day ahead. */
function saidAt(on: string | undefined, now: number): number | null {
  if (on === undefined || on === localDay(now)) return now;
  const noon = Date.parse(`${on}T12:00:00Z`);
  return noon - now > DAY ? null : Math.min(noon, now);
}

/** One answer a tag, the newest. */
function withAnswers(answers: readonly Answer[], { tags, state, note, by }: Request, at: number): Answer[] {
  const others = answers.filter(({ tag }) => !tags.includes(tag));
  if (state === 'unknown') return others;
  return [...others, ...tags.map((tag) => ({ tag, state, at, ...(note && { note }), ...(by && { by }) }))];
}
