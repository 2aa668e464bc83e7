import { Download } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import { ICP_SCHEMA_FILE } from '#lib/icp/file.ts';
import type { Icp } from '#lib/icp/model.ts';
import { fingerprintOf } from '#lib/icp/signature.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { dayText } from '../../ui/format.ts';
import { ProblemText } from '../../ui/problem-text.tsx';
import { Rich, slots } from '../../ui/rich.tsx';
import { useTask } from '../../ui/use-task.ts';

interface SigningKey {
  by: string;
  publicKey: string;
  createdAt: number;
}

interface KnownPublisher {
  by: string;
  publicKey: string;
}

interface ShareCardProps {
  icp: Pick<Icp, 'id' | 'name' | 'version'>;
  /** The key of this browser; null where none was made. */
  signingKey: SigningKey | null;
  publishers: readonly KnownPublisher[];
  onExport: (id: string, sign: boolean) => Promise<Outcome<unknown>>;
  onMakeKey: (by: string) => Promise<Outcome<unknown>>;
  onForgetKey: () => Promise<Outcome<unknown>>;
  onForgetPublisher: (publisher: KnownPublisher) => Promise<Outcome<unknown>>;
}

/** The file to hand on, signed or not, and whose signatures are known. */
export function ShareCard({ icp, signingKey, publishers, onExport, onMakeKey, onForgetKey, onForgetPublisher }: ShareCardProps) {
  const [sign, setSign] = useState(true);
  const task = useTask();
  return (
    <div className="stack">
      <p>{t('icp.share.about')}</p>
      {signingKey && (
        <label className="check">
          <input type="checkbox" checked={sign} onChange={(event) => setSign(event.target.checked)} />
          {t('icp.share.sign', { by: signingKey.by })}
        </label>
      )}
      <ProblemText problem={task.problem} />
      <div className="row">
        <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(() => onExport(icp.id, sign && signingKey !== null))}>
          <Download aria-hidden /> {t('icp.share.export', { name: icp.name, version: icp.version })}
        </button>
      </div>
      <p className="small muted">
        <Rich text={t('icp.share.byHand', slots('schema'))} parts={{ schema: <a href={`/${ICP_SCHEMA_FILE}`} download={ICP_SCHEMA_FILE}>{t('icp.share.schema')}</a> }} />
      </p>
      <details>
        <summary>{t('icp.share.signing')}</summary>
        <div className="stack">
          {signingKey ? <OwnKey signingKey={signingKey} onForget={onForgetKey} /> : <MakeKey onMake={onMakeKey} />}
          {publishers.length > 0 && <Publishers publishers={publishers} onForget={onForgetPublisher} />}
        </div>
      </details>
    </div>
  );
}

function OwnKey({ signingKey, onForget }: { signingKey: SigningKey; onForget: ShareCardProps['onForgetKey'] }) {
  const task = useTask();
  return (
    <>
      <p>
        <Rich
          text={t('icp.share.signAs', { ...slots('by', 'key'), day: dayText(signingKey.createdAt) })}
          parts={{ by: <strong>{signingKey.by}</strong>, key: <code>{fingerprintOf(signingKey.publicKey)}</code> }}
        />
      </p>
      <ProblemText problem={task.problem} />
      <p>
        <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(onForget)}>
          {t('icp.share.deleteKey')}
        </button>
      </p>
    </>
  );
}

function MakeKey({ onMake }: { onMake: ShareCardProps['onMakeKey'] }) {
  const [by, setBy] = useState('');
  const task = useTask();
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (by.trim() !== '') void task.run(() => onMake(by.trim()));
  };
  return (
    <>
      <p>{t('icp.share.why')}</p>
      <form className="inline-form" onSubmit={make}>
        <label>
          {t('icp.share.as')}
          <input className="input" value={by} maxLength={120} placeholder={t('icp.share.example')} onChange={(event) => setBy(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={task.pending || by.trim() === ''}>
          {t('icp.share.make')}
        </button>
      </form>
      <ProblemText problem={task.problem} />
    </>
  );
}

function Publishers({ publishers, onForget }: { publishers: readonly KnownPublisher[]; onForget: ShareCardProps['onForgetPublisher'] }) {
  const task = useTask();
  return (
    <>
      <h4>{t('icp.share.known')}</h4>
      <ul className="entries">
        {publishers.map((publisher) => (
          <li key={publisher.publicKey}>
            <span>
              {publisher.by} <code>{fingerprintOf(publisher.publicKey)}</code>
            </span>
            <button type="button" className="button" disabled={task.pending} aria-label={t('icp.share.forgetOf', { by: publisher.by })} onClick={() => void task.run(() => onForget(publisher))}>
              {t('icp.share.forget')}
            </button>
          </li>
        ))}
      </ul>
      <ProblemText problem={task.problem} />
    </>
  );
}
