import './zod-setup.ts';
import * as z from 'zod';
import { t } from '#lib/i18n/t.ts';
import type { Settings } from '#lib/messaging/protocol.ts';

export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  autoMode: false,
  autoLinkedIn: false,
  linkedInNoticeSeen: false,
  neverSites: [],
  welcomed: false,
  icpChosen: false,
  firstGradeAt: null,
  readBudgetMs: 150,
  todayBadge: true,
  notifyToday: false,
  notifiedOn: '',
  purpose: '',
};

/** A host name as browsers write it: lower case, no scheme, port or path, umlauts in punycode. */
export const site = z
  .string()
  .trim()
  .max(253)
  .refine((text) => /^[^\s/:@?#*]+$/.test(text) && URL.canParse(`http://${text}`), { error: () => t('files.host') })
  .transform((text) => new URL(`http://${text}`).hostname);

const fields = {
  paused: z.boolean(),
  autoMode: z.boolean(),
  autoLinkedIn: z.boolean(),
  linkedInNoticeSeen: z.boolean(),
  neverSites: z.array(site).max(1000),
  welcomed: z.boolean(),
  icpChosen: z.boolean(),
  firstGradeAt: z.number().min(0).nullable(),
  readBudgetMs: z.number().min(10).max(60_000).nullable(),
  todayBadge: z.boolean(),
  notifyToday: z.boolean(),
  notifiedOn: z.string().max(10),
  purpose: z.string().max(500),
};

/** A change of some settings; unknown keys are refused, so that a misspelt one is noticed. */
export const settingsChange = z.strictObject(fields).partial();

/** Settings as stored: each value that cannot be read takes its default, the others stay. */
export function decodeSettings(stored: unknown): Settings {
  const settings = { ...DEFAULT_SETTINGS };
  if (typeof stored !== 'object' || stored === null) return settings;
  for (const key of Object.keys(fields) as (keyof Settings)[]) {
    const value = fields[key].safeParse((stored as Record<string, unknown>)[key]);
    if (value.success) Object.assign(settings, { [key]: value.data });
  }
  return settings;
}
