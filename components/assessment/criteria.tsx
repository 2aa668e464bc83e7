import { ChevronRight } from 'lucide-react';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import type { Assessment, Counterfactual, CriterionLine } from '#lib/qualify/model.ts';
import { fixedPoints, percent } from '../ui/format.ts';
import { t } from '#lib/i18n/t.ts';
import { Rich, slots } from '../ui/rich.tsx';
import { CorrectValue, type Correct } from './correct-value.tsx';
import { EvidenceList, QuoteLine } from './evidence-list.tsx';
import { Sure } from './sure.tsx';
import { PointsSum } from './points-sum.tsx';
import { StepsText } from './steps-text.tsx';
import { CriterionMark } from './state-mark.tsx';

interface CriteriaProps {
  assessment: Assessment;
  values: AssessedView['values'];
  now: number;
  onCorrect?: Correct | undefined;
}

/** Why: a line per criterion with what it rests on, then penalties and a sum that is exact. */
export function Criteria({ assessment, values, now, onCorrect }: CriteriaProps) {
  return (
    <section className="why" aria-labelledby="why-title">
      <h2 id="why-title">{t('assessment.why.title')}</h2>
      <ul>
        {assessment.lines.map((line) => (
          <li key={line.criterionId}>
            <Line
              line={line}
              counterfactual={assessment.counterfactuals.find((c) => c.criterionId === line.criterionId)}
              value={values.find((v) => v.field === line.field)}
              now={now}
              onCorrect={onCorrect}
            />
          </li>
        ))}
      </ul>
      <PointsSum assessment={assessment} now={now} />
    </section>
  );
}

interface LineProps {
  line: CriterionLine;
  counterfactual: Counterfactual | undefined;
  value: AssessedView['values'][number] | undefined;
  now: number;
  onCorrect: Correct | undefined;
}

function Line({ line, counterfactual, value, now, onCorrect }: LineProps) {
  const best = line.evidence[0];
  return (
    <details className="line">
      <summary>
        <ChevronRight className="line-chevron" aria-hidden />
        <span className="line-main">
          <span className="line-head">
            <span className="line-label">{line.label}</span>
            <LinePoints line={line} />
          </span>
          <span className="line-found">
            <CriterionMark state={line.state} />
            <span>{line.found ?? t('assessment.why.looking', { wanted: line.wanted })}</span>
            <Sure evidence={line.evidence} />
            {line.conflicts.length > 0 && <span className="pill pill-warn">{t('assessment.disagree')}</span>}
          </span>
          {best && <QuoteLine signal={best} />}
        </span>
      </summary>
      <div className="line-more">
        <p>
          <Rich text={line.found === null ? t('assessment.why.wantsNotFound', slots('wanted')) : t('assessment.why.wants', slots('wanted'))} parts={{ wanted: <strong>{line.wanted}</strong> }} />
        </p>
        {line.partly !== undefined && line.match !== null && (
          <p>{t('assessment.why.partly', { share: percent(line.match), why: line.partly })}</p>
        )}
        {counterfactual && line.state === 'unknown' && (
          <p className="muted">{t('assessment.why.whatIf', { match: counterfactual.ifMatch, mismatch: counterfactual.ifMismatch })}</p>
        )}
        <EvidenceList evidence={line.evidence} now={now} />
        {line.conflicts.map((conflict) => (
          <div key={conflict.found} className="conflict">
            <p>
              <Rich text={t('assessment.elsewhere', slots('value'))} parts={{ value: <strong>{conflict.found}</strong> }} /> <Sure evidence={conflict.evidence} />
            </p>
            <EvidenceList evidence={conflict.evidence} now={now} />
          </div>
        ))}
        {onCorrect && value && (
          <CorrectValue
            field={value.field}
            text={value.text}
            fromRep={value.fromRep}
            onCorrect={onCorrect}
            worded
          />
        )}
      </div>
    </details>
  );
}

function LinePoints({ line }: { line: CriterionLine }) {
  if (line.points === null || line.possible === null) {
    return (
      <span className="line-points muted">
        <span aria-hidden>–</span>
        <span className="sr-only">{t('assessment.why.notCounted')}</span>
      </span>
    );
  }
  return (
    <span className="line-points">
      <span className="muted">
        <Rich text={t('assessment.why.ofPoints', { ...slots('points'), possible: fixedPoints(line.possible) })} parts={{ points: <strong>{fixedPoints(line.points)}</strong> }} />
      </span>
      {typeof line.steps === 'number' && (
        <span className="muted">
          {' · '}
          <StepsText steps={line.steps} />
        </span>
      )}
    </span>
  );
}
