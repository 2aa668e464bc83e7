import './zod-setup.ts';
import * as z from 'zod';
import { ALL_FIELDS } from '#lib/evidence/fields.ts';
import { isFileAddress } from '#lib/evidence/file-source.ts';
import { isPasteAddress } from '#lib/evidence/paste-source.ts';
import { t } from '#lib/i18n/t.ts';

/** Every field a page can state. */
export const FIELD_NAMES = ALL_FIELDS;
export const fieldName = z.enum(FIELD_NAMES);

/** An http or https address of at most 4,096 characters. */
export const pageUrl = z
  .string()
  .max(4096)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), { error: () => t('files.webAddress') });

/** Where a kept value came from: a page, a row of an imported file, or a pasted text. */
export const sourceUrl = z
  .string()
  .max(4096)
  .refine((text) => (/^https?:\/\//i.test(text) || isFileAddress(text) || isPasteAddress(text)) && URL.canParse(text), { error: () => t('files.source') });

export const quote = z.object({ exact: z.string().max(200), prefix: z.string().max(40), suffix: z.string().max(40) });
