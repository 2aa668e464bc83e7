import type { ListedCustomer } from '#lib/interop/customer-columns.ts';
import type { AnySignal, Beliefs, FieldName, PageKind, Quote } from '#lib/evidence/model.ts';
import type { TieReason } from '#lib/evidence/same-company.ts';
import type { PageCopy } from '#lib/extract/copy.ts';
import type { Icp, IcpFile, ReasonCode, Tag } from '#lib/icp/model.ts';
import type { EngagementFile } from '#lib/interop/engagement-file.ts';
import type { RejectedLine } from '#lib/interop/engagement-lines.ts';
import type { Decision } from '#lib/prospects/closing.ts';
import type { HistoryEntry, Prospect, Stage } from '#lib/prospects/model.ts';
import type { ChosenBy } from '#lib/qualify/choose-icp.ts';
import type { Assessment, Touch, TouchKind } from '#lib/qualify/model.ts';
import type { ChangeSinceSaved } from '#lib/qualify/why-changed.ts';
import type { BackupMessages } from './backup-protocol.ts';
import type { DetailMessages } from './detail-protocol.ts';
import type { ExportingMessages } from './exporting-protocol.ts';
import type { PrivacyMessages } from './privacy-protocol.ts';
import type { TodayMessages } from './today-protocol.ts';
import type { PanelMessages } from './panel-protocol.ts';
import type { HygieneMessages } from './hygiene-protocol.ts';
import type { ImportMessages } from './import-protocol.ts';
import type { Choices, EffectSlice, IcpPreview, IcpSource } from './icp-protocol.ts';
import type { WaysMessages } from './ways-protocol.ts';
import type { ListMessages } from './list-protocol.ts';

/** What the content script may say: a word about its own tab, a copy of its own page, and nothing else. */
export interface ContentMessages {
  /** Asked before anything is read, at injection and after every committed navigation inside the page. */
  hello: { request: Hello; response: ReadOrder };
  page: { request: CopyResult; response: { accepted: boolean } };
  /** The page that was read last has grown: read it once more? */
  grown: { request: Hello; response: ReadOrder };
}

/** Where a page reader is. `document` is the time origin of its document, which tells a page loaded anew from one that stayed. */
export interface Hello {
  url: string;
  document: number;
}

/** A page's copy with the main-thread milliseconds it cost; a copy that broke says so, in words, for the rep who waits. */
export type CopyResult = { generation: number } & ({ page: PageCopy; copyMs: number } | { failure: string });

/** The text of the article on a page ('' where there is none), with where the page was by then; `document` as in `Hello`. */
export interface Article extends Hello {
  text: string;
}

/**
 * Whether to read this page, as which generation of the tab, for how long at most (null: no limit), and how long to
 * wait at most for the page to go quiet first (0: read as soon as the document is complete).
 */
export type ReadOrder = { read: true; generation: number; budgetMs: number | null; settleMs: number } | { read: false };

export interface Correction {
  field: FieldName;
  /** As typed; the worker normalises and answers with an error it cannot read. Empty string takes the correction back. */
  text: string;
}

export type RestrictedReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'no-access' | 'other';

/** What a popup shows for a tab. Each state is visible to the rep; none is a silent pass. */
export type TabView =
  | { state: 'reading'; url: string }
  | { state: 'restricted'; url: string; reason: RestrictedReason }
  | { state: 'blocked'; url: string; why: 'paused' | 'never-site' | 'linkedin-off' }
  | { state: 'linkedin-notice'; url: string }
  | { state: 'nothing'; url: string; tabId: number; generation: number; adapter: string; pageTitle: string; cut: boolean }
  | { state: 'no-icp'; url: string }
  | { state: 'failed'; url: string; message: string; code?: Problem['code'] }
  | AssessedView;

