import { CircleCheck, CircleX, MousePointerClick, Zap } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { IcpChoice } from '../icp/icp-choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import './welcome.css';

const DOES = [t('welcome.do1'), t('welcome.do2'), t('welcome.do3'), t('welcome.do4')];
const NEVER = [t('welcome.not1'), t('welcome.not2'), t('welcome.not3'), t('welcome.not4')];

interface WelcomeScreenProps {
  icps: readonly StoredIcp[];
  settings: Settings;
  onActivate: (id: string) => Promise<Outcome<unknown>>;
  /** Called inside the click, so that the browser may ask for its permission. */
  onAutoMode: (on: boolean) => Promise<Outcome<unknown>>;
}

/** First run in three steps: what it does and never does, which ICP, when pages are read. */
export function WelcomeScreen({ icps, settings, onActivate, onAutoMode }: WelcomeScreenProps) {
  return (
    <>
      <p className="lead">{t('welcome.lead')}</p>
      <section className="card" aria-labelledby="step-1">
        <h2 id="step-1">{t('welcome.what')}</h2>
        <div className="does">
          <ul aria-label={t('welcome.does')}>
            {DOES.map((text) => (
              <li key={text}>
                <CircleCheck className="ink-match" aria-hidden /> {text}
              </li>
            ))}
          </ul>
          <ul aria-label={t('welcome.doesNot')}>
            {NEVER.map((text) => (
              <li key={text}>
                <CircleX className="ink-never" aria-hidden />{' '}
                <span>
                  <span className="muted">{t('welcome.never')}</span> {text}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="card" aria-labelledby="step-2">
        <h2 id="step-2">{t('welcome.whom')}</h2>
        <p className="muted">{t('welcome.whomWhy')}</p>
        <IcpChoice icps={icps} onActivate={onActivate} />
      </section>
      <ReadingChoice autoMode={settings.autoMode} onAutoMode={onAutoMode} />
      <Notice tone="good" title={t('welcome.ready')}>
        <p className="small">{t('welcome.readyWhy')}</p>
      </Notice>
    </>
  );
}

function ReadingChoice({ autoMode, onAutoMode }: Pick<WelcomeScreenProps, 'onAutoMode'> & { autoMode: boolean }) {
  const task = useTask();
  const choice = (on: boolean) => ({ checked: autoMode === on, onChange: () => void task.run(() => onAutoMode(on)) });
  return (
    <section className="card" aria-labelledby="step-3">
      <h2 id="step-3">{t('welcome.when')}</h2>
      <fieldset className="choice" disabled={task.pending}>
        <legend className="sr-only">{t('welcome.whenLegend')}</legend>
        <label className="choice-card">
          <input type="radio" name="mode" {...choice(false)} />
          <span>
            <strong>
              <MousePointerClick aria-hidden /> {t('welcome.click')}
            </strong>
            <span className="small muted block">{t('welcome.clickWhy')}</span>
          </span>
        </label>
        <label className="choice-card">
          <input type="radio" name="mode" {...choice(true)} />
          <span>
            <strong>
              <Zap aria-hidden /> {t('welcome.browse')}
            </strong>
            <span className="small muted block">{t('welcome.browseWhy')}</span>
          </span>
        </label>
      </fieldset>
      <ProblemText problem={task.problem} />
      <p className="small muted">{t('welcome.linkedin')}</p>
    </section>
  );
}
