import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '#lib/show/start.ts';

export default defineUnlistedScript(() => start());
