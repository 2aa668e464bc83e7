import * as z from 'zod';
import { type ExportChoices, TARGET_IDS } from '#lib/interop/targets/model.ts';
import type { ExportingMessages } from '#lib/messaging/exporting-protocol.ts';
import { id, type Requests } from './parts.ts';

const MOST_A_SLICE = 1000;

/** What a person chose for an export, as kept. */
export const exportChoices: z.ZodType<ExportChoices> = z.object({
  target: z.enum(TARGET_IDS),
  without: z.array(z.string().max(100)).max(200),
  mark: z.boolean(),
  closed: z.boolean(),
  unknownLastName: z.boolean(),
  custom: z.boolean(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  purpose: z.string().max(500),
});

export const exportingRequests: Requests<ExportingMessages> = {
  'export-facts': z.object({ asked: z.array(z.object({ id, icpId: id.nullable() })).max(MOST_A_SLICE) }),
  'export-lines': z.object({ ids: z.array(id).max(MOST_A_SLICE) }),
  'export-choices': z.object({}) as z.ZodType<Record<string, never>>,
  'keep-export-choices': exportChoices,
};
