import type { EN } from '../en/index.ts';

type Asks = typeof EN.asks;

/** Fields as they stand as the subject of a sentence or behind a colon. */
const fields: Asks['fields'] = {
  companyName: 'der Firmenname',
  legalName: 'die Firmierung',
  legalForm: 'die Rechtsform',
  registerNumber: 'die Handelsregisternummer',
  vatNumber: 'die Umsatzsteuer-ID',
  companyDomain: 'die Domain',
  companyAlias: 'eine weitere Domain der Firma',
  relatedCompany: 'eine Mutter- oder Tochterfirma',
  description: 'was die Firma macht',
  industry: 'die Branche',
  headCount: 'die Mitarbeiterzahl',
  country: 'das Land des Hauptsitzes',
  city: 'der Ort des Hauptsitzes',
  language: 'die Sprache der Website',
  founded: 'das Gründungsjahr',
  phone: 'die Telefonnummer',
  email: 'die E-Mail-Adresse',
  socialLink: 'der Link zum sozialen Netzwerk',
  technology: 'die eingesetzten Technologien',
  openRole: 'eine offene Stelle',
  openRoleCount: 'die Zahl der offenen Stellen',
  funding: 'die letzte Finanzierungsrunde',
  revenue: 'der Jahresumsatz',
  teamMember: 'jemand aus dem Team',
  trigger: 'ein Kaufsignal',
  personName: 'der Name der Person',
  personTitle: 'die Position',
  seniority: 'die Ebene der Person',
  department: 'die Abteilung der Person',
  decisionRole: 'die Rolle der Person im Kauf',
  personCountry: 'das Land der Person',
  personCity: 'der Ort der Person',
  personUrl: 'die Profilseite der Person',
  employer: 'der Arbeitgeber der Person',
  jobCountry: 'das Land der Stelle',
  jobCity: 'der Ort der Stelle',
};

const useWords = { 'in-use': 'im Einsatz ist', 'asked-for': 'in einer Stellenanzeige verlangt wird', either: 'im Einsatz ist oder verlangt wird' } as const;

export const asks: Asks = {
  more: (count) => `${count} weitere`,
  or: 'oder',
  and: 'und',
  fields,
  stages: {
    'pre-seed': 'Pre-Seed', seed: 'Seed', 'series-a': 'Series A', 'series-b': 'Series B', 'series-c': 'Series C', 'series-d': 'Series D', later: 'eine spätere Runde', ipo: 'Börse',
  },
  quoted: (text) => `„${text}“`,
  amount: (value, scale, currency) => `${value} ${scale === null ? '' : scale === 'billion' ? 'Mrd. ' : 'Mio. '}${currency}`,

  wanted: {
    employees: (range) => `${range} Mitarbeiter`,
    partly: (countries, regions) => `${countries}; zum Teil ${regions}`,
    used: (products, use) => `${products} ${use}`,
    role: (level, department) => [level, department].filter((part) => part !== '').join(' im Bereich '),
    founded: (from, to) => `gegründet ${from}–${to}`,
    openRoles: (count, one) => `mindestens ${count} offene ${one ? 'Stelle' : 'Stellen'}`,
    revenue: (from, to) => `${from} bis ${to} im Jahr`,
  },

  condition: {
    personIn: (places) => `das Land der Person ${places} ist`,
    companyIn: (places) => `das Land ${places} ist`,
    have: (what) => `es ${what} gibt`,
    use: (use, products) => `${products} ${useWords[use]}`,
    holds: (label) => `„${label}“ zutrifft`,
    founded: (from, to) => `die Firma ${from}–${to} gegründet wurde`,
    person: (role) => `die Person ${role} ist`,
    industry: (industry) => `die Branche ${industry} ist`,
    revenue: (wanted) => `der Umsatz ${wanted} beträgt`,
    round: (stage) => `die letzte Runde ${stage} war`,
    language: (language) => `die Website auf ${language} ist`,
    model: (model) => `die Firma sich selbst so beschreibt: ${model}`,
    fieldKnown: (field) => `${field} bekannt ist`,
    fieldHolds: (field, text) => `${field} „${text}“ enthält`,
    fieldIs: (field, values) => `${field} ${values} ist`,
  },

  value: {
    contains: (text) => `mit „${text}“ darin`,
    atLeast: (value) => `mindestens ${value}`,
    between: (from, to) => `zwischen ${from} und ${to}`,
    any: 'beliebig',
  },

  partly: {
    industry: (parent, group) => `unter demselben Zweig zählt eine Branche ${parent}, in derselben Hauptgruppe ${group}`,
    range: (times) => `außerhalb der Spanne zählt es weniger, je weiter es davon entfernt ist, und nichts beim ${times}-Fachen der Grenze; eine Größenklasse zählt den Mittelwert ihrer Werte`,
    region: (share) => `ein Land, das nur über seine Region gesucht wird, zählt ${share}`,
    level: (share) => `die nächste Ebene darüber oder darunter zählt ${share}`,
    years: (years) => `außerhalb der Jahre zählt es weniger, je weiter es davon entfernt ist, und nichts ab ${years} Jahren`,
    openRoles: (count) => `es zählt der Anteil an den ${count} gesuchten offenen Stellen`,
    stage: (share) => `die Runde vor oder nach einer gesuchten zählt ${share}`,
  },

  scope: {
    leftOut: (wanted, found) => `gedacht für ${wanted}, nicht für ${found}`,
  },

  chosen: {
    doNotContact: 'Es führt diese Firma unter „nicht kontaktieren“; das gilt für alle Ihre ICPs',
    rep: 'Sie haben es hier gewählt',
    meantFor: (asked) => `Es ist gedacht für ${asked}`,
    only: 'Es ist das einzige ICP in Gebrauch',
    everybody: (others, one) => `Es ist für jede Firma gedacht; ${others} ${one ? 'ist' : 'sind'} nicht für diese`,
    fit: 'Von allen ICPs, die für diese Firma gedacht sind, passt es nach bisherigem Wissen am besten',
    main: 'Von allen ICPs in Gebrauch passt keines besser zu dieser Firma als Ihr Haupt-ICP',
    standIn: (leftOut) => `Kein ICP in Gebrauch ist für diese Firma gedacht. Dieses ist ${leftOut}`,
  },
};
