/** Brings every part of the reader into this process, as the worker brings them to a page. */
import { addArticleReader } from '#lib/extract/article.ts';
import { COMMON_TABLES } from '#lib/extract/common-tables.ts';
import { OTHER_LANGUAGES } from '#lib/extract/language/others.ts';
import { addReader } from '#lib/extract/parts.ts';
import { readPlatform } from '#lib/extract/platform.ts';
import { readArticle } from '#lib/extract/readability.ts';
import { readSite } from '#lib/extract/site.ts';
import { addTables } from '#lib/extract/tables.ts';

addTables(COMMON_TABLES);
addTables({ languages: OTHER_LANGUAGES });
addArticleReader(readArticle);
addReader('site', readSite);
addReader('platform', readPlatform);

export { readWithParts as extract } from '#lib/extract/parts.ts';
