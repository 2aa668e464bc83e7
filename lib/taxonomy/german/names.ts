import type { BusinessModel } from '../business-models.ts';
import type { DecisionRole } from '../decision-role.ts';
import type { Department, Seniority } from '../title-words/title-words.ts';

/** Region sets. */
export const REGION_NAMES_DE: Readonly<Record<string, string>> = {
  EU: 'Europäische Union', EEA: 'Europäischer Wirtschaftsraum', DACH: 'DACH', NORDICS: 'Nordische Länder', BENELUX: 'Benelux', BALTICS: 'Baltikum', UK_IRELAND: 'Großbritannien und Irland',
  IBERIA: 'Iberische Halbinsel', CEE: 'Mittel- und Osteuropa', EUROPE: 'Europa', MIDDLE_EAST: 'Naher Osten', AFRICA: 'Afrika', EMEA: 'EMEA', NORTH_AMERICA: 'Nordamerika', LATAM: 'Lateinamerika',
  APAC: 'Asien-Pazifik', ANZ: 'Australien und Neuseeland',
};

export const SENIORITY_NAMES_DE: Readonly<Record<Seniority, string>> = {
  owner: 'Inhaber', founder: 'Gründer', c_suite: 'Geschäftsleitung', partner: 'Partner', vp: 'Vice President', head: 'Bereichsleitung', director: 'Direktor', manager: 'Manager', senior: 'Senior',
  entry: 'Berufseinsteiger', intern: 'Praktikant',
};

export const DEPARTMENT_NAMES_DE: Readonly<Record<Department, string>> = {
  Accounting: 'Buchhaltung', Administrative: 'Verwaltung', 'Arts and Design': 'Kunst und Design', 'Business Development': 'Geschäftsentwicklung',
  'Community and Social Services': 'Soziale Dienste', Consulting: 'Beratung', 'Customer Success and Support': 'Kundenbetreuung und Support', Education: 'Bildung', Engineering: 'Entwicklung und Technik',
  Entrepreneurship: 'Unternehmensgründung', Finance: 'Finanzen', 'Healthcare Services': 'Gesundheitsdienste', 'Human Resources': 'Personal', 'Information Technology': 'IT', Legal: 'Recht',
  Marketing: 'Marketing', 'Media and Communication': 'Medien und Kommunikation', 'Military and Protective Services': 'Militär und Schutzdienste', Operations: 'Betrieb',
  'Product Management': 'Produktmanagement', 'Program and Project Management': 'Programm- und Projektmanagement', Purchasing: 'Einkauf', 'Quality Assurance': 'Qualitätssicherung',
  'Real Estate': 'Immobilien', Research: 'Forschung', Sales: 'Vertrieb',
};

export const BUSINESS_MODEL_NAMES_DE: Readonly<Record<BusinessModel, string>> = {
  b2b: 'Verkauf an Unternehmen', b2c: 'Verkauf an Verbraucher', marketplace: 'Marktplatz', saas: 'Software as a Service', services: 'Dienstleister', manufacturer: 'Hersteller',
  retailer: 'Einzelhändler', wholesaler: 'Großhändler', public: 'öffentliche Einrichtung', 'non-profit': 'gemeinnützig',
};

export const ROLE_NAMES_DE: Readonly<Record<DecisionRole, string>> = {
  'decision maker': 'Entscheider', 'economic buyer': 'Budgetverantwortlicher', influencer: 'Beeinflusser', champion: 'Fürsprecher', 'technical veto': 'Technisches Veto', gatekeeper: 'Gatekeeper',
  'end user': 'Anwender',
};
