/** The phrases of all languages as patterns: one entry for each kind of event and language. */
import { TRIGGER_LANGUAGES } from '../triggers/index.ts';
import { TRIGGER_KINDS, type TriggerKind, type TriggerName, type TriggerWords } from '../triggers/kinds.ts';
import { lines, pattern } from '../triggers/phrases.ts';

export interface TriggerEntry {
  name: TriggerName;
  kind: TriggerKind;
  language: TriggerWords;
  /** Source of a pattern, see wholeWords. */
  says: () => string;
}

const NAMES = Object.keys(TRIGGER_KINDS) as TriggerName[];

export const TRIGGERS: readonly TriggerEntry[] = TRIGGER_LANGUAGES.flatMap((language) =>
  NAMES.map((name) => ({ name, kind: TRIGGER_KINDS[name], language, says: () => pattern(lines(language.says[name]), language) })),
);
