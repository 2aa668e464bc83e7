import * as z from 'zod';
import type { DetailMessages } from '#lib/messaging/detail-protocol.ts';
import { pageUrl, quote } from '../evidence.ts';
import { id, type Requests } from './parts.ts';

const text = z.string().trim().min(1).max(20_000);

export const detailRequests: Requests<DetailMessages> = {
  'add-note': z.object({ prospectId: id, text, from: z.object({ url: pageUrl, quote }).exactOptional() }),
  'edit-note': z.object({ id, text }),
  'delete-note': z.object({ id }),
};
