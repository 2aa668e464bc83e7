import type { Say } from './say/index.ts';

const SHOWN = 4;

/** "A, B or C", and beyond four "A, B, C, D or 3 more"; semicolons between names that hold commas. */
export const anyOf = (names: readonly string[], { asks: { more, or } }: Say): string => listed(names, or, more);

/** The same with "and". */
export const allOf = (names: readonly string[], { asks: { more, and } }: Say): string => listed(names, and, more);

function listed(names: readonly string[], last: string, more: (count: number) => string): string {
  const shown = names.length > SHOWN + 1 ? [...names.slice(0, SHOWN), more(names.length - SHOWN)] : names;
  const comma = names.some((name) => name.includes(',')) ? '; ' : ', ';
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(comma)} ${last} ${shown.at(-1) ?? ''}`;
}
