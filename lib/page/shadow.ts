/** Content that custom elements keep in open shadow roots: no part of a document's HTML, though its readers see it. */

const CUSTOM_ELEMENT = /<([a-z][\w.]*-[\w.-]*)/g;
const NAMES_MAX = 100;
const ROOTS_MAX = 300;
/** Elements of a root that are looked at for further roots. */
const ELEMENTS_MAX = 500;

/** Open roots of the custom elements named in `html`, those inside roots too; closed ones stay closed. */
export function shadowRootsOf(doc: Document, html: string): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const take = ({ shadowRoot }: Element): void => {
    if (shadowRoot === null || roots.length >= ROOTS_MAX || roots.includes(shadowRoot)) return;
    roots.push(shadowRoot);
    for (const el of [...shadowRoot.querySelectorAll('*')].slice(0, ELEMENTS_MAX)) if (el.localName.includes('-')) take(el);
  };
  try {
    const names = new Set(Array.from(html.matchAll(CUSTOM_ELEMENT), ([, name]) => name ?? ''));
    for (const name of [...names].slice(0, NAMES_MAX)) for (const el of doc.querySelectorAll(CSS.escape(name))) take(el);
  } catch {
    return [];
  }
  return roots;
}
