/** The organisation that a page's structured data describes as its own. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found } from '../finding.ts';
import { type JsonLdNode, nodesOf, own, textOf, textsOf, typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { microdata } from './microdata.ts';

/** schema.org types below Organization that company sites use; plus every type that says so by its ending. */
const TYPES = new Set([
  'Organization', 'Corporation', 'LocalBusiness', 'ProfessionalService', 'NGO', 'EducationalOrganization', 'GovernmentOrganization', 'OnlineBusiness', 'OnlineStore', 'Airline', 'Consortium', 'LibrarySystem', 'Project', 'FundingScheme',
  'Store', 'Restaurant', 'Hotel', 'LegalService', 'Attorney', 'Dentist', 'MedicalClinic', 'Hospital', 'Physician', 'RealEstateAgent', 'TravelAgency', 'EmploymentAgency', 'InsuranceAgency', 'AccountingService', 'FinancialService', 'BankOrCreditUnion', 'AutoDealer', 'AutoRepair', 'Electrician', 'Plumber', 'RoofingContractor', 'GeneralContractor', 'HousePainter', 'Locksmith', 'MovingCompany', 'HVACBusiness', 'Notary', 'Library', 'Winery', 'Brewery', 'Bakery', 'ITService',
]);
const BY_ENDING = /(?:Organization|Business|Company|Agency|Service|Contractor|Store|Corporation)$/;
const isOrganisation = (node: JsonLdNode): boolean => typesOf(node).some((type) => TYPES.has(type) || (BY_ENDING.test(type) && type !== 'Service'));

/** JSON-LD nodes first, then microdata and RDFa. */
export const things = (page: Page): readonly JsonLdNode[] => page.once('things', () => [...page.jsonLd, ...microdata(page)]);

export const thingsOf = (page: Page, ...types: string[]): JsonLdNode[] => things(page).filter((node) => typesOf(node).some((type) => types.includes(type)));

const hostOf = (address: string, page: Page): string => {
  try {
    return new URL(address, page.url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

/**
 * The site owner's node: one whose address is on this site, else the publisher of site or page, else the only organisation there is.
 * Customers, partners and employers of reviewers are organisations too, so several without such a tie give none.
 */
export const ownOrganisation = (page: Page): JsonLdNode | null => page.once('own-organisation', findOwn);

function findOwn(page: Page): JsonLdNode | null {
  const inside = new Set<JsonLdNode>();
  for (const node of things(page)) {
    for (const key of ['author', 'hiringOrganization', 'worksFor', 'affiliation', 'sourceOrganization', 'memberOf', 'sponsor', 'itemReviewed', 'review', 'customer', 'brand', 'manufacturer', 'seller', 'offers', 'alumniOf', 'provider', 'performer', 'organizer', 'funder', 'parentOrganization', 'subOrganization', 'member', 'department']) {
      for (const nested of nodesOf(node, key)) inside.add(nested);
    }
  }
  const candidates = things(page).filter((node) => isOrganisation(node) && textOf(node, 'name') !== '' && !inside.has(node));
  const here = page.url.hostname.replace(/^www\./, '');
  const onSite = candidates.filter((node) => ['url', '@id', 'mainEntityOfPage'].some((key) => textsOf(node, key).some((address) => /^(?:https?:|\/)/.test(address) && hostOf(address, page) === here)));
  if (onSite.length > 0) return richest(onSite);
  const publishers = thingsOf(page, 'WebSite', 'WebPage', 'AboutPage', 'ContactPage').flatMap((node) => [...nodesOf(node, 'publisher', things(page)), ...nodesOf(node, 'about', things(page))]).filter(isOrganisation);
  if (publishers.length > 0) return richest(publishers);
  const names = new Set(candidates.map((node) => fold(textOf(node, 'name'))));
  return names.size === 1 ? richest(candidates) : null;
}

const richest = (nodes: readonly JsonLdNode[]): JsonLdNode | null =>
  nodes.reduce<JsonLdNode | null>((best, node) => (best === null || Object.keys(node).length > Object.keys(best).length ? node : best), null);

/** Findings of one property of the own organisation. */
export function ofOrganisation(page: Page, key: string): Found[] {
  const node = ownOrganisation(page);
  if (node === null) return [];
  return textsOf(node, key).flatMap((text) => found(text, { place: `structured data, Organization.${key}`, method: 'structured' }) ?? []);
}

/** The organisation's node and its contact points, places and departments that are its own. */
export function organisationParts(page: Page): JsonLdNode[] {
  const node = ownOrganisation(page);
  return node === null ? [] : [node, ...nodesOf(node, 'contactPoint', things(page)), ...nodesOf(node, 'location', things(page))];
}

/** numberOfEmployees as text: a figure, or "51-200" of a QuantitativeValue. */
export function employeesOf(node: JsonLdNode): string {
  const [value] = nodesOf(node, 'numberOfEmployees');
  if (value === undefined) return textOf(node, 'numberOfEmployees');
  const low = own(value, 'minValue');
  const high = own(value, 'maxValue');
  return low !== undefined && high !== undefined ? `${String(low)}-${String(high)}` : textOf(value, 'value');
}
