import * as z from 'zod';
import type { DetailMessages } from '#lib/messaging/detail-protocol.ts';
import { pageUrl, quote } from '../evidence.ts';
import { corrections, id, type Requests } from './parts.ts';

const text = z.string().trim().min(1).max(20_000);

export const detailRequests: Requests<DetailMessages> = {
  'add-note': z.object({ prospectId: id, text, from: z.object({ url: pageUrl, quote }).exactOptional() }),
  'edit-note': z.object({ id, text }),
  'correct-prospect': z.object({ id, corrections }),
  'hand-over': z.object({ prospectId: id, as: z.enum(['mql', 'sql']), to: z.string().trim().min(1).max(200).exactOptional(), note: z.string().trim().min(1).max(1000).exactOptional() }),
  'read-handoff': z.object({ id }),
  'delete-note': z.object({ id }),
};
