import { ChevronRight } from 'lucide-react';
import type { AssessedView } from '#lib/messaging/protocol.ts';
import type { Assessment, Counterfactual, CriterionLine } from '#lib/qualify/model.ts';
import { fixedPoints, percent } from '../ui/format.ts';
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
      <h2 id="why-title">Why</h2>
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
            <span>{line.found ?? `looking for ${line.wanted}`}</span>
            <Sure evidence={line.evidence} />
            {line.conflicts.length > 0 && <span className="pill pill-warn">sources disagree</span>}
          </span>
          {best && <QuoteLine signal={best} />}
        </span>
      </summary>
      <div className="line-more">
        <p>
          The ICP wants <strong>{line.wanted}</strong>
          {line.found === null && '; nothing found on the pages read'}.
        </p>
        {line.partly !== undefined && line.match !== null && (
          <p>
            It counts {percent(line.match)} of a full match: {line.partly}.
          </p>
        )}
        {counterfactual && line.state === 'unknown' && (
          <p className="muted">
            If it matches: {counterfactual.ifMatch}; if it does not: {counterfactual.ifMismatch}.
          </p>
        )}
        <EvidenceList evidence={line.evidence} now={now} />
        {line.conflicts.map((conflict) => (
          <div key={conflict.found} className="conflict">
            <p>
              Elsewhere it says <strong>{conflict.found}</strong> <Sure evidence={conflict.evidence} />
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
        <span className="sr-only">not counted</span>
      </span>
    );
  }
  return (
    <span className="line-points">
      <strong>{fixedPoints(line.points)}</strong>
      <span className="muted"> of {fixedPoints(line.possible)}</span>
      {typeof line.steps === 'number' && (
        <span className="muted">
          {' · '}
          <StepsText steps={line.steps} />
        </span>
      )}
    </span>
  );
}
