/** E-mail addresses and phone numbers: links, labelled and plain text, and the usual ways of hiding them from robots. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found, foundIn, quoteAt } from '../finding.ts';
import { textsOf } from '../json-ld.ts';
import { type LabelledFact, factsByLabel } from '../language/index.ts';
import type { Block, Page, PageLink } from '../page.ts';
import { organisationParts } from './organisation.ts';
import { SOMEBODY_ELSE, isSomebodyElses } from './somebody-else.ts';
import { wholeWords } from './words.ts';

const ADDRESS = /[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}/gi;
const AT_SIGN = '[([{<] ?(?:at|ät|@|arroba|a|chiocciola) ?[)\\]}>]';
const DOT_SIGN = '[([{] ?(?:dot|punkt|point|punto|\\.) ?[)\\]}]';
const HAS_HIDDEN = new RegExp(`${AT_SIGN}| AT [a-zA-Z0-9-]+ DOT `);
/** "name (at) host (dot) tld", "name [ät] host.tld"; bare words only in capitals: "name AT host DOT tld". */
const HIDDEN_ADDRESSES = [
  new RegExp(`([a-z0-9][a-z0-9._-]{0,63}) ?${AT_SIGN} ?((?:[a-z0-9-]{1,63}(?:\\.| ?${DOT_SIGN} ?)){1,4}[a-z]{2,24})`, 'gi'),
  /([a-zA-Z0-9][a-zA-Z0-9._-]{0,63}) AT ((?:[a-zA-Z0-9-]{1,63} DOT ){1,4}[a-zA-Z]{2,24})/g,
];
const DOTS = new RegExp(` ?${DOT_SIGN} ?| DOT `, 'gi');
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Who made the site leaves an address too. */
const MAKER = wholeWords(
  '(?:web ?site|web ?page|web ?design|site|page|design(?:ed)?|developed|created|made|built|powered) (?:by|von|par|por|door)|sito (?:web )?(?:creato|realizzato|sviluppato)(?: da)?|realizzato da|realizzazione|réalis(?:ation|é par)|conception|création du site|erstellt von|gestaltet von|webdesign|umsetzung|realisierung|programmierung|diseñado por|desarrollado por|diseño web|desenvolvido por|gemaakt door|laget av|producerad av|lavet af|wykonanie|projekt i wykonanie',
);
/** The words before something name who made the site. */
export const ofMaker = (text: string): boolean => text.length < 200 && MAKER.test(text);
/** In a legal notice, those of hosts and of boards of conciliation. */
const ofSomebodyElse = (page: Page, block: Block, at: number): boolean => isSomebodyElses(page, block) || SOMEBODY_ELSE.test(block.text.slice(0, at));

/** In quotations and code-like places an address is somebody else's or an example. */
const readable = (block: Block): boolean => !block.quoted && block.tag !== 'pre' && block.tag !== 'code';

function textBefore(page: Page, link: PageLink): string {
  const text = page.blocks[link.block]?.text ?? '';
  return text.slice(0, Math.max(0, text.indexOf(link.text)));
}

export function emailLinks(page: Page): Found[] {
  return page.links.flatMap((link) => {
    if (!/^mailto:/i.test(link.href) || link.quoted || ofMaker(textBefore(page, link))) return [];
    const shown = link.text.match(ADDRESS)?.[0];
    const addressed = unescaped(link.href.slice(7)).replace(/\?.*$/s, '').split(/[,;]/).map((one) => one.replace(INVISIBLE, '').trim());
    // a broken link beside a readable address: people read the text
    const addresses = shown !== undefined && addressed.length === 1 && addressed[0]?.toLowerCase() !== shown.toLowerCase() && addressed[0]?.match(/@/g)?.length !== 1 ? [shown] : addressed;
    return addresses.flatMap((address) => found(address, { place: 'mailto link', method: 'field' }) ?? []);
  });
}

