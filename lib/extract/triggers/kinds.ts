/** What a page's text can tell of a company: kinds of event, each with its row of the signal table (section 3.1). */
import type { PageKind } from '#lib/evidence/model.ts';

export interface TriggerKind {
  row: number;
  /** First part of the event key. */
  event: string;
  on: readonly PageKind[];
  /** Only a short text of its own counts (a menu entry, a heading, a button), not a sentence. */
  label?: true;
  /** What it is about must be a name. */
  named?: true;
  /** One event whatever it is about: two pages that tell of lay-offs tell of the same. */
  once?: true;
  /** What it is about must be a country, a region or a market. */
  market?: true;
  /** A question may tell of it, too: "Tired of spreadsheets?" */
  asked?: true;
  /** Told of customers or another company in the same words: the sentence must not speak of those. */
  ownDeed?: true;
  /** The sentence must also say this. */
  also?: 'deadline' | 'need' | 'fair';
}

const OWN: readonly PageKind[] = ['company-home', 'about', 'contact', 'team', 'careers', 'job-post', 'pricing', 'press'];
const STORY: readonly PageKind[] = ['about', 'company-home', 'press'];

export const TRIGGER_KINDS = {
  grant: { row: 2, event: 'grant', on: OWN, once: true, ownDeed: true },
  revenue: { row: 3, event: 'revenue', on: ['about', 'company-home', 'press', 'careers', 'job-post'], once: true, ownDeed: true },
  investors: { row: 4, event: 'listed', on: OWN, label: true, once: true },
  listed: { row: 4, event: 'listed', on: STORY, once: true, ownDeed: true },
  enterprise: { row: 5, event: 'own-pricing', on: ['pricing'], label: true },
  freeOnly: { row: 6, event: 'free-only', on: ['pricing'], once: true },
  layoffs: { row: 9, event: 'layoffs', on: ['press', 'about', 'company-home'], once: true, ownDeed: true },
  newSite: { row: 12, event: 'new-site', on: STORY, ownDeed: true },
  acquisition: { row: 13, event: 'acquisition', on: STORY, named: true, ownDeed: true },
  parent: { row: 14, event: 'parent', on: OWN, named: true, ownDeed: true },
  procurement: { row: 15, event: 'procurement', on: OWN, label: true },
  openToWork: { row: 24, event: 'open-to-work', on: ['linkedin-profile'], label: true },
  pain: { row: 30, event: 'pain', on: ['job-post'], asked: true, ownDeed: true },
  surge: { row: 33, event: 'hiring', on: ['press', 'about', 'company-home', 'careers'], once: true, ownDeed: true },
  compliance: { row: 40, event: 'compliance', on: OWN },
  newMarket: { row: 42, event: 'new-market', on: STORY, named: true, market: true, ownDeed: true },
  launch: { row: 43, event: 'launch', on: ['press'], named: true, ownDeed: true },
  partners: { row: 46, event: 'partner-program', on: OWN, label: true },
  migration: { row: 47, event: 'migration', on: ['job-post', 'press', 'careers', 'about'], ownDeed: true },
  tender: { row: 48, event: 'tender', on: OWN, also: 'deadline' },
  datedNeed: { row: 49, event: 'dated-need', on: ['job-post', 'press', 'careers', 'about', 'company-home'], also: 'need' },
  fiscalYear: { row: 50, event: 'fiscal-year', on: STORY, once: true, ownDeed: true },
  renewal: { row: 51, event: 'renewal', on: ['press', 'about'] },
  fair: { row: 52, event: 'fair', on: OWN, named: true, also: 'fair' },
  newLeader: { row: 53, event: 'appointment', on: STORY, ownDeed: true },
  comingSoon: { row: 54, event: 'coming-soon', on: ['company-home', 'pricing', 'about'], label: true },
  closed: { row: 55, event: 'closed', on: OWN, once: true },
  noBusiness: { row: 56, event: 'no-business', on: ['company-home', 'about', 'contact'], once: true },
} as const satisfies Readonly<Record<string, TriggerKind>>;

export type TriggerName = keyof typeof TRIGGER_KINDS;

/** How one language tells of them; phrases as described in phrases.ts, one a line. */
export interface TriggerWords {
  /** BCP 47 primary tag. */
  code: string;
  says: Readonly<Record<TriggerName, string>>;
  /** Near misses: the sentence must not say this. */
  unless: Readonly<Partial<Record<TriggerName, string>>>;
  /** Right before or within: it did not happen, or only might ("not", "without", "would"). */
  notBefore: string;
  /** Opens a clause of what is only thought of: "if", "whether", "how". */
  maybe: string;
  /** Right behind: it did not happen ("is not planned"). */
  notBehind: string;
  /** Customers, readers, services offered: the deed is not the company's. */
  others: string;
  /** Kinds of place a company opens. */
  site: string;
  /** Titles of leaders a company appoints. */
  title: string;
  /** Regions and words for a market. */
  market: string;
  /** Ends of a year: "end of the year". */
  ends: string;
  /** What stands before the month, quarter or year that ends: "end of". */
  edge: string;
  /** Before the last day of a tender. */
  deadline: string;
  /** What must be done by a day for the day to matter. */
  need: string;
}
