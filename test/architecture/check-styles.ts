/** The one file that says colours and sizes of type; all others name them. */
export const TOKENS = 'components/ui/tokens.css';

/** Where all movement is stopped for who asks for that. */
export const BASE = 'components/ui/base.css';

const COLOUR = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|:\s*[^;{]*(?<![\w-])(?:white|black|red|green|blue|gr[ae]y|orange|yellow|purple|pink|brown|navy|teal)(?![\w-])/i;
/** Sizes of type in units of their own; em and percent are parts of what is around. */
const TYPE = /(?<![\w-])(?:font-size|fontSize|font)\s*:[^;}]*?(?<![\w.-])(?:\d*\.)?\d+(?:px|pt|rem)?(?![\w%.])(?<!\b0)/;
/** Movement of a script's own, which no style sheet stops. */
const SCRIPTED = /behavior\s*:\s*['"]smooth|\.animate\(|startViewTransition/;
/** Movement that would win over the rule that stops it. */
const INSISTENT = /(?<![\w-])(?:animation|transition|scroll-behavior)[\w-]*\s*:[^;]*!important/;

const withoutComments = (source: string): string => source.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));

/** Lines that say a colour or a size of type themselves, or move where nobody can stop it: "file:line  text". */
export function ownStyles(file: string, source: string): string[] {
  if (file === TOKENS) return [];
  return withoutComments(source).split('\n').flatMap((line, at) => {
    const isSheet = file.endsWith('.css');
    const styled = isSheet ? line : (/style=\{\{(.*?)\}\}/.exec(line)?.[1] ?? (/\b(?:fill|stroke|color)="[^"]*"/.exec(line)?.[0] ?? '').replace('=', ':'));
    const isOwn = COLOUR.test(styled) || (isSheet && TYPE.test(line)) || (!isSheet && TYPE.test(styled)) || SCRIPTED.test(line) || (file !== BASE && INSISTENT.test(line));
    return isOwn ? [`${file}:${at + 1}  ${line.trim()}`] : [];
  });
}

/** Whether a style sheet stops every animation, transition and smooth scrolling for who wants less of it. */
export function stopsMovement(source: string): boolean {
  const rule = /@media \(prefers-reduced-motion: reduce\) \{\s*\*,\s*\*::before,\s*\*::after \{([^}]*)\}/.exec(source)?.[1] ?? '';
  return ['animation: none !important;', 'transition: none !important;', 'scroll-behavior: auto !important;'].every((words) => rule.includes(words));
}
