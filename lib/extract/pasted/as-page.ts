/** A pasted text written out as a page, so that the rules for pages read it: a paragraph for each of its parts. */

/** No signature is longer, and few profiles; what stands behind is not read. */
export const LONGEST_PASTE = 20_000;
const PARTS_MAX = 400;

/** What marks quoted lines of an answered e-mail, bullets, rules. */
const LEAD = /^(?:[>\s]|[-*•·–—]\s)+/u;
/** What stands between the parts of one line of a signature: lines, dots, little pictures. */
const BETWEEN = /\s+[|•·‖¦]\s+|\s*[|‖¦]\s*|\t+|\s*(?:(?![©®™])\p{Extended_Pictographic}(?:\u200d|\ufe0f|\u20e3|\p{Emoji_Modifier})*|\p{RI})+\s*/u;
const DECORATION = /^[\s\p{P}\p{S}]*$/u;
/** Signs without a shape: byte order marks, hyphens that only may break, turns of the direction of reading. */
const SHAPELESS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The parts of a text, each on a line of its own or between separators, without decoration; a part said twice in a row counts once. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const line of withoutMarkup(text.slice(0, LONGEST_PASTE)).replace(SHAPELESS, '').split(/\r\n?|\n|\u2028/u)) {
    const narrow = line.replace(/\s+/gu, (run) => (run.includes('\t') ? '\t' : ' '));
    for (const one of narrow.replace(LEAD, '').split(BETWEEN)) {
      const part = one.replace(/\s+/g, ' ').trim();
      if (DECORATION.test(part) || part === parts.at(-1)) continue;
      parts.push(part);
      if (parts.length === PARTS_MAX) return parts;
    }
  }
  return parts;
}

const MARKUP = /<\/(?:div|p|table|tr|td|span|b|strong|a|li|h[1-6])>|<br ?\/?>/i;
/** What browsers show nothing of. */
const UNSHOWN = /<(script|style|head)\b[^>]*>[^]*?(?:<\/\1>|$)|<!--[^]*?(?:-->|$)/gi;
const NEW_LINE = /<\/?(?:div|p|table|tr|td|th|li|ul|ol|h[1-6]|dt|dd)\b[^<>]*>|<br ?\/?>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a text that was copied with its markup, as from a field that holds HTML; any other text as it is. */
function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  const shown = text.replace(UNSHOWN, '').replace(NEW_LINE, '\n').replace(TAG, '');
  return shown.replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (whole, code: string | undefined, name: string | undefined) => (code === undefined ? (NAMED[(name ?? '').toLowerCase()] ?? whole) : String.fromCodePoint(Number(code))));
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);

/** A page whose foot is the text: there, as at the foot of a site, contact data stand in lines of their own. */
export function asPage(text: string): string {
  return `<!doctype html><html><body><footer>${partsOf(text).map((part) => `<p>${escaped(part)}</p>`).join('')}</footer></body></html>`;
}
