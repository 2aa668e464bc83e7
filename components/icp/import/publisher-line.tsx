import type { Publisher } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useTask } from '../../ui/use-task.ts';

interface PublisherLineProps {
  publisher: Publisher;
  /** Remembers whose key it is; resolves once it is remembered. */
  onKnow: (publisher: Publisher & { state: 'signed' }) => Promise<Outcome<unknown>>;
}

/** Who published a file, and whether it is unchanged since. */
export function PublisherLine({ publisher, onKnow }: PublisherLineProps) {
  const task = useTask();
  if (publisher.state === 'unsigned') return <p className="small muted">Not signed: it does not say who published it.</p>;
  const { by, fingerprint } = publisher;
  const key = (
    <p className="small">
      Key <code>{fingerprint}</code>
    </p>
  );
  if (publisher.state === 'unchecked') {
    return (
      <Notice tone="info" title={`Signed as ${by}, but this browser cannot check signatures yet`}>
        {key}
      </Notice>
    );
  }
  if (publisher.state === 'changed') {
    return (
      <Notice tone="bad" title={`Changed since ${by} is said to have signed it`}>
        <p className="small">Its signature does not fit what the file says now. Ask for the file again before you import it.</p>
        {key}
      </Notice>
    );
  }
  const { trust, knownAs } = publisher;
  if (trust === 'own') return <Notice tone="good" title="Published by you, unchanged since">{key}</Notice>;
  if (trust === 'known') {
    return (
      <Notice tone="good" title={`Published by ${knownAs ?? by}, unchanged since`}>
        {knownAs !== null && knownAs !== by && <p className="small">It calls itself {by}; you know this key as {knownAs}.</p>}
        {key}
      </Notice>
    );
  }
  return (
    <Notice
      tone="warn"
      title={`Unchanged since it was signed as ${by}, with a key you do not know`}
      actions={
        <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(() => onKnow(publisher))}>
          This key is {by}’s
        </button>
      }
    >
      <p className="small">Anybody can sign as “{by}”. Ask {by} for these digits, then say that you know the key.</p>
      {key}
      <ProblemText problem={task.problem} />
    </Notice>
  );
}
