/** Fields that sites mark by attributes of their own: "itemprop=name", "data-testid=company-name". */
import type { Page, PageElement } from '../page.ts';

/**
 * First element, by the order of the list, that has the attribute with exactly this value; `attribute` alone asks for
 * any value. Fields are parted by ", ".
 */
export function fieldOf(page: Page, fields: string): PageElement | null {
  for (const field of fields.split(', ')) {
    const [name = '', value] = field.split('=');
    const el = page.having(name).find((one) => value === undefined || one.attribute(name) === value);
    if (el !== undefined) return el;
  }
  return null;
}

/** Its text on one line, of a `meta` its content; '' where there is none. */
export function fieldText(page: Page, fields: string): string {
  const el = fieldOf(page, fields);
  return el === null ? '' : el.tag === 'meta' ? el.attribute('content').replace(/\s+/g, ' ').trim().slice(0, 200) : el.text().slice(0, 200);
}
