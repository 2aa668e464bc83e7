import { LoaderCircle } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Icp } from '#lib/icp/model.ts';
import type { Effect } from '#lib/insights/icp-effect.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { ChangedList } from './changed-list.tsx';
import { MixChart } from './mix-chart.tsx';
import { SampleRows } from './sample-rows.tsx';
import { SpreadList } from './spread-list.tsx';
import { useEffectOf } from './use-effect-of.ts';
import { type ReadSubjects, useTrials } from './use-trials.ts';
import './preview.css';

interface LivePreviewProps {
  /** The ICP as it stands in the form, without a problem. */
  draft: Icp;
  /** The same as stored. */
  stored: StoredIcp;
  /** All ICPs; those in use decide which prospects this one grades. */
  icps: readonly StoredIcp[];
  /** The same function each time. */
  read: ReadSubjects;
  /** Milliseconds since the epoch. */
  now: number;
}

const number = (count: number): string => count.toLocaleString('en-US');
const prospects = (count: number): string => `${number(count)} ${count === 1 ? 'prospect' : 'prospects'}`;

/** What the changes in the form would do to saved prospects and to three invented ones, before anything is stored. */
export function LivePreview({ draft, stored, icps, read, now }: LivePreviewProps) {
  const trials = useTrials(read, now);
  return (
    <section className="preview" aria-labelledby="live-title">
      <h3 id="live-title">What your changes do</h3>
      {trials.state === 'failed' && <p role="alert">Your prospects could not be read: {trials.message}</p>}
      {trials.state === 'loading' && <Working>Reading your prospects… {trials.read > 0 && number(trials.read)}</Working>}
      {trials.state === 'ready' && trials.trials.length === 0 && <p className="muted">Save prospects, and see here how a change would grade them.</p>}
      {trials.state === 'ready' && trials.trials.length > 0 && <Tried draft={draft} stored={stored} icps={icps} trials={trials.trials} saved={trials.saved} />}
      <h4>Three invented companies</h4>
      <SampleRows draft={draft} stored={stored} now={now} />
    </section>
  );
}

function Working({ children }: { children: ReactNode }) {
  return (
    <p className="row small muted" role="status">
      <LoaderCircle className="spinner" aria-hidden /> {children}
    </p>
  );
}

type TriedProps = Pick<LivePreviewProps, 'draft' | 'stored' | 'icps'> & { trials: Parameters<typeof useEffectOf>[3]; saved: number };

function Tried({ draft, stored, icps, trials, saved }: TriedProps) {
  const inUse = useMemo(() => icps.filter((icp) => icp.inUse === 1), [icps]);
  const { effect, done } = useEffectOf(draft, stored, inUse, trials);
  if (effect === null) return <Working>Grading {number(trials.length)} prospects… {done ? number(done) : ''}</Working>;
  return (
    <>
      <p className="preview-line" role="status" aria-live="polite">
        <strong>{headline(effect)}</strong> {done !== null && <LoaderCircle className="spinner" aria-label="grading" />}
      </p>
      {detailOf(effect, trials.length, saved).map((line) => (
        <p key={line} className="small muted">
          {line}
        </p>
      ))}
      <MixChart before={effect.before} after={effect.after} />
      <ChangedList changed={effect.changed} />
      <h4>How each criterion separates them</h4>
      <SpreadList criteria={effect.criteria} />
    </>
  );
}

function headline({ graded, changed }: Effect): string {
  if (graded === 0) return 'It grades none of your prospects';
  if (changed.length === 0) return `No grade changes among ${prospects(graded)}`;
  return `${number(changed.length)} of ${prospects(graded)} change${changed.length === 1 ? 's' : ''} grade`;
}

function detailOf({ changed, letters, come, go }: Effect, tried: number, saved: number): string[] {
  return [
    ...(changed.length > 0 ? [letters === changed.length ? 'Each to another letter.' : letters === 0 ? 'All within their letter.' : `${number(letters)} to another letter, the others within theirs.`] : []),
    ...(come > 0 ? [`${prospects(come)} would come to it from your other ICPs.`] : []),
    ...(go > 0 ? [`${prospects(go)} would go from it to your other ICPs.`] : []),
    ...(tried < saved ? [`Tried on an even sample of ${number(tried)} of your ${number(saved)} prospects.`] : []),
  ];
}
