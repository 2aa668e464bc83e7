import type { ReactNode } from 'react';
import { showValue } from '#lib/evidence/show.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { freshAt, freshnessOf } from '#lib/prospects/freshness.ts';
import type { ColumnId } from '#lib/prospects/list/columns.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { Fit } from '#lib/qualify/model.ts';
import { GradeTile } from '../../assessment/grade-tile.tsx';
import { SEGMENT_WORDS } from '../../assessment/words.ts';
import { StageChip } from '../../engagement/stage-chip.tsx';
import { countryText, dayText, isoDayText, shortPoints } from '../../ui/format.ts';
import { BantLetters } from '../bant-letters.tsx';
import { nameIn, type Names } from './list-words.ts';

/** What rows need to know beside themselves. */
export interface RowContext {
  names: Names;
  /** Of the ICPs in use; a grade of none of them is of an older one. */
  icpHashes: readonly string[];
  now: number;
  /** ISO date. */
  today: string;
}

type Cell = (row: ListedProspect, context: RowContext) => ReactNode;

const dash = <span className="muted">–</span>;
const text = (value: string | null | undefined): ReactNode => (value ? <span className="clamp-2" title={value}>{value}</span> : dash);

/** What each column shows of a prospect. */
export const CELLS: Readonly<Record<ColumnId, Cell>> = {
  company: ({ companyName, companyDomain }) => text(companyName ?? companyDomain),
  grade: (row, context) => <Grade row={row} context={context} />,
  score: ({ grading }) => grading.score ?? dash,
  band: ({ grading }) => (grading.stamp.icpHash === '' ? dash : <Band fit={grading.fit} />),
  segment: ({ grading }) =>
    grading.segment ? <span className={`pill segment-${grading.segment}`}>{SEGMENT_WORDS[grading.segment]}</span> : <span className="small muted">{t(grading.status === 'excluded' ? 'prospects.grid.excluded' : 'prospects.grid.tooLittle')}</span>,
  bant: ({ grading }) => <BantLetters bant={grading.bant} />,
  stage: ({ stage }) => <StageChip stage={stage} />,
  persona: ({ grading }, { names }) => text(nameIn(names.personas, grading.personaId)),
  offer: ({ grading }, { names }) => text(nameIn(names.offers, grading.offerId)),
  step: ({ grading: { nextStep } }) => (nextStep ? <span className="clamp-2" title={`${nextStep.text}. ${nextStep.reason}`}>{nextStep.text}</span> : dash),
  due: ({ grading }, { today }) => <Day iso={grading.nextStep?.due} today={today} />,
  followUp: ({ followUp }, { today }) => (
    <>
      <Day iso={followUp?.on} today={today} />
      {followUp?.what && <span className="small muted clamp-1" title={followUp.what}>{followUp.what}</span>}
    </>
  ),
  fresh: (row, { now }) => <Freshness row={row} now={now} />,
  owner: ({ owner }) => text(owner),
  tags: ({ tags }) => <Tags tags={tags ?? []} />,
  industry: ({ facts }) => text(facts?.industry && showValue('industry', facts.industry, tongue())),
  size: ({ facts }) => text(facts?.headCount && showValue('headCount', facts.headCount, tongue())),
  place: ({ facts }) => text([facts?.city, facts?.country && countryText(facts.country)].filter(Boolean).join(', ')),
  email: ({ facts }) => text(facts?.email),
  updated: ({ updatedAt }) => dayText(updatedAt),
};

function Grade({ row: { grading }, context: { icpHashes } }: { row: ListedProspect; context: RowContext }) {
  const { stamp } = grading;
  const isGraded = stamp.icpHash !== '';
  const isOld = icpHashes.length > 0 && !icpHashes.includes(stamp.icpHash);
  return (
    <span className="cell-grade">
      <GradeTile grade={grading.grade} status={grading.status} small />
      {isOld ? (
        <span className="pill pill-warn" title={isGraded ? t('prospects.grid.olderIcpWhy', { version: stamp.icpVersion }) : t('prospects.grid.notGradedWhy')}>
          {t(isGraded ? 'prospects.grid.olderIcp' : 'prospects.grid.notGraded')}
        </span>
      ) : (
        <span className="small muted" title={t('prospects.grid.sortByRank')}>
          {grading.status === 'excluded' ? t('prospects.grid.excluded') : t('prospects.grid.rank', { rank: shortPoints(grading.fit.rank) })}
        </span>
      )}
    </span>
  );
}

/** Fit as it could be, from low to high, with the best estimate as a line. */
function Band({ fit: { low, high, estimate } }: { fit: Fit }) {
  const words = estimate === null
    ? t('prospects.grid.bandUnknown', { low: shortPoints(low), high: shortPoints(high) })
    : t('prospects.grid.band', { low: shortPoints(low), high: shortPoints(high), estimate: shortPoints(estimate) });
  return (
    <span className="cell-band" role="img" aria-label={words} title={words}>
      <span className="cell-band-range" style={{ insetInlineStart: `${low / 100}%`, width: `${Math.max(2, (high - low) / 100)}%` }} />
      {estimate !== null && <span className="cell-band-estimate" style={{ insetInlineStart: `${estimate / 100}%` }} />}
    </span>
  );
}

function Day({ iso, today }: { iso: string | undefined; today: string }) {
  if (iso === undefined) return dash;
  return <span className={iso <= today ? 'day-due' : undefined}>{isoDayText(iso)}</span>;
}

function Freshness({ row, now }: { row: ListedProspect; now: number }) {
  const freshness = freshnessOf(row, now);
  const at = freshAt(row);
  return (
    <span className={`pill fresh-${freshness}`} title={at === null ? undefined : dayText(at)}>
      {t(`prospects.facets.${freshness}`)}
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return dash;
  return (
    <span className="cell-tags" title={tags.join(', ')}>
      {tags.map((tag) => (
        <span key={tag} className="pill">
          {tag}
        </span>
      ))}
    </span>
  );
}
