import { useState } from 'react';
import { IcpList } from '#components/icp/icp-list.tsx';
import { NewIcp } from '#components/icp/starter/new-icp.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { t } from '#lib/i18n/t.ts';
import { type Birth, copyIcp } from '#lib/icp/new-icp.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { command } from '#lib/react/command.ts';
import { countWon, readSavedCustomers } from '#lib/react/saved-subjects.ts';

interface IcpChoiceSectionProps {
  icps: readonly StoredIcp[];
  editedId: string | null;
  /** Opens one in the editor, once unsaved changes may be dropped. */
  onEdit: (id: string) => void;
  /** Keeps the one in the editor there, whichever is the main one. */
  onHold: () => void;
  now: number;
}

const newborn = (): Omit<Birth, 'name'> => ({ id: `icp-${crypto.randomUUID()}`, createdAt: new Date().toISOString() });

/** All ICPs, and how to begin another one. */
export function IcpChoiceSection({ icps, editedId, onEdit, onHold, now }: IcpChoiceSectionProps) {
  const [adding, setAdding] = useState(false);

  async function add(make: (birth: Omit<Birth, 'name'>) => Icp) {
    onHold();
    const outcome = await command('save-icp', { icp: make(newborn()), base: null });
    if (outcome.ok) {
      setAdding(false);
      onEdit(outcome.value.id);
    }
    return outcome;
  }

  async function duplicate(id: string) {
    const stored = icps.find((icp) => icp.id === id);
    return stored ? add((birth) => copyIcp(stored.icp, { ...birth, name: t('icp.sections.copyOf', { name: stored.icp.name }).slice(0, 120) })) : ({ ok: true, value: null } as const);
  }

  function makeMain(id: string) {
    onHold();
    return command('activate-icp', { id });
  }

  return (
    <>
      {!icps.some(({ active }) => active === 1) && <Notice tone="warn" title={t('icp.sections.noneActive')} />}
      <IcpList
        icps={icps}
        editedId={editedId}
        onEdit={onEdit}
        onNew={() => setAdding(true)}
        onMain={makeMain}
        onUse={(id, inUse) => command('use-icp', { id, inUse })}
        onDuplicate={duplicate}
        onDelete={(id) => command('delete-icp', { id })}
      />
      {adding && <NewIcp onAdd={add} onClose={() => setAdding(false)} countWon={countWon} knowCustomers={(listed) => command('know-customers', { listed })} findCustomers={readSavedCustomers} now={now} />}
    </>
  );
}
