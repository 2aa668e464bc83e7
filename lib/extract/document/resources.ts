/** What a page loads from elsewhere or sends there, by address: the traces of the products behind it. */
import type { Page } from '../page.ts';
import type { PageElement } from './element.ts';

/** `snippet`: an address in a short inline script, as vendors give out to embed. `hint`: a host the browser is told to get ready for (preconnect, dns-prefetch, preload). */
export interface Resource {
  kind: 'script' | 'style' | 'frame' | 'form' | 'image' | 'hint' | 'snippet';
  /** As written. */
  url: string;
}

const HINTS = /\b(?:preconnect|dns-prefetch|preload|modulepreload|prefetch)\b/i;
const ADDRESS_MAX = 500;
const RESOURCES_MAX = 1000;

/** Where consent managers and lazy loaders keep the address until it may be asked for. */
const WAITING = ['data-src', 'data-cmp-src', 'data-cookieblock-src', 'data-suppressedsrc'];
const ADDRESSES = /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s"'`<>()\\]*)?/gi;

const linkKind = (el: PageElement): Resource['kind'] | null =>
  /\bstylesheet\b/i.test(el.attribute('rel')) ? 'style' : HINTS.test(el.attribute('rel')) ? 'hint' : null;

/** Each address of a kind once. */
export function resourcesOf(page: Page, snippets: readonly string[]): Resource[] {
  const of = (tag: string, attribute: string, kindOf: (el: PageElement) => Resource['kind'] | null): Resource[] =>
    page.tagged(tag).flatMap((el) => {
      const kind = kindOf(el);
      const waiting = attribute === 'src' && !el.has(attribute) ? WAITING.find((name) => el.has(name)) : undefined;
      const url = el.attribute(waiting ?? attribute).trim();
      return kind === null || url === '' || url.length > ADDRESS_MAX || /^(?:data|blob|javascript|about):/i.test(url) ? [] : [{ kind, url }];
    });
  const all = [
    ...of('script', 'src', () => 'script'),
    ...of('link', 'href', linkKind),
    ...of('iframe', 'src', () => 'frame'),
    ...of('form', 'action', () => 'form'),
    ...snippets.flatMap((code) => (code.replaceAll(String.raw`\/`, '/').match(ADDRESSES) ?? []).map((url): Resource => ({ kind: 'snippet', url }))),
    ...of('img', 'src', () => 'image'),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.url}`, one])).values()].slice(0, RESOURCES_MAX);
}
