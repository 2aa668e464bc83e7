import { t } from '#lib/i18n/t.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';
import type { MenuClick } from '#lib/platform/context-menu.ts';
import { prospectByIdentity } from '#lib/storage/prospects.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { WaitingNote } from '#lib/storage/session.ts';
import { assessTab } from './assess-tab.ts';
import type { Needs } from './needs.ts';
import { notToBeKept } from './not-to-be-kept.ts';
import { loadSubject } from './subject.ts';
import { keepWaitingNotes, waitingNotes } from './waiting-notes.ts';

/** As many characters as a note holds, see lib/schema/messages/detail.ts, and as its quote holds, see lib/schema/evidence.ts. */
const LONGEST_NOTE = 20_000;
const LONGEST_QUOTE = 200;
/** Of one subject that is not saved. */
const MOST_WAITING = 20;

type Uses = Pick<Needs, 'db' | 'session' | 'settings' | 'getTab' | 'injectPageReader' | 'now' | 'newId'>;

/** What became of a marked text. */
export type Noted = Outcome<'kept' | 'waits'>;

/**
 * Keeps a text marked on a page as a note of the saved prospect the page is about, with the page and the day. Of whom is not saved it
 * waits in this browser session until they are. The page is read for it, if it was not yet.
 */
export async function noteSelection(needs: Uses, { tabId, url, text }: Pick<MenuClick, 'tabId' | 'url' | 'text'>): Promise<Noted> {
  const words = text.trim();
  if (words === '' || url === null) return refused('bad-value', t('ways.menu.empty'));
  const view = await assessTab(needs, { tabId });
  if (!['assessed', 'nothing', 'no-icp'].includes(view.state)) return refused('not-read', t('ways.menu.unread'));
  const { capture } = await needs.session.tab(tabId);
  if (!capture || !samePage(capture.url, url)) return refused('moved-on', t('ways.menu.movedOn'));
  const subject = await loadSubject(needs, capture);
  const { identity, waitsUnder } = subject;
  const [place] = waitsUnder;
  if (identity === null || place === undefined) return refused('not-read', t('ways.menu.nobody'));
  const refusal = await notToBeKept(needs, subject);
  if (refusal) return { ok: false, error: refusal };

  const note: WaitingNote = { id: needs.newId(), at: needs.now(), text: shortened(words, LONGEST_NOTE), from: { url: capture.url, quote: { exact: cut(words, LONGEST_QUOTE), prefix: '', suffix: '' } } };
  try {
    let room = true;
    const elsewhere = (await waitingNotes(needs.session, waitsUnder.slice(1))).length;
    await needs.session.changeNotes(place, (waiting) => {
      room = waiting.length + elsewhere < MOST_WAITING;
      return room ? [...waiting, note] : waiting;
    });
    if (!room) return refused('too-large', t('ways.menu.tooMany'));
    // Asked after it was put down, so that a save at this very moment either takes it along or is seen here.
    const saved = await prospectByIdentity(needs.db, identity);
    if (!saved) return { ok: true, value: 'waits' };
    await keepWaitingNotes(needs, waitsUnder, saved.id);
    return { ok: true, value: 'kept' };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** The first `most` code units, without half a sign at the end. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}

const shortened = (text: string, most: number): string => (text.length > most ? `${cut(text, most - 1)}…` : text);

const refused = (code: Problem['code'], message: string) => ({ ok: false, error: { code, message } }) as const;
