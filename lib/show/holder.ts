/** The element a range selects as a whole, else the one that it starts in. */
export function holderOf({ startContainer, startOffset }: Range): Element | null {
  const first = startContainer.childNodes[startOffset];
  if (first instanceof Element) return first;
  return startContainer instanceof Element ? startContainer : startContainer.parentElement;
}
