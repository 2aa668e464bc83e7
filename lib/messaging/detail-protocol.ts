import type { Quote } from '#lib/evidence/model.ts';
import type { HandedOverAs, Note } from '#lib/prospects/model.ts';
import type { Correction, Outcome, ProspectView } from './protocol.ts';

/** What a hand-off sheet is made of: a prospect as it stands, or as it stood when it was handed over. */
export interface SheetData extends Pick<ProspectView, 'prospect' | 'assessment' | 'values' | 'icp'> {
  /** Newest first. */
  notes: Note[];
}

/** What a rep writes about one saved prospect. */
export interface DetailMessages {
  /** `from`: the page a marked passage was kept from. */
  'add-note': { request: { prospectId: string; text: string; from?: { url: string; quote: Quote } }; response: Outcome<{ id: string }> };
  'edit-note': { request: { id: string; text: string }; response: Outcome<null> };
  /** The rep's own values of a saved prospect, all or none; an empty text takes one back. */
  'correct-prospect': { request: { id: string; corrections: Correction[] }; response: Outcome<null> };
  /**
   * Hands a saved prospect over as what it is by the rules, to somebody (as the rep writes that): its evidence and assessment of this
   * moment are kept for good.
   */
  'hand-over': { request: { prospectId: string; as: HandedOverAs; to?: string; note?: string }; response: Outcome<{ id: string }> };
  'read-handoff': { request: { id: string }; response: Outcome<SheetData> };
  'delete-note': { request: { id: string }; response: Outcome<null> };
}
