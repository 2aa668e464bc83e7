/** What a page loads from elsewhere or sends there, by address: the traces of the products behind it. */
import type { Page } from '../page.ts';
import type { PageElement } from './element.ts';

/** `hint`: a host the browser is told to get ready for (preconnect, dns-prefetch, preload). */
export interface Resource {
  kind: 'script' | 'style' | 'frame' | 'form' | 'image' | 'hint';
  /** As written. */
  url: string;
}

const HINTS = /\b(?:preconnect|dns-prefetch|preload|modulepreload|prefetch)\b/i;
const ADDRESS_MAX = 500;
const RESOURCES_MAX = 1000;

const linkKind = (el: PageElement): Resource['kind'] | null =>
  /\bstylesheet\b/i.test(el.attribute('rel')) ? 'style' : HINTS.test(el.attribute('rel')) ? 'hint' : null;

/** Each address of a kind once. */
export function resourcesOf(page: Page): Resource[] {
  const of = (tag: string, attribute: string, kindOf: (el: PageElement) => Resource['kind'] | null): Resource[] =>
    page.tagged(tag).flatMap((el) => {
      const kind = kindOf(el);
      const url = el.attribute(attribute).trim();
      return kind === null || url === '' || url.length > ADDRESS_MAX || /^(?:data|blob|javascript|about):/i.test(url) ? [] : [{ kind, url }];
    });
  const all = [
    ...of('script', 'src', () => 'script'),
    ...of('link', 'href', linkKind),
    ...of('iframe', 'src', () => 'frame'),
    ...of('form', 'action', () => 'form'),
    ...of('img', 'src', () => 'image'),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.url}`, one])).values()].slice(0, RESOURCES_MAX);
}
