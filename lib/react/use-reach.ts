import { useEffect, useState } from 'react';
import type { Reach } from '#lib/messaging/hygiene-protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { command } from './command.ts';

/** How to get through to a saved prospect; anew whenever it changes. Null until the answer is there. */
export function useReach({ id, updatedAt, facts }: ListedProspect): Reach | null {
  const [shown, setShown] = useState<{ id: string; reach: Reach } | null>(null);
  const as = `${id}|${updatedAt}|${facts?.email ?? ''}`;
  useEffect(() => {
    let isOver = false;
    const [wanted = ''] = as.split('|');
    void command('read-reach', { id: wanted }).then((outcome) => !isOver && outcome.ok && setShown({ id: wanted, reach: outcome.value }));
    return () => {
      isOver = true;
    };
  }, [as]);
  return shown?.id === id ? shown.reach : null;
}
