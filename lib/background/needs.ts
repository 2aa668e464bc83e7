import type { Article, ShowOrder, ShownQuote } from '#lib/messaging/protocol.ts';
import type { Extract } from '#lib/extract/reader.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import type { SessionStore } from '#lib/storage/session.ts';
import type { SettingsStore } from '#lib/storage/settings.ts';
import type { Channel } from '#lib/platform/channel.ts';
import type { IconSign } from '#lib/platform/icon-sign.ts';
import type { Lock } from '#lib/platform/lock.ts';
import type { Tab } from '#lib/platform/tabs.ts';

/** All that use cases may need; each picks its own. Nothing here remembers anything between two messages. */
export interface Needs {
  db: LeadlightDb;
  session: SessionStore;
  settings: SettingsStore;
  lock: Lock;
  getTab(tabId: number): Promise<Tab | null>;
  documentOf(tabId: number): Promise<number | null>;
  openTabs(): Promise<number[]>;
  injectPageReader(tabId: number): Promise<boolean>;
  /** Null where the browser does not let the extension in. */
  showOnPage(tabId: number, order: ShowOrder): Promise<ShownQuote | null>;
  /** Text of the article that a tab shows, as a reader sees it; null where the browser does not let the extension in. */
  articleIn(tabId: number): Promise<Article | null>;
  extract: Extract;
  /** Gives other events their turn. */
  pause(): Promise<void>;
  registerPageReader(matches: string[], excludeMatches: string[]): Promise<void>;
  unregisterPageReader(): Promise<void>;
  mayReadAllSites(): Promise<boolean>;
  setBadge(tabId: number, text: string, color: string): Promise<void>;
  /** Resolves when it is taken away again, after some seconds. */
  signOnIcon(tabId: number, sign: IconSign): Promise<void>;
  /** On the icon of every tab that has no badge of its own. */
  setCount(text: string): Promise<void>;
  mayNotify(): Promise<boolean>;
  notify(title: string, message: string): Promise<void>;
  startAlarm(name: string, minutes: number): Promise<void>;
  clearAlarm(name: string): Promise<void>;
  openChannel<T>(name: string, heard: (message: T) => void): Channel<T>;
  /** Milliseconds since the epoch. */
  now(): number;
  newId(): string;
}
