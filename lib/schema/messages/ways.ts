import * as z from 'zod';
import type { WaysMessages } from '#lib/messaging/ways-protocol.ts';
import type { Requests } from './parts.ts';

/** How much of a text may be read is for the worker to say, in words; this only keeps a message from carrying far more. */
const pasted = { text: z.string().max(2_000_000), from: z.string().max(4096) };

export const waysRequests: Requests<WaysMessages> = {
  'read-paste': z.object(pasted),
  'save-paste': z.object({ ...pasted, at: z.int().min(0) }),
};
