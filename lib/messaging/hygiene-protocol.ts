import type { EmailGuess } from '#lib/evidence/email-pattern.ts';
import type { MergedField } from '#lib/prospects/merge-preview.ts';
import type { Outcome } from './protocol.ts';

/** What is kept of each of two prospects. */
export interface Holdings {
  id: string;
  name: string;
  company: string | null;
  /** Domain, profile address or mailbox; null where only a name is known. */
  known: string | null;
  pages: number;
  notes: number;
  handoffs: number;
  outcomes: number;
  answers: number;
}

/** What a merge would do; stores nothing. */
export interface MergePreview {
  keep: Holdings;
  gone: Holdings;
  /** Each value that either has, with the one that will be believed. */
  fields: MergedField[];
  /** Whether the other one could stay instead; a company with a domain always stays before one without. */
  canSwap: boolean;
  /** One names the other as its parent or subsidiary: then they are linked, not merged. */
  related: boolean;
  /** Other people saved at the company that goes, who come along. */
  people: number;
  /** Name of a company that nobody is saved at any more after that; what was read of it goes. */
  companyGone: string | null;
}

/** How to get through to a prospect, from evidence alone. */
export interface Reach {
  /** ISO 3166-1 alpha-2: of the person, else of the company. */
  country: string | null;
  /** ISO 639-1 codes of the languages the company's own pages are written in. */
  languages: string[];
  /** Of a person without a known address: what it would be; nobody has confirmed it. */
  guess: EmailGuess | null;
}

/** How saved prospects are kept clean. */
export interface HygieneMessages {
  'preview-merge': { request: { keep: string; gone: string }; response: Outcome<MergePreview> };
  /** Makes one of two; `undo` is the number by which it can be taken back. */
  'merge-prospects': { request: { keep: string; gone: string }; response: Outcome<{ undo: number }> };
  'read-reach': { request: { id: string }; response: Outcome<Reach> };
  /** Keeps the guessed address of a person, marked as a guess. */
  'take-guess': { request: { id: string; email: string }; response: Outcome<{ undo: number }> };
  /** The rep's word that two prospects are not the same. */
  'keep-apart': { request: { one: string; other: string }; response: Outcome<{ undo: number }> };
}
