import type { Readiness as ReadinessResult, ReadinessLine } from '#lib/qualify/model.ts';
import { fixedPoints, percent, shortPoints, wholePoints } from '../ui/format.ts';
import { EvidenceList } from './evidence-list.tsx';
import { GROUP_WORDS } from './words.ts';

/** The digit of the score, taken apart: points per group under its cap, each with the signals it rests on. */
export function Readiness({ readiness, now }: { readiness: ReadinessResult; now: number }) {
  const groups = readiness.groups.filter((group) => readiness.lines.some((line) => line.group === group.group));
  const sum = groups.reduce((total, { points }) => total + points, 0);
  return (
    <details className="readiness">
      <summary>
        Readiness {wholePoints(readiness.total)} of 100 <span className="muted">(digit {readiness.digit})</span>
      </summary>
      {groups.length === 0 ? (
        <p className="small muted">No buying signal was on the pages read. That is not a sign against it.</p>
      ) : (
        <ul>
          {sum > readiness.total && (
            <li className="small muted">
              All groups together {fixedPoints(sum)}; at most {shortPoints(readiness.total)} count.
            </li>
          )}
          {groups.map((group) => (
            <li key={group.group}>
              <p className="line-head">
                <strong>{GROUP_WORDS[group.group]}</strong>
                <span className="line-points">
                  {fixedPoints(group.points)} <span className="muted">of at most {shortPoints(group.cap)}</span>
                </span>
              </p>
              <Limit group={group} lines={readiness.lines} />
              {readiness.lines
                .filter((line) => line.group === group.group)
                .map((line) => (
                  <div key={`${line.row}|${line.evidence.map(({ url, raw, observedAt }) => `${url} ${raw} ${observedAt}`).join('|')}`} className="small">
                    <p className="line-head">
                      <span>{line.label}</span>
                      <span className="line-points">{fixedPoints(line.points)}</span>
                    </p>
                    <p className="muted">{howMuch(line)}</p>
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

/** The arithmetic of one signal: "20 points × 63 % for its source × 50 % left at its age". Not the calibrated sureness shown beside values. */
function howMuch({ full, quality, left }: ReadinessLine): string {
  return `${shortPoints(full)} points × ${percent(quality)} for its source × ${percent(left)} left at its age`;
}

/** Where the lines of a group add up to something else than what counts. */
function Limit({ group, lines }: { group: ReadinessResult['groups'][number]; lines: readonly ReadinessLine[] }) {
  const sum = lines.filter((line) => line.group === group.group).reduce((total, { points }) => total + points, 0);
  if (sum === group.points) return null;
  return (
    <p className="small muted">
      Together {fixedPoints(sum)}; {sum > group.points ? `at most ${shortPoints(group.cap)} of this group count` : 'a group never counts below 0'}.
    </p>
  );
}
