/** `= + - @`, their full-width forms and the minus sign make a spreadsheet read a cell as a formula, behind any blanks. */
const STARTS_A_FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠−]/u;
/** Tab, carriage return and the like among the leading blanks: a program may drop them, or begin a new cell there. */
const STARTS_WITH_CONTROL = /^[\s\p{Cf}]*\p{Cc}/u;

/**
 * A cell that no spreadsheet takes for a formula: where it could, an apostrophe goes before it (section 4.1). Phone numbers such as
 * "+49 30 …" are guarded too: in a file for a spreadsheet a visible apostrophe is the lesser harm.
 */
export function guardFormula(cell: string): string {
  return STARTS_A_FORMULA.test(cell) || STARTS_WITH_CONTROL.test(cell) ? `'${cell}` : cell;
}
