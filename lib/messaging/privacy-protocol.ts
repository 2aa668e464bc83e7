import type { Outcome, TabView } from './protocol.ts';

/** What the law asks of whoever keeps data of people (section 5.3). */
export interface PrivacyMessages {
  /** Deletes prospects and every trace of them, for good; with `suppress` they are not collected again. */
  'erase-prospects': { request: { ids: string[]; suppress: boolean }; response: Outcome<{ erased: number; suppressed: number }> };
  /** How many days persons are kept without activity. */
  'set-retention': { request: { days: number }; response: Outcome<null> };
  /** The rep's word that the person a tab shows limits who sees their profile: it cannot be saved then. */
  'limit-visibility': { request: { tabId: number; generation: number; limited: boolean }; response: Outcome<TabView> };
  /** All that is kept of one person, to be handed to them: for programs and for people. */
  'export-access': { request: { id: string }; response: Outcome<{ name: string; json: string; text: string }> };
  'export-suppression': { request: Record<string, never>; response: Outcome<{ name: string; text: string; entries: number }> };
  /** A colleague's list joins this one; saved prospects that are on it are named, not deleted. */
  'import-suppression': { request: { text: string }; response: Outcome<{ added: number; known: number; saved: { id: string; name: string }[] }> };
  /** The entry somebody is on, by e-mail, profile address, domain or "name, domain" as typed; null where they are on none. */
  'find-suppressed': { request: { text: string }; response: Outcome<{ entry: string | null }> };
  unsuppress: { request: { entry: string }; response: Outcome<null> };
}
