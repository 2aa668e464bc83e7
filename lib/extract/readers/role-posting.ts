/** Jobs as structured data tells them (schema.org JobPosting): title, place, team, dates. */
import type { Hints } from '#lib/evidence/model.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { isBoard } from '../adapters/job-board-hosts.ts';
import { accountOf, isLinkedIn } from '../adapters/account-hosts.ts';
import { found, type Found } from '../finding.ts';
import { type JsonLdNode, nodesOf, textOf, textsOf } from '../json-ld.ts';
import { siteLabel } from '../page-kind.ts';
import type { Page } from '../page.ts';
import { isoDay } from './articles.ts';
import { ownNames } from './company-name.ts';
import { thingsOf } from './organisation.ts';

export const postingsOf = (page: Page): readonly JsonLdNode[] => page.once('postings', () => thingsOf(page, 'JobPosting'));

const letters = (text: string): string => fold(text).replace(/ /g, '');

/** The employer a site's own posting names has another name and another site: it is a client of the agency that owns this one. */
export function isElsewhere(page: Page, posting: JsonLdNode): boolean {
  if (isBoard(page.url) || isLinkedIn(page.url)) return false;
  const employer = nodesOf(posting, 'hiringOrganization', page.jsonLd)[0] ?? {};
  const sites = ['url', 'sameAs'].flatMap((key) => textsOf(employer, key)).flatMap((text) => {
    const url = /^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : null;
    return url === null || isLinkedIn(url) || isBoard(url) || accountOf(url) !== undefined || PUBLIC_SITES.test(url.hostname) ? [] : [siteLabel(url)];
  });
  const here = siteLabel(page.url);
  const name = letters(textOf(employer, 'name'));
  const names = [here, ...ownNames(page).map(letters)].filter((own) => own.length > 2);
  return sites.length > 0 && name !== '' && !sites.includes(here) && !names.some((own) => name.startsWith(own.slice(0, 6)) || own.includes(name) || name.includes(own));
}
const PUBLIC_SITES = /(?:^|\.)(?:facebook|instagram|youtube|xing|kununu|glassdoor|wikipedia|wikidata|google|tiktok|pinterest|vimeo)\.[a-z.]{2,6}$/i;

const addressesOf = (node: JsonLdNode): JsonLdNode[] => nodesOf(node, 'jobLocation').flatMap((place) => nodesOf(place, 'address'));

/** Country text of the first place, '' without. */
export const countryOfPosting = (node: JsonLdNode): string => {
  const [address] = addressesOf(node);
  return address === undefined ? '' : textOf(address, 'addressCountry');
};

/** "Kassel, Hessen, DE" of each place; "Remote" where it is done from home; texts as written where there is no address. */
export function placesOf(node: JsonLdNode): string[] {
  const addresses = addressesOf(node);
  if (addresses.length === 0) {
    const [written] = textsOf(node, 'jobLocation').filter((text) => !/^https?:/.test(text));
    const from = textsOf(node, 'applicantLocationRequirements').join(', ');
    if (written !== undefined) return [written];
    return /TELECOMMUTE/i.test(textOf(node, 'jobLocationType')) ? [from === '' ? 'Remote' : `Remote, ${from}`] : [];
  }
  const places = addresses.map((address) =>
    ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => textOf(address, key)).filter((part, n, parts) => part !== '' && !/^(?:null|undefined|n\/a|-)$/i.test(part) && parts.indexOf(part) === n).join(', '),
  );
  return [...new Set(places)].filter((place) => place !== '');
}

const ENTITY_TITLE = /^(?:job|position|stelle)\s?#?\d+$/i;

/** What a posting says of its job; `until` is the day after which it no longer holds. */
function hintsOf(node: JsonLdNode): Hints {
  const [place] = placesOf(node);
  const department = [textOf(node, 'occupationalCategory'), textOf(node, 'department')].find((text) => text !== '' && !/^[\d.,\s-]+$/.test(text));
  const until = isoDay(textOf(node, 'validThrough'));
  return { ...(place !== undefined && { place }), ...(department !== undefined && { department }), ...(until !== undefined && { until }) };
}

/** One on a job post, several on a list. */
export const rolesOfPostings = (page: Page): Found[] =>
  postingsOf(page).flatMap((node) => {
    const title = textOf(node, 'title') || textOf(node, 'name');
    if (ENTITY_TITLE.test(title)) return [];
    return found(title, { place: 'json-ld JobPosting.title', method: 'structured', hints: hintsOf(node), publishedAt: isoDay(textOf(node, 'datePosted')) }) ?? [];
  });
