import { Dexie } from 'dexie';
import type { EntityTable, PromiseExtended, Table } from 'dexie';
import type { Evidence, Profile } from '#lib/evidence/model.ts';
import type { IcpVersion } from '#lib/icp/history.ts';
import type { HealthRow } from '#lib/insights/health.ts';
import type { GradeColumns } from '#lib/prospects/grade-columns.ts';
import type { Handoff } from '#lib/prospects/handoff.ts';
import type { Note, Prospect, StoredIcp } from '#lib/prospects/model.ts';
import type { Part } from '#lib/qualify/digest.ts';
import type { Column } from '#lib/qualify/digest-columns.ts';
import type { HeldColumns } from '#lib/qualify/held-columns.ts';
import { coarsenChanges } from './coarse-changes.ts';
import { copyBeforeUpgrade } from './copy-before.ts';
import { DATABASE } from './database-name.ts';
import { migrate } from './migrations.ts';
import type { PublisherRow, SigningKeyRow } from './signing.ts';
import type { RestoringRow } from './restoring.ts';
import type { SnapshotRow } from './snapshots.ts';
import type { StagedRow } from './staged.ts';
import type { SuppressedRow } from './suppressed.ts';
import type { UndoImageRow, UndoRow } from './undo.ts';

export interface ProspectRow extends Prospect {
  /** See `prospectIdentity`; unique, so that no race can store one prospect twice. */
  identity: string;
  /** Of the chunk that holds its grading. */
  chunk: number;
}

/** The gradings of up to `CHUNK_SIZE` prospects, so that all can be graded anew without a write for each. */
export interface GradeChunkRow extends GradeColumns {
  id: number;
  /** `RULES_VERSION` of the last grading anew of all of them. One that could not be graded then kept the stamp of an earlier one. */
  tried?: string;
}

export interface ProfileRow {
  /** Kind and key as read from the page: "company:acme.example". */
  id: string;
  /** Key of the company or person it counts for: its own, unless it is tied to another or the rep said so. */
  owner: string;
  /** See `tieTokens` of a company, `personTokens` of a person. */
  ties: string[];
  profile: Profile;
}

/** The digest of one page visit that a saved prospect rests on. */
export interface EvidenceRow {
  id: string;
  companyKey: string | null;
  personKey: string | null;
  url: string;
  readAt: number;
  evidence: Evidence;
}

/** One part of what is believed of the prospects of a chunk (see `Part`), so that all can be graded anew quickly and what is not asked stays unread. */
export interface DigestColumnRow {
  chunk: number;
  /** "ids" holds the prospects, in the order of every column. */
  part: Part | 'ids';
  /** `DIGEST_VERSION` of all of them. */
  version: string;
  /** No part at all of one that cannot be graded. Records of other versions may have none, and are made anew. */
  column: Column;
}

/** What facts said to an ICP of the prospects of a chunk, so that one which only weighs it otherwise needs no facts. */
export interface AnswerChunkRow extends HeldColumns {
  id: number;
  /** See `asksOf`. */
  asks: string;
}

/** What a person chose on a screen and finds again: a saved view, a column mapping, what to export. Decoded by who reads it. */
export interface ChoiceRow {
  /** "view:…", "mapping:…", "export:…" */
  id: string;
  value: unknown;
}

/** A long job in slices: where it stands. */
export interface JobRow {
  id: 'regrade';
  icpHash: string;
  /** First all are graded, from their digests; then next steps, stages and history follow, one by one from the profiles. */
  phase: 'grade' | 'follow';
  /** While grading, id of the last chunk done; 0 at the start. */
  after: number;
  /** After that, id of the last prospect done; '' at the start. */
  followed: string;
  /** Prospects done so far in this phase. */
  done: number;
  /** Prospects there were at its first slice; left out before. */
  of?: number;
  /** By the rep. */
  stopped: boolean;
}

/** Everything that is kept after the browser closes, settings apart. The worker writes, pages observe. */
export class LeadlightDb extends Dexie {
  declare prospects: EntityTable<ProspectRow, 'id'>;
  declare profiles: EntityTable<ProfileRow, 'id'>;
  declare evidence: EntityTable<EvidenceRow, 'id'>;
  declare icps: EntityTable<StoredIcp, 'id'>;
  declare icpVersions: EntityTable<IcpVersion, 'seq'>;
  declare gradeChunks: EntityTable<GradeChunkRow, 'id'>;
  declare digestColumns: Table<DigestColumnRow, [chunk: number, part: string]>;
  declare answerChunks: EntityTable<AnswerChunkRow, 'id'>;
  declare signingKeys: EntityTable<SigningKeyRow, 'id'>;
  declare publishers: EntityTable<PublisherRow, 'publicKey'>;
  declare snapshots: EntityTable<SnapshotRow, 'id'>;
  declare notes: EntityTable<Note, 'id'>;
  declare handoffs: EntityTable<Handoff, 'id'>;
  declare choices: EntityTable<ChoiceRow, 'id'>;
  declare suppressed: EntityTable<SuppressedRow, 'hash'>;
  declare restoring: EntityTable<RestoringRow, 'seq'>;
  declare undo: EntityTable<UndoRow, 'seq'>;
  declare undoImages: EntityTable<UndoImageRow, 'id'>;
  declare staged: EntityTable<StagedRow, 'seq'>;
  declare jobs: Table<JobRow, string>;
  declare health: EntityTable<HealthRow, 'id'>;

  // No #names: Dexie hands out objects that inherit from this one.
  private opening: PromiseExtended<Dexie> | null = null;

  constructor(name: string = DATABASE) {
    super(name);
    migrate(this);
    // Dexie itself lets go of the database when a newer version of the extension wants to upgrade it.
    this.on('blocked', () => console.warn('[Leadlight] The database upgrade waits for another Leadlight page to close.'));
  }

  /** Dexie calls this on first use. What an upgrade is about to change is copied before. */
  override open(): PromiseExtended<Dexie> {
    if (this.isOpen() || this.name !== DATABASE) return super.open();
    this.opening ??= Dexie.Promise.resolve(copyBeforeUpgrade(this.verno, Date.now()))
      .then(() => super.open())
      .finally(() => (this.opening = null)) as PromiseExtended<Dexie>;
    return this.opening;
  }
}

/** Opens on first use, not here. */
export function openDatabase(name?: string): LeadlightDb {
  return new LeadlightDb(name);
}

/** What belongs to prospects and their grades. */
const TABLES = [
  'prospects',
  'gradeChunks',
  'digestColumns',
  'answerChunks',
  'snapshots',
  'notes',
  'handoffs',
  'suppressed',
  'choices',
  'undo',
  'undoImages',
  'staged',
  'profiles',
  'evidence',
  'icps',
  'icpVersions',
  'jobs',
] as const;

/** Runs `work` in one read-write transaction over everything: all of it is stored, or nothing. */
export function inOneTransaction<T>(db: LeadlightDb, work: () => Promise<T>): Promise<T> {
  // Only of a function that says it is async does Dexie keep the transaction alive through its first `await`.
  return db.transaction('rw', TABLES.map((name) => db.table(name)), async () => {
    const done = await work();
    coarsenChanges();
    return done;
  });
}