export interface AssessedView {
  state: 'assessed';
  url: string;
  tabId: number;
  generation: number;
  /** True when the tab has moved on or the page changed since it was read. */
  changedSince: boolean;
  pageKind: PageKind;
  pageTitle: string;
  readAt: number;
  cut: boolean;
  /** The rep said that this person limits who sees their profile; it cannot be saved. */
  limitedVisibility?: true;
  /** How many texts marked on pages wait until they are saved; left out for none. */
  waitingNotes?: number;
  who: {
    companyName: string | null;
    companyDomain: string | null;
    personName: string | null;
    personTitle: string | null;
    /** Every current one; the company graded is of the first that says so. */
    employers: { name: string; graded: boolean }[];
    pagesRead: number;
    /** The company this one counts as, where that is another than the page names. */
    joined: CompanyTie | null;
    /** Companies this one may be; the rep accepts or refuses each. */
    suggestions: CompanyTie[];
    /** Companies the rep said it is not. */
    refused: CompanyTie[];
    /** Parents and subsidiaries the pages name. */
    related: { relation: 'parent' | 'subsidiary'; name: string; domain: string | null; quote: AnySignal }[];
  };
  assessment: Assessment;
  /** `gradeLines`: lower bounds of A, B and C in points of 100. */
  icp: { id: string; name: string; version: string; gradeLines: { a: number; b: number; c: number } };
  icpChoice: IcpChoice;
  /** Of a saved prospect: why it is graded otherwise than when it was saved; null where it is not. */
  changed: ChangeSinceSaved | null;
  saved: { prospectId: string; savedAt: number; updatedAt: number; stage: Stage; history: HistoryEntry[] } | null;
  /** What the rep logged, and what files told of a saved one. */
  touches: Touch[];
  /** What the ICP lets a person close a prospect for. */
  reasons: ReasonCode[];
  /** Values a rep can correct, as text, each with the best trace pages left of it and the best that a page can show. */
  values: ShownValue[];
}

/** Which of the ICPs in use grades a page, and why. */
export interface IcpChoice {
  by: ChosenBy;
  /** One sentence, without its full stop. */
  why: string;
  /** All in use, best first; `leavesOut` says why its scope leaves this company out, null where it does not. */
  options: { id: string; name: string; version: string; main: boolean; leavesOut: string | null }[];
}

/** A saved prospect, graded now by the ICP it is graded by. */
export interface ProspectView {
  prospect: Prospect;
  assessment: Assessment;
  /** Why it is graded otherwise than when it was saved; null where it is not. */
  changed: ChangeSinceSaved | null;
  icp: AssessedView['icp'];
  icpChoice: IcpChoice;
  /** What the ICP lets a person close it for. */
  reasons: AssessedView['reasons'];
  /** Every value known, and those a rep can enter. */
  values: ShownValue[];
}

/** One of a list of customers, with what the list says of them. */
export interface KnownCustomer {
  /** For people. */
  text: string;
  /** Registrable. */
  domain: string | null;
  name: string | null;
  facts: Beliefs;
}

export interface ShownValue {
  field: FieldName;
  /** Set where a rep can see it and not correct it. */
  readOnly?: true;
  text: string | null;
  fromRep: boolean;
  /** When it was seen or typed last, in milliseconds since the epoch; left out where it never was. */
  at?: number;
  /** How often a value read like this is right, 0 to 1, see lib/evidence/calibration.ts; of a list, that of the least sure. */
  confidence: number | null;
  evidence: AnySignal[];
  /** Other values pages state for it, best first. */
  others: { text: string; confidence: number; evidence: AnySignal[] }[];
}

/** Another company, and what ties this one to it or the rep said of it. */
export interface CompanyTie {
  key: string;
  name: string;
  /** Null while it is known by its name alone. */
  domain: string | null;
  reason: TieReason | 'accepted' | 'refused';
}

/** A quote to be shown on a page: `url` and `document` (see `Hello`; null where it is not known) name the page it was read from. */
export interface ShowOrder {
  url: string;
  document: number | null;
  quote: Quote;
}

/**
 * What came of showing a quote. `changed`: it stands there in other words, `now`. `folded`: in a part that is not drawn.
 * `gone`: the page no longer says it. `moved-on`: it is another page by now. `marked` is false where there is nothing to
 * colour, as on a link that is a picture: then the page was only scrolled.
 */
