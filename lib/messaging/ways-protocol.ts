import type { FieldName, Method, Quote } from '#lib/evidence/model.ts';
import type { AssessedView, Outcome, Problem } from './protocol.ts';

/** A value that a pasted text states, with its words. */
export interface PastedValue {
  field: FieldName;
  of: 'company' | 'person';
  text: string;
  quote: Quote;
  method: Method;
}

/** What a pasted text says, graded together with all that is known of them already; nothing of it is stored. */
export interface PasteView extends Pick<AssessedView, 'assessment' | 'icp'> {
  /** When it was read, in milliseconds since the epoch; saving takes the text as read then. */
  at: number;
  who: Pick<AssessedView['who'], 'companyName' | 'companyDomain' | 'personName' | 'personTitle'>;
  values: PastedValue[];
  /** Parts of the text that nothing was read from. */
  unread: string[];
  /** The saved prospect it adds to. */
  saved: { prospectId: string; savedAt: number } | null;
  /** Why it may not be saved. */
  refusal: Problem | null;
}

/** A text a rep pasted; `from` is the page it was copied from, as typed ('' for none). */
interface Pasted {
  text: string;
  from: string;
}

/** Ways in besides the page in front. */
export interface WaysMessages {
  'read-paste': { request: Pasted; response: Outcome<PasteView> };
  'save-paste': { request: Pasted & { at: number }; response: Outcome<{ prospectId: string; updated: boolean }> };
}
