import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { type Birth, copyIcp, icpOfCriteria } from '#lib/icp/new-icp.ts';
import type { Icp } from '#lib/icp/model.ts';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useTask } from '../../ui/use-task.ts';
import { BestCustomers, type CustomerSources } from './best-customers.tsx';
import { StarterList } from './starter-list.tsx';
import './starter.css';

interface NewIcpProps extends CustomerSources {
  /** Stores it and opens it in the editor. */
  onAdd: (make: (birth: Omit<Birth, 'name'>) => Icp) => Promise<Outcome<unknown>>;
  onClose: () => void;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Begin an ICP: from one that Leadlight brings along, or from the best customers. */
export function NewIcp({ onAdd, onClose, now, ...customers }: NewIcpProps) {
  const [typed, setTyped] = useState('');
  const task = useTask();
  const id = useId();
  const name = typed.trim() || t('icp.list.new');
  const add = (make: (birth: Birth) => Icp) => void task.run(() => onAdd((birth) => make({ ...birth, name })));
  return (
    <section className="card new-icp" aria-labelledby={`${id}-title`}>
      <header className="new-icp-head">
        <h3 id={`${id}-title`}>{t('icp.list.new')}</h3>
        <button type="button" className="button button-icon" aria-label={t('common.close')} onClick={onClose}>
          <X aria-hidden />
        </button>
      </header>
      <label htmlFor={`${id}-name`}>
        {t('icp.starter.name')}
        <input id={`${id}-name`} className="input" maxLength={120} placeholder={t('icp.list.new')} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <ProblemText problem={task.problem} />
      <h4>{t('icp.starter.fromCustomers')}</h4>
      <BestCustomers task={task} now={now} {...customers} onCreate={(criteria, notes) => add((birth) => icpOfCriteria(criteria, notes, birth, tongue()))} />
      <h4>{t('icp.starter.fromStarter')}</h4>
      <StarterList task={task} onUse={(icp) => add((birth) => copyIcp(icp, birth))} />
      <p className="small muted">{t('icp.starter.stored')}</p>
    </section>
  );
}
