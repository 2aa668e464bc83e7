import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import type { Needs } from '#lib/background/needs.ts';
import { tabMoved } from '#lib/background/tab-lifecycle.ts';
import { routes } from '#lib/background/routes.ts';
import type { Evidence } from '#lib/evidence/model.ts';
import type { Answer } from '#lib/messaging/wire.ts';
import { envelope } from '#lib/messaging/wire.ts';
import type { PageCopy } from '#lib/extract/copy.ts';
import type { Article, ContentMessages, PageMessages, ShowOrder } from '#lib/messaging/protocol.ts';
import type { IconSign } from '#lib/platform/icon-sign.ts';
import type { Sender } from '#lib/platform/transport.ts';
import { openDatabase } from '#lib/storage/db.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { SessionStore } from '#lib/storage/session.ts';
import { SettingsStore } from '#lib/storage/settings.ts';
import { inOrder, memoryArea } from '#test/storage/memory-area.ts';

const EXTENSION = 'chrome-extension://test-extension-id/';

/** A copy of a page in which the worker of this world finds exactly this. */
export const copyOf = (evidence: Evidence): { page: PageCopy; copyMs: number } => ({ page: { url: evidence.url, html: JSON.stringify(evidence), cut: false }, copyMs: 1 });

/**
 * A browser as far as the worker can tell: tabs, storage, a page reader that answers when injected. The worker in it
 * can be killed at any moment; what the browser holds stays.
 */
export class World {
  readonly session = memoryArea();
  readonly local = memoryArea();
  readonly tabs = new Map<number, string | undefined>();
  /** Time origin of the document each tab holds. */
  readonly documents = new Map<number, number>();
  readonly badges = new Map<number, string>();
  /** What icons said for some seconds. */
  readonly signs: (IconSign & { tabId: number })[] = [];
  readonly alarms = new Set<string>();
  /** On icons without a badge of their own. */
  count = '';
  mayNotify = false;
  readonly notes: string[] = [];
  readonly injections: number[] = [];
  readonly shown: { tabId: number; order: ShowOrder }[] = [];
  /** Whether the browser lets scripts into pages. */
  letsIn = true;
  registered: { matches: string[]; excludeMatches: string[] } | null = null;
  granted = false;
  clock = Date.parse('2026-10-01T09:00:00Z');
  /** What a page reader finds at an address; an address without an entry cannot be injected into. */
  readonly pages = new Map<string, (generation: number) => ContentMessages['page']['request']>();
  /** What the article reader tells in a tab. */
  readonly articles = new Map<number, Article>();
  readonly #lock = inOrder();
  #ids = 0;
  #db: LeadlightDb;
  needs: Needs;

  constructor() {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    this.#db = openDatabase();
    this.needs = this.#worker();
  }

  /** The worker dies and another one starts: nothing it held in memory is left. */
  killWorker(): void {
    this.#db.close();
    this.#db = openDatabase();
    this.needs = this.#worker();
  }

  /** Opens an address in a tab, where the reader would find this. */
  open(tabId: number, evidence: Evidence): void {
    this.tabs.set(tabId, evidence.url);
    this.pages.set(evidence.url, (generation) => ({ generation, ...copyOf(evidence) }));
  }

  /** A command from a page of the extension; throws when the router refuses it. */
  async ask<K extends keyof PageMessages>(type: K, request: PageMessages[K]['request']): Promise<PageMessages[K]['response']> {
    const answer = await this.send(type, request, { own: true, tabId: null, frameId: null, url: `${EXTENSION}popup.html` });
    if (!answer?.ok) throw new Error(answer?.message ?? 'declined');
    return answer.value as PageMessages[K]['response'];
  }

  /** A message from the page reader of a tab. */
  tell<K extends keyof ContentMessages>(tabId: number, type: K, request: unknown, from: Partial<Sender> = {}): Promise<Answer | null> {
    const sender = { own: true, tabId, frameId: 0, url: this.tabs.get(tabId) ?? null, ...from };
    return this.send(type, request, sender);
  }

