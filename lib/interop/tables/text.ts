/** Turns bytes into text; throws where `fatal` and they are not of that encoding. */
export type Decode = (bytes: Uint8Array, encoding: Encoding, fatal: boolean) => string;
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const LOOKED_AT = 4000;

/**
 * Text of a file whose encoding nobody tells: by its byte order mark; else UTF-16 where every other byte is zero, as in Latin
 * text; else UTF-8 if all of it is valid; else Windows-1252, in which spreadsheets in Western Europe save CSV.
 */
export function textOf(bytes: Uint8Array, decode: Decode): { text: string; encoding: Encoding } {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { encoding: marked[0], text: decode(bytes.subarray(marked[1].length), marked[0], false) };
  const wide = wideEncoding(bytes);
  if (wide) return { encoding: wide, text: decode(bytes, wide, false) };
  try {
    return { encoding: 'utf-8', text: decode(bytes, 'utf-8', true) };
  } catch {
    return { encoding: 'windows-1252', text: decode(bytes, 'windows-1252', false) };
  }
}

function wideEncoding(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = length / 4;
  if (length < 4) return null;
  return odd > many && even < many / 4 ? 'utf-16le' : even > many && odd < many / 4 ? 'utf-16be' : null;
}
