/** A pasted text written out as a page, so that the rules for pages read it: a paragraph for each of its parts. */

/** No signature is longer, and few profiles; what stands behind is not read. */
export const LONGEST_PASTE = 20_000;
const PARTS_MAX = 400;

/** What marks quoted lines of an answered e-mail, bullets, rules. */
const LEAD = /^(?:[>\s\u200b\ufeff]|[-*•·–—]\s)+/u;
/** What stands between the parts of one line of a signature. */
const BETWEEN = /\s+[|•·‖¦]\s+|\s*[|‖¦]\s*|\t+/u;
const DECORATION = /^[\s\p{P}\p{S}]*$/u;

/** The parts of a text, each on a line of its own or between separators, without decoration; a part said twice in a row counts once. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const line of text.slice(0, LONGEST_PASTE).split(/\r\n?|\n|\u2028/u)) {
    for (const one of line.replace(LEAD, '').split(BETWEEN)) {
      const part = one.replace(/\s+/g, ' ').trim();
      if (DECORATION.test(part) || part === parts.at(-1)) continue;
      parts.push(part);
      if (parts.length === PARTS_MAX) return parts;
    }
  }
  return parts;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);

/** A page whose foot is the text: there, as at the foot of a site, contact data stand in lines of their own. */
export function asPage(text: string): string {
  return `<!doctype html><html><body><footer>${partsOf(text).map((part) => `<p>${escaped(part)}</p>`).join('')}</footer></body></html>`;
}
