import type { Icp } from '../model.ts';
import { CLOSED, EMBARGO, FREE_MAIL, JUNIOR, LAY_OFFS, NOT_A_BUSINESS, STARTER } from './common.ts';

const SALES = ['Sales', 'Business Development'];

/** For a vendor of sales and marketing software that sells to mid-market companies which sell to businesses themselves. */
export const B2B_SOFTWARE: Icp = {
  ...STARTER,
  id: 'starter-b2b-software',
  name: 'B2B software: mid-market buyers',
  criteria: [
    {
      id: 'territory', label: 'Territory', subject: 'company', weight: 30, mustKnow: false,
      test: { kind: 'place', countries: ['US', 'CA', 'GB', 'IE', 'DE', 'AT', 'CH', 'NL', 'FR', 'SE', 'DK'], regions: ['EEA', 'ANZ'] },
    },
    { id: 'industry', label: 'Industry', subject: 'company', weight: 20, mustKnow: false, test: { kind: 'industry', codes: ['6', '96', '11', '43', '80'] } },
    {
      id: 'sells-to-business', label: 'Sells to businesses', subject: 'company', weight: 15, mustKnow: false,
      test: {
        kind: 'words',
        anyOf: [
          'B2B', 'SaaS', 'software', 'platform', 'cloud', 'API', 'enterprise', 'enterprises', 'businesses', 'companies', 'clients', 'for teams', 'agency', 'consulting', 'IT services', 'solutions', 'infrastructure', 'automation',
          'Plattform', 'Unternehmen', 'Firmen', 'Softwarelösungen', 'Lösungen', 'Beratung', 'Agentur', 'Dienstleister', 'Geschäftskunden', 'entreprises', 'empresas', 'aziende', 'bedrijven', 'företag', 'virksomheder', 'soluciones', 'soluções', 'soluzioni', 'oplossingen', 'løsninger',
        ],
      },
    },
    { id: 'size', label: 'Head count', subject: 'company', weight: 15, mustKnow: false, test: { kind: 'head-count', min: 50, max: 1000 } },
    { id: 'hiring', label: 'Hiring', subject: 'company', weight: 10, mustKnow: false, test: { kind: 'hiring', atLeast: 1 } },
    {
      id: 'tools', label: 'Buys software', subject: 'company', weight: 10, mustKnow: false,
      test: {
        kind: 'technology',
        anyOf: [
          'Salesforce', 'HubSpot', 'Microsoft Dynamics 365', 'Pipedrive', 'Zoho CRM', 'Marketo', 'Pardot', 'Eloqua', 'Zendesk', 'Intercom', 'ServiceNow', 'Slack', 'Jira', 'Notion',
          'AWS', 'Azure', 'GCP', 'Kubernetes', 'Docker', 'Terraform', 'Snowflake', 'GitHub', 'GitLab',
        ],
      },
    },
    {
      id: 'role', label: 'Role', subject: 'person', weight: 25, mustKnow: false,
      test: { kind: 'title', seniorities: ['owner', 'founder', 'c_suite', 'vp', 'head', 'director'], departments: [...SALES, 'Marketing', 'Operations'] },
    },
  ],
  penalties: [FREE_MAIL, JUNIOR, LAY_OFFS, { id: 'tiny', label: 'Fewer than 10 people', points: 10, when: { kind: 'head-count-below', count: 10 } }],
  disqualifiers: [CLOSED, NOT_A_BUSINESS, EMBARGO],
  personas: [
    {
      id: 'sales-leader', name: 'Sales leader', seniorities: ['c_suite', 'vp', 'head', 'director'], departments: SALES, offerId: 'sales-engagement',
      pains: ['Reps research by hand and write to the wrong accounts', 'The forecast rests on hope', 'New reps take two quarters to sell'],
      questions: {
        need: ['How do your reps decide today whom to write to?', 'How many meetings does a rep set in a month, and how many should it be?'],
        authority: ['Who beside you lives with the tool every day, and who signs?'],
        budget: ['What do you pay per rep for tools today?'],
        timeline: ['When does your fiscal year start, and what must work by then?'],
      },
    },
    {
      id: 'marketing-leader', name: 'Marketing leader', seniorities: ['c_suite', 'vp', 'head', 'director'], departments: ['Marketing'], offerId: 'marketing-automation',
      pains: ['Leads that sales does not follow up', 'No one can say what a campaign brought'],
      questions: {
        need: ['Which share of your leads does sales take up?', 'What can you not report today that the board asks for?'],
        authority: ['Does marketing choose its tools alone, or with sales operations?'],
      },
    },
    {
      id: 'revenue-operations', name: 'Revenue operations', seniorities: ['head', 'director', 'manager'], departments: ['Operations'], offerId: 'sales-engagement',
      pains: ['Data in five tools that do not agree', 'Every change of process takes weeks'],
      questions: { need: ['Which field in your CRM do you trust least?'], authority: ['Who has to agree before you connect a tool to the CRM?'] },
    },
  ],
  offers: [
    {
      id: 'sales-engagement', name: 'Sales engagement platform',
      needs: ['outbound', 'prospecting', 'sales development', 'SDR', 'BDR', 'pipeline', 'lead generation', 'Neukundengewinnung', 'Kaltakquise', 'revenue operations'],
      mustHaves: ['connects to their CRM'],
      rivals: ['Outreach.io', 'Salesloft', 'Apollo.io', 'Gong'],
      integrations: ['Salesforce', 'HubSpot', 'Microsoft Dynamics 365', 'Pipedrive', 'LinkedIn Sales Navigator'],
    },
    {
      id: 'marketing-automation', name: 'Marketing automation',
      needs: ['demand generation', 'lead nurturing', 'marketing automation', 'email marketing', 'campaign manager', 'CRM manager'],
      mustHaves: ['consent kept per contact'],
      rivals: ['Marketo', 'Pardot', 'Eloqua', 'ActiveCampaign', 'Mailchimp'],
      integrations: ['Salesforce', 'HubSpot', 'Google Analytics', 'Shopify'],
    },
  ],
  notes: 'A starting point for vendors of sales and marketing software. Change countries, head count and offers to your own before grading in earnest.',
};
