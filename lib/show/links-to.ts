import { fold } from './fold.ts';

const SHORTEST = 5;

/** The links whose address says this: "hello@brightforge.com" of a mailto link, a phone number, an account's address. */
export function linksTo(doc: Document, written: string): Range[] {
  const wanted = bare(written);
  if (wanted.length < SHORTEST) return [];
  return [...doc.links].filter(({ href }) => bare(href).includes(wanted)).map((link) => {
    const range = doc.createRange();
    range.selectNode(link);
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
