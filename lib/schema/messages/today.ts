import * as z from 'zod';
import type { TodayMessages } from '#lib/messaging/today-protocol.ts';
import { TODAY_KINDS } from '#lib/prospects/model.ts';
import { id, type Requests } from './parts.ts';

export const todayRequests: Requests<TodayMessages> = {
  'put-aside': z.object({ id, kind: z.enum(TODAY_KINDS), until: z.iso.date().nullable() }),
};