  async send(type: string, payload: unknown, sender: Sender): Promise<Answer | null> {
    return await routes(this.needs).answer(envelope(type, payload), sender);
  }

  /** What a page reader does when it starts: hello, and a copy of the page if it may. */
  async runReader(tabId: number): Promise<void> {
    const url = this.tabs.get(tabId);
    const page = url === undefined ? undefined : this.pages.get(url);
    if (url === undefined || !page) return;
    const hello = await this.tell(tabId, 'hello', { url, document: this.documentOf(tabId) });
    if (!hello?.ok) return;
    const order = hello.value as ContentMessages['hello']['response'];
    if (order.read) await this.tell(tabId, 'page', page(order.generation));
  }

  /** What use cases told on channels, and a way to say something to the one that listens. */
  readonly said: unknown[] = [];
  hear: (message: unknown) => void = () => {};

  /** The browser loads the tab's page once more. */
  async reload(tabId: number): Promise<void> {
    this.documents.set(tabId, this.documentOf(tabId) + 1);
    await this.loading(tabId);
  }

  /** The tab goes where the extension may not see its address. */
  async leave(tabId: number): Promise<void> {
    this.tabs.set(tabId, undefined);
    await this.loading(tabId);
  }

  /** The browser says that something loads in the tab. */
  loading(tabId: number): Promise<void> {
    return tabMoved(this.needs, tabId, this.tabs.get(tabId) ?? null);
  }

  documentOf(tabId: number): number {
    return this.documents.get(tabId) ?? 1;
  }

  #worker(): Needs {
    return {
      db: this.#db,
      session: new SessionStore(this.session, this.#lock),
      settings: new SettingsStore(this.local, this.#lock),
      lock: this.#lock,
      getTab: (tabId) => Promise.resolve(this.tabs.has(tabId) ? { id: tabId, url: this.tabs.get(tabId) ?? null } : null),
      documentOf: (tabId) => Promise.resolve(this.tabs.get(tabId) === undefined ? null : this.documentOf(tabId)),
      openTabs: () => Promise.resolve([...this.tabs.keys()]),
      injectPageReader: (tabId) => {
        this.injections.push(tabId);
        const url = this.tabs.get(tabId);
        if (url === undefined || !this.pages.has(url)) return Promise.resolve(false);
        setTimeout(() => void this.runReader(tabId));
        return Promise.resolve(true);
      },
      showOnPage: (tabId, order) => {
        this.shown.push({ tabId, order });
        return Promise.resolve(this.letsIn ? { outcome: 'shown', marked: true } : null);
      },
      articleIn: (tabId) => Promise.resolve(this.articles.get(tabId) ?? null),
      extract: ({ html }) => Promise.resolve(JSON.parse(html) as Evidence),
      pause: () => Promise.resolve(),
      openChannel: (_name, heard) => {
        const say = (message: unknown) => this.said.push(message);
        this.hear = (message) => heard(message as never);
        return { say, close: () => {} };
      },
      registerPageReader: (matches, excludeMatches) => {
        this.registered = { matches, excludeMatches };
        return Promise.resolve();
      },
      unregisterPageReader: () => {
        this.registered = null;
        return Promise.resolve();
      },
      mayReadAllSites: () => Promise.resolve(this.granted),
      setBadge: (tabId, text) => {
        this.badges.set(tabId, text);
        return Promise.resolve();
      },
      signOnIcon: (tabId, sign) => {
        this.signs.push({ tabId, ...sign });
        return Promise.resolve();
      },
      setCount: (text) => {
        this.count = text;
        return Promise.resolve();
      },
      mayNotify: () => Promise.resolve(this.mayNotify),
      notify: (title, message) => {
        this.notes.push(`${title}: ${message}`);
        return Promise.resolve();
      },
      startAlarm: (name) => {
        this.alarms.add(name);
        return Promise.resolve();
      },
      clearAlarm: (name) => {
        this.alarms.delete(name);
        return Promise.resolve();
      },
      now: () => this.clock,
      newId: () => {
        this.#ids += 1;
        return `prospect-${String(this.#ids).padStart(4, '0')}`;
      },
    };
  }
}
