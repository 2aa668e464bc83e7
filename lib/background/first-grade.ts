import type { TabView } from '#lib/messaging/protocol.ts';
import type { Needs } from './needs.ts';

/** Keeps that a page was graded for the first time, for the welcome page; the moment alone, nothing of the page. */
export async function noteFirstGrade({ settings, now }: Pick<Needs, 'settings' | 'now'>, view: TabView): Promise<void> {
  if (view.state !== 'assessed' || view.assessment.grade === null) return;
  if ((await settings.get()).firstGradeAt !== null) return;
  await settings.change(({ firstGradeAt }) => ({ firstGradeAt: firstGradeAt ?? now() }));
}
