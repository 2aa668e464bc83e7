import { LoaderCircle } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Icp } from '#lib/icp/model.ts';
import type { Effect } from '#lib/insights/icp-effect.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { countText } from '../../ui/format.ts';
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

const prospects = (count: number): string => t('common.prospects', count, [countText(count)]);

/** What the changes in the form would do to saved prospects and to three invented ones, before anything is stored. */
export function LivePreview({ draft, stored, icps, read, now }: LivePreviewProps) {
  const trials = useTrials(read, now);
  return (
    <section className="preview" aria-labelledby="live-title">
      <h3 id="live-title">{t('icp.preview.title')}</h3>
      {trials.state === 'failed' && <p role="alert">{t('icp.preview.failed', { message: trials.message })}</p>}
      {trials.state === 'loading' && <Working>{t('icp.preview.reading', { count: trials.read > 0 ? countText(trials.read) : '' })}</Working>}
      {trials.state === 'ready' && trials.trials.length === 0 && <p className="muted">{t('icp.preview.none')}</p>}
      {trials.state === 'ready' && trials.trials.length > 0 && <Tried draft={draft} stored={stored} icps={icps} trials={trials.trials} saved={trials.saved} />}
      <h4>{t('icp.preview.invented')}</h4>
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
  if (effect === null) return <Working>{t('icp.preview.grading', trials.length, [countText(trials.length)], { done: done ? countText(done) : '' })}</Working>;
  return (
    <>
      <p className="preview-line" role="status" aria-live="polite">
        <strong>{headline(effect)}</strong> {done !== null && <LoaderCircle className="spinner" aria-label={t('icp.preview.gradingNow')} />}
      </p>
      {detailOf(effect, trials.length, saved).map((line) => (
        <p key={line} className="small muted">
          {line}
        </p>
      ))}
      <MixChart before={effect.before} after={effect.after} />
      <ChangedList changed={effect.changed} />
      <h4>{t('icp.preview.separates')}</h4>
      <SpreadList criteria={effect.criteria} />
    </>
  );
}

function headline({ graded, changed }: Effect): string {
  if (graded === 0) return t('icp.preview.gradesNone');
  if (changed.length === 0) return t('icp.preview.noChange', { prospects: prospects(graded) });
  return t('icp.preview.changes', changed.length, [countText(changed.length)], { prospects: prospects(graded) });
}

function detailOf({ changed, letters, come, go }: Effect, tried: number, saved: number): string[] {
  return [
    ...(changed.length > 0 ? [letters === changed.length ? t('icp.preview.allLetters') : letters === 0 ? t('icp.preview.noLetters') : t('icp.preview.someLetters', { count: countText(letters) })] : []),
    ...(come > 0 ? [t('icp.preview.come', { prospects: prospects(come) })] : []),
    ...(go > 0 ? [t('icp.preview.go', { prospects: prospects(go) })] : []),
    ...(tried < saved ? [t('icp.preview.sample', { count: countText(tried), saved: countText(saved) })] : []),
  ];
}
