import type { Evidence, Profile } from '#lib/evidence/model.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import type { Traces } from './suppression.ts';

/** By what texts name a person. */
export interface Mentions {
  /** Folded; of one word alone it would be found in too many texts. */
  names: string[];
  /** Lower case: addresses without scheme, e-mails. */
  marks: string[];
}

const GONE = '[…]';

export function mentionsOf({ urls = [], emails = [], names = [] }: Traces): Mentions {
  const marks = [...urls.filter((url) => url.includes('/')).map(withoutScheme), ...emails.filter((address) => address.includes('@') && !address.includes(' ')).map((address) => address.toLowerCase())];
  return { names: [...new Set(names.map(fold).filter((name) => name.includes(' ')))], marks: [...new Set(marks)] };
}

/** Whether a text names them. */
export function names(text: string, { names: folded, marks }: Mentions): boolean {
  const lower = text.toLowerCase();
  if (marks.some((mark) => holds(lower, mark))) return true;
  if (folded.length === 0) return false;
  const words = ` ${fold(text)} `;
  return folded.some((name) => words.includes(` ${name} `));
}

/** A value of plain data in which no text names them any more; the same object where none did. */
export function withoutMentions<T>(value: T, of: Mentions): T {
  return redacted(value, of) as T;
}

/** A profile without the signals and pages that name them. */
export function profileWithout(profile: Profile, of: Mentions): Profile {
  const silent = (one: unknown): boolean => !namesAnywhere(one, of);
  return {
    ...profile,
    pages: profile.pages.filter(silent),
    signals: profile.signals.filter(silent),
    ...(profile.headCounts && { headCounts: profile.headCounts.filter(silent) }),
    ...(profile.firstSeen && { firstSeen: Object.fromEntries(Object.entries(profile.firstSeen).filter(([event]) => !names(event, of))) }),
  };
}

/** The evidence of a page without the findings that name them; null where the page itself is theirs. */
export function evidenceWithout(evidence: Evidence, of: Mentions): Evidence | null {
  if (names(evidence.url, of)) return null;
  const findings = evidence.findings.filter((finding) => !namesAnywhere(finding, of));
  return withoutMentions({ ...evidence, findings }, of);
}

export function namesAnywhere(value: unknown, of: Mentions): boolean {
  if (typeof value === 'string') return names(value, of);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => names(key, of) || namesAnywhere(member, of));
}

function redacted(value: unknown, of: Mentions): unknown {
  if (typeof value === 'string') return names(value, of) ? cut(value, of) : value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => redacted(part, of));
    return parts.every((part, index) => part === value[index]) ? value : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, redacted(member, of)] as const);
  return entries.every(([key, member]) => member === (value as Record<string, unknown>)[key]) ? value : Object.fromEntries(entries);
}

/** The words of the name and the addresses go, the rest of the text stays; the whole text goes where they cannot be told apart. */
function cut(text: string, of: Mentions): string {
  const patterns = [...of.marks.map(whole), ...of.names.map((name) => name.split(' ').map(escaped).join('[^\\p{L}\\p{N}]+'))];
  const left = text.normalize('NFC').replace(new RegExp(patterns.join('|'), 'giu'), GONE);
  return names(left, of) ? GONE : left;
}

/** An address stands whole: "…/in/ann-lee" is not in "…/in/ann-lee-2", nor "ann@x.example" in "joann@x.example" or "ann@x.example.com". */
const BEFORE = String.raw`(?<![a-z0-9_%+-]|[a-z0-9]\.(?=[^/]*@))`;
const BEHIND = String.raw`(?![a-z0-9_%-]|\.[a-z0-9])`;

function holds(lower: string, mark: string): boolean {
  // Most texts do not hold it at all, which is quicker to see.
  return lower.includes(mark) && new RegExp(whole(mark), 'u').test(lower);
}

const whole = (mark: string): string => `${BEFORE}${escaped(mark)}${BEHIND}`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const withoutScheme = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/[?#].*$/, '').replace(/\/+$/, '');
