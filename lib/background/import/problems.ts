import { t } from '#lib/i18n/t.ts';
import type { Problem } from '#lib/messaging/protocol.ts';

/** The import was given up, or another one began since. */
export const noSuchImport = (): { ok: false; error: Problem } => ({ ok: false, error: { code: 'not-found', message: t('importing.gone') } });
