/** An element of a page as plain data: what the page wrote, without a browser behind it. */

/** All elements and texts of a document, in its order; elements know their stretch of both. */
export interface Stock {
  elements: PageElement[];
  texts: string[];
}

export class PageElement {
  /** Lower case. */
  readonly tag: string;
  readonly parent: PageElement | null;
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #stock: Stock;
  readonly #at: number;
  readonly #firstText: number;
  #end: number;
  #endText: number;

  constructor(stock: Stock, tag: string, attributes: Readonly<Record<string, string>>, parent: PageElement | null) {
    this.tag = tag;
    this.parent = parent;
    this.#attributes = attributes;
    this.#stock = stock;
    this.#at = stock.elements.length;
    this.#firstText = stock.texts.length;
    this.#end = Infinity;
    this.#endText = Infinity;
  }

  /** All that stands in it has been read. */
  close(): void {
    this.#end = this.#stock.elements.length;
    this.#endText = this.#stock.texts.length;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#attributes, name);
  }

  /** As written, '' when absent. */
  attribute(name: string): string {
    return Object.hasOwn(this.#attributes, name) ? (this.#attributes[name] ?? '') : '';
  }

  /** True where a class of that name is among its classes. */
  hasClass(name: string): boolean {
    return this.attribute('class').split(/\s+/).includes(name);
  }

  /** Its text and that of all in it, on one line, at most `max` characters of it as written. */
  text(max = 2000): string {
    const { texts } = this.#stock;
    let text = '';
    for (let at = this.#firstText; at < Math.min(this.#endText, texts.length) && text.length < max; at++) text += texts[at] ?? '';
    return text.slice(0, max).replace(/\s+/g, ' ').trim();
  }

  /** Itself or the nearest element around it that has one of the tags. */
  closest(...tags: string[]): PageElement | null {
    return this.within((el) => tags.includes(el.tag));
  }

  /** Itself or the nearest element around it that passes. */
  within(test: (el: PageElement) => boolean): PageElement | null {
    if (test(this)) return this;
    return this.parent?.within(test) ?? null;
  }

  /** First element in it that passes. */
  first(test: (el: PageElement) => boolean): PageElement | null {
    const { elements } = this.#stock;
    for (let at = this.#at + 1; at < Math.min(this.#end, elements.length); at++) {
      const el = elements[at];
      if (el !== undefined && test(el)) return el;
    }
    return null;
  }

  /** Every element in it that passes, in page order. */
  all(test: (el: PageElement) => boolean): PageElement[] {
    return this.#stock.elements.slice(this.#at + 1, Math.min(this.#end, this.#stock.elements.length)).filter(test);
  }
}
