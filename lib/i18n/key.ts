/** A word of the code as part of a key: browsers take letters, digits and underscores there. */
export type Key<Word extends string> = Word extends `${infer Before}-${infer Behind}` ? `${Before}_${Key<Behind>}` : Word;

/** "no-reply" -> "no_reply". */
export const keyOf = <Word extends string>(word: Word): Key<Word> => word.replaceAll('-', '_') as Key<Word>;
