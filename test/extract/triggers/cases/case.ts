import type { PageKind } from '#lib/evidence/model.ts';
import type { TriggerName } from '#lib/extract/triggers/kinds.ts';

/** For each kind of event: what tells of it, and what nearly does. */
export type Cases = Readonly<Record<TriggerName, readonly [says: string, nearly: string]>>;

/** Kind of page each is tried on. */
export const PAGE_OF: Readonly<Record<TriggerName, PageKind>> = {
  grant: 'press', revenue: 'about', investors: 'about', listed: 'about', enterprise: 'pricing', freeOnly: 'pricing', layoffs: 'press', newSite: 'press', acquisition: 'about', parent: 'about',
  procurement: 'contact', openToWork: 'linkedin-profile', pain: 'job-post', surge: 'press', compliance: 'about', newMarket: 'press', launch: 'press', partners: 'about', migration: 'job-post', tender: 'press',
  datedNeed: 'job-post', fiscalYear: 'about', renewal: 'press', fair: 'company-home', newLeader: 'press', comingSoon: 'company-home', closed: 'contact', noBusiness: 'about',
};
