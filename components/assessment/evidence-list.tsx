import type { AnySignal } from '#lib/evidence/model.ts';
import { technologyText } from '#lib/evidence/technology-text.ts';
import { ageText } from '../ui/format.ts';
import { PageLink, shortUrl } from '../ui/page-link.tsx';
import { Where } from './where.tsx';
import { METHOD_WORDS } from './words.ts';

/** One line of the best quote, for a closed row: “120 people work here” · brightforge.example/about */
export function QuoteLine({ signal }: { signal: AnySignal }) {
  if (isTouch(signal)) return <p className="quote-line">{touchWords(signal)}</p>;
  if (signal.method === 'rep') return <p className="quote-line">You entered “{signal.raw}”</p>;
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

const touchWords = ({ method, raw }: AnySignal): string => (method === 'rep' ? `You logged: ${raw}` : `A file told: ${raw}`);

function Trace({ signal, now }: { signal: AnySignal; now: number }) {
  const age = signal.publishedAt ? `published ${ageText(Date.parse(signal.publishedAt), now)}` : `seen ${ageText(signal.observedAt, now)}`;
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
        <p>You entered “{signal.raw}”</p>
        <p className="muted">{ageText(signal.observedAt, now)}; your value always wins</p>
      </>
    );
  }
  const { prefix, exact, suffix } = signal.quote;
  return (
    <>
      {signal.field === 'technology' && <p>{technologyText(signal.value)}</p>}
      <p className="quote">
        {prefix && <span className="muted">…{prefix}</span>}
        <q>{exact || signal.raw}</q>
        {suffix && <span className="muted">{suffix}…</span>}
      </p>
      <p className="muted">
        <PageLink url={signal.url}>
          {shortUrl(signal.url)}
        </PageLink>
        , {signal.place}; read from {METHOD_WORDS[signal.method]}, {age}
      </p>
    </>
  );
}
