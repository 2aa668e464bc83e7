import { HUBSPOT_COMPANIES, HUBSPOT_CONTACTS } from './hubspot.ts';
import type { Target, TargetId } from './model.ts';
import { PIPEDRIVE } from './pipedrive.ts';
import { SALESFORCE_LEADS } from './salesforce.ts';
import { APOLLO, OUTREACH, SALESLOFT } from './sequencers.ts';
import { SPREADSHEET } from './spreadsheet.ts';
import { VCARD_3, VCARD_4 } from './vcard.ts';

/** Everything prospects can be exported to. */
export const TARGETS: Readonly<Record<TargetId, Target>> = {
  spreadsheet: SPREADSHEET,
  'hubspot-contacts': HUBSPOT_CONTACTS,
  'hubspot-companies': HUBSPOT_COMPANIES,
  'salesforce-leads': SALESFORCE_LEADS,
  pipedrive: PIPEDRIVE,
  outreach: OUTREACH,
  salesloft: SALESLOFT,
  apollo: APOLLO,
  'vcard-3': VCARD_3,
  'vcard-4': VCARD_4,
  ndjson: { kind: 'records', id: 'ndjson' },
};
