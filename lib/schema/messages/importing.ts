import '../zod-setup.ts';
import * as z from 'zod';
import { LONGEST_HEADER, LONGEST_NOTE, MOST_COLUMNS, MOST_ROWS, RULES, TARGETS } from '#lib/interop/import/plan.ts';
import type { ImportMessages } from '#lib/messaging/import-protocol.ts';
import { id, type Requests } from './parts.ts';

/** Rows of one message. */
const SLICE_MOST = 2000;
/** As a spreadsheet counts them: rows that hold something may stand far apart. */
const row = z.int().min(1).max(10_000_000);
const number = z.int().min(0).max(MOST_ROWS);

const header = z.string().max(LONGEST_HEADER);
const headers = z.array(header).max(MOST_COLUMNS);

const mapping = {
  columns: z
    .array(z.object({ header, nth: z.int().min(1).max(MOST_COLUMNS).exactOptional(), target: z.enum(TARGETS), currency: z.string().regex(/^[A-Z]{3}$/).exactOptional(), factor: z.number().positive().max(1e9).exactOptional() }))
    .max(MOST_COLUMNS),
  rules: z.partialRecord(z.enum(TARGETS), z.enum(RULES)),
};

/** As remembered among the choices. */
export const keptMapping = z.object(mapping);

const plan = z.object({ ...mapping, fileName: z.string().min(1).max(300), asOf: z.iso.date().nullable() }) as z.ZodType<ImportMessages['begin-import']['request']['plan']>;

export const importRequests: Requests<ImportMessages> = {
  'begin-import': z.object({ plan, headers }),
  'import-mapping': z.object({ headers }),
  'stage-rows': z.object({ importId: id, number, rows: z.array(z.object({ row, cells: z.array(z.string().max(LONGEST_NOTE)).max(MOST_COLUMNS) })).max(SLICE_MOST) }),
  'stage-lines': z.object({ importId: id, number, lines: z.array(z.object({ row, text: z.string().max(6_000_000) })).max(SLICE_MOST) }),
  'commit-import': z.object({ importId: id }),
  'cancel-import': z.object({ importId: id }),
};
