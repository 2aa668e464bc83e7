import { isFileAddress } from '#lib/evidence/file-source.ts';
import type { AnySignal } from '#lib/evidence/model.ts';
import { technologyText } from '#lib/evidence/technology-text.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { touchText } from '../engagement/words.ts';
import { ageText } from '../ui/format.ts';
import { PageLink, shortUrl } from '../ui/page-link.tsx';
import { Rich, slots } from '../ui/rich.tsx';
import { placeWords } from './place-words.ts';
import { Where } from './where.tsx';
import { METHOD_WORDS } from './words.ts';

/** One line of the best quote, for a closed row: “120 people work here” · brightforge.example/about */
export function QuoteLine({ signal }: { signal: AnySignal }) {
  if (isTouch(signal)) return <p className="quote-line">{touchWords(signal)}</p>;
  if (signal.method === 'rep') return <p className="quote-line">{t('assessment.trace.entered', { text: signal.raw })}</p>;
  return (
    <p className="quote-line">
      <q>{signal.quote.exact || signal.raw}</q> · {shortUrl(signal.url)}
    </p>
  );
}

/** Every trace a value rests on: quote, where it stood, how it was read, how old it is, and how to see it there. `shown` is marked on the page at once. */
export function EvidenceList({ evidence, now, shown }: { evidence: readonly AnySignal[]; now: number; shown?: AnySignal | undefined }) {
  return (
    <ul className="evidence">
      {evidence.map((signal) => (
        <li key={`${signal.rule}|${signal.url}|${signal.raw}|${signal.observedAt}`}>
          <Trace signal={signal} now={now} />
          <Where signal={signal} atOnce={signal === shown} />
        </li>
      ))}
    </ul>
  );
}

/** What happened between the rep and them: on no page, see lib/qualify/touches.ts. */
const isTouch = ({ rule }: AnySignal): boolean => rule.startsWith('touch/');

const touchWords = (signal: AnySignal): string => t(signal.method === 'rep' ? 'assessment.trace.logged' : 'assessment.trace.file', { text: touchText(signal) });

function Trace({ signal, now }: { signal: AnySignal; now: number }) {
  const age = signal.publishedAt ? t('assessment.trace.published', { age: ageText(Date.parse(signal.publishedAt), now) }) : t('assessment.trace.seen', { age: ageText(signal.observedAt, now) });
  if (isTouch(signal)) {
    return (
      <>
        <p>{touchWords(signal)}</p>
        <p className="muted">{ageText(signal.observedAt, now)}</p>
      </>
    );
  }
  if (signal.method === 'rep') {
    return (
      <>
        <p>{t('assessment.trace.entered', { text: signal.raw })}</p>
        <p className="muted">{t('assessment.trace.wins', { age: ageText(signal.observedAt, now) })}</p>
      </>
    );
  }
  const { prefix, exact, suffix } = signal.quote;
  return (
    <>
      {signal.field === 'technology' && <p>{technologyText(signal.value, tongue())}</p>}
      <p className="quote">
        {prefix && <span className="muted">…{prefix}</span>}
        <q>{exact || signal.raw}</q>
        {suffix && <span className="muted">{suffix}…</span>}
      </p>
      <p className="muted">
        {isFileAddress(signal.url) ? (
          t('assessment.trace.fromFile', { source: shortUrl(signal.url), age: ageText(signal.observedAt, now) })
        ) : (
          <Rich
            text={t('assessment.trace.place', { ...slots('page'), place: placeWords(signal.place), method: METHOD_WORDS[signal.method], age })}
            parts={{ page: <PageLink url={signal.url}>{shortUrl(signal.url)}</PageLink> }}
          />
        )}
      </p>
    </>
  );
}
