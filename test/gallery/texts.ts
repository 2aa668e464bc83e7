const SAID_IN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/** All that stands on a screen to read or to hear: texts, names of controls, hints. Folded parts included, quotes not. */
export function textsOf(screen: ParentNode): Set<string> {
  const texts = new Set<string>();
  const add = (text: string | null) => {
    const plain = (text ?? '').replace(/\s+/g, ' ').trim();
    if (plain !== '') texts.add(plain);
  };
  for (const element of screen.querySelectorAll('*')) {
    if (element.closest('q, blockquote, script, style') !== null) continue;
    for (const name of SAID_IN) add(element.getAttribute(name));
    for (const node of element.childNodes) if (node.nodeType === 3) add(node.nodeValue);
  }
  return texts;
}
