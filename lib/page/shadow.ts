/** Content that custom elements keep in open shadow roots: no part of a document's HTML, though its readers see it. */

const CUSTOM_ELEMENT = /<([a-z][\w.]*-[\w.-]*)/g;
const NAMES_MAX = 100;
const ROOTS_MAX = 300;

/** Open roots of the custom elements named in `html`, those inside roots too; closed ones stay closed. */
export function shadowRootsOf(doc: Document, html: string): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const look = (within: Document | ShadowRoot, written: string): void => {
    const names = new Set([...written.matchAll(CUSTOM_ELEMENT)].slice(0, ROOTS_MAX * 10).map(([, name]) => name ?? ''));
    for (const name of [...names].slice(0, NAMES_MAX)) {
      for (const { shadowRoot } of within.querySelectorAll(CSS.escape(name))) {
        if (shadowRoot === null || roots.length >= ROOTS_MAX || roots.includes(shadowRoot)) continue;
        roots.push(shadowRoot);
        look(shadowRoot, shadowRoot.getHTML());
      }
    }
  };
  try {
    look(doc, html);
  } catch {
    return [];
  }
  return roots;
}
