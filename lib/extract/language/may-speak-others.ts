/** Whether a page may speak a language other than English and German, told cheaply and on the safe side. */

const KNOWN = /^(?:en|de)\b/i;
/** Endings that say nothing of a language, or that of an English or German speaking country. */
const NEUTRAL_ENDINGS = new Set('uk us ie au nz sg za at de li io ai me tv eu so gg sh cc to fm ly ac'.split(' '));
/** Letters that neither language writes. */
const FOREIGN_LETTERS = /[àáâãåæçèéêëìíîïñòóôõøùúûýąćęłńśźżœ¿¡\u0250-\u1fff\u3040-\uffdc]/i;
const LINKS_LOOKED_AT = 60;

export function maySpeakOthers(doc: Document, url: URL): boolean {
  try {
    return speaksOthers(doc, url);
  } catch {
    return true;
  }
}

function speaksOthers(doc: Document, url: URL): boolean {
  if (!KNOWN.test(doc.documentElement.getAttribute('lang') ?? '')) return true;
  const ending = url.hostname.split('.').pop() ?? '';
  if (ending.length === 2 && !NEUTRAL_ENDINGS.has(ending)) return true;
  const links = [...doc.querySelectorAll('h1, a')].slice(0, LINKS_LOOKED_AT);
  return [doc.title, ...links.map((link) => link.textContent ?? '')].some((text) => FOREIGN_LETTERS.test(text));
}
