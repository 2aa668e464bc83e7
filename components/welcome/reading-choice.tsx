import { MousePointerClick, Zap } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';

interface ReadingChoiceProps {
  autoMode: boolean;
  /** Called inside the click, so that the browser may ask for its permission. */
  onAutoMode: (on: boolean) => Promise<Outcome<unknown>>;
}

/** When pages are read: on a click, or while browsing. */
export function ReadingChoice({ autoMode, onAutoMode }: ReadingChoiceProps) {
  const task = useTask();
  const choice = (on: boolean) => ({ checked: autoMode === on, onChange: () => void task.run(() => onAutoMode(on)) });
  return (
    <>
      <h3>{t('welcome.when')}</h3>
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
    </>
  );
}
