/** Microdata, RDFa Lite and hCard as nodes of the same form as JSON-LD, so that one set of rules reads them all. */
import { oneLine } from '../finding.ts';
import type { JsonLdNode } from '../json-ld.ts';
import type { Page, PageElement } from '../page.ts';

const ITEMS_MAX = 300;
const PROPERTIES_MAX = 200;

interface Syntax {
  /** Attribute that opens an item. */
  item: string;
  type: string;
  property: string;
}

const MICRODATA: Syntax = { item: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA: Syntax = { item: 'typeof', type: 'typeof', property: 'property' };

/** All items of the page, nested ones both inside their parent and on their own. */
export const microdata = (page: Page): readonly JsonLdNode[] =>
  page.once('microdata', () => [...itemsOf(page, MICRODATA), ...itemsOf(page, RDFA), ...cards(page)]);

function itemsOf(page: Page, { item, type, property }: Syntax): JsonLdNode[] {
  const isItem = (el: PageElement): boolean => el.has(item) && el.has(type);
  const nodes = new Map<PageElement, { node: Record<string, unknown>; properties: number }>();
  for (const el of page.having(item).filter(isItem).slice(0, ITEMS_MAX)) {
    const node = Object.assign(Object.create(null) as Record<string, unknown>, { '@type': el.attribute(type).split(/\s+/)[0] ?? '' });
    nodes.set(el, { node, properties: 0 });
  }
  for (const el of nodes.size === 0 ? [] : page.having(property)) {
    const owner = nodes.get(el.parent?.within(isItem) ?? el);
    if (owner === undefined || owner === nodes.get(el) || owner.properties++ >= PROPERTIES_MAX) continue;
    const value = nodes.get(el)?.node ?? valueOf(el);
    for (const name of el.attribute(property).split(/\s+/)) add(owner.node, name.replace(/^.*:/, ''), value);
  }
  return [...nodes.values()].map(({ node }) => node);
}

function add(node: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '' || name === '@type') return;
  const present = node[name];
  node[name] = present === undefined ? value : Array.isArray(present) ? [...present, value] : [present, value];
}

/** Content attribute, address of a link, date, else text. */
function valueOf(el: PageElement): string {
  const content = el.attribute('content') || el.attribute('datetime');
  if (content !== '') return oneLine(content.slice(0, 2000));
  const link = el.tag === 'a' || el.tag === 'link' ? el.attribute('href') : '';
  if (link !== '' && !/^(?:mailto|tel):/i.test(link)) return link;
  return el.text();
}

const ADDRESS_CLASSES: Readonly<Record<string, string>> = {
  'street-address': 'streetAddress',
  'postal-code': 'postalCode',
  locality: 'addressLocality',
  region: 'addressRegion',
  'country-name': 'addressCountry',
};

/** hCard: fixed class names of a published format. */
function cards(page: Page): JsonLdNode[] {
  return page.having('class').filter((el) => el.hasClass('adr')).slice(0, 20).flatMap((el) => {
    const node: Record<string, unknown> = { '@type': 'PostalAddress' };
    for (const [name, property] of Object.entries(ADDRESS_CLASSES)) {
      const part = el.first((inside) => inside.hasClass(name) || inside.hasClass(`p-${name}`));
      if (part !== null) node[property] = part.text(200);
    }
    return node['addressLocality'] === undefined ? [] : [node];
  });
}