export function emailsInText(page: Page): Found[] {
  const results: Found[] = [];
  for (const block of page.blocks) {
    if (!readable(block)) continue;
    const text = block.text.replace(INVISIBLE, '');
    if (text.includes('@')) {
      for (const match of text.matchAll(ADDRESS)) if (!ofMaker(text.slice(0, match.index)) && !(page.kind === 'contact' && ofSomebodyElse(page, block, match.index))) push(results, match[0], text, match.index, match[0].length);
    }
    if (!HAS_HIDDEN.test(text)) continue;
    for (const match of HIDDEN_ADDRESSES.flatMap((pattern) => [...text.matchAll(pattern)])) {
      push(results, `${match[1] ?? ''}@${(match[2] ?? '').replace(DOTS, '.')}`, text, match.index, match[0].length);
    }
  }
  return results;
}

function push(results: Found[], raw: string, text: string, start: number, length: number): void {
  results.push({ raw, quote: quoteAt(text, start, start + length), place: 'text', method: 'labelled' });
}

/** Cloudflare writes addresses as hex, each byte combined with the first one. */
export function emailsBehindCloudflare(page: Page): Found[] {
  return page.having('data-cfemail').slice(0, 50).flatMap((el) => found(decodeCloudflare(el.attribute('data-cfemail')), { place: 'protected e-mail', method: 'field' }) ?? []);
}

function decodeCloudflare(hex: string): string {
  if (!/^(?:[0-9a-f]{2}){4,120}$/i.test(hex)) return '';
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const key = bytes[0] ?? 0;
  return String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const structuredContacts = (key: 'email' | 'telephone') => (page: Page): Found[] =>
  organisationParts(page).flatMap((node) => textsOf(node, key)).flatMap((text) => found(text, { place: `structured data, Organization.${key}`, method: 'structured' }) ?? []);

/** Digits with the usual separators, 6 to 16 digits; a leading + or bracket belongs to it. */
const NUMBER = /(?:\+|\(\+?|00)?\d(?:[\d\s()./\u00a0\u2010-\u2015-]{4,34})\d(?:\s{0,2}(?:ext|x|dw|durchwahl)\.?:?\s{0,2}\d{1,5})?/gi;
/** Numbers that other registers give out, and those of orders, customers and goods. */
const REGISTERED = new RegExp(
  `(?:${[
    String.raw`\b(?:hr[ab]|iban|bic|vat|ust|uid|id|nip|regon|krs|cnpj|cif|nif|nit|rut|ruc|rfc|cuit|gst|gstin|cin|uen|pan|lei|siret|siren|rcs|org|kvk|cvr|tax|duns|ein|abn|acn|reg|p\.? ?iva|isbn|ean|sku|bank|konto|account|order|invoice|customer|article|item|part|model|serial|licen[cs]e|policy|case|ticket|ref|pedido|cliente|commande|ordine|matr[ií]cula|expediente)[\s.:#-]*(?:n[ro°º]?\.?|num(?:mer|ber|ero|éro)|no\.?)?`,
    String.raw`(?:bestell|kunden|auftrags|rechnungs|artikel|vertrags|konto|steuer|mitglieds|register|firmenbuch|lizenz|serien|modell|teile|vorgangs|ordre?|kunde|organisations|organisasjons|klant|bestel|factuur|reg)-?(?:nummer|nr\.?|no\.?)`,
  ].join('|')})[\\s.:#-]*$`,
  'i',
);
const DIGIT_GROUPS = /^\(?\+?\d/;
const DATE_OR_RANGE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d{2}\s?[-–]\s?(?:(?:19|20)\d{2}|\d{2})$|^(?:19|20)\d{2}-[01]\d-[0-3]\d(?!\d)|^\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}$|^\d{1,3}(?:[.,]\d{3})+$|^\d+\.\d+$|^\d{1,3}(?:\.\d{1,3}){3}$/;
/** "234 360 120" is an amount, unless a label says that it is a phone number. */
const GROUPED = /^\d{1,3}(?: \d{3})+$/;

/** Facts the words right before a number label: "Phone (EU):", "Tel / Fax", "M". */
function labelsBefore(text: string): Set<LabelledFact> {
  const facts = new Set<LabelledFact>();
  const words = fold(text.slice(-48)).split(' ').filter((word) => word !== '');
  for (let from = Math.max(0, words.length - 5); from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const phrase = words.slice(from, to).join(' ');
      // a lone letter labels only right at the number
      if (phrase.length === 1 && to < words.length) continue;
      for (const fact of factsByLabel().get(phrase) ?? []) if (fact === 'phone' || fact === 'fax') facts.add(fact);
    }
  }
  return facts;
}

