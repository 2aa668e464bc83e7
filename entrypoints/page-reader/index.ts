import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnce } from '#lib/page/start.ts';

export default defineUnlistedScript(() => startOnce());
