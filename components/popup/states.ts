import { t } from '#lib/i18n/t.ts';
import type { RestrictedReason, TabView } from '#lib/messaging/protocol.ts';

/** What the popup says when there is no assessment to show. */

export const RESTRICTED_WORDS: Readonly<Record<RestrictedReason, string>> = {
  'browser-page': t('popup.restricted.browserPage'),
  store: t('popup.restricted.store'),
  pdf: t('popup.restricted.pdf'),
  file: t('popup.restricted.file'),
  'no-access': t('popup.restricted.noAccess'),
  other: t('popup.restricted.other'),
};

export const BLOCKED_WORDS: Readonly<Record<Extract<TabView, { state: 'blocked' }>['why'], { title: string; text: string }>> = {
  paused: { title: t('popup.blocked.paused'), text: t('popup.blocked.pausedWhy') },
  'never-site': { title: t('popup.blocked.never'), text: t('popup.blocked.neverWhy') },
  'linkedin-off': { title: t('popup.blocked.linkedin'), text: t('popup.blocked.linkedinWhy') },
};
