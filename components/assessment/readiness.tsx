import type { Readiness as ReadinessResult, ReadinessLine } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
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
        {t('assessment.readiness.title', { points: wholePoints(readiness.total) })} <span className="muted">{t('assessment.readiness.digit', { digit: readiness.digit })}</span>
      </summary>
      {groups.length === 0 ? (
        <p className="small muted">{t('assessment.readiness.none')}</p>
      ) : (
        <ul>
          {sum > readiness.total && (
            <li className="small muted">{t('assessment.readiness.groups', { sum: fixedPoints(sum), most: shortPoints(readiness.total) })}</li>
          )}
          {groups.map((group) => (
            <li key={group.group}>
              <p className="line-head">
                <strong>{GROUP_WORDS[group.group]}</strong>
                <span className="line-points">
                  {fixedPoints(group.points)} <span className="muted">{t('assessment.readiness.atMost', { cap: shortPoints(group.cap) })}</span>
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
  return t('assessment.readiness.how', { full: shortPoints(full), quality: percent(quality), left: percent(left) });
}

/** Where the lines of a group add up to something else than what counts. */
function Limit({ group, lines }: { group: ReadinessResult['groups'][number]; lines: readonly ReadinessLine[] }) {
  const sum = lines.filter((line) => line.group === group.group).reduce((total, { points }) => total + points, 0);
  if (sum === group.points) return null;
  return (
    <p className="small muted">
      {sum > group.points ? t('assessment.readiness.capped', { sum: fixedPoints(sum), cap: shortPoints(group.cap) }) : t('assessment.readiness.floor', { sum: fixedPoints(sum) })}
    </p>
  );
}
