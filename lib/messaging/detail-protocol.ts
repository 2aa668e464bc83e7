import type { Quote } from '#lib/evidence/model.ts';
import type { Outcome } from './protocol.ts';

/** What is written about one saved prospect: the rep's own notes. */
export interface DetailMessages {
  /** `from`: the page a marked passage was kept from. */
  'add-note': { request: { prospectId: string; text: string; from?: { url: string; quote: Quote } }; response: Outcome<{ id: string }> };
  'edit-note': { request: { id: string; text: string }; response: Outcome<null> };
  'delete-note': { request: { id: string }; response: Outcome<null> };
}
