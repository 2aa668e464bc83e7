/** The field that a key typed there belongs to; null where keys may mean something else. */
export function typedInto(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') ? target : null;
}
