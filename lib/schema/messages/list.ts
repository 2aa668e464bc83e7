import '../zod-setup.ts';
import * as z from 'zod';
import type { ListMessages } from '#lib/messaging/list-protocol.ts';
import { id, type Requests } from './parts.ts';

const ids = z.array(id).min(1).max(100_000);

export const listRequests: Requests<ListMessages> = {
  'delete-prospects': z.object({ ids }),
  undo: z.object({ seq: z.int().min(1) }),
};
