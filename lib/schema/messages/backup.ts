import * as z from 'zod';
import type { BackupMessages } from '#lib/messaging/backup-protocol.ts';
import { id, type Requests } from './parts.ts';

/** Lines are short but for the one row that is longer, an evidence of a large page. */
const line = z.string().max(20_000_000);

export const backupRequests: Requests<BackupMessages> = {
  'begin-restore': z.object({ head: line }),
  'stage-backup': z.object({ restoreId: id, line }),
  'preview-restore': z.object({ restoreId: id }),
  restore: z.object({ restoreId: id, mode: z.enum(['merge', 'replace']) }),
  'cancel-restore': z.object({}) as z.ZodType<Record<string, never>>,
  'drop-copy': z.object({}) as z.ZodType<Record<string, never>>,
};
