const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

const PLAIN = /^[a-z0-9.-]*$/i;

/** A digit of 0 to 35 as "a" to "z", "0" to "9". */
const letter = (digit: number): string => String.fromCharCode(digit < 26 ? 97 + digit : 22 + digit);

function adapted(delta: number, count: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / count);
  let steps = 0;
  for (; left > ((BASE - LEAST) * MOST) / 2; steps += BASE) left = Math.floor(left / (BASE - LEAST));
  return steps + Math.floor(((BASE - LEAST + 1) * left) / (left + SKEW));
}

function variableLength(delta: number, bias: number): string {
  let text = '';
  let left = delta;
  for (let at = BASE; ; at += BASE) {
    const threshold = Math.min(MOST, Math.max(LEAST, at - bias));
    if (left < threshold) return text + letter(left);
    text += letter(threshold + ((left - threshold) % (BASE - threshold)));
    left = Math.floor((left - threshold) / (BASE - threshold));
  }
}

/** Source: RFC 3492, section 6.3. */
function punycode(label: string): string {
  const codes = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const plain = codes.filter((code) => code < FIRST_CODE);
  let text = plain.length === 0 ? '' : `${String.fromCharCode(...plain)}-`;
  let [done, next, delta, bias] = [plain.length, FIRST_CODE, 0, FIRST_BIAS];
  while (done < codes.length) {
    const lowest = Math.min(...codes.filter((code) => code >= next));
    delta += (lowest - next) * (done + 1);
    next = lowest;
    for (const code of codes) {
      if (code < next) delta += 1;
      if (code !== next) continue;
      text += variableLength(delta, bias);
      bias = adapted(delta, done + 1, done === plain.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    next += 1;
  }
  return text;
}

/** A host as browsers write it in addresses: lower case, and labels of other scripts as "xn--…" (RFC 3492): "müller.de" -> "xn--mller-kva.de". */
export function asciiHost(host: string): string {
  if (PLAIN.test(host)) return host.toLowerCase();
  return host
    .normalize('NFKC')
    .toLowerCase()
    .split('.')
    .map((label) => (/^\p{ASCII}*$/u.test(label) ? label : `xn--${punycode(label)}`))
    .join('.');
}
