import { fold } from './fold.ts';

/** Folded phrases of a table, each with the group it belongs to. */
export interface PhraseTable<Group extends string> {
  groups: ReadonlyMap<string, Group>;
  longest: number;
}

export function phraseTable<Group extends string>(phrases: Readonly<Record<Group, string>>): PhraseTable<Group> {
  const groups = new Map<string, Group>();
  let longest = 1;
  for (const group of Object.keys(phrases) as Group[]) {
    for (const text of phrases[group].split(',')) {
      const phrase = fold(text);
      if (phrase === '') continue;
      groups.set(phrase, group);
      longest = Math.max(longest, phrase.split(' ').length);
    }
  }
  return { groups, longest };
}

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
    at += taken || 1;
  }
  return found;
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
