import { fold } from './fold.ts';

/** Folded phrases of a table, each with the group it belongs to. */
export interface PhraseTable<Group extends string> {
  groups: ReadonlyMap<string, Group>;
  longest: number;
  /** Those of Japanese, which writes no spaces, longest first. */
  unspaced: readonly (readonly [phrase: string, group: Group])[];
}

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** One table of several languages', "phrase, phrase" by group; where two disagree the later counts. */
export function phraseTable<Group extends string>(languages: readonly Readonly<Partial<Record<Group, string>>>[]): PhraseTable<Group> {
  const groups = new Map<string, Group>();
  let longest = 1;
  for (const phrases of languages) {
    for (const [group, text] of Object.entries(phrases) as [Group, string][]) {
      for (const part of text.split(',')) {
        const phrase = fold(part);
        if (phrase === '') continue;
        groups.set(phrase, group);
        longest = Math.max(longest, phrase.split(' ').length);
      }
    }
  }
  return { groups, longest, unspaced: [...groups].filter(([phrase]) => JAPANESE.test(phrase) && phrase.length > 1).toSorted(byLength) };
}

const byLength = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => b.length - a.length;

/** The phrases of a folded text from left to right, whole words, the longest at each place. */
export function phrasesIn<Group extends string>(text: string, table: PhraseTable<Group>): { phrase: string; group: Group }[] {
  const words = text.split(' ').slice(0, 40);
  const found: { phrase: string; group: Group }[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(table.longest, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ');
      const group = table.groups.get(phrase);
      if (group !== undefined) {
        found.push({ phrase, group });
        taken = length;
        break;
      }
    }
    const word = words[at] ?? '';
    if (taken === 0 && JAPANESE.test(word)) found.push(...unspacedIn(word, table));
    at += taken || 1;
  }
  return found;
}

/** "取締役営業部長" ends in a phrase and begins with another; "社長秘書" only begins with one, and is no president. */
function unspacedIn<Group extends string>(word: string, { unspaced }: PhraseTable<Group>): { phrase: string; group: Group }[] {
  const last = unspaced.find(([phrase]) => word.endsWith(phrase));
  if (last === undefined) return [];
  const rest = word.slice(0, -last[0].length);
  const first = unspaced.find(([phrase]) => rest.startsWith(phrase));
  return [...(first === undefined ? [] : [first]), last].map(([phrase, group]) => ({ phrase, group }));
}

/** The group of the longest phrase anywhere in a Japanese text: "営業部長" is of sales. */
export const groupWithin = <Group extends string>(text: string, { unspaced }: PhraseTable<Group>): Group | null =>
  JAPANESE.test(text) ? (unspaced.find(([phrase]) => text.includes(phrase))?.[1] ?? null) : null;

/** Folded endings of compounds with their groups, longest first. */
export type Endings<Group extends string> = readonly (readonly [ending: string, group: Group])[];

export const endingTable = <Group extends string>(languages: readonly Readonly<Partial<Record<Group, string>>>[]): Endings<Group> =>
  languages.flatMap((endings) => (Object.entries(endings) as [Group, string][]).flatMap(([group, text]) => text.split(',').map((ending) => [fold(ending), group] as const))).toSorted(byLength);

/** The group of the first word that ends in one of them, and is more than the ending. */
export function groupByEnding<Group extends string>(text: string, endings: Endings<Group>): Group | null {
  for (const word of text.split(' ')) {
    const hit = endings.find(([ending]) => word.length > ending.length + 1 && word.endsWith(ending));
    if (hit !== undefined) return hit[1];
  }
  return null;
}

/** First clause of a job title: what stands before the first comma, bar, bullet or spaced dash. Gender marks are no clause. */
export function firstClause(title: string): string {
  const bare = withoutGenderMarks(title).trim();
  const clause = bare.split(/\s*[,;|•·]\s*|\s+[-–—/]\s+|\s*[–—]\s*|\s*\(/u).find((part) => part.trim() !== '');
  return clause ?? bare;
}

/** "(m/w/d)", "(f/m/x)", "m/w/d", "*in", ":in" and the like are no part of a title. */
export function withoutGenderMarks(title: string): string {
  return title
    .slice(0, 300)
    .replace(/[([]?\s?\b[mwfdxihn]\s?[/|*]\s?[mwfdxihn](?:\s?[/|*]\s?[mwfdxihn]){0,2}(?![\p{L}])\s?[)\]]?/giu, ' ')
    .replace(/\((?:all genders|gn|alle geschlechter|h\/f|f\/h)\)/giu, ' ')
    .replace(/(?<=\p{L})(?:[*:_·]|\/-?)(?:in|innen|r|n|e)(?![\p{L}])/gu, '')
    .replace(/\s+/g, ' ');
}

/** The folded title, and where it spells umlauts out ("Geschaeftsfuehrer") the form without. */
export function spellings(title: string): string[] {
  const text = fold(title);
  const plain = text.replace(/(?<=[a-z])([aou])e(?=[a-z])/g, '$1').replace(/(?<![a-z])([aou])e(?=[a-z])/g, '$1');
  return plain === text ? [text] : [text, plain];
}
