import './zod-setup.ts';
import * as z from 'zod';
import { t } from '#lib/i18n/t.ts';
import { DIMENSIONS } from '#lib/icp/model.ts';
import type { Because, BuyingTouch } from '#lib/prospects/because.ts';
import type { Short } from '#lib/prospects/line.ts';

const count = z.int().min(0).max(1_000_000);
const letters = z.string().max(8);
const day = z.iso.date({ error: () => t('files.date', { example: '2026-11-22' }) });
const dimensions = z.array(z.enum(DIMENSIONS)).max(DIMENSIONS.length);
const touch = z.enum(['replied', 'meeting', 'asked-price', 'demo-request', 'event', 'download'] satisfies BuyingTouch[]);

const short = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['excluded', 'disqualifier', 'too-little']) }),
  z.strictObject({ kind: z.literal('known'), known: z.number(), needed: z.number() }),
  z.strictObject({ kind: z.literal('fit'), grade: letters.nullable(), lowest: letters }),
  z.strictObject({ kind: z.literal('readiness'), readiness: z.number(), line: z.number() }),
]) satisfies z.ZodType<Short>;

/** Why a stage changed, as kept. */
export const becauseShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('short'), short }),
  z.strictObject({ kind: z.literal('standing'), grade: letters.nullable(), digit: z.int().min(1).max(4), known: z.int() }),
  z.strictObject({ kind: z.literal('confirmed'), dimensions }),
  z.strictObject({ kind: z.literal('unconfirmed'), confirmed: count, needed: count, among: dimensions }),
  z.strictObject({ kind: z.literal('not-now'), until: day }),
  z.strictObject({ kind: z.literal('far-ahead'), until: day, months: z.number() }),
  z.strictObject({ kind: z.literal('silent'), touches: count }),
  z.strictObject({ kind: z.literal('day-reached'), day }),
  z.strictObject({ kind: z.literal('touched'), touch }),
  z.strictObject({ kind: z.literal('readiness-rose'), from: z.int(), to: z.int() }),
  z.strictObject({ kind: z.enum(['taken-back', 'won', 'nurture', 'reopened']) }),
  z.strictObject({ kind: z.literal('closed'), to: z.enum(['lost', 'disqualified']), reason: z.string().max(300) }),
  z.strictObject({ kind: z.literal('handed-over'), as: z.enum(['mql', 'sql']), to: z.string().max(300).exactOptional() }),
]) satisfies z.ZodType<Because>;
