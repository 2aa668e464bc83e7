import { t } from '#lib/i18n/t.ts';
import type { Problem } from '#lib/messaging/protocol.ts';
import { isUnopened } from '#lib/platform/unopened.ts';

/** What a failed write means to a rep. Dexie wraps the cause once or twice, so all layers are looked at. */
export function storageProblem(error: unknown): Problem {
  const names = causes(error);
  if (names.includes('QuotaExceededError')) {
    return {
      code: 'storage-full',
      message: t('problems.diskFull'),
    };
  }
  if (names.includes('VersionError')) {
    return {
      code: 'no-database',
      message: t('problems.newerData'),
    };
  }
  if (isUnopened(error)) return { code: 'no-database', message: t('problems.unopened', { why: error instanceof Error ? error.message : '' }) };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'storage-failed', message: t('problems.notStored', { why: detail }) };
}

function causes(error: unknown): string[] {
  const names: string[] = [];
  let layer: unknown = error;
  for (let depth = 0; depth < 4 && typeof layer === 'object' && layer !== null; depth += 1) {
    const { name, inner, failures } = layer as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof name === 'string') names.push(name);
    layer = inner ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return names;
}
