/** Text as quotes are compared: white space, invisible characters, case and the cut of quotation marks and dashes do not count. */

const DROPPED = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;
const ALL_DROPPED = new RegExp(`${DROPPED.source}+`, 'g');

/** Every character that is kept becomes exactly one, so that `placeOf` can find its way back. */
export function fold(text: string): string {
  return text
    .replaceAll(ALL_DROPPED, '')
    .replaceAll(/[‘’‛′`´]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/** Where the character stands in `text` that is at index `at` of `fold(text)`. */
export function placeOf(text: string, at: number): number {
  let kept = -1;
  for (let place = 0; place < text.length; place += 1) {
    if (!DROPPED.test(text.charAt(place)) && ++kept === at) return place;
  }
  return text.length;
}
