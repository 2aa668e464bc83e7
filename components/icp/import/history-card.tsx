import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { diffIcps } from '#lib/icp/diff.ts';
import type { IcpVersion, Origin } from '#lib/icp/history.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { dayText } from '../../ui/format.ts';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useTask } from '../../ui/use-task.ts';
import { Differences } from './differences.tsx';
import { EffectPreview } from './effect-preview.tsx';
import type { ImportAsks } from './preview-card.tsx';
import './import.css';

const SHOWN_FIRST = 10;

/** When and how a version came. */
function cameWords(origin: Origin, day: string, by: string): string {
  switch (origin) {
    case 'imported':
      return by ? t('icp.history.importedFrom', { day, by }) : t('icp.history.imported', { day });
    case 'received':
      return by ? t('icp.history.receivedFrom', { day, by }) : t('icp.history.received', { day });
    case 'rolled-back':
      return t('icp.history.rolledBack', { day });
    default:
      return t(`icp.history.${origin}`, { day });
  }
}

interface HistoryCardProps extends Pick<ImportAsks, 'onEffect'> {
  /** Every version of one ICP, newest first. */
  versions: readonly IcpVersion[];
  /** Content hash of the one in use. */
  current: string;
  onRestore: (version: IcpVersion) => Promise<Outcome<unknown>>;
}

/** Every version of an ICP: when, how and by whom it came, what differs, and the way back to it. */
export function HistoryCard({ versions, current, onRestore, onEffect }: HistoryCardProps) {
  const [all, setAll] = useState(false);
  const now = versions.find(({ hash }) => hash === current);
  const shown = all ? versions : versions.slice(0, SHOWN_FIRST);
  return (
    <div className="stack">
      <ol>
        {shown.map((version, index) => (
          <Version
            key={version.seq ?? version.hash}
            version={version}
            before={versions.slice(index + 1).find(({ origin }) => origin !== 'received')}
            now={version.hash === current ? undefined : now}
            onRestore={() => onRestore(version)}
            onEffect={onEffect}
          />
        ))}
      </ol>
      {shown.length < versions.length && (
        <p>
          <button type="button" className="button" onClick={() => setAll(true)}>
            {t('icp.history.showAll', { count: versions.length })}
          </button>
        </p>
      )}
    </div>
  );
}

interface VersionProps extends Pick<ImportAsks, 'onEffect'> {
  version: IcpVersion;
  before: IcpVersion | undefined;
  /** The version in use, where this is another. */
  now: IcpVersion | undefined;
  onRestore: () => Promise<Outcome<unknown>>;
}

function Version({ version, before, now, onRestore, onEffect }: VersionProps) {
  const [open, setOpen] = useState<'nothing' | 'changes' | 'restore'>('nothing');
  const task = useTask();
  const { icp, at, origin, by } = version;
  const toggle = (which: 'changes' | 'restore') => setOpen(open === which ? 'nothing' : which);
  return (
    <li className="version">
      <p>
        <strong>{icp.version}</strong>
        <span>{cameWords(origin, dayText(at), by ?? '')}</span>
        {!now && <span className="muted">{t('icp.history.inUse')}</span>}
      </p>
      <div className="row">
        {before && (
          <button type="button" className="button" aria-expanded={open === 'changes'} onClick={() => toggle('changes')}>
            {t('icp.history.changed')}
            <span className="sr-only"> {t('icp.history.changedIn', { version: icp.version })}</span>
          </button>
        )}
        {now && (
          <button type="button" className="button" aria-expanded={open === 'restore'} onClick={() => toggle('restore')}>
            {t('icp.history.goBackAsk')}
            <span className="sr-only"> {icp.version}</span>
          </button>
        )}
      </div>
      {open === 'changes' && before && <Differences differences={diffIcps(before.icp, icp)} before={before.icp.version} after={icp.version} />}
      {open === 'restore' && now && (
        <section className="card" aria-label={t('icp.history.goBack', { version: icp.version })}>
          <p>{t('icp.history.about', { version: icp.version })}</p>
          <Differences differences={diffIcps(now.icp, icp).filter(({ path }) => path !== 'version')} before={t('icp.history.now')} after={t('icp.history.asIn', { version: icp.version })} />
          {version.seq !== undefined && <EffectPreview key={`${version.seq} ${now.hash}`} ask={(after) => onEffect({ icpId: version.icpId, seq: version.seq ?? 0 }, false, after)} />}
          <ProblemText problem={task.problem} />
          <div className="row">
            <button type="button" className="button button-primary" disabled={task.pending} onClick={() => void task.run(onRestore).then((done) => done && setOpen('nothing'))}>
              {task.pending ? t('icp.history.goingBack') : t('icp.history.goBack', { version: icp.version })}
            </button>
            <button type="button" className="button" disabled={task.pending} onClick={() => setOpen('nothing')}>
              {t('icp.history.leave')}
            </button>
          </div>
        </section>
      )}
    </li>
  );
}
