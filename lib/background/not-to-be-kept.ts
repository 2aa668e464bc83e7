import { t } from '#lib/i18n/t.ts';
import type { Problem } from '#lib/messaging/protocol.ts';

/** Why someone on the suppression list is not stored. */
export const notToBeKept = (): Problem => ({ code: 'suppressed', message: t('privacy.suppressedRefusal') });
