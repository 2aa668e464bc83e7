import type { Outcome, PageMessages, TabView } from '#lib/messaging/protocol.ts';
import type { Answer } from '#lib/qualify/model.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { changeAndGrade } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { loadSubject } from './subject.ts';
import { gradingIcps, viewOf } from './view.ts';

type Request = PageMessages['answer']['request'];

/** Keeps what the rep was told, under each of the tags ("unknown" takes it back), and grades anew. */
export async function answer(needs: Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>, request: Request): Promise<Outcome<TabView>> {
  const { tabId } = request;
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const { identity, prospect } = await loadSubject(needs, shown.capture);
  if (identity === null) {
    return { ok: false, error: { code: 'bad-value', message: 'There is nobody here to note an answer for.' } };
  }
  const change = (answers: Answer[]) => withAnswers(answers, request, needs.now());
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

/** One answer a tag, the newest. */
function withAnswers(answers: readonly Answer[], { tags, state, note, by }: Request, at: number): Answer[] {
  const others = answers.filter(({ tag }) => !tags.includes(tag));
  if (state === 'unknown') return others;
  return [...others, ...tags.map((tag) => ({ tag, state, at, ...(note && { note }), ...(by && { by }) }))];
}
