import '../zod-setup.ts';
import * as z from 'zod';
import type { HygieneMessages } from '#lib/messaging/hygiene-protocol.ts';
import { id, type Requests } from './parts.ts';

export const hygieneRequests: Requests<HygieneMessages> = {
  'preview-merge': z.object({ keep: id, gone: id }),
  'merge-prospects': z.object({ keep: id, gone: id }),
  'read-reach': z.object({ id }),
  'take-guess': z.object({ id, email: z.string().max(200) }),
  'keep-apart': z.object({ one: id, other: id }),
};
