/** How a company builds its people's addresses, read off those that are known; only ever a guess. */
import { fold } from '#lib/taxonomy/fold.ts';
import { isPersonal } from './normalise/email.ts';

/** A person whose address is known. */
export interface KnownAddress {
  name: string;
  email: string;
  /** Where the address was read. */
  url: string;
}

export interface EmailGuess {
  email: string;
  /** "{first}.{last}@brightforge.com". */
  pattern: string;
  /** Those it is read off. */
  basis: KnownAddress[];
  /** How many known addresses at that domain are built otherwise. */
  otherwise: number;
}

/** Most common first: of two that fit as many, the earlier is taken. */
const PATTERNS = ['{first}.{last}', '{f}.{last}', '{f}{last}', '{first}', '{first}{last}', '{first}_{last}', '{first}-{last}', '{last}.{first}', '{last}', '{first}{l}', '{first}.{l}', '{last}{f}', '{last}{first}', '{f}{l}'] as const;

/**
 * The address a person of this name would have, by the way most of the known ones at a company are built; null where none
 * is known, no pattern tells them, or as many are built otherwise as like that.
 */
export function guessEmail(name: string, known: readonly KnownAddress[]): EmailGuess | null {
  const own = known.filter(({ email }) => isPersonal(email));
  const domain = mostCommon(own.map(({ email }) => hostOf(email)));
  if (domain === null) return null;
  const there = own.filter(({ email }) => hostOf(email) === domain);
  const fitting = PATTERNS.map((pattern) => ({ pattern, basis: there.filter((one) => spellings(one.name).some((parts) => `${filled(pattern, parts)}@${domain}` === one.email)) }));
  const [best] = fitting.toSorted((a, b) => b.basis.length - a.basis.length);
  const [parts] = spellings(name, best?.basis.some(writesUmlautsOut) ?? true);
  if (!best || best.basis.length === 0 || parts === undefined) return null;
  const otherwise = there.length - best.basis.length;
  if (otherwise >= best.basis.length) return null;
  return { email: `${filled(best.pattern, parts)}@${domain}`, pattern: `${best.pattern}@${domain}`, basis: best.basis, otherwise };
}

/** The one of these names that an address is built from by a known pattern; null where it is none. */
export function nameBehind(email: string, names: readonly string[]): string | null {
  return names.find((name) => spellings(name).some((parts) => PATTERNS.some((pattern) => `${filled(pattern, parts)}@${hostOf(email)}` === email))) ?? null;
}

interface NameParts {
  first: string;
  last: string;
}

const TITLES = /^(?:dr|prof|professor|mr|mrs|ms|herr|frau|dipl|ing|med)$/;

/** First and last name in plain letters; of names with umlauts both ways to write them, "ue" first unless told otherwise. */
function spellings(name: string, umlautsOut = true): NameParts[] {
  const out = name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
  const texts = [...new Set(umlautsOut ? [out, name] : [name, out])];
  return texts.flatMap((text) => {
    const words = text.split(/\s+/).map((word) => fold(word).replaceAll(' ', '')).filter((word) => word !== '' && !TITLES.test(word));
    const [first, last] = [words[0], words.at(-1)];
    return words.length < 2 || first === undefined || last === undefined || !/^[a-z]+$/.test(first + last) ? [] : { first, last };
  });
}

const filled = (pattern: string, { first, last }: NameParts): string => pattern.replace('{first}', first).replace('{last}', last).replace('{f}', first.charAt(0)).replace('{l}', last.charAt(0));

const writesUmlautsOut = ({ name, email }: KnownAddress): boolean => !/[äöü]/i.test(name) || /[aou]e/.test(email);

const hostOf = (email: string): string => email.slice(email.indexOf('@') + 1);

function mostCommon(items: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
