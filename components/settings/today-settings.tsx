import { t } from '#lib/i18n/t.ts';
import type { Outcome, Settings } from '#lib/messaging/protocol.ts';
import { Switch } from './switch.tsx';

interface TodaySettingsProps {
  settings: Pick<Settings, 'todayBadge' | 'notifyToday'>;
  onBadge: (on: boolean) => Promise<Outcome<unknown>>;
  /** Called inside the click, so that the browser may ask for its permission. */
  onNotify: (on: boolean) => Promise<Outcome<unknown>>;
}

/** How what waits today is told outside the workspace. */
export function TodaySettings({ settings, onBadge, onNotify }: TodaySettingsProps) {
  return (
    <div className="stack">
      <Switch label={t('today.settings.badge')} checked={settings.todayBadge} onChange={onBadge}>
        {t('today.settings.badgeWhy')}
      </Switch>
      <Switch label={t('today.settings.note')} checked={settings.notifyToday} onChange={onNotify}>
        {t('today.settings.noteWhy')}
      </Switch>
    </div>
  );
}
