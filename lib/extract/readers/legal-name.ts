/** The registered name with its legal form, of the site's owner and not of an agency, partner or customer. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found, foundIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { companyNameVote, copyrightHolders } from './company-name.ts';
import { labelledTexts } from './labelled.ts';
import { legalNameIn, withoutLegalForm } from './legal-form.ts';
import { SOMEBODY_ELSE, isSomebodyElses } from './somebody-else.ts';
import { wholeWords } from './words.ts';

export function labelledLegalNames(page: Page): Found[] {
  return labelledTexts(page).flatMap(({ facts, value, block, label }) => {
    const legal = facts.includes('legalName') ? legalNameIn(value) : null;
    return legal === null || legal.start > 2 ? [] : (foundIn(block, legal.name, { place: `label "${label}"`, method: 'labelled' }) ?? []);
  });
}

export function copyrightLegalNames(page: Page): Found[] {
  return copyrightHolders(page).flatMap((holder) => {
    const legal = legalNameIn(holder);
    return legal === null || !related(page, legal.name) ? [] : (found(legal.name, { place: 'copyright line', method: 'labelled' }) ?? []);
  });
}

/** Who owns or runs a site, in the words of its legal page; the name follows. */
const OWNER = wholeWords(
  'operated by|owned by|website of|property of|published by|trading (?:name|style) of|operator of (?:this|the) (?:web ?)?site(?: is)?|betrieben von|betreiberin?(?: dieser| der)? (?:website|webseite|seite)n?(?: ist)?|angebot der|ein service der|verantwortliche? stelle(?: ist)?|édité par|édition du site|propriété de|exploité par|titular(?: de(?:l| este| esta| la)? [\\p{L} ]{3,20}?)? es|propiedad de|titularidad de|di proprietà di|gestito da|titolare del (?:sito|trattamento)(?: è)?|propriedade d[aeo]|operado por|pertence à|eigendom van|uitgegeven door|handelsnaam van|ägs av|drivs av|eies av|drives av|ejes af|drives af|właścicielem (?:serwisu|strony|witryny) jest|prowadzon[ay] przez|należy do',
);
const OWNER_REACH = 45;

/** "The owner of this site is …" in a sentence of a legal page, or of the footer. */
export function ownersInSentences(page: Page): Found[] {
  for (const block of page.blocks) {
    if (block.quoted || (page.kind !== 'contact' && block.landmark !== 'footer') || isSomebodyElses(page, block)) continue;
    const said = OWNER.exec(block.text);
    const from = said === null ? 0 : said.index + said[0].length;
    const legal = said === null ? null : legalNameIn(block.text.slice(from, from + 160));
    const item = legal === null || legal.start > OWNER_REACH || SOMEBODY_ELSE.test(block.text.slice(0, from)) ? null : foundIn(block, legal.name, { place: 'sentence on the owner', method: 'labelled' });
    if (item !== null) return [item];
  }
  return [];
}

/** A short line with a legal form that bears the owner's name; on an imprint, the first one whatever its name. */
export function legalNamesInLines(page: Page): Found[] {
  const results: Found[] = [];
  const imprint = page.kind === 'contact' && /impr(?:int|essum)|legal|mentions|aviso|note legali|colofon|特定商取引/i.test(page.url.pathname + page.title);
  for (const block of page.blocks) {
    if (block.quoted || block.landmark === 'nav' || block.text.length > 200) continue;
    const legal = legalNameIn(block.text);
    if (legal === null) continue;
    const first = imprint && results.length === 0 && legal.start < 3 && block.landmark !== 'footer';
    if (!first && !related(page, legal.name)) continue;
    const item = foundIn(block, legal.name, { place: block.landmark === 'footer' ? 'footer' : 'text', method: 'labelled' });
    if (item !== null) results.push(item);
    if (results.length >= 3) break;
  }
  return results;
}

function related(page: Page, legal: string): boolean {
  const name = companyNameVote(page)?.name;
  if (name === undefined) return false;
  const [a, b] = [fold(withoutLegalForm(name)).replace(/ /g, ''), fold(withoutLegalForm(legal)).replace(/ /g, '')];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}
