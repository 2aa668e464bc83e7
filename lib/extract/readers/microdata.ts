/** Microdata, RDFa Lite and hCard as nodes of the same form as JSON-LD, so that one set of rules reads them all. */
import { attribute } from '../elements.ts';
import { oneLine } from '../finding.ts';
import type { JsonLdNode } from '../json-ld.ts';
import type { Page } from '../page.ts';

const ITEMS_MAX = 300;
const PROPERTIES_MAX = 200;

interface Syntax {
  items: string;
  type: (el: Element) => string;
  property: string;
}

const MICRODATA: Syntax = { items: '[itemscope][itemtype]', type: (el) => attribute(el, 'itemtype'), property: 'itemprop' };
const RDFA: Syntax = { items: '[typeof]', type: (el) => attribute(el, 'typeof'), property: 'property' };

/** All items of the page, nested ones both inside their parent and on their own. */
export const microdata = (page: Page): readonly JsonLdNode[] =>
  page.once('microdata', ({ doc }) => [...itemsOf(doc, MICRODATA), ...itemsOf(doc, RDFA), ...cards(doc)]);

function itemsOf(doc: Document, syntax: Syntax): JsonLdNode[] {
  const elements = [...doc.querySelectorAll(syntax.items)].slice(0, ITEMS_MAX);
  const nodes = new Map<Element, Record<string, unknown>>();
  for (const el of elements) nodes.set(el, Object.assign(Object.create(null) as Record<string, unknown>, { '@type': syntax.type(el).split(/\s+/)[0] ?? '' }));
  for (const [el, node] of nodes) {
    const properties = [...el.querySelectorAll(`[${syntax.property}]`)].slice(0, PROPERTIES_MAX);
    for (const property of properties) {
      const owner = property.parentElement?.closest(syntax.items);
      if (owner !== el) continue;
      const value = nodes.get(property) ?? valueOf(property);
      for (const name of attribute(property, syntax.property).split(/\s+/)) add(node, name.replace(/^.*:/, ''), value);
    }
  }
  return [...nodes.values()];
}

function add(node: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '' || name === '@type') return;
  const present = node[name];
  node[name] = present === undefined ? value : Array.isArray(present) ? [...present, value] : [present, value];
}

/** Content attribute, address of a link, date, else text. */
function valueOf(el: Element): string {
  const content = attribute(el, 'content') || attribute(el, 'datetime');
  if (content !== '') return oneLine(content.slice(0, 2000));
  const link = el.localName === 'a' || el.localName === 'link' ? attribute(el, 'href') : '';
  if (link !== '' && !/^(?:mailto|tel):/i.test(link)) return link;
  return oneLine((el.textContent ?? '').slice(0, 2000));
}

const ADDRESS_CLASSES: Readonly<Record<string, string>> = {
  'street-address': 'streetAddress',
  'postal-code': 'postalCode',
  locality: 'addressLocality',
  region: 'addressRegion',
  'country-name': 'addressCountry',
};

/** hCard: fixed class names of a published format. */
function cards(doc: Document): JsonLdNode[] {
  return [...doc.querySelectorAll('.adr')].slice(0, 20).flatMap((el) => {
    const node: Record<string, unknown> = { '@type': 'PostalAddress' };
    for (const [name, property] of Object.entries(ADDRESS_CLASSES)) {
      const part = el.querySelector(`.${name}, .p-${name}`);
      if (part !== null) node[property] = oneLine((part.textContent ?? '').slice(0, 200));
    }
    return node['addressLocality'] === undefined ? [] : [node];
  });
}
