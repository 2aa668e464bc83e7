/** What the names and attributes of an element tell, without asking for layout. */

import type { PageElement } from './element.ts';

export type Landmark = 'header' | 'nav' | 'main' | 'footer' | 'aside' | 'body';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q s samp small source span strike strong sub sup time tt u var wbr',
);
const SKIPPED = words(
  'script style noscript head svg canvas iframe object embed video audio map select datalist textarea input math frameset link meta',
);
const HIDDEN_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;

export const isInline = (tag: string): boolean => INLINE.has(tag);

/** Elements whose text no reader sees: code, form values, drawings, and what is hidden by attribute. */
export function isUnseen(el: PageElement): boolean {
  if (SKIPPED.has(el.tag)) return true;
  if (el.tag === 'html' || el.tag === 'body') return false;
  return el.has('hidden') || el.attribute('aria-hidden') === 'true' || HIDDEN_STYLE.test(el.attribute('style'));
}

const BY_TAG: Readonly<Record<string, Landmark>> = { header: 'header', nav: 'nav', main: 'main', footer: 'footer', aside: 'aside' };
const BY_ROLE: Readonly<Record<string, Landmark>> = {
  banner: 'header',
  navigation: 'nav',
  main: 'main',
  contentinfo: 'footer',
  complementary: 'aside',
};
/** Words of an id or class by which pages without landmark elements name theirs. */
const NAMED: readonly (readonly [RegExp, Landmark])[] = [
  [/(?:^|[\s_-])footer(?:$|[\s_-])/i, 'footer'],
  [/(?:^|\s)(?:site|page|main|global|top)?[_-]?(?:header|masthead)(?:$|\s)/i, 'header'],
];
const NAMEABLE = words('div section table td ul');

/** Landmark an element opens, given the one around it. A header or footer inside main content is a part of that content. */
export function landmarkOf(el: PageElement, tag: string, around: Landmark, inArticle: boolean): Landmark {
  let own = Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag] : undefined;
  if (own === undefined && (around === 'body' || around === 'main')) {
    const role = el.attribute('role');
    own = role !== '' && Object.hasOwn(BY_ROLE, role) ? BY_ROLE[role] : undefined;
    if (own === undefined && NAMEABLE.has(tag)) {
      const names = `${el.attribute('id')} ${el.attribute('class')}`;
      if (names.length > 1) own = NAMED.find(([pattern]) => pattern.test(names))?.[1];
    }
  }
  if (own === undefined) return around;
  const partOfContent = (own === 'header' || own === 'footer') && (inArticle || around === 'aside' || (around === 'main' && own === 'header'));
  if (partOfContent) return around;
  return around === 'footer' || (around === 'header' && own !== 'nav') ? around : own;
}
