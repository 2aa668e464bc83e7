import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OTHER_LANGUAGES } from '#lib/extract/language/others.ts';
import { addTables } from '#lib/extract/tables.ts';

export default defineUnlistedScript(() => addTables({ languages: OTHER_LANGUAGES }));
