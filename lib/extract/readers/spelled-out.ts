const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae' };

/** As addresses write it where they know no such letters: "Stahlbrück" is "stahlbrueck". In lower case. */
export const spelledOut = (text: string): string => text.toLowerCase().replace(/[äöüßåøæ]/g, (letter) => LETTERS[letter] ?? letter);
