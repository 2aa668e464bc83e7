import { fold } from './fold.ts';

const SHORTEST = 5;

/**
 * Links whose address says this ("hello@brightforge.com" of a mailto link, a phone number, an account's address) and
 * pictures that stand for it, as a logo does.
 */
export function thingsSaying(doc: Document, written: string): Range[] {
  const wanted = bare(written);
  const links = wanted.length < SHORTEST ? [] : [...doc.links].filter(({ href }) => bare(href).includes(wanted));
  const pictures = wanted === '' ? [] : [...doc.images].filter(({ alt }) => ` ${alt.trim()} `.toLowerCase().includes(` ${written.trim().toLowerCase()} `));
  return [...links, ...pictures].map((element) => {
    const range = doc.createRange();
    range.selectNode(element);
    return range;
  });
}

function bare(address: string): string {
  return fold(decoded(address)).replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
