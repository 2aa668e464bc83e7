import * as z from 'zod';
import type { TodayMessages } from '#lib/messaging/today-protocol.ts';
import { TODAY_KINDS } from '#lib/prospects/model.ts';
import { id, type Requests } from './parts.ts';

const day = z.iso.date();

export const todayRequests: Requests<TodayMessages> = {
  'set-follow-up': z.object({
    ids: z.array(id).min(1).max(100_000),
    followUp: z.object({ on: day, what: z.string().trim().max(300) }).nullable(),
  }),
  'put-aside': z.object({ id, kind: z.enum(TODAY_KINDS), until: day.nullable() }),
};
