import * as z from 'zod';
import { fieldName } from '../evidence.ts';

/** A decoder for the request of each message. */
export type Requests<M> = { [K in keyof M]: M[K] extends { request: infer R } ? z.ZodType<R> : never };

export const id = z.string().min(1).max(200);

export const corrections = z.array(z.object({ field: fieldName, text: z.string().max(500) })).min(1).max(40);