export function phoneLinks(page: Page): Found[] {
  return page.links.flatMap((link) => {
    if (!/^(?:tel|callto|whatsapp):/i.test(link.href) || link.quoted) return [];
    const labels = labelsBefore(textBefore(page, link));
    if (labels.has('fax') && !labels.has('phone')) return [];
    return found(unescaped(link.href.replace(/^\w+:\/{0,2}/, '')), { place: 'tel link', method: 'field' }) ?? [];
  });
}

/** Numbers behind a phone label, or written internationally near other contact data. Fax numbers and dates are left out. */
export function phonesInText(page: Page): Found[] {
  const results: Found[] = [];
  let previous: Block | undefined;
  for (const block of page.blocks) {
    if (readable(block) && block.text.length < 1500 && /\d{2}/.test(block.text)) {
      let from = 0;
      let last: Set<LabelledFact> | undefined;
      for (const match of block.text.matchAll(NUMBER)) {
        const before = block.text.slice(from, match.index);
        let labels = labelsBefore(before);
        if (labels.size === 0 && last !== undefined && /^\s*(?:[-–,;/|]|oder|or|y|ou|und|and|et|e)?\s*$/i.test(before)) labels = last;
        if (labels.size === 0 && match.index < 3 && previous !== undefined && previous.text.length < 40) labels = labelsBefore(previous.text);
        from = match.index + match[0].length;
        last = labels;
        if (isFax(labels, before) || REGISTERED.test(before) || (page.kind === 'contact' && ofSomebodyElse(page, block, match.index))) continue;
        for (const raw of numbersIn(match[0])) {
          if (DATE_OR_RANGE.test(raw) || (GROUPED.test(raw) && !labels.has('phone')) || !DIGIT_GROUPS.test(raw) || !(labels.has('phone') || speaksForItself(raw, block, page))) continue;
          const item = foundIn(block, raw, { place: labels.has('phone') ? 'phone label' : 'text', method: labels.has('phone') ? 'labelled' : 'text' });
          if (item !== null) results.push(item);
        }
      }
    }
    if (block.text.length > 1) previous = block;
  }
  return results;
}

/** "555 0100 - 555 0199" is two numbers; "9036 - 0" is one. */
function numbersIn(text: string): string[] {
  const parts = text.split(/\s[-–/]\s/);
  const whole = parts.every((part) => part.replace(/\D/g, '').length >= 6) ? parts : [text];
  return whole.map((part) => part.trim().replace(/[\s(./-]+$/, ''));
}

/** Written internationally, or with the groups of a phone number alone in a line of header, footer or contact page. */
function speaksForItself(raw: string, block: Block, page: Page): boolean {
  const digits = raw.replace(/\D/g, '').length;
  if (/^(?:\(?\+|00)[1-9]/.test(raw)) return block.text.length < 200 && digits >= 8;
  const contactPlace = block.landmark === 'header' || block.landmark === 'footer' || block.landmark === 'nav' || page.kind === 'contact';
  const at = block.text.indexOf(raw);
  const alone = /(?:^|[|·•])\s*$/.test(block.text.slice(0, at)) && /^\s*(?:[|·•]|$)/.test(block.text.slice(at + raw.length));
  return contactPlace && (block.text.length < 50 || alone) && digits >= 9 && digits <= 12 && /\d[\s.)/-]{1,2}\d{2,4}[\s./-]\d{2,}/.test(raw);
}

/** "Fax" labels a fax; "Tel / Fax" labels both, and so a phone. */
const isFax = (labels: ReadonlySet<LabelledFact>, before: string): boolean => labels.has('fax') && (!labels.has('phone') || !/\b(?:tel|phone|tél|telefono|teléfono|fon)\w*\.?\s*[/&+]\s*(?:tele)?fax/i.test(before));
