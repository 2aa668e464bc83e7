import type { Evidence, Profile } from '#lib/evidence/model.ts';
import type { Lock } from '#lib/platform/lock.ts';
import type { SessionArea } from '#lib/platform/session-area.ts';
import type { Note } from '#lib/prospects/model.ts';
import type { Answer, Touch } from '#lib/qualify/model.ts';
import { joinTouches } from '#lib/qualify/touches.ts';

/** A note of a subject that is not saved yet. */
export type WaitingNote = Omit<Note, 'prospectId'>;

/** What was read of a tab's page, with the keys it was read under. */
export interface Capture {
  url: string;
  generation: number;
  evidence: Evidence;
  companyKey: string | null;
  personKey: string | null;
}

export interface TabState {
  /** Committed address, as the tab's page reader or the browser named it last. */
  url: string;
  /** The document it showed last, see `Hello`; null where that is not known. */
  document: number | null;
  /** Grows with every page or re-read of the tab; evidence of an older one is refused. */
  generation: number;
  phase: 'idle' | 'reading' | 'read' | 'failed';
  /** Why the last reading failed, in words. */
  failure?: string;
  /** The rep asked for this page to be read, until then (milliseconds since the epoch). */
  asked: { url: string; until: number } | null;
  capture: Capture | null;
  /** How often the page was read once more because it had grown; `open` while such a reading is on its way. */
  grown?: { times: number; open: boolean };
}

const NO_TAB: TabState = { url: '', document: null, generation: 0, phase: 'idle', asked: null, capture: null };

/** Captures, profiles and answers kept at once; the one untouched longest goes first. */
const MAX_ENTRIES = 150;
const ORDER = 'order';
const UPDATE = 'update';

/**
 * What is known of this browser session: tab states, and profiles and answers of subjects that are not saved.
 * Lives in the browser's session storage, so a worker that dies loses nothing of it. Every change is a
 * read-modify-write under one lock.
 */
export class SessionStore {
  readonly #area: SessionArea;
  readonly #lock: Lock;

  constructor(area: SessionArea, lock: Lock) {
    this.#area = area;
    this.#lock = lock;
  }

  async tab(tabId: number): Promise<TabState> {
    return ((await this.#area.get(tabKey(tabId))) as TabState | undefined) ?? NO_TAB;
  }

  /** Replaces a tab's state by what `change` makes of it; null leaves it. Returns the state after. */
  changeTab(tabId: number, change: (state: TabState) => TabState | null): Promise<TabState> {
    return this.#lock('leadlight-session', async () => {
      const before = await this.tab(tabId);
      const after = change(before);
      if (after === null) return before;
      await this.#put(tabKey(tabId), after);
      return after;
    });
  }

