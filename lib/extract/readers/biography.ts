/** Where somebody works now, as the few words of an account tell it. */
import { isBoardSeat } from '#lib/taxonomy/board-seats.ts';

const COMPANY = '(?<company>@\\w{2,39}|(?:https?:\\/\\/)?[\\w-]+(?:\\.[\\w-]+)+|\\p{Lu}[\\p{L}\\p{N}&.-]+(?:\\s\\p{Lu}[\\p{L}\\p{N}&.-]+){0,3})';
const START = '(?:^|[\\s,|·•(])';
/** "Founder of Forma", "CTO @forma", "Building forma.example". */
const WORKS = new RegExp(
  `${START}(?:(?<role>(?:co-?)?founder|ceo|cto|cfo|coo|cmo|vp [\\w ]{2,30}?|head of [\\w ]{2,30}?|director[\\w ,]{0,30}?|[\\w ]{0,20}(?:engineer|developer|designer|manager|lead)|gründer(?:in)?|geschäftsführer(?:in)?|directeur|directrice)(?: (?:&|and|und|et|\\/) (?:ceo|cto|coo|[\\w-]+))?\\s?(?:of|at|@|bei|von|chez|,)?\\s|(?:running|building|working (?:at|on|for)|works (?:at|for)|currently (?:at|@)|arbeite bei|je travaille chez|trabajo en)\\s)\\s?${COMPANY}`,
  'giu',
);
/** "Fundadora de Forja", "Directora de Ventas en Forja", "Fondateur de Forge": "de" stands in titles, too. */
const ROMANCE = new RegExp(
  `${START}(?<role>(?:co-?)?fundador(?:a)?(?= de )|(?:co-?)?fondat(?:eur|rice)(?= de | d’)|(?:director|directora|responsable|jef[ea]|gerente)(?: de(?: la)? [\\p{L}]+(?: [\\p{L}]+)?)?(?= en ))(?: de | d’| en )${COMPANY}`,
  'giu',
);
const PARTS = /(?=\b(?:formerly|former|previously|prev\b|ex-|ehemals|früher|anciennement|antes))|\n|\s·\s|\s\|\s/i;
const OVER = /(?:formerly|former|previously|prev\.?|ex-|ehemals|früher|anciennement|antes)\b/i;

interface Work {
  /** '' where only the company is told. */
  role: string;
  company: string;
}

/** From the separator before a place in a text up to it. */
const clauseOf = (text: string, end: number): string => text.slice(0, end).split(/[,;|·•(]\s|\.\s/).at(-1) ?? '';

/** The first work that is not over and no seat on a board; null without one. */
export function worksAt(biography: string): Work | null {
  for (const part of biography.split(PARTS).filter((one) => !OVER.test(one))) {
    for (const { groups, index, 0: words } of [...part.matchAll(ROMANCE), ...part.matchAll(WORKS)]) {
      const company = groups?.['company'];
      if (isBoardSeat(clauseOf(part, index + words.length))) continue;
      if (company === undefined || !/^(?:@|https?:|\p{Lu}|[\w-]+\.)/u.test(company)) continue;
      return { role: groups?.['role']?.replace(/\s(?:of|at|@|bei|von|chez|,)\s?$/i, '').trim() ?? '', company: company.replace(/^@|^https?:\/\//, '').replace(/[.,]$/, '') };
    }
  }
  return null;
}
