import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { dayAfter } from '../ui/day.ts';

interface PutOffProps {
  /** The reader's day (ISO). */
  today: string;
  disabled: boolean;
  onPutOff: (until: string) => void;
}

/** To which day: some near ones, or any. */
export function PutOff({ today, disabled, onPutOff }: PutOffProps) {
  const [day, setDay] = useState('');
  const near = [
    [t('today.tomorrow'), 1],
    [t('today.inThreeDays'), 3],
    [t('today.nextWeek'), 7],
  ] as const;
  return (
    <div className="row" role="group" aria-label={t('today.later')}>
      {near.map(([text, days]) => (
        <button key={days} type="button" className="button button-small" disabled={disabled} onClick={() => onPutOff(dayAfter(today, days))}>
          {text}
        </button>
      ))}
      <label className="row small">
        {t('today.onDay')}
        <input className="input put-off-day" type="date" min={dayAfter(today, 1)} value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
      <button type="button" className="button button-small" disabled={disabled || day <= today} onClick={() => onPutOff(day)}>
        {t('today.putOff')}
      </button>
    </div>
  );
}
