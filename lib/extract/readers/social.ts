/** The company's own accounts on social networks. The worker refuses share buttons, posts and front pages; here ownership is decided. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found } from '../finding.ts';
import { siteLabel } from '../page-kind.ts';
import type { Page, PageLink } from '../page.ts';
import { ofOrganisation } from './organisation.ts';

const NETWORKS = /(?:^|\.)(?:linkedin\.com|facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|xing\.com|github\.com|gitlab\.com|tiktok\.com|threads\.net|medium\.com|vimeo\.com|pinterest\.[a-z.]{2,6}|plus\.google\.com|bsky\.app|t\.me|dribbble\.com|behance\.net|mastodon\.social|kununu\.com|flickr\.com|slideshare\.net|vk\.com|reddit\.com)$/;
const COMPANY_PATH = /^\/(?:company|school|showcase|companies|pages|organization)\//i;
const PERSON_PATH = /^\/(?:in|pub|profile|profiles)\//i;
const SHARE = /\/(?:share|sharer|sharing|intent|shareArticle|dialog|home\?status|submit|pin\/create|cws\/share|add\.php)|[?&](?:u|url|text|status|mini|body)=/i;
/** What an icon is labelled with: the network, not somebody's handle. */
const NETWORK_NAME = /^(?:follow|folge|find|visit|suivez|síguenos|seguici|volg|följ|følg)?[\p{L}\p{N}\s]{0,20}\b(?:linkedin|facebook|fb|twitter|x|instagram|insta|youtube|xing|github|gitlab|tiktok|threads|medium|vimeo|pinterest|google|bluesky|telegram|dribbble|behance|mastodon|kununu)\b[\p{L}\s-]{0,20}$/iu;
/** A repository: of the owner where it bears the name, else of the theme or tool a footer thanks. */
const REPOSITORY = /(?:^|\.)git(?:hub|lab)\.com\/[^/]+\/[^/?#]+/i;
/** Pages of one account that are no account: a post, a video, a repository's files. */
const DEEP = /\/(?:status|posts?|videos?|watch|photos|p|reel|playlist|events|blob|tree|issues|releases|search|hashtag)(?:\/|$|\?)/i;

function networkAddress(link: PageLink, page: Page): URL | null {
  if (!/(?:\/\/|^www\.)/.test(link.href)) return null;
  try {
    const url = new URL(link.href.startsWith('www.') ? `https://${link.href}` : link.href, page.url);
    return NETWORKS.test(url.hostname) && !url.hostname.endsWith(page.url.hostname.replace(/^www\./, '')) ? url : null;
  } catch {
    return null;
  }
}

/** Letters of an account's name: "/company/bright-forge-gmbh" is "brightforgegmbh". */
const handleOf = (url: URL): string => fold(url.pathname.split('/').filter((part) => part !== '' && !/^(?:company|pages|c|user|channel|school|showcase)$/i.test(part))[0] ?? '').replace(/ /g, '');

const alike = (handle: string, names: readonly string[]): boolean =>
  handle.length >= 3 && names.some((name) => name.length >= 3 && (handle.includes(name) || (name.includes(handle) && handle.length >= 4) || sharedStart(handle, name) >= 5));

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/**
 * Links to accounts, own by where they stand (header, footer, menu), by their kind (a network's company page) or by their name.
 * In the text of a page a personal-looking account is a person's or somebody else's.
 */
export const socialLinks = (names: (page: Page) => readonly string[]) => (page: Page): Found[] => {
  const known = [siteLabel(page.url), ...names(page).map((name) => fold(name).replace(/ /g, ''))];
  const accounts = page.links.flatMap((link) => {
    const url = networkAddress(link, page);
    if (url === null || link.quoted || PERSON_PATH.test(url.pathname) || SHARE.test(url.pathname + url.search) || DEEP.test(url.pathname) || url.pathname.length < 2) return [];
    const named = alike(handleOf(url), known);
    return !named && REPOSITORY.test(url.hostname + url.pathname) ? [] : [{ link, url, named }];
  });
  const namedHosts = new Set(accounts.filter(({ named }) => named).map(({ url }) => url.hostname.replace(/^www\./, '')));
  return accounts.flatMap(({ link, url, named }) => {
    const outside = link.landmark === 'footer' || link.landmark === 'header' || link.landmark === 'nav';
    const host = url.hostname.replace(/^www\./, '');
    const icon = (link.text === '' || NETWORK_NAME.test(link.text)) && !link.article;
    // one account of ours on this network is known by name: others are not ours
    const own = named || (!namedHosts.has(host) && (outside || (icon && (COMPANY_PATH.test(url.pathname) || neighbours(accounts, link)))));
    return own ? (found(url.href, { place: `link in ${link.landmark}`, method: 'field' }) ?? []) : [];
  });
};

/** Icons in a row: an account beside one that is ours by name. */
const neighbours = (accounts: readonly { link: PageLink; named: boolean }[], link: PageLink): boolean =>
  accounts.some((other) => other.named && other.link !== link && Math.abs(other.link.block - link.block) <= 3);

/** The account a page gives as its publisher's, where it bears the owner's name; themes and reports give others'. */
export const publisherAccount = (names: (page: Page) => readonly string[]) => (page: Page): Found | null => {
  const address = page.meta.get('article:publisher') ?? '';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const known = [siteLabel(page.url), ...names(page).map((name) => fold(name).replace(/ /g, ''))];
  const own = NETWORKS.test(url.hostname) && url.pathname.length > 2 && !SHARE.test(url.pathname + url.search) && alike(handleOf(url), known);
  return own ? found(url.href, { place: 'meta article:publisher', method: 'field' }) : null;
};

export const sameAs = (page: Page): Found[] => ofOrganisation(page, 'sameAs').filter(({ raw }) => {
  try {
    const url = new URL(raw);
    return NETWORKS.test(url.hostname) && !PERSON_PATH.test(url.pathname);
  } catch {
    return false;
  }
});
