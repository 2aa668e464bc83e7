import { t } from '#lib/i18n/t.ts';
import type { Publisher } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { Rich, slots } from '../../ui/rich.tsx';
import { useTask } from '../../ui/use-task.ts';

interface PublisherLineProps {
  publisher: Publisher;
  /** Remembers whose key it is; resolves once it is remembered. */
  onKnow: (publisher: Publisher & { state: 'signed' }) => Promise<Outcome<unknown>>;
}

/** Who published a file, and whether it is unchanged since. */
export function PublisherLine({ publisher, onKnow }: PublisherLineProps) {
  const task = useTask();
  if (publisher.state === 'unsigned') return <p className="small muted">{t('icp.publisher.unsigned')}</p>;
  const { by, fingerprint } = publisher;
  const key = (
    <p className="small">
      <Rich text={t('icp.publisher.key', slots('key'))} parts={{ key: <code>{fingerprint}</code> }} />
    </p>
  );
  if (publisher.state === 'unchecked') {
    return (
      <Notice tone="info" title={t('icp.publisher.unchecked', { by })}>
        {key}
      </Notice>
    );
  }
  if (publisher.state === 'changed') {
    return (
      <Notice tone="bad" title={t('icp.publisher.changed', { by })}>
        <p className="small">{t('icp.publisher.changedWhy')}</p>
        {key}
      </Notice>
    );
  }
  const { trust, knownAs } = publisher;
  if (trust === 'own') return <Notice tone="good" title={t('icp.publisher.own')}>{key}</Notice>;
  if (trust === 'known') {
    return (
      <Notice tone="good" title={t('icp.publisher.known', { by: knownAs ?? by })}>
        {knownAs !== null && knownAs !== by && <p className="small">{t('icp.publisher.callsItself', { by, known: knownAs })}</p>}
        {key}
      </Notice>
    );
  }
  return (
    <Notice
      tone="warn"
      title={t('icp.publisher.unknown', { by })}
      actions={
        <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(() => onKnow(publisher))}>
          {t('icp.publisher.isTheirs', { by })}
        </button>
      }
    >
      <p className="small">{t('icp.publisher.anybody', { by })}</p>
      {key}
      <ProblemText problem={task.problem} />
    </Notice>
  );
}
