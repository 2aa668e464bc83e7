import type { Readiness as ReadinessResult } from '#lib/qualify/model.ts';
import { fixedPoints, shortPoints, wholePoints } from '../ui/format.ts';
import { EvidenceList } from './evidence-list.tsx';
import { GROUP_WORDS } from './words.ts';

/** The digit of the score, taken apart: points per group under its cap, each with the signals it rests on. */
export function Readiness({ readiness, now }: { readiness: ReadinessResult; now: number }) {
  const groups = readiness.groups.filter((group) => readiness.lines.some((line) => line.group === group.group));
  return (
    <details className="readiness">
      <summary>
        Readiness {wholePoints(readiness.total)} of 100 <span className="muted">(digit {readiness.digit})</span>
      </summary>
      {groups.length === 0 ? (
        <p className="small muted">No buying signal was on the pages read. That is not a sign against it.</p>
      ) : (
        <ul>
          {groups.map((group) => (
            <li key={group.group}>
              <p className="line-head">
                <strong>{GROUP_WORDS[group.group]}</strong>
                <span className="line-points">
                  {fixedPoints(group.points)} <span className="muted">of at most {shortPoints(group.cap)}</span>
                </span>
              </p>
              {readiness.lines
                .filter((line) => line.group === group.group)
                .map((line) => (
                  <div key={`${line.row}|${line.label}`} className="small">
                    <p className="line-head">
                      <span>{line.label}</span>
                      <span className="line-points">{fixedPoints(line.points)}</span>
                    </p>
                    <EvidenceList evidence={line.evidence} now={now} />
                  </div>
                ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
