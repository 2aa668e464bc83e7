/** What a reader of the page sees: text blocks and links, each with where it stands. */
import { PageElement } from './element.ts';
import { type Landmark, isInline, isUnseen, landmarkOf } from './landmarks.ts';

interface Where {
  landmark: Landmark;
  /** Inside a quotation (`blockquote`, `q`). */
  quoted: boolean;
  /** Inside an `article`. */
  article: boolean;
}

/** A run of visible text not interrupted by a block element or a line break. */
export interface Block extends Where {
  index: number;
  /** One line, single spaces. */
  text: string;
  /** Nearest block element; lines parted by `<br>` share it. */
  el: PageElement;
  /** Its tag, lower case. */
  tag: string;
  /** 1 to 6 where the block is in a heading, else 0. */
  level: number;
  /** Text of the closest heading before it, '' before the first one. Of a heading itself: its own text. */
  heading: string;
  /** First link within the block; null without one. */
  link: PageLink | null;
}

export interface PageLink extends Where {
  el: PageElement;
  /** The attribute as written. */
  href: string;
  /** Visible text, else label, title or image text. */
  text: string;
  /** Index of the block it stands in; without text, of the next one. */
  block: number;
}

interface Frame extends Where {
  el: PageElement;
  tag: string;
  inline: boolean;
  level: number;
  /** Set on the frame of a link, with where its text starts. */
  link: { link: PageLink; block: number; at: number } | null;
}

const TEXT_MAX = 20_000;
const WORD = /[\p{L}\p{N}]/u;
const LOWER = /[\p{Ll})]/u;
const UPPER = /\p{Lu}/u;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Told of a document's elements and texts in their order, gathers its blocks and links. */
export function startGathering() {
  const blocks: Block[] = [];
  const links: PageLink[] = [];
  const root = new PageElement({ elements: [], texts: [] }, 'html', {}, null);
  const top: Frame = { el: root, tag: 'html', inline: false, landmark: 'body', level: 0, quoted: false, article: false, link: null };
  const frames: Frame[] = [top];
  let frame = top;
  /** Block frame that the pending text belongs to. */
  let holder = top;
  let pending = '';
  let pendingLink: PageLink | null = null;
  let heading = '';
  /** A link ended just before: its text and the next word must not run together. */
  let seam = false;
  /** A `span` ended just before: glued to the next word it would be unreadable, so styles part them. */
  let glue = false;

  const flush = (): void => {
    const text = pending === '' ? '' : squeezed(pending);
    if (text !== '') {
      if (holder.level > 0) heading = text;
      const { el, tag, landmark, level, quoted, article } = holder;
      blocks.push({ index: blocks.length, text, el, tag, landmark, level, heading, quoted, article, link: pendingLink });
    }
    pending = '';
    seam = false;
    pendingLink = frames.findLast((open) => open.link !== null)?.link?.link ?? null;
  };

  const openLink = (next: Frame, el: PageElement): void => {
    const href = el.attribute('href');
    if (href === '') return;
    seam = pending !== '';
    const { landmark, quoted, article } = next;
    const link: PageLink = { el, href, text: '', landmark, quoted, article, block: blocks.length };
    links.push(link);
    pendingLink ??= link;
    next.link = { link, block: blocks.length, at: pending.length };
  };

  const closeLink = ({ link, block, at }: NonNullable<Frame['link']>): void => {
    const inBlocks = blocks.slice(block).map((inside) => inside.text);
    const text = squeezed([...inBlocks, pending.slice(inBlocks.length === 0 ? at : 0)].join(' '));
    link.text = text === '' ? labelOf(link.el) : text.slice(0, 300);
    seam = pending !== '';
  };

  return {
    text(data: string): void {
      if (data === '') return;
      if (seam && WORD.test(data.charAt(0)) && WORD.test(pending.charAt(pending.length - 1))) pending += ' ';
      seam = false;
      if (glue && LOWER.test(pending.charAt(pending.length - 1)) && UPPER.test(data.charAt(0))) flush();
      glue = false;
      pending += data.length > TEXT_MAX ? data.slice(0, TEXT_MAX) : data;
      if (pending.length > TEXT_MAX) flush();
    },

    /** False: the element is not to be entered. */
    open(el: PageElement): boolean {
      const { tag } = el;
      if (tag === 'br' || tag === 'hr') {
        flush();
        return false;
      }
      if (isUnseen(el)) return false;
      const { landmark, quoted, article, level } = frame;
      if (isInline(tag) || tag === 'template') {
        const next: Frame = { el, tag, inline: true, landmark, level, quoted: quoted || tag === 'q', article, link: null };
        if (tag === 'a') openLink(next, el);
        frames.push((frame = next));
      } else {
        flush();
        const around = article || tag === 'article';
        frame = {
          el,
          tag,
          inline: false,
          landmark: landmarkOf(el, tag, landmark, around),
          level: /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : level,
          quoted: quoted || tag === 'blockquote',
          article: around,
          link: null,
        };
        frames.push(frame);
        holder = frame;
      }
      return true;
    },

    close(): void {
      const left = frames.length > 1 ? frames.pop() : undefined;
      if (left === undefined) return;
      if (left.link !== null) closeLink(left.link);
      if (!left.inline) flush();
      glue = left.inline && left.tag === 'span' && pending.length > 2;
      frame = frames[frames.length - 1] ?? top;
      if (!left.inline) holder = frames.findLast((open) => !open.inline) ?? top;
    },

    end(): { blocks: Block[]; links: PageLink[] } {
      flush();
      return { blocks, links };
    },
  };
}

/** Name of a link without text: its own label, else that of an image in it. */
function labelOf(el: PageElement): string {
  const own = el.attribute('aria-label') || el.attribute('title');
  if (own !== '') return squeezed(own).slice(0, 300);
  const image = el.first((inside) => (inside.tag === 'img' && inside.has('alt')) || (inside.tag === 'svg' && inside.has('aria-label')) || (inside.tag === 'title' && inside.closest('svg') !== null));
  return image === null ? '' : squeezed(image.attribute('alt') || image.attribute('aria-label') || image.text(300)).slice(0, 300);
}
