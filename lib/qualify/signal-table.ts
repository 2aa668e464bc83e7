import type { Dimension, ReadinessGroup } from '#lib/icp/model.ts';
import type { DecisionRole } from '#lib/taxonomy/decision-role.ts';

/** How long a signal holds. */
export type Lasting =
  | { kind: 'half-life'; days: number }
  /** Until it is contradicted. */
  | { kind: 'always' }
  /** Until its date, or some days past it. */
  | { kind: 'until-date'; extraDays: number }
  /** For 90 days before a date that returns each year. */
  | { kind: 'yearly' };

type Family = 'money' | 'size' | 'growth' | 'change' | 'people' | 'hiring' | 'technology' | 'need' | 'timing' | 'stop' | 'touch';

export interface SignalRow {
  row: number;
  label: string;
  /** 1: speaks for the dimension; −1: against it. */
  dimensions: Partial<Record<Dimension, 1 | -1>>;
  /** 1 weak hint to 5 nearly says it; 0 where it serves no dimension. */
  strength: number;
  lasting: Lasting;
  /** Null: serves BANT only. */
  group: ReadinessGroup | null;
  family: Family;
  /** Decision role of a person it is seen on. */
  role?: DecisionRole;
  /** What the rep does with it. */
  nextStep: string;
}

type Line = readonly [
  row: number, label: string, dimensions: string, strength: number, lasting: number | 'always' | 'to date' | 'to date +14' | 'yearly',
  group: ReadinessGroup | null, family: Family, nextStep: string, role?: DecisionRole,
];