export type ShownQuote =
  | { outcome: 'shown'; marked: boolean }
  | { outcome: 'changed'; marked: boolean; now: string }
  | { outcome: 'folded' | 'gone' | 'moved-on' };

export type Outcome<T> = { ok: true; value: T } | { ok: false; error: Problem };

/** What went wrong, in words for a rep, with a code for the UI. */
export interface Problem {
  code:
    | 'bad-value'
    | 'not-read'
    | 'moved-on'
    | 'no-icp'
    | 'storage-full'
    | 'storage-failed'
    /** The stored data do not open at all. */
    | 'no-database'
    | 'too-large'
    | 'not-json'
    | 'invalid'
    | 'newer-version'
    | 'not-found'
    | 'refused'
    | 'suppressed'
    | 'limited-visibility';
  message: string;
  /** Every error of a file, by path. */
  details?: { path: string; message: string }[];
}

/** Whom a command is about: whoever a tab shows, or a saved prospect. */
export type SubjectRef = { tabId: number; generation: number } | { prospectId: string };

/** What an engagement file holds: what it would add, and every line it does not take with the reason. */
export interface EngagementPreview extends Pick<EngagementFile, 'columns' | 'lines' | 'rejected'> {
  /** Outcomes that are new, and the prospects they are of. */
  added: number;
  prospects: number;
  /** Lines whose outcome is known already. */
  known: number;
  /** Lines of nobody who is saved. */
  unmatched: RejectedLine[];
  /** The first of what is added. */
  sample: { name: string; kind: TouchKind; at: number }[];
}

/** The tab as it looks now; null where the command was not of a tab. */
export type Seen = Outcome<{ view: TabView | null }>;

export interface Settings {
  paused: boolean;
  autoMode: boolean;
  autoLinkedIn: boolean;
  linkedInNoticeSeen: boolean;
  neverSites: string[];
  welcomed: boolean;
  /** The rep took an ICP into use: the install takes a starter, which nobody has chosen. */
  icpChosen: boolean;
  /** When a page was graded for the first time, in milliseconds since the epoch; null before. */
  firstGradeAt: number | null;
  /** Main-thread milliseconds a page may be read for; null for no limit. */
  readBudgetMs: number | null;
  /** How many things wait today, on the icon. */
  todayBadge: boolean;
  /** The same in a note, once a day. */
  notifyToday: boolean;
  /** The day (ISO) of the last such note; '' before the first. */
  notifiedOn: string;
  /** What the team keeps data of prospects for, in its own words; written on exports. '' for none. */
  purpose: string;
}

