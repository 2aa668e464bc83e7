/** E-mail addresses and phone numbers: links, labelled and plain text, and the usual ways of hiding them from robots. */
import { fold } from '#lib/taxonomy/fold.ts';
import { attribute } from '../elements.ts';
import { type Found, found, foundIn, quoteAt } from '../finding.ts';
import { textsOf } from '../json-ld.ts';
import { type LabelledFact, factsByLabel } from '../language/index.ts';
import type { Block, Page } from '../page.ts';
import { organisationParts } from './organisation.ts';

const ADDRESS = /[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}/gi;
/** "name (at) host (dot) tld", "name [ät] host.tld", "name AT host DOT tld". */
const HIDDEN_ADDRESS = /([a-z0-9][a-z0-9._-]{0,63}) ?(?:[([{<] ?(?:at|ät|@|arroba|a|chiocciola) ?[)\]}>]| AT |\(a\)) ?((?:[a-z0-9-]{1,63}(?:\.| ?[([{] ?(?:dot|punkt|point|punto|\.) ?[)\]}] ?| DOT )){1,4}[a-z]{2,24})/gi;
const DOT = / ?[([{] ?(?:dot|punkt|point|punto|\.) ?[)\]}] ?| DOT /gi;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** In quotations and code-like places an address is somebody else's or an example. */
const readable = (block: Block): boolean => !block.quoted && block.tag !== 'pre' && block.tag !== 'code';

export function emailLinks(page: Page): Found[] {
  return page.links.flatMap((link) => {
    if (!/^mailto:/i.test(link.href) || link.quoted) return [];
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
      for (const match of text.matchAll(ADDRESS)) push(results, match[0], text, match.index, match[0].length);
    }
    if (/[([{<] ?(?:at|ät|@|a|arroba|chiocciola) ?[)\]}>]| AT /i.test(text)) {
      for (const match of text.matchAll(HIDDEN_ADDRESS)) push(results, `${match[1] ?? ''}@${(match[2] ?? '').replace(DOT, '.')}`, text, match.index, match[0].length);
    }
  }
  return results;
}

function push(results: Found[], raw: string, text: string, start: number, length: number): void {
  results.push({ raw, quote: quoteAt(text, start, start + length), place: 'text', method: 'labelled' });
}

/** Cloudflare writes addresses as hex, each byte combined with the first one. */
export function emailsBehindCloudflare(page: Page): Found[] {
  return [...page.doc.querySelectorAll('[data-cfemail]')].slice(0, 50).flatMap((el) => found(decodeCloudflare(attribute(el, 'data-cfemail')), { place: 'protected e-mail', method: 'field' }) ?? []);
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
const NUMBER = /(?:\+|\(\+?|00)?\d(?:[\d\s()./\u00a0\u2010-\u2015-]{4,24})\d(?:\s{0,2}(?:ext|x|dw|durchwahl)\.?:?\s{0,2}\d{1,5})?/gi;
const DIGIT_GROUPS = /^\(?\+?\d/;
const DATE_OR_RANGE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d{2}\s?[-–]\s?(?:(?:19|20)\d{2}|\d{2})$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}$|^\d{1,3}(?:[., ]\d{3})+$|^\d+\.\d+$|^\d{1,3}(?:\.\d{1,3}){3}$/;

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
    const block = page.blocks[link.block];
    const before = block?.text.slice(0, Math.max(0, block.text.indexOf(link.text))) ?? '';
    const labels = labelsBefore(before);
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
        const raw = match[0].trim().replace(/[\s(./-]+$/, '');
        if (isFax(labels, before) || DATE_OR_RANGE.test(raw) || !DIGIT_GROUPS.test(raw)) continue;
        const international = /^(?:\(?\+|00)/.test(raw);
        if (!labels.has('phone') && !(international && block.text.length < 200)) continue;
        const item = foundIn(block, raw, { place: labels.has('phone') ? 'phone label' : 'text', method: labels.has('phone') ? 'labelled' : 'text' });
        if (item !== null) results.push(item);
      }
    }
    if (block.text.length > 1) previous = block;
  }
  return results;
}

/** "Fax" labels a fax; "Tel / Fax" labels both, and so a phone. */
const isFax = (labels: ReadonlySet<LabelledFact>, before: string): boolean => labels.has('fax') && (!labels.has('phone') || !/\b(?:tel|phone|tél|telefono|teléfono|fon)\w*\.?\s*[/&+]\s*(?:tele)?fax/i.test(before));
