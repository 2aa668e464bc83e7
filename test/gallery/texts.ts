const SAID_IN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** All that stands on a screen to read or to hear: texts, names of controls, hints. Folded parts included, quotes not. */
export function textsOf(screen: ParentNode): Set<string> {
  const texts = [...screen.querySelectorAll('*')]
    .filter((element) => element.closest('q, blockquote, script, style') === null)
    .flatMap((element) => [...SAID_IN.map((name) => element.getAttribute(name)), ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue)]);
  return new Set(texts.map(plain).filter((text) => text !== ''));
}

/** Two words at least, of which one does not begin with a capital: no name, no address, no code. */
const isSentence = (part: string): boolean => /(?<![\p{L}\p{N}.@/-])\p{L}{2,}\s.*(?<![\p{L}\p{N}.@/-])\p{Ll}{2,}(?![\p{L}\p{N}.@/-])/u.test(part);

/** The texts that screens say in the same words in two languages; `isData` tells what they only repeat. */
export function saidAlike(one: ReadonlyMap<string, ReadonlySet<string>>, other: ReadonlyMap<string, ReadonlySet<string>>, isData: (text: string) => boolean): string[] {
  const isOwn = (text: string): boolean => !isData(text) && text.split(/ · |, | – |[:;()“”„|]/).some((part) => isSentence(part.trim()) && !isData(part.trim()));
  return [...other].flatMap(([screen, texts]) => [...texts].filter((text) => one.get(screen)?.has(text) && isOwn(text)).map((text) => `${screen}: ${text}`));
}
