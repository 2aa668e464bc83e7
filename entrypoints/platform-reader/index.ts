import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addReader } from '#lib/extract/parts.ts';
import { readPlatform } from '#lib/extract/platform.ts';

export default defineUnlistedScript(() => addReader('platform', readPlatform));
