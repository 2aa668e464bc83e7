import { t } from '#lib/i18n/t.ts';
import type { Outcome, TabView } from '#lib/messaging/protocol.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';
import { viewOf } from './view.ts';

/** Keeps for this browser session whether the person a tab shows limits who sees their profile; while they do, nothing of them is saved. */
export async function limitVisibility(
  needs: Pick<Needs, 'db' | 'session' | 'getTab' | 'now'>,
  request: { tabId: number; generation: number; limited: boolean },
): Promise<Outcome<TabView>> {
  const shown = await shownCapture(needs, request);
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const { personKey } = shown.capture;
  if (personKey === null) return { ok: false, error: { code: 'not-read', message: t('privacy.nobodyHere') } };
  await needs.session.limit(personKey, request.limited);
  return { ok: true, value: await viewOf(needs, request.tabId) };
}
