import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Reach as ReachData } from '#lib/messaging/hygiene-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { completenessOf } from '#lib/prospects/completeness.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import { languageName } from '#lib/taxonomy/languages.ts';
import { zonesOf } from '#lib/taxonomy/time-zones.ts';
import { countryText, percent } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { isOfficeTime, timeIn } from './local-time.ts';
import './hygiene.css';

interface ReachProps {
  prospect: Prospect;
  /** Null until it was read. */
  reach: ReachData | null;
  now: number;
  onTakeGuess: (email: string) => Promise<Outcome<unknown>>;
}

/** How to get through to a prospect: how much is known, where they are, what time it is there, and the address they may have. */
export function Reach({ prospect, reach, now, onTakeGuess }: ReachProps) {
  const complete = completenessOf(prospect);
  return (
    <section className="reach" aria-labelledby="reach-title">
      <h2 id="reach-title">{t('hygiene.reach.title')}</h2>
      {complete && (
        <p>
          {t('hygiene.reach.complete', { share: percent(complete.share * 10_000) })}{' '}
          {complete.missing.length > 0 && <span className="muted">{t('hygiene.reach.missing', { missing: complete.missing.map((fact) => t(`hygiene.missing.${fact}`)).join(', ') })}</span>}
        </p>
      )}
      <dl className="reach-facts">
        {reach !== null && reach.country !== null && <Where country={reach.country} now={now} />}
        {reach !== null && reach.languages.length > 0 && (
          <div>
            <dt>{t('hygiene.reach.language')}</dt>
            <dd>{reach.languages.map((code) => languageName(code, tongue())).join(', ')}</dd>
          </div>
        )}
      </dl>
      {reach !== null && reach.guess !== null && <Guess guess={reach.guess} onTake={onTakeGuess} />}
    </section>
  );
}

function Where({ country, now }: { country: string; now: number }) {
  const zones = zonesOf(country);
  return (
    <>
      <div>
        <dt>{t('hygiene.reach.place')}</dt>
        <dd>{countryText(country)}</dd>
      </div>
      {zones.length > 0 && (
        <div>
          <dt>{t('hygiene.reach.localTime')}</dt>
          {zones.map((zone) => (
            <dd key={zone}>
              {t('hygiene.reach.times', { time: timeIn(zone, now), place: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ') })} <span className="small muted">({t(isOfficeTime(zone, now) ? 'hygiene.reach.now' : 'hygiene.reach.later')})</span>
            </dd>
          ))}
        </div>
      )}
    </>
  );
}

function Guess({ guess, onTake }: { guess: NonNullable<ReachData['guess']>; onTake: ReachProps['onTakeGuess'] }) {
  const task = useTask();
  const { email, pattern, basis, otherwise } = guess;
  const names = [...new Set(basis.map(({ name, email: known }) => `${name} (${known})`))].slice(0, 3).join(', ');
  return (
    <div className="reach-guess">
      <p>
        <strong>{t('hygiene.reach.guess')}:</strong> {email}
      </p>
      <p className="small muted">
        {t('hygiene.reach.basis', basis.length, { pattern, names })} {otherwise > 0 && t('hygiene.reach.otherwise', otherwise)} {t('hygiene.reach.unsure')}
      </p>
      <button type="button" className="button button-small" disabled={task.pending} onClick={() => void task.run(() => onTake(email))}>
        {t('hygiene.reach.take')}
      </button>
      <ProblemText problem={task.problem} />
    </div>
  );
}
