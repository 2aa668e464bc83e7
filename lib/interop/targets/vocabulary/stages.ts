import type { LeadState } from '../lead-state.ts';
import type { Stage } from '#lib/prospects/model.ts';
import type { Segment } from '#lib/qualify/model.ts';
import { wordsByValue } from './vocabulary.ts';

/** Display texts: HubSpot reads a value it does not know as blank. It has no word for what is lost or disqualified. */
export const HUBSPOT_LIFECYCLE = wordsByValue({
  unqualified: 'Lead',
  mql: 'Marketing Qualified Lead',
  sql: 'Sales Qualified Lead',
  nurture: 'Marketing Qualified Lead',
  recycle: 'Marketing Qualified Lead',
  won: 'Customer',
  lost: null,
  disqualified: null,
} satisfies Record<Stage, string | null>);

/** Six of HubSpot's eight; "Open Deal" is for deals, and a won prospect is none of them. */
export const HUBSPOT_LEAD_STATUS = wordsByValue({
  new: 'New',
  open: 'Open',
  attempted: 'Attempted to Contact',
  connected: 'Connected',
  'in-progress': 'In Progress',
  'bad-timing': 'Bad Timing',
  parked: 'Bad Timing',
  unqualified: 'Unqualified',
  won: null,
} satisfies Record<LeadState, string | null>);

/** Salesforce's own four; an import cannot set "Closed - Converted". */
export const SALESFORCE_STATUS = wordsByValue({
  new: 'Open - Not Contacted',
  open: 'Open - Not Contacted',
  attempted: 'Working - Contacted',
  connected: 'Working - Contacted',
  'in-progress': 'Working - Contacted',
  'bad-timing': 'Working - Contacted',
  parked: 'Open - Not Contacted',
  unqualified: 'Closed - Not Converted',
  won: null,
} satisfies Record<LeadState, string | null>);

/** The rating of a Salesforce lead and the label of a Pipedrive lead. */
export const RATING = wordsByValue({ hot: 'Hot', warm: 'Warm', cold: 'Cold', disqualified: null } satisfies Record<Segment, string | null>);
