/** Which mailboxes and numbers of a pasted text are the person's own, where it names others too. */
import { fold } from '#lib/taxonomy/fold.ts';
import type { Found } from '../finding.ts';
import type { Block, Page } from '../page.ts';
import { emailsInText, phonesInText } from '../readers/contacts.ts';
import { othersIn, whoIn } from './who.ts';

/** Those that bear the person's name, and those that bear nobody's and stand in the person's own lines. */
export const ownEmails = (page: Page): Found[] => page.once('pasted-emails', () => emailsOf(page));

function emailsOf(page: Page): Found[] {
  const { name } = whoIn(page);
  const others = othersIn(page);
  if (name === null || others.length === 0) return emailsInText(page);
  const ours = ownLines(page);
  return page.blocks.flatMap((block) =>
    emailsInText({ ...page, blocks: [block] }).filter(({ raw }) => {
      const mailbox = raw.slice(0, raw.lastIndexOf('@'));
      if (bearsName(mailbox, name.text)) return true;
      return !others.some((other) => bearsName(mailbox, other.name)) && ours.has(block);
    }),
  );
}

/** Numbers in the person's own lines. */
export function ownPhones(page: Page): Found[] {
  if (whoIn(page).name === null || othersIn(page).length === 0) return phonesInText(page);
  const ours = ownLines(page);
  return phonesInText({ ...page, blocks: page.blocks.filter((block) => ours.has(block)) });
}

/** From the person's name on until somebody else is told of; and what stands above all of them. */
function ownLines(page: Page): ReadonlySet<Block> {
  const { name } = whoIn(page);
  const others = new Set(othersIn(page).map(({ index }) => index));
  const lines = new Set<Block>();
  let isOwn = true;
  for (const [index, block] of page.blocks.entries()) {
    if (others.has(index)) isOwn = false;
    if (block === name?.block) isOwn = true;
    if (isOwn) lines.add(block);
  }
  return lines;
}

const SHORTEST = 3;

/** "marta.quill" and "mquill" bear "Marta Quill". */
function bearsName(mailbox: string, name: string): boolean {
  const letters = fold(mailbox).replaceAll(' ', '');
  return fold(name).split(' ').some((word) => word.length >= SHORTEST && letters.includes(word));
}
