import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleOf } from '#lib/page/article.ts';

/** Its result goes to whoever injected it. */
export default defineUnlistedScript(() => articleOf(window));
