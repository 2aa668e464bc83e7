import type { Evidence, Profile } from '#lib/evidence/model.ts';
import { mergeProfiles, profilesFrom } from '#lib/evidence/profile.ts';
import type { CopyResult } from '#lib/messaging/protocol.ts';
import type { ContentSender } from '#lib/messaging/router.ts';
import type { TabState } from '#lib/storage/session.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { sameOrigin } from './address.ts';
import { updateBadge } from './badge.ts';
import { bounded } from './bound.ts';
import { countHealth } from './count-health.ts';
import type { Needs } from './needs.ts';

/** Working time in milliseconds for the rules of one page; what is found by then is kept, and said to be cut short. */
const RULES_BUDGET_MS = 2000;

/**
 * Takes in the copy of a page and reads it, if it is of the page and the generation its tab was told to read. What
 * comes late, twice, or of another page or site is refused. A reading that broke is no page without evidence:
 * the tab's state says that it failed.
 */
export async function capturePage(
  needs: Pick<Needs, 'db' | 'session' | 'settings' | 'getTab' | 'setBadge' | 'extract' | 'articleIn' | 'pause' | 'now'>,
  result: CopyResult,
  from: ContentSender,
): Promise<{ accepted: boolean }> {
  const { generation } = result;
  if ('failure' in result) {
    await failReading(needs, from.tabId, result.failure, generation);
    return { accepted: false };
  }
  const { page, copyMs } = result;
  const expected = (state: TabState) =>
    (state.phase === 'reading' || state.grown?.open === true) && state.generation === generation && samePage(state.url, page.url);
  const before = await needs.session.tab(from.tabId);
  if (!sameOrigin(from.url, page.url) || !expected(before)) return { accepted: false };

  const read = async (): Promise<boolean> => {
    const { now, pause } = needs;
    const article = async () => {
      const told = await needs.articleIn(from.tabId);
      return told !== null && told.document === before.document && samePage(told.url, page.url) ? told.text : '';
    };
    const evidence = bounded(await needs.extract(page, { now, budgetMs: RULES_BUDGET_MS, pause, article }));
    const kept = await keep(needs, { tabId: from.tabId, generation, evidence: { ...evidence, readMs: Math.round(copyMs) }, expected });
    if (kept) await countHealth(needs, evidence, before.capture?.evidence ?? null);
    return kept;
  };
  const accepted = await read().catch(async (error: unknown) => {
    await failReading(needs, from.tabId, error instanceof Error ? error.message : String(error), generation);
    return false;
  });
  if (accepted) await updateBadge(needs, from.tabId);
  return { accepted };
}

interface Taken {
  tabId: number;
  generation: number;
  evidence: Evidence;
  expected: (state: TabState) => boolean;
}

/** Adds the evidence to the session; false where its tab went on meanwhile. Rejects where the browser has no room for it. */
async function keep(needs: Pick<Needs, 'session'>, { tabId, generation, evidence, expected }: Taken): Promise<boolean> {
  const { company, person } = profilesFrom(evidence);
  for (const profile of [company, person]) if (profile) await remember(needs, profile);
  let accepted = false;
  await needs.session.changeTab(tabId, (state) => {
    accepted = expected(state);
    if (!accepted) return null;
    const keys = { companyKey: company?.key ?? null, personKey: person?.key ?? null };
    const { times = 0 } = state.grown ?? {};
    return { ...state, phase: 'read', grown: { times, open: false }, capture: { url: evidence.url, generation, evidence, ...keys } };
  });
  return accepted;
}

/** A reader sent what cannot be decoded: whoever waits for the page is told instead of left waiting. */
export function refusePage(needs: Pick<Needs, 'session'>, message: string, from: ContentSender): Promise<void> {
  return failReading(needs, from.tabId, message);
}

async function failReading(
  { session }: Pick<Needs, 'session'>,
  tabId: number,
  failure: string,
  generation?: number,
): Promise<void> {
  await session.changeTab(tabId, (state) =>
    state.phase === 'reading' && (generation === undefined || generation === state.generation)
      ? { ...state, phase: 'failed', failure }
      : null,
  );
}

async function remember(needs: Pick<Needs, 'session'>, fresh: Profile): Promise<void> {
  await needs.session.changeProfile(fresh.kind, fresh.key, (known) => (known ? mergeProfiles(known, fresh) : fresh));
}
