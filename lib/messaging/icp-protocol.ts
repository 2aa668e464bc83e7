import type { Difference } from '#lib/icp/diff.ts';
import type { Relation } from '#lib/icp/history.ts';
import type { Conflict, Side } from '#lib/icp/merge.ts';
import type { IcpFile } from '#lib/icp/model.ts';

/** By key of the conflict. */
export type Choices = Record<string, Side>;

/** What may take the place of a stored ICP: a file, merged into the stored one where there are `choices`; or a version of its history. */
export type IcpSource = { text: string; choices?: Choices } | { icpId: string; seq: number };

/** What a file's signature says. `unchecked`: this browser cannot check one. `trust` is that of the key, whatever name it is under. */
export type Publisher =
  | { state: 'unsigned' }
  | { state: 'unchecked'; by: string; fingerprint: string }
  | { state: 'changed'; by: string; fingerprint: string }
  | { state: 'signed'; by: string; fingerprint: string; publicKey: string; trust: 'own' | 'known' | 'unknown'; knownAs: string | null };

export interface IcpPreview {
  file: IcpFile;
  /** Whether an ICP of this id is stored already, and what differs, in words. */
  replaces: { name: string; version: string; contentHash: string } | null;
  differences: Difference[];
  warnings: string[];
  publisher: Publisher;
  relation: Relation['relation'];
  /** Merging it into the stored ICP: since which version, what comes in, what is to choose; null where there is nothing to merge. */
  merge: { since: { version: string; at: number } | null; takenIn: Difference[]; conflicts: Conflict[] } | null;
}

/** A grade as lists show it: letter or state, and score. */
export interface ShownGrade {
  grade: string;
  score: string | null;
}

export interface EffectOn {
  prospectId: string;
  name: string;
  before: ShownGrade;
  after: ShownGrade;
}

/** What an ICP would change among some saved prospects; `next` goes on behind them, null at the end. */
export interface EffectSlice {
  tried: number;
  /** Saved prospects in all. */
  total: number;
  changed: EffectOn[];
  next: string | null;
  /** Why the letters after may be others in the end, in a sentence; null where they are sure. */
  unsure: string | null;
}
