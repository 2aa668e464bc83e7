import { t } from '#lib/i18n/t.ts';

/** "deleted in 3 days", "deleted today". */
export const countdown = (days: number): string => (days === 0 ? t('privacy.retention.today') : t('privacy.retention.inDays', days));
