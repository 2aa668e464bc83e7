/** What names a side of the screen in place of a side of the text, and so stays where it is when the text runs from right to left. */
const SIDED: readonly RegExp[] = [
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /\b(?:margin|padding|border)(?:Left|Right)\w*\s*:/,
  /\b(?:textAlign|float)\s*:\s*['"](?:left|right)\b/,
  /(?<![\w-])translateX\(/,
];

/** Four values of which the second and fourth differ: one side of the screen has another. */
const FOUR = /(?<![\w-])(?:margin|padding|inset|border-width|border-style)\s*:\s*((?:[^\s;()]|\([^()]*\))+)\s+((?:[^\s;()]|\([^()]*\))+)\s+((?:[^\s;()]|\([^()]*\))+)\s+((?:[^\s;()]|\([^()]*\))+)\s*;/;

/** Lines of a style sheet, or of the inline styles of a screen, that name a side of the screen: "file:line  text". */
export function sidedLines(file: string, source: string): string[] {
  const plain = source.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  return plain.split('\n').flatMap((line, at) => {
    const styled = file.endsWith('.tsx') ? (/style=\{\{(.*?)\}\}/.exec(line)?.[1] ?? '') : line;
    const four = FOUR.exec(styled);
    const isSided = SIDED.some((pattern) => pattern.test(styled)) || (four !== null && four[2] !== four[4]);
    return isSided ? [`${file}:${at + 1}  ${line.trim()}`] : [];
  });
}
