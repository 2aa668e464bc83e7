import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { COMMON_TABLES } from '#lib/extract/common-tables.ts';
import { addTables } from '#lib/extract/tables.ts';

export default defineUnlistedScript(() => addTables(COMMON_TABLES));
