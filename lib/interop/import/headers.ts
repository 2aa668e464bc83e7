import type { Target } from './plan.ts';

/**
 * What CRMs, data vendors and people call their columns, folded (lower case, no accents, other signs as spaces), in English and
 * German; separated by commas, best first. Sources: import and export templates of HubSpot, Salesforce, Pipedrive, Outreach, Salesloft,
 * Apollo, ZoomInfo, Cognism and Dealfront as their help pages name them (section 4.1; to be verified against each service).
 */
export const HEADERS: Readonly<Record<Target, string>> = {
  companyName: 'company name, company, organization name, organisation name, organization, organisation, account name, account, associated company, primary company, employer, firma, firmenname, unternehmen, unternehmensname, firmenbezeichnung, kunde, customer',
  companyDomain: 'company domain name, company domain, domain name, domain, website, website url, company website, company website url, organization website, web site, web, url, homepage, company url, webseite, internetadresse, internet, web adresse',
  legalName: 'legal name, company legal name, registered name, company full name, rechtlicher name, firmierung, handelsname, eingetragener name',
  industry: 'industry, company industry, primary industry, organization industry, sector, primary sub industry, linkedin industry, branche, wirtschaftszweig, industrie',
  headCount: 'number of employees, no of employees, numberofemployees, employees, employee count, employee range, company headcount, headcount, head count, company size, size, employee size, company employees, organization employee count, organization number of employees, staff count, mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, mitarbeiteranzahl, beschaftigte, unternehmensgrosse',
  revenue: 'annual revenue, company annual revenue, revenue, company revenue, revenue range, organization annual revenue, sales volume, turnover, umsatz, jahresumsatz, umsatzerlose',
  funding: 'total funding, total funding amount, total money raised, funding, finanzierung',
  founded: 'year founded, founded year, founded, company founded year, founding year, year established, established, grundungsjahr, gegrundet, grundung',
  country: 'company country, company country region, account country, billing country, hq country, location country, headquarters country, organization country, company hq country, land firma, firmenland, rechnungsland, sitzland',
  city: 'company city, billing city, account city, hq city, headquarters city, organization city, company hq city, location city, firmensitz, sitz, rechnungsort',
  address: 'company address, full address, organization address, billing address, headquarters, hq address, company hq address, address, firmenadresse, anschrift, adresse',
  street: 'street address, street, address line 1, address 1, company street address, company street, billing street, mailing street, hq street, headquarters street, strasse, strasse und hausnummer, strasse hausnummer, strasse nr',
  postalCode: 'postal code, zip postal code, zip, zip code, postcode, post code, company postal code, company zip code, company zip, billing postal code, billing zip postal code, mailing postal code, hq postal code, hq zip code, postleitzahl, plz',
  region: 'state region, state, state province, province, region, company state, company state region, company state province, billing state, billing state province, mailing state, hq state, headquarters state, bundesland, kanton, provinz',
  companyPhone: 'company phone, corporate phone, company phone number, company hq phone, hq phone, hq, main phone, switchboard, organization phone, telefon firma, telefon zentrale, zentrale',
  companyLinkedIn: 'company linkedin url, linkedin company page, linkedin company profile url, company linkedin, company linkedin profile, organization linkedin, organization linkedin profile, company linkedin link, linkedin unternehmen, linkedin firma, linkedin unternehmensseite',
  technology: 'technologies, technology, web technologies, tech stack, technographics, company technologies, technologien, eingesetzte software',
  description: 'company description, description, about us, seo description, short description, about, beschreibung, unternehmensbeschreibung, firmenbeschreibung',
  vatNumber: 'vat number, vat id, vat, vat no, tax id, ust idnr, ust id, ustidnr, umsatzsteuer id, uid',
  registerNumber: 'register number, registration number, company registration number, company number, handelsregisternummer, handelsregister, hrb, registernummer',
  parent: 'parent company, ultimate parent, ultimate parent company name, parent account, muttergesellschaft, konzernmutter, mutterunternehmen',
  personName: 'full name, contact name, person name, contact full name, contact person, lead name, prospect name, person, ansprechpartner, vollstandiger name, kontaktperson, vor und nachname',
  firstName: 'first name, firstname, given name, contact first name, vorname',
  lastName: 'last name, lastname, surname, family name, contact last name, nachname, familienname, zuname',
  personTitle: 'job title, title, jobtitle, contact title, role, person job title, position, job role, jobtitel, funktion, berufsbezeichnung, stellenbezeichnung, stelle',
  seniority: 'seniority, management level, job level, seniority level, karrierestufe, fuhrungsebene, hierarchiestufe',
  department: 'department, departments, job function, function, job department, sub departments, abteilung, bereich, fachbereich',
  email: 'email, email address, work email, business email, e mail, e mail address, primary email, contact email, person email, person email work, verified email, email work, e mail adresse, emailadresse, geschaftliche e mail, mail',
  phone: 'direct phone number, work direct phone, direct phone, direct, direct dial, direct dial phone number, mobile phone number, mobile phone, mobilephone, mobile, mobile number, work phone, business phone, person phone, person phone work, person phone mobile, durchwahl, mobil, mobiltelefon, handy, handynummer, mobilnummer',
  personUrl: 'person linkedin url, linkedin contact profile url, contact linkedin url, linkedin profile, linkedin profile url, linkedin member url, hs linkedin url, linkedin bio, person linkedin, contact linkedin, linkedin profil, linkedin person, profile page, profile url, profile, profilseite, profil, xing, xing profil',
  personCountry: 'person country, contact country, person country region, land person',
  personCity: 'person city, contact city, ort person',
  owner: 'owner, contact owner, lead owner, account owner, company owner, record owner, person owner, organization owner, assigned to, sales owner, verantwortlich, zustandig, zustandiger mitarbeiter, inhaber, kontaktinhaber, besitzer, betreuer, bearbeiter',
  tags: 'tags, tag, labels, label, lists, list, person label, organization label, lead label, lead labels, schlagworter, schlagworte, etiketten, kategorie, kategorien, liste, listen',
  note: 'notes, note, comments, comment, remarks, remark, notiz, notizen, bemerkung, bemerkungen, kommentar, anmerkung, anmerkungen',
  asOf: 'last verified, last verified on, verified on, verified at, as of, data as of, last refreshed, last enriched, enriched at, stand, datenstand, gepruft am, zuletzt gepruft',
};

/** Headers that mean the person where the file lists persons, else the company. */
export const DEPENDS: readonly (readonly [names: string, ofPerson: Target, ofCompany: Target])[] = [
  ['name, bezeichnung', 'personName', 'companyName'],
  ['phone, phone number, telephone, telefon, telefonnummer, tel, rufnummer', 'phone', 'companyPhone'],
  ['linkedin, linkedin url, linkedin link', 'personUrl', 'companyLinkedIn'],
  ['country, country region, land, country code, staat', 'personCountry', 'country'],
  ['city, town, ort, stadt, location city', 'personCity', 'city'],
];
