import type { Stage } from '#lib/prospects/model.ts';

const LINK = '[data-card] a[href]';

const linksIn = (column: Element | undefined | null): HTMLElement[] => [...(column?.querySelectorAll<HTMLElement>(LINK) ?? [])];

/**
 * Moves the focus from a card's link to the card above or below, or (`step`) to the one at the same height in the next column
 * that has any. False where there is none.
 */
export function focusBeside(link: HTMLElement, key: string, step: 1 | -1 | undefined): boolean {
  const column = link.closest('[data-stage]');
  const here = linksIn(column);
  const at = here.indexOf(link);
  if (key === 'ArrowDown' || key === 'ArrowUp') return focus(here[at + (key === 'ArrowDown' ? 1 : -1)]);
  if (step === undefined || column === null) return false;
  const columns = [...(column.closest('.board')?.querySelectorAll('[data-stage]') ?? [])];
  for (let next = columns.indexOf(column) + step; columns[next] !== undefined; next += step) {
    const links = linksIn(columns[next]);
    if (links.length > 0) return focus(links[Math.min(at, links.length - 1)]);
  }
  return false;
}

/**
 * Puts the focus on a card once it stands where it was moved to, or on the button that unfolds its stage; not where the reader has
 * gone on to something else meanwhile.
 */
export function focusCard(id: string, stage: Stage): void {
  // The rows come anew from the database a moment after the worker has stored the move.
  let tries = 20;
  const timer = setInterval(() => {
    tries -= 1;
    const column = document.querySelector(`[data-stage="${stage}"]`);
    const target = column?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] a[href]`) ?? column?.querySelector<HTMLElement>('[aria-expanded="false"]:not([data-card] *)');
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) target?.focus();
    if (tries <= 0 || (isLost && target)) clearInterval(timer);
  }, 100);
}

function focus(link: HTMLElement | undefined): boolean {
  link?.focus();
  return link !== undefined;
}
