import { useMemo } from 'react';
import { PipelineScreen } from '#components/pipeline/pipeline-screen.tsx';
import { localDay } from '#lib/i18n/local-day.ts';
import type { Decision } from '#lib/prospects/closing.ts';
import { command } from '#lib/react/command.ts';
import type { ViewProps } from './list-view.tsx';

const decide = (prospectId: string, decision: Decision) => command('decide-stage', { subject: { prospectId }, decision });

/** How far every prospect has come. */
export function PipelineView({ prospects, icps, now }: ViewProps) {
  const stored = useMemo(() => icps.map(({ icp }) => icp), [icps]);
  return <PipelineScreen prospects={prospects} icps={stored} today={localDay(now)} onDecide={decide} />;
}
