import type { Icp } from '../model.ts';
import { CLOSED, EMBARGO, FREE_MAIL, JUNIOR, NOT_A_BUSINESS, STARTER } from './common.ts';

/** For a consultancy or agency that sells projects to growing companies. */
export const PROFESSIONAL_SERVICES: Icp = {
  ...STARTER,
  id: 'starter-professional-services',
  name: 'Professional services: growing companies',
  criteria: [
    {
      id: 'territory', label: 'Territory', subject: 'company', weight: 30, mustKnow: false,
      test: { kind: 'place', countries: ['DE', 'AT', 'CH', 'GB', 'IE', 'US', 'CA', 'NL', 'FR'], regions: ['EEA', 'ANZ'] },
    },
    { id: 'industry', label: 'Industry', subject: 'company', weight: 20, mustKnow: false, test: { kind: 'industry', codes: ['1594', '43', '25', '14', '27', '116', '1810'] } },
    {
      id: 'in-motion', label: 'Speaks of growth or change', subject: 'company', weight: 15, mustKnow: false,
      test: {
        kind: 'words',
        anyOf: [
          'growth', 'growing', 'grow', 'fast-growing', 'expanding', 'expansion', 'international', 'worldwide', 'global', 'transformation', 'digital', 'innovation', 'innovative', 'sustainability', 'acquisition', 'leading',
          'Wachstum', 'wachsen', 'wachsende', 'weltweit', 'Digitalisierung', 'innovativ', 'nachhaltig', 'Nachhaltigkeit', 'führend', 'führender', 'führende',
          'croissance', 'numérique', 'internationale', 'crecimiento', 'innovación', 'internacional', 'crescita', 'innovazione', 'tillväxt', 'vekst',
        ],
      },
    },
    { id: 'size', label: 'Head count', subject: 'company', weight: 15, mustKnow: false, test: { kind: 'head-count', min: 30, max: 2000 } },
    { id: 'hiring', label: 'Hiring', subject: 'company', weight: 10, mustKnow: false, test: { kind: 'hiring', atLeast: 1 } },
    {
      id: 'systems', label: 'Runs business systems', subject: 'company', weight: 10, mustKnow: false,
      test: {
        kind: 'technology',
        anyOf: [
          'SAP', 'SAP ERP', 'SAP S/4HANA', 'Oracle NetSuite', 'Microsoft Dynamics 365', 'Microsoft Dynamics NAV', 'Salesforce', 'HubSpot', 'ServiceNow', 'Workday', 'Personio', 'DATEV', 'Sage', 'Odoo',
          'Microsoft 365', 'Power BI', 'Tableau', 'AWS', 'Azure', 'GCP', 'Jira', 'Slack',
        ],
      },
    },
    {
      id: 'role', label: 'Role', subject: 'person', weight: 25, mustKnow: false,
      test: {
        kind: 'title', seniorities: ['owner', 'founder', 'c_suite', 'partner', 'vp', 'head', 'director'],
        departments: ['Operations', 'Finance', 'Human Resources', 'Information Technology', 'Marketing'],
      },
    },
  ],
  penalties: [FREE_MAIL, JUNIOR, { id: 'agency', label: 'Consultancy or agency themselves', points: 15, when: { kind: 'industry-in', codes: ['11', '80'] } }],
  disqualifiers: [CLOSED, NOT_A_BUSINESS, EMBARGO],
  personas: [
    {
      id: 'managing-director', name: 'Managing director or owner', seniorities: ['owner', 'founder', 'c_suite', 'partner'], departments: [], offerId: 'transformation',
      pains: ['Growth outruns the processes', 'Too much depends on a few people'],
      questions: {
        need: ['What breaks first when you grow by another third?', 'What did you want to change last year and did not?'],
        authority: ['Who beside you has to carry this?'],
        budget: ['What does it cost you each month to leave it as it is?'],
        timeline: ['What happens in your year that this must be ready for?'],
      },
    },
    {
      id: 'finance-leader', name: 'Finance leader', seniorities: ['c_suite', 'vp', 'head', 'director'], departments: ['Finance', 'Accounting'], offerId: 'audit',
      pains: ['Month-end takes two weeks', 'Margins per project are known too late'],
      questions: { need: ['How many days does your month-end take?'], budget: ['Which budget line pays for outside help?'] },
    },
    {
      id: 'people-leader', name: 'People leader', seniorities: ['c_suite', 'vp', 'head', 'director', 'manager'], departments: ['Human Resources'], offerId: 'transformation',
      pains: ['Hires leave in the first year', 'Managers who were never taught to lead'],
      questions: { need: ['Where in the company do people leave soonest?'], timeline: ['By when do the open roles have to be filled?'] },
    },
  ],
  offers: [
    {
      id: 'transformation', name: 'Transformation project',
      needs: ['digital transformation', 'digitalisation', 'digitalization', 'Digitalisierung', 'change management', 'process improvement', 'Prozessoptimierung', 'restructuring', 'post-merger', 'project manager', 'Projektmanager'],
      mustHaves: ['a sponsor in the management'],
      rivals: [],
      integrations: ['SAP S/4HANA', 'Microsoft Dynamics 365', 'Salesforce', 'ServiceNow', 'Workday'],
    },
    {
      id: 'audit', name: 'Audit and readiness check',
      needs: ['compliance', 'ISO 27001', 'SOC 2', 'NIS2', 'GDPR', 'DSGVO', 'audit', 'internal audit', 'risk management', 'Risikomanagement'],
      mustHaves: ['access to the people who do the work'],
      rivals: [],
      integrations: ['DATEV', 'SAP', 'Oracle NetSuite', 'Sage'],
    },
  ],
  signals: [{ row: 9, strength: 4 }, { row: 13, strength: 5, halfLifeDays: 240 }, { row: 40, halfLifeDays: 270 }, { row: 53, strength: 5 }],
  notes: 'A starting point for consultancies and agencies. Acquisitions, changes at the top and audits weigh more here than tools do.',
};
