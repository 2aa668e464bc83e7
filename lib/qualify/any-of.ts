const SHOWN = 4;

/** "A, B or C", and beyond four "A, B, C, D or 3 more"; semicolons between names that hold commas. */
export function anyOf(names: readonly string[]): string {
  const shown = names.length > SHOWN + 1 ? [...names.slice(0, SHOWN), `${names.length - SHOWN} more`] : names;
  const last = shown.at(-1) ?? '';
  const comma = names.some((name) => name.includes(',')) ? '; ' : ', ';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(comma)} or ${last}`;
}
