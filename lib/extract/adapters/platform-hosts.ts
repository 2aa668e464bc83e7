/** Hosts that show companies and people other than their owner: whose pages the platform reader reads. */
import { hostIs } from '../host.ts';
import { directoryPage } from './directory-hosts.ts';
import { isBoard } from './job-board-hosts.ts';
import { isRegister } from './register-hosts.ts';

export const LINKEDIN = 'linkedin.com';
/** LinkedIn's own company pages. */
const LINKEDIN_OWN = /^(?:about|careers|news|press|investors|economicgraph)\./;
export const isLinkedIn = (url: URL): boolean => hostIs(url, LINKEDIN) && !LINKEDIN_OWN.test(url.hostname);

/** Hosts with the paths that are accounts, and the first segments that are not. */
const ACCOUNTS: readonly { hosts: readonly string[]; path: RegExp; company?: RegExp }[] = [
  { hosts: ['x.com', 'twitter.com'], path: /^\/(?!(?:home|explore|search|i|login|signup|settings|notifications|messages|tos|privacy|hashtag|share|intent|compose|jobs)\b)\w{1,15}\/?$/i },
  { hosts: ['github.com'], path: /^\/(?!(?:login|join|signup|features|pricing|about|explore|topics|trending|collections|marketplace|settings|notifications|issues|pulls|search|security|enterprise|team|customer-stories|sponsors|readme|new|orgs|events|apps|site|contact|organizations|codespaces|dashboard)\/?$)[\w-]{1,39}\/?$/i },
  { hosts: ['xing.com'], path: /^\/(?:profile|pages|companies)\/[^/]+/i, company: /^\/(?:pages|companies)\//i },
  { hosts: ['crunchbase.com'], path: /^\/person\/[^/]+\/?$/i },
  { hosts: ['wellfound.com', 'angel.co'], path: /^\/(?:u|p)\/[^/]+\/?$/i },
  { hosts: ['theorg.com'], path: /^\/org\/[^/]+/i, company: /^\/org\/[^/]+\/?$/ },
  { hosts: ['about.me', 'sessionize.com', 'speakerdeck.com', 'polywork.com'], path: /^\/[\w.-]{2,40}\/?$/i },
];
/** Speakers of an event: "/speakers/jane-doe". */
export const SPEAKER_PATH = /\/(?:speakers?|referent(?:en|in)?|referenten|sprecher|ponentes|intervenants?|relatori)\/[\w%-]{4,}\/?$/i;

export const accountOf = (url: URL) => ACCOUNTS.find(({ hosts, path }) => hostIs(url, ...hosts) && path.test(url.pathname));

export const isPlatform = (url: URL): boolean => isLinkedIn(url) || isBoard(url) || accountOf(url) !== undefined || isRegister(url) || directoryPage(url) !== null || SPEAKER_PATH.test(url.pathname);
