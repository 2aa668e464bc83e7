import type { Assessment } from '#lib/qualify/model.ts';
import { wholePoints } from '../ui/format.ts';
import { GradeTile } from './grade-tile.tsx';
import { SchemeNote } from './scheme-note.tsx';
import { EXCLUSION_WORDS, SEGMENT_WORDS } from './words.ts';

/** Grade, score and segment; or in plain words why there is none. */
export function Verdict({ assessment }: { assessment: Assessment }) {
  return (
    <section className="verdict" aria-label="Grade">
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
          <p className="verdict-line">Too little known</p>
          <p className="small">No grade yet. That says nothing bad about this company: most of what the ICP asks was not on the pages read.</p>
        </>
      );
    case 'disqualified': {
      const reasons = assessment.disqualifiers.filter((hit) => hit.certain).map((hit) => hit.reason);
      return (
        <>
          <p className="verdict-line">Disqualified because {reasons.join('; ')}</p>
          <p className="small muted">The fit below is kept for diagnosis only.</p>
        </>
      );
    }
    case 'excluded': {
      const exclusion = assessment.exclusion;
      return (
        <>
          <p className="verdict-line">Excluded</p>
          {exclusion && (
            <p className="small">
              {exclusion.domain} is on your list “{EXCLUSION_WORDS[exclusion.list] ?? exclusion.list}”{exclusion.note && `: ${exclusion.note}`}
            </p>
          )}
          <p className="small muted">The fit below is kept for diagnosis only.</p>
        </>
      );
    }
  }
}

function Scored({ assessment }: { assessment: Assessment }) {
  const { score, segment, action, readiness, companyOnly } = assessment;
  return (
    <>
      <p className="verdict-line">
        {score && <span>Score {score}</span>}
        {segment && <span className={`pill segment-${segment}`}>{SEGMENT_WORDS[segment]}</span>}
      </p>
      {action && <p className="small">{action}</p>}
      <SchemeNote assessment={assessment} />
      <p className="small muted">
        Readiness {wholePoints(readiness.total)} of 100 (digit {readiness.digit}){companyOnly && ' · company only, no person yet'}
      </p>
    </>
  );
}
