/** A cheap question before a costly pattern: texts of which a match must hold at least one. */

const LEAST = 3;
const ENOUGH = 6;
const QUANTIFIER = /^(?:[?*+]|\{(\d+)[^}]*\})\??/;
const OPENING = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;

/** Lower-case texts, one of which is in every match of the alternatives; null where there is no such list. Case is ignored. */
export function needlesOf(source: string): readonly string[] | null {
  const needles = alternatives({ source, at: 0 });
  return needles === null || needles.some((needle) => needle.length < LEAST) ? null : needles;
}

interface Reading {
  source: string;
  at: number;
}

const shortest = (needles: readonly string[]): number => needles.reduce((least, needle) => Math.min(least, needle.length), Infinity);

/** Reads to the end of the group, or of the source. */
function alternatives(reading: Reading): string[] | null {
  let all: string[] | null = [];
  for (;;) {
    const one = sequence(reading);
    all = one === null || all === null ? null : [...all, ...one];
    if (reading.source.charAt(reading.at++) !== '|') return all;
  }
}

/** The best needles of one alternative: a long text of its own, else those of a group that it cannot do without. */
function sequence(reading: Reading): string[] | null {
  const { source } = reading;
  let best: string[] | null = null;
  let run = '';
  const offer = (needles: string[] | null): void => {
    if (needles !== null && (best === null || better(needles, best))) best = needles;
  };
  const ends = (): void => {
    offer(run === '' ? null : [run]);
    run = '';
  };
  for (; reading.at < source.length; ) {
    const char = source.charAt(reading.at);
    if (char === '|' || char === ')') break;
    let group: string[] | null = null;
    let literal = '';
    if (char === '(') {
      const lead = OPENING.exec(source.slice(reading.at, reading.at + 24))?.[0] ?? '(';
      reading.at += lead.length;
      group = alternatives(reading);
      if (/[=!]$/.test(lead)) group = null;
    } else if (char === '[') {
      for (reading.at++; source.charAt(reading.at) !== ']'; reading.at++) if (source.charAt(reading.at) === '\\') reading.at++;
      reading.at++;
    } else if (char === '\\') {
      const next = source.charAt(reading.at + 1);
      literal = /\w/.test(next) ? '' : next;
      reading.at += /[pP]/.test(next) ? source.indexOf('}', reading.at) - reading.at + 1 : 2;
    } else {
      literal = '.^$'.includes(char) ? '' : char.toLowerCase();
      reading.at++;
    }
    const quantifier = '?*+{'.includes(source.charAt(reading.at) || ' ') ? QUANTIFIER.exec(source.slice(reading.at, reading.at + 12)) : null;
    if (quantifier !== null) reading.at += quantifier[0].length;
    const optional = quantifier !== null && ('?*'.includes(quantifier[0].charAt(0)) || quantifier[1] === '0');
    if (literal !== '' && quantifier === null) {
      run += literal;
      continue;
    }
    if (literal !== '' && !optional) run += literal;
    ends();
    if (!optional) offer(group);
  }
  ends();
  return best;
}

/** One text long enough beats any list; else the list whose shortest text is longest. */
function better(one: readonly string[], other: readonly string[]): boolean {
  const single = (needles: readonly string[]): boolean => needles.length === 1 && shortest(needles) >= ENOUGH;
  if (single(one) !== single(other)) return single(one);
  return shortest(one) > shortest(other);
}
