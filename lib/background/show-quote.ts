import { t } from '#lib/i18n/t.ts';
import type { Outcome, PageMessages, Problem, ShownQuote } from '#lib/messaging/protocol.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { isLinkedIn } from './address.ts';
import { mayRead } from './may-read.ts';
import type { Needs } from './needs.ts';
import { shownCapture } from './shown-capture.ts';

/**
 * Shows on the tab's page where it says what was read from it. Only on the very page and reading the rep looks at,
 * never on LinkedIn, and never where reading is not allowed.
 */
export async function showQuote(
  needs: Pick<Needs, 'session' | 'settings' | 'getTab' | 'showOnPage'>,
  { tabId, generation, url, quote }: PageMessages['show-quote']['request'],
): Promise<Outcome<ShownQuote>> {
  const shown = await shownCapture(needs, { tabId, generation });
  if ('problem' in shown) return { ok: false, error: shown.problem };
  const state = await needs.session.tab(tabId);
  const here = (await needs.getTab(tabId))?.url ?? null;
  if (here === null || state.generation !== generation || !samePage(here, shown.capture.url)) {
    return refusal('moved-on', t('problems.changedSince'));
  }
  if (!samePage(url, here)) return refusal('moved-on', t('problems.fromOther'));
  if (isLinkedIn(here)) return refusal('refused', t('problems.linkedinUntouched'));
  if (!mayRead(await needs.settings.get(), here)) return refusal('refused', t('problems.pausedOrNever'));
  const outcome = await needs.showOnPage(tabId, { url: here, document: state.document, quote });
  return outcome ? { ok: true, value: outcome } : refusal('refused', t('problems.notShown'));
}

function refusal(code: Problem['code'], message: string): { ok: false; error: Problem } {
  return { ok: false, error: { code, message } };
}
