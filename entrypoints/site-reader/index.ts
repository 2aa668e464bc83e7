import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addReader } from '#lib/extract/parts.ts';
import { readSite } from '#lib/extract/site.ts';

export default defineUnlistedScript(() => addReader('site', readSite));
