import { DECISION_ROLES } from '#lib/taxonomy/decision-role.ts';
import { roleName } from '#lib/taxonomy/names.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import type { FieldName } from './model.ts';

interface Advice {
  /** What to type instead, by field. */
  fields: Readonly<Partial<Record<FieldName, string>>>;
  first: string;
  unread: string;
}

const roles = (tongue: Tongue): string => DECISION_ROLES.map((role) => roleName(role, tongue)).join(', ');

const EN_COUNTRY = 'Type a country, such as Germany or DE.';
const EN: Advice = {
  fields: {
    companyDomain: 'Type the company’s own domain, such as brightforge.com; social networks, job boards and hosting sites do not count.',
    legalForm: 'Type a legal form, such as GmbH or Inc.',
    companyAlias: 'Type another domain of theirs, such as brightforge.de.',
    industry: 'Type an industry as LinkedIn names it, such as “Software Development”.',
    headCount: 'Type a number or a range of employees, such as 120 or 51–200.',
    country: EN_COUNTRY, personCountry: EN_COUNTRY, jobCountry: EN_COUNTRY,
    language: 'Type a language, such as German or de.',
    founded: 'Type a year that is not in the future.',
    vatNumber: 'Type a VAT number with the letters of its country, such as DE123456788.',
    phone: 'Type a phone number with its country code, such as +49 30 901820.',
    email: 'Type an e-mail address somebody reads.',
    socialLink: 'Paste the address of a company’s page on a social network.',
    openRoleCount: 'Type a whole number.',
    funding: 'Type an amount with its currency, such as $12 million.', revenue: 'Type an amount with its currency, such as €3.5 million.',
    seniority: 'Type a level, such as Director, or a job title that names one.',
    department: 'Type a department, such as Sales or Information Technology.',
    decisionRole: `Type one of: ${roles('en')}.`,
    personUrl: 'Paste the address of a LinkedIn or Xing profile.',
  },
  first: 'Type a value first.',
  unread: 'This value cannot be read.',
};

const DE_COUNTRY = 'Geben Sie ein Land ein, etwa Deutschland oder DE.';
const DE: Advice = {
  fields: {
    companyDomain: 'Geben Sie die eigene Domain der Firma ein, etwa brightforge.com; soziale Netze, Jobbörsen und Hosting-Seiten zählen nicht.',
    legalForm: 'Geben Sie eine Rechtsform ein, etwa GmbH oder Inc.',
    companyAlias: 'Geben Sie eine weitere Domain der Firma ein, etwa brightforge.de.',
    industry: 'Geben Sie eine Branche ein, wie LinkedIn sie nennt, etwa „Softwareentwicklung“.',
    headCount: 'Geben Sie eine Zahl oder Spanne von Mitarbeitern ein, etwa 120 oder 51–200.',
    country: DE_COUNTRY, personCountry: DE_COUNTRY, jobCountry: DE_COUNTRY,
    language: 'Geben Sie eine Sprache ein, etwa Deutsch oder de.',
    founded: 'Geben Sie ein Jahr ein, das nicht in der Zukunft liegt.',
    vatNumber: 'Geben Sie eine USt-IdNr. mit den Buchstaben ihres Landes ein, etwa DE123456788.',
    phone: 'Geben Sie eine Telefonnummer mit Landesvorwahl ein, etwa +49 30 901820.',
    email: 'Geben Sie eine E-Mail-Adresse ein, die jemand liest.',
    socialLink: 'Fügen Sie die Adresse der Seite einer Firma in einem sozialen Netz ein.',
    openRoleCount: 'Geben Sie eine ganze Zahl ein.',
    funding: 'Geben Sie einen Betrag mit Währung ein, etwa 12 Mio. $.', revenue: 'Geben Sie einen Betrag mit Währung ein, etwa 3,5 Mio. €.',
    seniority: 'Geben Sie eine Ebene ein, etwa Bereichsleitung, oder eine Position, die eine nennt.',
    department: 'Geben Sie eine Abteilung ein, etwa Vertrieb oder IT.',
    decisionRole: `Geben Sie eines davon ein: ${roles('de')}.`,
    personUrl: 'Fügen Sie die Adresse eines LinkedIn- oder Xing-Profils ein.',
  },
  first: 'Geben Sie zuerst einen Wert ein.',
  unread: 'Dieser Wert ist nicht lesbar.',
};

/** What to type where a correction cannot be read, by language. */
export const CORRECTION_ADVICE: Readonly<Record<Tongue, Advice>> = { en: EN, de: DE };
