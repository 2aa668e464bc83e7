import type { AnySignal } from '#lib/evidence/model.ts';
import { t } from '#lib/i18n/t.ts';
import type { Stage } from '#lib/prospects/model.ts';
import type { TouchKind } from '#lib/qualify/model.ts';

/** A stage in words, short enough for a chip, and what it means. */
export const STAGE_WORDS: Readonly<Record<Stage, readonly [name: string, meaning: string]>> = {
  unqualified: [t('engagement.stage.unqualified'), t('engagement.stage.unqualifiedMeans')],
  mql: [t('engagement.stage.mql'), t('engagement.stage.mqlMeans')],
  sql: [t('engagement.stage.sql'), t('engagement.stage.sqlMeans')],
  nurture: [t('engagement.stage.nurture'), t('engagement.stage.nurtureMeans')],
  recycle: [t('engagement.stage.recycle'), t('engagement.stage.recycleMeans')],
  won: [t('engagement.stage.won'), t('engagement.stage.wonMeans')],
  lost: [t('engagement.stage.lost'), t('engagement.stage.lostMeans')],
  disqualified: [t('engagement.stage.disqualified'), t('engagement.stage.disqualifiedMeans')],
};

/** What a rep can log, in the order of the buttons. */
export const LOGGABLE = ['replied', 'meeting', 'asked-price', 'demo-request', 'not-now', 'no-budget', 'no-reply'] as const satisfies readonly TouchKind[];

/** What happened, in words. */
export const TOUCH_WORDS: Readonly<Record<TouchKind, string>> = {
  replied: t('engagement.touch.replied'),
  meeting: t('engagement.touch.meeting'),
  'asked-price': t('engagement.touch.askedPrice'),
  'demo-request': t('engagement.touch.demoRequest'),
  'not-now': t('engagement.touch.notNow'),
  'no-budget': t('engagement.touch.noBudget'),
  'no-reply': t('engagement.touch.noReply'),
  event: t('engagement.touch.event'),
  download: t('engagement.touch.download'),
};

/** The same on a button. */
export const LOG_WORDS: Readonly<Record<(typeof LOGGABLE)[number], string>> = {
  replied: t('engagement.button.replied'),
  meeting: t('engagement.button.meeting'),
  'asked-price': t('engagement.button.askedPrice'),
  'demo-request': t('engagement.button.demoRequest'),
  'not-now': t('engagement.button.notNow'),
  'no-budget': t('engagement.button.noBudget'),
  'no-reply': t('engagement.button.noReply'),
};

/** What the trace of a touch says: the note somebody wrote, else what happened. */
export function touchText(trace: AnySignal): string {
  if (trace.field === 'trigger' && trace.value.detail !== undefined) return trace.value.detail;
  return TOUCH_WORDS[trace.rule.slice('touch/'.length) as TouchKind] ?? trace.raw;
}
