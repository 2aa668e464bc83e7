import '../zod-setup.ts';
import * as z from 'zod';
import type { ListMessages } from '#lib/messaging/list-protocol.ts';
import { COLUMN_IDS } from '#lib/prospects/list/columns.ts';
import { FACET_IDS } from '#lib/prospects/list/facets.ts';
import { SORT_KEYS } from '#lib/prospects/list/sort.ts';
import { id, type Requests } from './parts.ts';

const ids = z.array(id).min(1).max(100_000);
const tag = z.string().trim().min(1).max(60);
const note = z.string().max(1000);
const day = z.string().trim().min(1).max(80);
const viewId = z.string().startsWith('view:').max(200);

const edit = z.union([
  z.object({ kind: z.literal(['add-tag', 'remove-tag']), tag }),
  z.object({ kind: z.literal('owner'), owner: z.string().trim().min(1).max(120).nullable() }),
  z.object({ kind: z.literal('follow-up'), followUp: z.object({ on: z.iso.date(), what: z.string().trim().max(300) }).nullable() }),
  z.object({ kind: z.literal('verified') }),
  z.object({
    kind: z.literal('stage'),
    decision: z.union([
      z.object({ to: z.literal('won'), note: note.exactOptional() }),
      z.object({ to: z.literal('nurture'), until: day, note: note.exactOptional() }),
      z.object({ to: z.literal('reopen'), note: note.exactOptional() }),
    ]),
  }),
]);

const look = z.object({
  search: z.string().max(200),
  filter: z.partialRecord(z.enum(FACET_IDS), z.array(z.string().max(200)).max(500)),
  sorting: z.object({ by: z.enum(SORT_KEYS), descending: z.boolean() }),
  columns: z.array(z.enum(COLUMN_IDS)).max(COLUMN_IDS.length),
}) as z.ZodType<ListMessages['keep-list-look']['request']['look']>;

export const listRequests: Requests<ListMessages> = {
  'delete-prospects': z.object({ ids }),
  'edit-prospects': z.object({ ids, edit }),
  undo: z.object({ seq: z.int().min(1) }),
  'save-list-view': z.object({ id: viewId.nullable(), name: z.string().trim().min(1).max(80), look }),
  'delete-list-view': z.object({ id: viewId }),
  'keep-list-look': z.object({ look }),
};
