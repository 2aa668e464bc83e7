import { useEffect, useState } from 'react';
import type { Outcome, ProspectView } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { command } from './command.ts';

/** A saved prospect graded now; anew whenever it changes or is graded anew. Null until the answer is there; it stays while it is made anew. */
export function useAssessed({ id, updatedAt, grading }: ListedProspect): Outcome<ProspectView> | null {
  const [shown, setShown] = useState<{ id: string; outcome: Outcome<ProspectView> } | null>(null);
  const { icpHash, evidenceHash, now } = grading.stamp;
  const as = `${id}|${updatedAt}|${icpHash}|${evidenceHash}|${now}`;
  useEffect(() => {
    let stale = false;
    const [wanted = ''] = as.split('|');
    void command('assess-prospect', { id: wanted }).then((outcome) => stale || setShown({ id: wanted, outcome }));
    return () => {
      stale = true;
    };
  }, [as]);
  return shown?.id === id ? shown.outcome : null;
}
