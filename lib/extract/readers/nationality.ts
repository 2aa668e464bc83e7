/** "We are a Danish software company": the country a company says it is of, in the words it describes itself with. */
import { COMPANY_NOUNS, DEMONYMS, DEMONYM_ENDINGS } from '#lib/taxonomy/demonyms.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import type { Found } from '../finding.ts';
import type { Page } from '../page.ts';
import { ownNames } from './company-name.ts';
import { AFTER, BEFORE, anyOf, result, sentencesOf } from './sentences.ts';
import { LETTER, wholeWords } from './words.ts';

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(Object.entries(DEMONYMS).flatMap(([country, roots]) => roots.split(', ').map((root) => [root, country] as const)));

let made: ReturnType<typeof make> | undefined;
const patterns = () => (made ??= make());

function make() {
  const roots = anyOf([...COUNTRY_OF.keys()]);
  const nouns = anyOf(COMPANY_NOUNS);
  const adjective = `(?<![${LETTER}0-9-])(${roots})${DEMONYM_ENDINGS}`;
  const words = `(?:[${LETTER}&/-]+,?\\s){0,3}?`;
  return {
    roots: new RegExp(`${BEFORE}(?:${roots})`, 'i'),
    // a Danish family-owned software company · et norsk SaaS-selskap
    before: new RegExp(`${adjective}\\s${words}[${LETTER}-]{0,24}?(?:${nouns})${AFTER}`, 'i'),
    // une entreprise familiale française
    behind: new RegExp(`${BEFORE}(?:${nouns})${AFTER}\\s(?:[${LETTER}-]+\\s){0,2}?${adjective}${AFTER}`, 'i'),
  };
}

/** "is a", "wir sind ein", "es una de las": what leads from the company to what it is; or the sentence begins there. */
const IS_A = /(?:(?<![\p{L}])(?:is|are|we['’]re|as|ist|sind|als|est|sommes|es|somos|son|è|siamo|é|zijn|är|er|jest|jesteśmy)\s(?:[^.;:!?]{0,50}\s)?(?:un['’])?|^(?:(?:an?|the|eine?|une?|una?|uma?|ett?|een|l['’])\s)?(?:\S+\s){0,2})$/iu;
/** What a company is told to be like, or to serve, and not to be. */
const NOT_ITSELF = wholeWords('language|speaking|sprach\\p{L}*|food|cuisine|küche|wine|restaurant|law|market|markets|markt|customers?|clients?|for|für|pour|para|per|helps?|help|helping|hilft|unterstützt|aide|ayuda|serves?|serving|with|mit|subsidiary|tochter\\p{L}*|filiale|filial|parent|mutter\\p{L}*|owned by|part of|teil der|acquired|investor\\p{L}*|backed|inspired|style|like|other|andere\\p{L}*|several|many|viele|mehrere|dozens|hundreds|competitors?|partners?|bought|buys|acquir\\p{L}*|sold|joined|merged|invest\\p{L}*');
const US = /(?<![\p{L}])(?:we|we['’]re|our|wir|unser\p{L}*|nous|notre|nosotros|somos|nuestra|noi|siamo|nostra|nós|nossa|wij|we|onze|vi|vår\p{L}*|vores|jesteśmy|nasza|the company|the firm|das unternehmen|la empresa|l['’]entreprise|l['’]azienda|a empresa|selskapet|företaget|virksomheden)(?![\p{L}])/iu;

export function statedNationality(page: Page): Found[] {
  if (page.kind === 'job-post' || page.kind === 'press') return [];
  const own = ownNames(page).map(fold).filter((name) => name.length > 2);
  const found = sentencesOf(page, (text) => text.length < 700 && patterns().roots.test(text)).flatMap((sentence) => {
    const { before, behind } = patterns();
    for (const pattern of [before, behind]) {
      const match = pattern.exec(sentence.text);
      const country = match === null ? undefined : COUNTRY_OF.get((match[1] ?? '').toLowerCase());
      if (match === null || country === undefined) continue;
      const lead = sentence.text.slice(0, match.index);
      const at = match.index + match[0].toLowerCase().lastIndexOf((match[1] ?? '').toLowerCase());
      const folded = fold(sentence.text.slice(0, match.index + match[0].length));
      const isOwn = own.some((name) => folded.includes(name)) || US.test(lead) || (sentence.block === null && match.index < 30);
      if (!isOwn || !IS_A.test(lead) || NOT_ITSELF.test(lead.slice(-70)) || NOT_ITSELF.test(match[0]) || TWO_COUNTRIES.test(sentence.text.slice(0, at)) || /^[-–/]/.test(sentence.text.slice(match.index + match[0].length))) continue;
      return [result(sentence, country, match.index, match[0].length)];
    }
    return [];
  });
  return new Set(found.map(({ raw }) => raw)).size === 1 ? found.slice(0, 1) : [];
}

/** "Franco-German", "Colombo Alemana". */
const TWO_COUNTRIES = /(?<![\p{L}])(?:(?:franco|anglo|austro|italo|hispano|luso|sino|indo|colombo|germano|argentino|chileno|mexicano|[\p{L}]+-)[\s-]|(?:and|und|og|och|&|\/)\s?)$/iu;
