/** From a page's HTML to its elements, text blocks and links, in one pass and in slices. */
import { Parser } from 'htmlparser2';
import type { Budget } from '../budget.ts';
import { type Block, type PageLink, startGathering } from './blocks.ts';
import { PageElement, type Stock } from './element.ts';

export interface PageDocument {
  /** In page order, hidden ones too; none of what stands in `template` and `noscript`. */
  elements: readonly PageElement[];
  blocks: readonly Block[];
  links: readonly PageLink[];
  /** Texts of JSON-LD scripts as written. */
  jsonLd: readonly string[];
  /** Short inline scripts as written. */
  snippets: readonly string[];
  /** True when the budget ended the pass early. */
  cut: boolean;
}

/** Characters parsed between two looks at the clock. */
const STRETCH = 32_768;
const ELEMENTS_MAX = 200_000;
/** Elements around an element; browsers' own parsers stop nesting about here. Of what is deeper only the text is read. */
const DEPTH_MAX = 512;
/** What a page keeps for later or for browsers without scripts. */
const NOT_OF_THE_PAGE = new Set(['template', 'noscript', 'noframes', 'iframe', 'noembed']);
const CODE = new Set(['script', 'style']);
/** Longer code is a page's own; what vendors give out to embed is short. */
const SNIPPET_MAX = 2000;
const SNIPPETS_MAX = 100;
const RUNS = /^(?:|module|text\/plain|(?:text|application)\/javascript)$/i;

/** Never throws: whatever the text holds, something is made of it. */
export async function parseDocument(html: string, budget: Budget): Promise<PageDocument> {
  const reading = startReading();
  const parser = new Parser(reading, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  for (let at = 0; at < html.length && !reading.full(); at += STRETCH) {
    if (budget.due()) {
      if (budget.spent) break;
      await budget.breathe();
    }
    parser.write(html.slice(at, at + STRETCH));
  }
  parser.end();
  return { ...reading.end(), cut: budget.spent || reading.full() };
}

function startReading() {
  const stock: Stock = { elements: [], texts: [] };
  const jsonLd: string[] = [];
  const snippets: string[] = [];
  const gathering = startGathering();
  /** Open elements; `seen` where the reader of the page sees what is in them. */
  const open: { el: PageElement; seen: boolean }[] = [];
  /** Depth inside what is not of the page; elements there leave no trace. */
  let outside = 0;
  let code: string[] | null = null;
  /** Depth below the deepest elements that are kept. */
  let deeper = 0;

  const keep = (type: string, text: string): void => {
    if (/ld\+json/i.test(type)) jsonLd.push(text);
    else if (RUNS.test(type) && text !== '' && text.length <= SNIPPET_MAX && snippets.length < SNIPPETS_MAX) snippets.push(text);
  };

  return {
    onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
      if (outside > 0 || (NOT_OF_THE_PAGE.has(tag) && !Object.hasOwn(attributes, 'shadowrootmode'))) {
        outside++;
        if (outside === 1 && tag === 'iframe') stock.elements.push(new PageElement(stock, tag, attributes, open.at(-1)?.el ?? null));
        return;
      }
      if (open.length >= DEPTH_MAX) {
        deeper++;
        return;
      }
      const around = open.at(-1);
      const el = new PageElement(stock, tag, attributes, around?.el ?? null);
      stock.elements.push(el);
      if (CODE.has(tag)) code = [];
      const seen = (around?.seen ?? true) && gathering.open(el);
      open.push({ el, seen });
    },

    ontext(text: string): void {
      if (outside > 0) return;
      if (code !== null) {
        if (code.length < 100) code.push(text);
        return;
      }
      stock.texts.push(text);
      if (open.at(-1)?.seen ?? false) gathering.text(text);
    },

    onclosetag(): void {
      if (outside > 0) {
        outside--;
        return;
      }
      if (deeper > 0) {
        deeper--;
        return;
      }
      const left = open.pop();
      if (left === undefined) return;
      left.el.close();
      if (left.el.tag === 'script' && code !== null) keep(left.el.attribute('type'), code.join(''));
      if (CODE.has(left.el.tag)) code = null;
      if (left.seen) gathering.close();
    },

    full: (): boolean => stock.elements.length >= ELEMENTS_MAX,

    end(): Omit<PageDocument, 'cut'> {
      for (const { el } of open) el.close();
      return { elements: stock.elements, jsonLd, snippets, ...gathering.end() };
    },
  };
}