  /** Calls back with a tab's state after every change, whoever made it; returns how to stop. */
  watchTab(tabId: number, listener: (state: TabState) => void): () => void {
    return this.#area.watch((keys) => {
      if (keys.includes(tabKey(tabId))) void this.tab(tabId).then(listener);
    });
  }

  dropTab(tabId: number): Promise<void> {
    return this.#lock('leadlight-session', () => this.#drop([tabKey(tabId)]));
  }

  /** What was read of the pages that tabs show. */
  async captures(): Promise<Capture[]> {
    const keys = (await this.#order()).filter((key) => key.startsWith('tab:'));
    const states = await Promise.all(keys.map((key) => this.#area.get(key)));
    return (states as (TabState | undefined)[]).flatMap((state) => state?.capture ?? []);
  }

  async profile(kind: Profile['kind'], key: string): Promise<Profile | null> {
    return ((await this.#area.get(`${kind}:${key}`)) as Profile | undefined) ?? null;
  }

  /** Every company read in this session. */
  async companies(): Promise<Profile[]> {
    const keys = (await this.#order()).filter((key) => key.startsWith('company:'));
    const profiles = await Promise.all(keys.map((key) => this.#area.get(key)));
    return profiles.filter((profile) => profile !== undefined) as Profile[];
  }

  changeProfile(kind: Profile['kind'], key: string, change: (profile: Profile | null) => Profile): Promise<Profile> {
    return this.#lock('leadlight-session', async () => {
      const after = change(await this.profile(kind, key));
      await this.#put(`${kind}:${key}`, after);
      return after;
    });
  }

  /** What the rep answered of a subject that is not saved, one answer a tag, the newest; `places` are those its answers wait under. */
  async answers(places: readonly string[]): Promise<Answer[]> {
    const all = (await this.#at<Answer>('answers', places)).toSorted((a, b) => a.at - b.at);
    return [...new Map(all.map((answer) => [answer.tag, answer])).values()];
  }

  changeAnswers(places: readonly string[], change: (answers: Answer[]) => Answer[]): Promise<void> {
    return this.#lock('leadlight-session', async () => this.#gather('answers', places, change(await this.answers(places))));
  }

  /** What the rep logged of a subject that is not saved, each event once. */
  async touches(places: readonly string[]): Promise<Touch[]> {
    return joinTouches([], await this.#at<Touch>('touches', places));
  }

  changeTouches(places: readonly string[], change: (touches: Touch[]) => Touch[]): Promise<void> {
    return this.#lock('leadlight-session', async () => this.#gather('touches', places, change(await this.touches(places))));
  }

  /** What the rep kept of pages of a subject that is not saved, the oldest first; `place` is one of those its notes wait under. */
  async notes(place: string): Promise<WaitingNote[]> {
    return ((await this.#area.get(`notes:${place}`)) as WaitingNote[] | undefined) ?? [];
  }

  changeNotes(place: string, change: (notes: WaitingNote[]) => WaitingNote[]): Promise<void> {
    return this.#lock('leadlight-session', async () => {
      const notes = change(await this.notes(place));
      if (notes.length === 0) await this.#drop([`notes:${place}`]);
      else await this.#put(`notes:${place}`, notes);
    });
  }

  /** Id of the ICP the rep picked for a subject that is not saved; of several the one for its page. */
  async pickedIcp(places: readonly string[]): Promise<string | null> {
    const picks = await Promise.all(places.map((place) => this.#area.get(`icp:${place}`)));
    return (picks.find((pick) => pick !== undefined) as string | undefined) ?? null;
  }

  pickIcp(places: readonly string[], icpId: string | null): Promise<void> {
    return this.#lock('leadlight-session', async () => {
      const [first, ...others] = places;
      if (first !== undefined && icpId !== null) await this.#put(`icp:${first}`, icpId);
      await this.#drop((icpId === null ? places : others).map((place) => `icp:${place}`));
    });
  }

  /** Whether the rep said that this person limits who sees their profile. */
  async limited(personKey: string): Promise<boolean> {
    return (await this.#area.get(`limited:${personKey}`)) === true;
  }

  limit(personKey: string, limited: boolean): Promise<void> {
    return this.#lock('leadlight-session', () => (limited ? this.#put(`limited:${personKey}`, true) : this.#drop([`limited:${personKey}`])));
  }

  /** Version of the extension that the browser holds ready; null where there is none. */
  async updateReady(): Promise<string | null> {
    return ((await this.#area.get(UPDATE)) as string | undefined) ?? null;
  }

  async putUpdateReady(version: string): Promise<void> {
    await this.#area.set({ [UPDATE]: version });
  }

  /** Calls back when a version became ready; returns how to stop. */
  watchUpdate(listener: () => void): () => void {
    return this.#area.watch((keys) => {
      if (keys.includes(UPDATE)) listener();
    });
  }

  /** Forgets profiles, answers, touches, notes and picks, not what open tabs show. */
  forget(subjects: { profiles: readonly Pick<Profile, 'kind' | 'key'>[]; identities: readonly string[] }): Promise<void> {
    return this.#lock('leadlight-session', () =>
      this.#drop([
        ...subjects.profiles.map(({ kind, key }) => `${kind}:${key}`),
        ...[...subjects.profiles.map(({ kind, key }) => `${kind}:${key}`), ...subjects.identities].flatMap((place) => ['answers', 'touches', 'notes', 'icp'].map((what) => `${what}:${place}`)),
      ]),
    );
  }

  /** Forgets single notes, answers and touches of subjects that are not saved. */
  async forgetWords(isOf: (word: unknown) => boolean): Promise<void> {
    const keys = (await this.#order()).filter((key) => ['answers:', 'touches:', 'notes:'].some((kind) => key.startsWith(kind)));
    await this.#lock('leadlight-session', async () => {
      for (const key of keys) {
        const words = ((await this.#area.get(key)) as unknown[] | undefined) ?? [];
        const left = words.filter((word) => !isOf(word));
        if (left.length === 0) await this.#drop([key]);
        else if (left.length < words.length) await this.#area.set({ [key]: left });
      }
    });
  }

  /** Forgets the tabs that `isOf` says so of, as if they were not read yet; what still runs for them is refused. */
  async forgetTabs(isOf: (state: TabState) => boolean): Promise<void> {
    for (const key of (await this.#order()).filter((one) => one.startsWith('tab:'))) {
      await this.changeTab(Number(key.slice('tab:'.length)), (state) => (isOf(state) ? { ...NO_TAB, generation: state.generation + 1 } : null));
    }
  }

  /** Waits until a tab's state passes `test`; null when it has not after `timeoutMs`. */
  async waitForTab(tabId: number, test: (state: TabState) => boolean, timeoutMs: number): Promise<TabState | null> {
    const over = new AbortController();
    const passed = new Promise<TabState | null>((resolve, reject) => {
      const look = async () => {
        const state = await this.tab(tabId);
        if (test(state)) resolve(state);
      };
      const unwatch = this.#area.watch((keys) => {
        if (keys.includes(tabKey(tabId))) look().catch(reject);
      });
      const timer = setTimeout(() => resolve(null), timeoutMs);
      over.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        unwatch();
      });
      look().catch(reject);
    });
    return passed.finally(() => over.abort());
  }

  async #at<T>(what: 'answers' | 'touches', places: readonly string[]): Promise<T[]> {
    const lists = await Promise.all(places.map((place) => this.#area.get(`${what}:${place}`)));
    return (lists as (T[] | undefined)[]).flatMap((list) => list ?? []);
  }

  /** Keeps all that waits of a subject under the first of its places. */
  async #gather(what: 'answers' | 'touches', places: readonly string[], all: readonly unknown[]): Promise<void> {
    const [first, ...others] = places;
    if (first === undefined) return;
    await this.#put(`${what}:${first}`, all);
    await this.#drop(others.map((place) => `${what}:${place}`));
  }

  async #put(key: string, value: unknown): Promise<void> {
    const order = (await this.#order()).filter((other) => other !== key);
    await this.#evict(order, order.length + 1 - MAX_ENTRIES);
    for (;;) {
      try {
        await this.#area.set({ [key]: value, [ORDER]: [...order, key] });
        return;
      } catch (error) {
        if (order.length === 0) throw error;
        await this.#evict(order, Math.ceil(order.length / 4));
      }
    }
  }

  /**
   * Takes `count` entries out, the oldest first, but what the rep typed or answered after everything that can be read
   * again; of a tab only its capture goes, as its generation must never start again.
   */
  async #evict(order: string[], count: number): Promise<void> {
    for (const key of await this.#leastMissed(order, count)) {
      order.splice(order.indexOf(key), 1);
      if (!key.startsWith('tab:')) {
        await this.#area.remove([key]);
        continue;
      }
      const state = (await this.#area.get(key)) as TabState | undefined;
      const phase = state?.phase === 'read' ? 'idle' : state?.phase;
      if (state && phase) await this.#area.set({ [key]: { ...state, phase, capture: null } satisfies TabState });
    }
  }

  async #leastMissed(order: readonly string[], count: number): Promise<string[]> {
    const readable: string[] = [];
    const typed: string[] = [];
    for (const key of order) {
      if (readable.length >= count) break;
      (await this.#holdsRepsWord(key) ? typed : readable).push(key);
    }
    return [...readable, ...typed].slice(0, Math.max(0, count));
  }

  async #holdsRepsWord(key: string): Promise<boolean> {
    if (key.startsWith('tab:')) return false;
    if (['answers:', 'touches:', 'notes:', 'icp:', 'limited:'].some((kind) => key.startsWith(kind))) return true;
    const profile = (await this.#area.get(key)) as Profile | undefined;
    if (!profile) return false;
    return profile.decisions !== undefined || profile.picked !== undefined || profile.signals.some(({ method }) => method === 'rep');
  }

  async #drop(keys: string[]): Promise<void> {
    await this.#area.remove(keys);
    await this.#area.set({ [ORDER]: (await this.#order()).filter((key) => !keys.includes(key)) });
  }

  async #order(): Promise<string[]> {
    return ((await this.#area.get(ORDER)) as string[] | undefined) ?? [];
  }
}

function tabKey(tabId: number): string {
  return `tab:${tabId}`;
}
