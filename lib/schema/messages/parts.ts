import * as z from 'zod';

/** A decoder for the request of each message. */
export type Requests<M> = { [K in keyof M]: M[K] extends { request: infer R } ? z.ZodType<R> : never };

export const id = z.string().min(1).max(200);
