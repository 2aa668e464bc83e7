/** What a language table holds. Phrases are compared folded (lower case, no accents, no punctuation), so spell them naturally. */

/** Phrases as people write lists: "about, about us, our company". */
export const list = (phrases: string): readonly string[] => phrases.split(', ');

/** Kinds of page that menus, paths, titles and headings name. */
export type NamedPage = 'home' | 'about' | 'contact' | 'team' | 'careers' | 'pricing' | 'press';

/** Facts that stand behind a label: "Founded: 1998". */
export type LabelledFact =
  | 'founded'
  | 'headCount'
  | 'industry'
  | 'headquarters'
  | 'address'
  | 'country'
  | 'city'
  | 'phone'
  | 'fax'
  | 'email'
  | 'legalName'
  | 'vat'
  | 'managers'
  | 'website'
  | 'revenue';

export interface Language {
  /** BCP 47 primary tag. */
  code: string;
  pages: Readonly<Partial<Record<NamedPage, readonly string[]>>>;
  labels: Readonly<Partial<Record<LabelledFact, readonly string[]>>>;
  /** Openings of a clause that the fact follows: "headquartered in". */
  sentences: {
    headquarters: readonly string[];
    /** Nouns behind a number that make it a head count: "employees". */
    staff: readonly string[];
  };
  /** Words of which a job title has at least one. Whole words. */
  titleWords: readonly string[];
  /** Endings of compound title words, for languages that write them as one. */
  titleEndings?: readonly string[];
  /** Words that never stand in a person's name, capitalised or not. */
  notInNames: readonly string[];
  /** What stands before or after the holder in a copyright line. */
  copyright: readonly string[];
  /** What a visitor is told to do at the end of a job post. */
  apply: readonly string[];
  /** Headings over customers' words. */
  testimonials: readonly string[];
}