/** Source: table of section 3.1, readiness groups of 2.6; rows 61 to 64 are further outcomes that a rep logs or an engagement file names (2.6, what may count). `B-` speaks against budget; `T` for timeline. A number under lasting is a half-life in days. */
const ROWS = [
  [1, 'Funding round with date', 'B T', 4, 60, 'money', 'money', 'Congratulate, and ask what the money must deliver by when'],
  [2, 'Debt, grant or public subsidy won', 'B', 3, 120, 'money', 'money', 'Ask which projects the money covers and what it excludes'],
  [3, 'Revenue or growth stated', 'B', 3, 365, 'money', 'money', 'Size the offer, and ask whose budget line it would be'],
  [4, 'Listed company or annual report', 'B', 2, 365, null, 'money', 'Read the risk section of the report for your topic'],
  [5, 'Own price page with an enterprise tier', 'B', 2, 365, null, 'money', 'They know value pricing: lead with the return'],
  [6, 'Free product only, or donations', 'B-', 3, 365, null, 'money', 'Confirm that they pay for tools before a demo'],
  [7, 'Head count in the wanted band', 'B', 2, 180, null, 'size', 'Check the band against the counted number'],
  [8, 'Head count is growing', 'B N T', 3, 90, 'hiring', 'growth', 'Ask which team grows and what breaks first'],
  [9, 'Lay-offs, hiring freeze or restructuring', 'B- N', 3, 90, null, 'change', 'Offer a saving or a delay, and ask what is frozen'],
  [10, 'Pays for expensive software', 'B', 3, 180, null, 'technology', 'A software budget exists: ask who owns it'],
  [11, 'Many free or starter tools', 'B-', 1, 180, null, 'technology', 'Ask how they decide to pay for a tool'],
  [12, 'New office, site or plant', 'B N', 3, 120, 'intent', 'growth', 'Ask what must be in place at the opening'],
  [13, 'Acquisition made', 'B N T', 4, 120, 'intent', 'change', 'Ask about merging systems'],
  [14, 'Acquired, or part of a group', 'A B', 3, 365, null, 'change', 'Find out who decides: here, or at the parent'],
  [15, 'Procurement or supplier page', 'A T', 3, 365, null, 'people', 'Ask for the purchasing steps early'],
  [16, 'Owner, founder or C-level', 'A', 5, 180, 'leadership', 'people', 'Bring a short business case, and ask who must agree', 'decision maker'],
  [17, 'VP or head of the target department', 'A', 4, 180, 'leadership', 'people', 'Ask about the goals of this quarter', 'decision maker'],
  [18, 'Director of the target department', 'A', 4, 180, 'leadership', 'people', 'Ask up to what amount they sign', 'decision maker'],
  [19, 'Manager or lead in the target department', 'A', 3, 180, 'leadership', 'people', 'Ask how the last tool was bought, and by whom', 'influencer'],
  [20, 'Specialist or analyst', 'A', 2, 180, 'leadership', 'people', 'Learn the pain, and ask for an introduction', 'end user'],
  [21, 'Buyer or procurement', 'A', 3, 180, 'leadership', 'people', 'Ask for their criteria and their form', 'gatekeeper'],
  [22, 'Finance lead', 'A B', 4, 180, 'leadership', 'people', 'Bring the payback in months', 'economic buyer'],
  [23, 'IT or security lead', 'A', 3, 180, 'leadership', 'people', 'Bring the security sheet', 'technical veto'],
  [24, 'Assistant, intern, student, retired or looking for work', 'A-', 3, 180, 'leadership', 'people', 'Find another contact'],
  [25, 'New in the role', 'A T', 4, 60, 'leadership', 'people', 'Offer a plan for the first 100 days, and ask what they inherited'],
  [26, 'Left the company', 'A-', 5, 'always', null, 'stop', 'Mark this contact as stale, follow the person, and find the successor'],
  [27, 'Small company: one person plays all roles', 'A', 3, 180, null, 'size', 'Treat the founder as buyer and user'],
  [28, 'Team page lists the whole buying group', 'A', 3, 180, null, 'people', 'Note who decides, who influences and who uses'],
  [29, 'Job post for the role that runs your product', 'N B T', 4, 45, 'hiring', 'hiring', 'Quote the job post, and ask whether the tool or the person comes first'],
  [30, 'Job post names your pain', 'N', 4, 45, 'hiring', 'need', 'Quote the sentence, and ask what it costs per month'],
  [31, 'Job post names a rival product', 'N T', 4, 45, 'technology', 'technology', 'Ask what they like, what they miss and when the contract ends'],
  [32, 'Job post names a product you integrate with', 'N', 3, 45, 'hiring', 'technology', 'Offer the integration'],
  [33, 'Many open roles', 'N B', 3, 45, 'hiring', 'hiring', 'Ask what the onboarding strains'],
  [34, 'Careers page without open roles', 'B- T-', 1, 45, 'hiring', 'hiring', 'Do not lead with growth'],
  [35, 'Rival product in use', 'N', 4, 180, 'technology', 'technology', 'Ask for the month of renewal, and offer a comparison'],
  [36, 'Legacy or end-of-life tool', 'N T', 4, 180, 'technology', 'technology', 'Tell them the date support ends'],
  [37, 'Product in use that you integrate with', 'N', 3, 180, 'technology', 'technology', 'Show the joint use'],
  [38, 'Your own product in use', '', 0, 'always', null, 'stop', 'Existing customer: hand over to the account owner'],
  [39, 'Pages speak of your topic', 'N', 2, 180, null, 'need', 'Ask whether it is a goal or only marketing'],
  [40, 'Compliance duty or badge', 'N T', 3, 365, null, 'need', 'Ask for the date of the next audit'],
  [41, 'New regulation for their industry', 'N T', 3, 'to date', null, 'timing', 'Name the date and the duty'],
  [42, 'New market, language or currency', 'N B', 3, 120, 'intent', 'growth', 'Ask what is not ready there yet'],
  [43, 'New product launched', 'N T', 3, 60, 'intent', 'growth', 'Ask what volume they expect'],
  [44, 'Complaints or incidents in public', 'N', 3, 60, null, 'need', 'Raise it with care, and ask for their priority'],
  [45, 'Case study about a problem you solve', 'N', 2, 365, null, 'need', 'Ask how they do it in-house'],
  [46, 'Partner or reseller page', 'N A', 2, 365, null, 'people', 'Ask whether they would buy or rather partner'],
  [47, 'Migration under way', 'T N', 5, 60, 'technology', 'timing', 'Ask for the date, the scope and who leads'],
  [48, 'Tender or request for proposal', 'T B N', 5, 'to date', 'intent', 'timing', 'Ask for the documents today'],
  [49, 'Names a quarter or date for it', 'T', 4, 'to date', 'intent', 'timing', 'Confirm the date and its cause'],
  [50, 'Fiscal year end known', 'T B', 3, 'yearly', 'intent', 'timing', 'Ask when next year’s budget closes'],
  [51, 'Contract or renewal date known', 'T', 5, 'to date', 'intent', 'timing', 'Set a reminder 120 and 60 days before the date'],
  [52, 'Conference or event they take part in', 'T', 2, 'to date +14', null, 'timing', 'Meet there, or use it as the reason to write'],
  [53, 'Leadership change in the target department', 'T A', 4, 90, 'leadership', 'change', 'Ask about a review of suppliers'],
  [54, 'Coming soon, waiting list or beta', 'T', 2, 60, 'intent', 'timing', 'Ask what still blocks the launch'],
  [55, 'Closed, parked or in liquidation', 'B- A- N- T-', 5, 'always', null, 'stop', 'Check that the company still trades, then disqualify'],
  [56, 'Consumer-only, hobby or student project', '', 3, 365, null, 'stop', 'Check that this is a business, else disqualify'],
  [57, 'Replied with interest', 'N T', 4, 30, 'touches', 'touch', 'Book a discovery call'],
  [58, 'Asked for the price', 'B T', 5, 30, 'touches', 'touch', 'Send the price, and ask for the date of decision'],
  [59, 'Said “not now”, with a date', 'T', 4, 'to date', 'touches', 'touch', 'Nurture, and come back at that date'],
  [60, 'Said there is no budget', 'B-', 5, 180, 'touches', 'touch', 'Nurture, or disqualify by your rule'],
  [61, 'Met with you', 'N T', 4, 30, 'touches', 'touch', 'Send the summary, and agree on the next date'],
  [62, 'Asked for a demo', 'N T', 5, 30, 'touches', 'touch', 'Book the demo, and ask who should see it'],
  [63, 'Came to your event', 'N', 2, 30, 'touches', 'touch', 'Ask what brought them there'],
  [64, 'Downloaded your material', 'N', 1, 30, 'touches', 'touch', 'Ask what they hoped to find in it'],
] as const satisfies readonly Line[];

export type RowNumber = (typeof ROWS)[number][0];

const TABLE: readonly Line[] = ROWS;

const DIMENSION: Readonly<Record<string, Dimension>> = { B: 'budget', A: 'authority', N: 'need', T: 'timeline' };

function dimensions(text: string): SignalRow['dimensions'] {
  return Object.fromEntries(
    text.split(' ').flatMap((part) => {
      const dimension = DIMENSION[part.charAt(0)];
      return dimension === undefined ? [] : [[dimension, part.endsWith('-') ? -1 : 1]];
    }),
  );
}

function lasting(text: Line[4]): Lasting {
  if (typeof text === 'number') return { kind: 'half-life', days: text };
  if (text === 'always' || text === 'yearly') return { kind: text };
  return { kind: 'until-date', extraDays: text === 'to date' ? 0 : 14 };
}

/** All rows, by number. */
export const SIGNAL_ROWS: ReadonlyMap<number, SignalRow> = new Map(
  TABLE.map(([row, label, dims, strength, lasts, group, family, nextStep, role]) => [
    row,
    {
      row, label, dimensions: dimensions(dims), strength, lasting: lasting(lasts), group, family, nextStep,
      ...(role === undefined ? {} : { role }),
    },
  ]),
);
