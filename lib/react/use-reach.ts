import { useEffect, useState } from 'react';
import type { Reach } from '#lib/messaging/hygiene-protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { command } from './command.ts';

/** How to get through to a saved prospect; anew whenever it changes. Null until the answer is there. */
export function useReach({ id, updatedAt, facts }: ListedProspect): Reach | null {
  const [shown, setShown] = useState<{ id: string; reach: Reach } | null>(null);
  const email = facts?.email;
  useEffect(() => {
    let isOver = false;
    void command('read-reach', { id }).then((outcome) => !isOver && outcome.ok && setShown({ id, reach: outcome.value }));
    return () => {
      isOver = true;
    };
  }, [id, updatedAt, email]);
  return shown?.id === id ? shown.reach : null;
}
