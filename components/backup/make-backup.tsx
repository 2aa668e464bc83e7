import { FileDown } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { percentText } from './words.ts';
import './backup.css';
import '../icp/icp.css';

const SHORTEST = 8;

/** Writes the file; '' for no passphrase. */
type MakeBackup = (passphrase: string, onProgress: (share: number) => void) => Promise<Outcome<{ name: string }>>;

interface MakeBackupProps {
  /** Null where it stands above already. */
  title?: string | null;
  /** What is in the file. */
  why?: string;
  /** On the button. */
  go?: string;
  onMake: MakeBackup;
}

/** Everything as one file, for anyone to read or sealed with a passphrase. */
export function MakeBackupForm({ title = t('backup.make.title'), why = t('backup.make.why'), go = t('backup.make.go'), onMake }: MakeBackupProps) {
  const [isSealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [share, setShare] = useState(0);
  const [name, setName] = useState<string | null>(null);
  const task = useTask();
  const id = useId();
  const isReady = !isSealed || (passphrase.length >= SHORTEST && passphrase === again);

  const make = () =>
    task.run(async () => {
      setName(null);
      const outcome = await onMake(isSealed ? passphrase : '', setShare);
      if (outcome.ok) setName(outcome.value.name);
      return outcome;
    });

  return (
    <form className="stack" onSubmit={(event) => {
      event.preventDefault();
      void make();
    }}>
      {title !== null && <h3>{title}</h3>}
      <p className="small muted">{why}</p>
      <div className="check">
        <input id={id} type="checkbox" checked={isSealed} aria-describedby={`${id}-why`} onChange={(event) => setSealed(event.target.checked)} />
        <div>
          <label htmlFor={id}>{t('backup.make.seal')}</label>
          <p id={`${id}-why`} className="small muted">
            {t('backup.make.sealWhy')}
          </p>
        </div>
      </div>
      {isSealed && (
        <div className="row backup-fields">
          <label>
            {t('backup.passphrase')}
            <input className="input" type="password" autoComplete="new-password" minLength={SHORTEST} required value={passphrase} onChange={(event) => setPassphrase(event.target.value)} />
          </label>
          <label>
            {t('backup.make.again')}
            <input className="input" type="password" autoComplete="new-password" required aria-invalid={again !== '' && again !== passphrase} value={again} onChange={(event) => setAgain(event.target.value)} />
          </label>
          <p className="small muted" role="status">
            {again !== '' && again !== passphrase ? t('backup.make.differ') : t('backup.make.shortest', { count: String(SHORTEST) })}
          </p>
        </div>
      )}
      <div className="row">
        <button type="submit" className="button" disabled={task.pending || !isReady}>
          <FileDown aria-hidden /> {task.pending ? t('backup.make.pending', { share: percentText(share) }) : go}
        </button>
        <span role="status" className="small ink-match">
          {name !== null && t('backup.make.done', { name })}
        </span>
      </div>
      <ProblemText problem={task.problem} />
    </form>
  );
}
