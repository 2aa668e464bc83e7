import { DIMENSIONS } from '#lib/icp/model.ts';
import type { Dimension } from '#lib/icp/model.ts';
import type { Outcome, PageMessages, TabView } from '#lib/messaging/protocol.ts';
import type { BantAnswer } from '#lib/qualify/model.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { changeAndGrade } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import { gradingIcps, viewOf } from './view.ts';

/** Keeps what the rep learnt of a BANT dimension ("unknown" takes it back) and grades anew. */
export async function answerBant(
  needs: Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>,
  request: PageMessages['answer-bant']['request'],
): Promise<Outcome<TabView>> {
  const { tabId } = request;
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const { identity, prospect } = await loadSubject(needs, shown.capture);
  const dimension = DIMENSIONS.find((known) => known === request.dimension);
  if (identity === null || !dimension) {
    return { ok: false, error: { code: 'bad-value', message: 'There is nobody here to note an answer for.' } };
  }
  const change = (answers: BantAnswer[]) => withAnswer(answers, dimension, request, needs.now());
  const inUse = await gradingIcps(needs);
  try {
    if (prospect && inUse.length > 0) {
      await changeAndGrade(needs.db, inUse, needs.now(), async () => {
        const row = await needs.db.prospects.get(prospect.id);
        return row ? [{ ...row, answers: change(row.answers), updatedAt: needs.now() }] : [];
      });
    } else {
      await needs.session.changeAnswers(identity, change);
    }
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
  return { ok: true, value: await viewOf(needs, tabId) };
}

function withAnswer(
  answers: readonly BantAnswer[],
  dimension: Dimension,
  { state, note }: { state: 'confirmed' | 'denied' | 'unknown'; note?: string },
  at: number,
): BantAnswer[] {
  const others = answers.filter((answer) => answer.dimension !== dimension);
  return state === 'unknown' ? others : [...others, { dimension, state, at, ...(note && { note }) }];
}
