import * as z from 'zod';
import type { PrivacyMessages } from '#lib/messaging/privacy-protocol.ts';
import { RETENTION_DAYS_MAX, RETENTION_DAYS_MIN } from '#lib/prospects/retention.ts';
import { id, type Requests } from './parts.ts';

const nothing = z.object({}) as z.ZodType<Record<string, never>>;

export const privacyRequests: Requests<PrivacyMessages> = {
  'erase-prospects': z.object({ ids: z.array(id).min(1).max(100_000), suppress: z.boolean() }),
  'set-retention': z.object({ days: z.int().min(RETENTION_DAYS_MIN).max(RETENTION_DAYS_MAX) }),
  'limit-visibility': z.object({ tabId: z.int().min(0), generation: z.int().min(1), limited: z.boolean() }),
  'export-access': z.object({ id }),
  'export-suppression': nothing,
  'import-suppression': z.object({ text: z.string().max(20_000_000) }),
  'find-suppressed': z.object({ text: z.string().trim().min(1).max(500) }),
  unsuppress: z.object({ entry: id }),
};
