import { Crosshair, ExternalLink } from 'lucide-react';
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { isFileAddress } from '#lib/evidence/file-source.ts';
import type { AnySignal } from '#lib/evidence/model.ts';
import { pastedFrom } from '#lib/evidence/paste-source.ts';
import { isLinkedInPage, isVisible, standingOf } from '#lib/evidence/standing.ts';
import type { Outcome, ShownQuote } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { PageLink } from '../ui/page-link.tsx';
import { quoteAddress } from '../ui/quote-address.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { SHOWN_WORDS, STANDING_WORDS } from './words.ts';

/** Marks a quote on the page in front. */
export interface Showing {
  /** Whether that page is the one the tab shows, as it was read. */
  isInFront: (url: string) => boolean;
  onShow: (signal: AnySignal) => Promise<Outcome<ShownQuote>>;
}

const ShowingContext = createContext<Showing | null>(null);

/** Given where there is a page in front to show quotes on, as in the popup; without it they open in a new tab. */
export const ShowingProvider = ShowingContext.Provider;

/** Whether this very moment a quote can be marked on the page in front. */
export function useCanShow(): (signal: AnySignal) => boolean {
  const showing = useContext(ShowingContext);
  return (signal) => isVisible(signal) && isInFront(showing, signal);
}

function isInFront(showing: Showing | null, { method, url }: AnySignal): boolean {
  return showing !== null && method !== 'rep' && showing.isInFront(url);
}

/** How to see a trace on its page: marked there, opened in a new tab, or in words where it stands if that is not its text. `atOnce` marks it without a further click. */
export function Where({ signal, atOnce = false }: { signal: AnySignal; atOnce?: boolean }) {
  const showing = useContext(ShowingContext);
  if (signal.method === 'rep' || signal.url === '' || isFileAddress(signal.url)) return null;
  const page = pastedFrom(signal.url) ?? signal.url;
  if (isLinkedInPage(page)) return <p className="muted">{t('assessment.where.linkedin')}</p>;
  const here = isInFront(showing, signal) ? showing : null;
  if (!isVisible(signal)) {
    return (
      <>
        <p className="muted">{STANDING_WORDS[standingOf(signal)]}</p>
        {here && <ShowOnPage signal={signal} label={t('assessment.where.text')} isHidden onShow={here.onShow} />}
      </>
    );
  }
  if (here) return <ShowOnPage signal={signal} label={t('assessment.where.show')} atOnce={atOnce} onShow={here.onShow} />;
  if (quoteAddress(page) === null) return null;
  return (
    <PageLink url={page} quote={signal.quote} className="where-link">
      <ExternalLink aria-hidden /> {t('assessment.where.open')}
    </PageLink>
  );
}

interface ShowOnPageProps {
  signal: AnySignal;
  label: string;
  /** The value stands elsewhere; the text may say it besides. */
  isHidden?: boolean;
  atOnce?: boolean;
  onShow: Showing['onShow'];
}

function ShowOnPage({ signal, label, isHidden = false, atOnce = false, onShow }: ShowOnPageProps) {
  const task = useTask();
  const [shown, setShown] = useState<ShownQuote | null>(null);
  const started = useRef(false);

  async function show() {
    setShown(null);
    await task.run(async () => {
      const outcome = await onShow(signal);
      if (outcome.ok) setShown(outcome.value);
      return outcome;
    });
  }

  useEffect(() => {
    if (!atOnce || started.current) return;
    started.current = true;
    void show();
  });

  return (
    <>
      <button type="button" className="button button-small" aria-label={t('assessment.where.label', { label, quote: signal.quote.exact || signal.raw })} disabled={task.pending} onClick={() => void show()}>
        <Crosshair aria-hidden /> {label}
      </button>
      <p role="status" className={shown && shown.outcome !== 'shown' ? 'where-not' : 'muted'}>
        {shown && wordsOf(shown, isHidden)}
      </p>
      <ProblemText problem={task.problem} />
    </>
  );
}

function wordsOf(shown: ShownQuote, isHidden: boolean): string {
  if (shown.outcome === 'gone' && isHidden) return SHOWN_WORDS.never;
  if (shown.outcome === 'changed') return isHidden ? t('assessment.shown.textSays', { now: shown.now }) : t('assessment.shown.nowSays', { now: shown.now });
  if (shown.outcome === 'shown' && !shown.marked) return SHOWN_WORDS.scrolled;
  return SHOWN_WORDS[shown.outcome];
}
