import { RegradeNotice } from '#components/prospects/regrade-notice.tsx';
import { command } from '#lib/react/command.ts';
import { useRegrade } from '#lib/react/stored.ts';

/** How far a grading anew is, while there is one. By itself, so that a page is not drawn anew with every slice of it. */
export function RegradeStatus() {
  const regrade = useRegrade();
  return regrade && <RegradeNotice {...regrade} onSteer={(stopped) => command('steer-regrade', { stopped })} />;
}
