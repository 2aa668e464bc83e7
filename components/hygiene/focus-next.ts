/** Before a row goes: to the first thing to press in the row behind it, before it, or the count above all. */
export function focusNext(row: HTMLElement | null): void {
  const other = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = other?.querySelector<HTMLElement>('.review-actions :is(button, a)') ?? row?.closest('.review')?.querySelector<HTMLElement>('.review-count');
  target?.focus();
}
