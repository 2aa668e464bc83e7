/** One line, no invisible characters, at most `max` characters; null when nothing is left. */
export function cleanText(text: string, max = 200): string | null {
  const line = text
    .slice(0, max * 4)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim();
  if (line === '') return null;
  return line.length <= max ? line : line.slice(0, max).replace(/[\ud800-\udbff]$/, '').trimEnd();
}