/** What extension pages may ask of the worker. */
export interface PageMessages extends BackupMessages, DetailMessages, ExportingMessages, HygieneMessages, ImportMessages, ListMessages, PanelMessages, PrivacyMessages, TodayMessages, WaysMessages {
  'assess-tab': { request: { tabId: number; reread?: boolean }; response: TabView };
  /** All that is known of a saved prospect, as a file by which anyone can check its grade. */
  'export-profile': { request: { id: string }; response: Outcome<{ name: string; text: string }> };
  'assess-prospect': { request: { id: string }; response: Outcome<ProspectView> };
  'accept-linkedin-notice': { request: { tabId: number }; response: TabView };
  correct: { request: { tabId: number; generation: number; corrections: Correction[] }; response: Outcome<TabView> };
  /** What a person told the rep on a day (ISO date; left out, today), kept under neutral tags; "unknown" takes it back. */
  answer: {
    request: { subject: SubjectRef; tags: Tag[]; state: 'confirmed' | 'denied' | 'unknown'; note?: string; by?: string; on?: string };
    response: Seen;
  };
  /** A saved person was told that their data are kept. */
  'mark-informed': { request: { subject: SubjectRef }; response: Seen };
  /** What came of an approach; `until` as typed, "in June". Logged twice a day it counts once, as said last. */
  'log-touch': { request: { subject: SubjectRef; kind: TouchKind; until?: string; note?: string }; response: Seen };
  'take-back-touch': { request: { subject: SubjectRef; event: string }; response: Seen };
  /** An engagement file as rows of cells, the header first. */
  'preview-engagement': { request: { rows: string[][] }; response: Outcome<EngagementPreview> };
  'import-engagement': { request: { rows: string[][] }; response: Outcome<EngagementPreview> };
  /** What a person decided of a saved prospect; the day of nurture as typed. `undo` is the number by which it can be taken back. */
  'decide-stage': { request: { subject: SubjectRef; decision: Decision }; response: Outcome<{ view: TabView | null; undo: number }> };
  /** The rep's word on whether this company and another are one; "open" takes it back. */
  'decide-identity': { request: { tabId: number; generation: number; key: string; verdict: 'same' | 'apart' | 'open' }; response: Outcome<TabView> };
  /** Which of a person's employers is graded. */
  'pick-employer': { request: { tabId: number; generation: number; employer: string }; response: Outcome<TabView> };
  /** Shows a quote on the page it was read from, which is the one the tab shows. */
  'show-quote': { request: { tabId: number; generation: number; url: string; quote: Quote }; response: Outcome<ShownQuote> };
  'save-prospect': { request: { tabId: number; generation: number }; response: Outcome<{ prospectId: string; updated: boolean }> };
  /** The ICP that grades this company and person; null leaves the choice to Leadlight. */
  'pick-icp': { request: { tabId: number; generation: number; icpId: string | null }; response: Outcome<TabView> };
  /** The same for a saved prospect. */
  'pick-prospect-icp': { request: { prospectId: string; icpId: string | null }; response: Outcome<null> };
  /** Makes it the main one. Where it alone was in use, the former main one no longer is. */
  /** Stops the grading anew of all saved prospects, or lets it go on. */
  'steer-regrade': { request: { stopped: boolean }; response: Outcome<null> };
  'activate-icp': { request: { id: string }; response: Outcome<null> };
  /** `base` is the content hash of the stored ICP this one was edited from, null where it is new. */
  'save-icp': { request: { icp: Icp; base: string | null }; response: Outcome<IcpFile> };
  /** Reads the cells of a list of customers; stores nothing. */
  'know-customers': { request: { listed: ListedCustomer[] }; response: KnownCustomer[] };
  'use-icp': { request: { id: string; inUse: boolean }; response: Outcome<null> };
  /** Not the main one. */
  'delete-icp': { request: { id: string }; response: Outcome<null> };
  /** What importing a file would do; stores nothing. */
  'preview-icp': { request: { text: string }; response: Outcome<IcpPreview> };
  /** What an ICP would change among the saved prospects behind `after` ('' for the first); stores nothing. */
  'preview-effect': { request: { source: IcpSource; activate: boolean; after: string }; response: Outcome<EffectSlice> };
  /** With `choices` the file is merged into the stored ICP. `base` is the content hash of the one that was looked at, null for none. */
  'import-icp': { request: { text: string; activate: boolean; choices?: Choices; base?: string | null }; response: Outcome<IcpFile> };
  /** Makes a version of the history the newest again; `base` as in `save-icp`. */
  'restore-icp': { request: { icpId: string; seq: number; base: string | null }; response: Outcome<IcpFile> };
  /** The file of a stored ICP, with its past, signed if asked. */
  'export-icp': { request: { id: string; sign: boolean }; response: Outcome<{ name: string; text: string }> };
  /** Makes a key to sign with, under this name; one that is there is replaced. */
  'make-signing-key': { request: { by: string }; response: Outcome<null> };
  'forget-signing-key': { request: Record<string, never>; response: Outcome<null> };
  /** The user's word that a key is of this person, or is not to be known any more. */
  'know-publisher': { request: { publicKey: string; by: string; known: boolean }; response: Outcome<null> };
  'forget-health': { request: Record<string, never>; response: Outcome<null> };
  'never-site': { request: { site: string; never: boolean }; response: Outcome<Settings> };
  'change-settings': { request: Partial<Settings>; response: Outcome<Settings> };
}
