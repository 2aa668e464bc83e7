import type { Icp } from '../model.ts';
import { CLOSED, EMBARGO, FREE_MAIL, JUNIOR, LAY_OFFS, NOT_A_BUSINESS, STARTER } from './common.ts';

/** For a maker of machines and automation that sells to factories. */
export const INDUSTRIAL_EQUIPMENT: Icp = {
  ...STARTER,
  id: 'starter-industrial-equipment',
  name: 'Industrial equipment: manufacturers',
  criteria: [
    {
      id: 'territory', label: 'Territory', subject: 'company', weight: 30, mustKnow: false,
      test: { kind: 'place', countries: ['DE', 'AT', 'CH', 'LI', 'NL', 'BE', 'IT', 'CZ', 'PL', 'US'], regions: ['EEA', 'UK_IRELAND', 'NORTH_AMERICA'] },
    },
    { id: 'industry', label: 'Industry', subject: 'company', weight: 20, mustKnow: false, test: { kind: 'industry', codes: ['25', '56', '57', '93'] } },
    {
      id: 'makes-things', label: 'Makes or moves goods', subject: 'company', weight: 15, mustKnow: false,
      test: {
        kind: 'words',
        anyOf: [
          'manufacturer', 'manufacturing', 'manufacture', 'manufactures', 'production', 'factory', 'plant', 'plants', 'industrial', 'machinery', 'machines', 'components', 'assembly', 'warehouse', 'logistics',
          'Hersteller', 'Fertigung', 'Produktion', 'Industrie', 'Maschinenbau', 'Anlagenbau', 'Werk', 'Maschinen', 'Anlagen', 'Bauteile', 'Lager', 'Logistik',
          'fabricant', 'fabrication', 'usine', 'fabricante', 'fábrica', 'producción', 'produzione', 'tillverkning', 'productie',
        ],
      },
    },
    { id: 'size', label: 'Head count', subject: 'company', weight: 15, mustKnow: false, test: { kind: 'head-count', min: 100, max: 5000 } },
    { id: 'hiring', label: 'Hiring', subject: 'company', weight: 10, mustKnow: false, test: { kind: 'hiring', atLeast: 1 } },
    { id: 'founded', label: 'Established', subject: 'company', weight: 10, mustKnow: false, test: { kind: 'founded', from: 1800, to: 2018 } },
    {
      id: 'role', label: 'Role', subject: 'person', weight: 25, mustKnow: false,
      test: {
        kind: 'title', seniorities: ['owner', 'founder', 'c_suite', 'vp', 'head', 'director', 'manager'],
        departments: ['Operations', 'Engineering', 'Purchasing', 'Quality Assurance'],
      },
    },
  ],
  penalties: [
    FREE_MAIL, JUNIOR, LAY_OFFS,
    { id: 'workshop', label: 'Fewer than 20 people', points: 10, when: { kind: 'head-count-below', count: 20 } },
  ],
  disqualifiers: [CLOSED, NOT_A_BUSINESS, EMBARGO],
  personas: [
    {
      id: 'plant-leader', name: 'Plant or production leader', seniorities: ['c_suite', 'vp', 'head', 'director', 'manager'], departments: ['Operations'], offerId: 'automation-cell',
      pains: ['Down-time on the oldest line', 'No skilled people for the night shift', 'Scrap that nobody can trace'],
      questions: {
        need: ['Which line costs you most hours of down-time?', 'What would one more shift without people be worth?'],
        authority: ['Who signs an investment of this size: the plant or the group?'],
        budget: ['Is it in this year’s investment plan, or in the next one?'],
        timeline: ['When is your next planned stop for works?'],
      },
    },
    {
      id: 'engineering-leader', name: 'Engineering leader', seniorities: ['c_suite', 'vp', 'head', 'director', 'manager'], departments: ['Engineering', 'Quality Assurance'], offerId: 'automation-cell',
      pains: ['Machines of five makers that do not talk to each other', 'New safety rules for old machines'],
      questions: { need: ['Which controls must a new machine speak to?', 'Which of your machines is the hardest to keep compliant?'] },
    },
    {
      id: 'buyer', name: 'Strategic buyer', seniorities: ['head', 'director', 'manager', 'senior'], departments: ['Purchasing'], offerId: 'service-contract',
      pains: ['Spare parts with long lead times', 'Too many suppliers'],
      questions: {
        budget: ['How do you compare the price with the cost of running it?'],
        authority: ['Which steps does a new supplier go through with you?'],
        timeline: ['When do your framework contracts end?'],
      },
    },
  ],
  offers: [
    {
      id: 'automation-cell', name: 'Automation cell',
      needs: ['automation', 'automatisierung', 'robotics', 'robotik', 'assembly line', 'Montagelinie', 'PLC', 'SPS', 'commissioning', 'Inbetriebnahme', 'maintenance technician', 'Instandhaltung', 'CNC', 'process engineer', 'production planner'],
      mustHaves: ['CE marking', 'spare parts for ten years'],
      rivals: [],
      integrations: ['Siemens TIA Portal', 'Simatic', 'SAP ERP', 'SAP S/4HANA', 'SAP', 'EPLAN'],
    },
    {
      id: 'service-contract', name: 'Service contract',
      needs: ['maintenance', 'Wartung', 'retrofit', 'predictive maintenance', 'spare parts', 'Ersatzteile', 'service technician', 'Servicetechniker'],
      mustHaves: ['engineer on site within 24 hours'],
      rivals: [],
      integrations: ['SAP ERP', 'Infor', 'IFS Applications', 'proALPHA', 'abas ERP', 'Microsoft Dynamics NAV'],
    },
  ],
  signals: [{ row: 12, strength: 5, halfLifeDays: 240 }, { row: 33, strength: 2 }],
  regulations: [
    { id: 'machinery-regulation', name: 'EU Machinery Regulation 2023/1230 applies', codes: ['25'], countries: ['DE', 'AT', 'NL', 'BE', 'IT', 'CZ', 'PL', 'FR', 'ES', 'SE', 'DK', 'FI', 'IE', 'PT', 'HU', 'SK', 'SI', 'RO', 'BG', 'HR', 'GR', 'LU', 'EE', 'LV', 'LT', 'MT', 'CY'], until: '2027-01-20' },
  ],
  notes: 'A starting point for makers of machines, automation and service for factories. A new plant (row 12) counts for longer here, because investments take a year.',
};
