import type { Assessment } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
import { wholePoints } from '../ui/format.ts';
import { GradeTile } from './grade-tile.tsx';
import { SchemeNote } from './scheme-note.tsx';
import { EXCLUSION_WORDS, SEGMENT_WORDS } from './words.ts';

/** Grade, score and segment; or in plain words why there is none. */
export function Verdict({ assessment }: { assessment: Assessment }) {
  return (
    <section className="verdict" aria-label={t('assessment.verdict.name')}>
      <GradeTile grade={assessment.grade} status={assessment.status} />
      <div className="verdict-text">
        <Headline assessment={assessment} />
      </div>
    </section>
  );
}

function Headline({ assessment }: { assessment: Assessment }) {
  switch (assessment.status) {
    case 'scored':
      return <Scored assessment={assessment} />;
    case 'insufficient_data':
      return (
        <>
          <p className="verdict-line">{t('assessment.verdict.little')}</p>
          <p className="small">{t('assessment.verdict.littleWhy')}</p>
        </>
      );
    case 'disqualified': {
      const reasons = assessment.disqualifiers.filter((hit) => hit.certain).map((hit) => hit.reason);
      return (
        <>
          <p className="verdict-line">{t('assessment.verdict.disqualified', { reasons: reasons.join('; ') })}</p>
          <p className="small muted">{t('assessment.verdict.diagnosis')}</p>
        </>
      );
    }
    case 'excluded': {
      const exclusion = assessment.exclusion;
      return (
        <>
          <p className="verdict-line">{t('assessment.verdict.excluded')}</p>
          {exclusion && <p className="small">{listed(exclusion)}</p>}
          <p className="small muted">{t('assessment.verdict.diagnosis')}</p>
        </>
      );
    }
  }
}

function listed({ domain, list, note }: NonNullable<Assessment['exclusion']>): string {
  const words = { domain, list: EXCLUSION_WORDS[list] ?? list };
  return note ? t('assessment.verdict.onListNote', { ...words, note }) : t('assessment.verdict.onList', words);
}

function Scored({ assessment }: { assessment: Assessment }) {
  const { score, segment, action, readiness, companyOnly } = assessment;
  return (
    <>
      <p className="verdict-line">
        {score && <span>{t('assessment.verdict.score', { score })}</span>}
        {segment && <span className={`pill segment-${segment}`}>{SEGMENT_WORDS[segment]}</span>}
      </p>
      {action && <p className="small">{action}</p>}
      <SchemeNote assessment={assessment} />
      <p className="small muted">
        {t('assessment.verdict.readiness', { points: wholePoints(readiness.total), digit: readiness.digit })}
        {companyOnly && t('assessment.verdict.companyOnly')}
      </p>
    </>
  );
}
