import { activeTab, type Tab } from '#lib/platform/tabs.ts';
import type { Outcome, TabView } from '#lib/messaging/protocol.ts';
import { command } from './command.ts';

/** The tab in front when a page of the extension opened, and what the worker says of it. */
export interface FirstView {
  /** Null where there is none. */
  tab: Promise<Tab | null>;
  /** Never settles where there is no tab. */
  view: Promise<Outcome<TabView>>;
  /** Both, once they are there. */
  known: { tab: Tab; view: Outcome<TabView> } | null;
}

/** Asks for both at once, so that the answer is on its way before anything is drawn. */
export function askForFirstView(): FirstView {
  const tab = activeTab().catch(() => null);
  const view = tab.then(async (front) => {
    if (front === null) return new Promise<never>(() => {});
    const outcome = await command('assess-tab', { tabId: front.id });
    first.known = { tab: front, view: outcome };
    return outcome;
  });
  const first: FirstView = { tab, view, known: null };
  return first;
}

/** Settles once the answer is there, or is not there soon. */
export async function answeredSoon({ view }: FirstView): Promise<void> {
  await Promise.race([view, new Promise((resolve) => setTimeout(resolve, SOON_MS))]);
}

/** An opening that nobody sees as waiting; anything drawn before is a picture that is gone at once. */
const SOON_MS = 100;
