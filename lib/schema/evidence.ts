import './zod-setup.ts';
import * as z from 'zod';
import { ALL_FIELDS } from '#lib/evidence/fields.ts';
import { isFileAddress } from '#lib/evidence/file-source.ts';
import { isPasteAddress } from '#lib/evidence/paste-source.ts';

/** Every field a page can state. */
export const FIELD_NAMES = ALL_FIELDS;
export const fieldName = z.enum(FIELD_NAMES);

/** An http or https address of at most 4,096 characters. */
export const pageUrl = z
  .string()
  .max(4096)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not an http(s) address');

/** Where a kept value came from: a page, a row of an imported file, or a pasted text. */
export const sourceUrl = z
  .string()
  .max(4096)
  .refine((text) => (/^https?:\/\//i.test(text) || isFileAddress(text) || isPasteAddress(text)) && URL.canParse(text), 'not an http(s) address, nor a row of a file or a pasted text');

export const quote = z.object({ exact: z.string().max(200), prefix: z.string().max(40), suffix: z.string().max(40) });
