import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addArticleReader } from '#lib/extract/article.ts';
import { readArticle } from '#lib/extract/readability.ts';

export default defineUnlistedScript(() => addArticleReader(readArticle));
