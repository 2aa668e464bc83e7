/** Networks, and which of their paths are accounts of somebody. */
import { hostIs } from '../host.ts';

export const LINKEDIN = 'linkedin.com';
/** LinkedIn's own company pages. */
const LINKEDIN_OWN = /^(?:about|careers|news|press|investors|economicgraph)\./;
export const isLinkedIn = (url: URL): boolean => hostIs(url, LINKEDIN) && !LINKEDIN_OWN.test(url.hostname);

/** Hosts with the paths that are accounts, and those of companies among them. */
const ACCOUNTS: readonly { hosts: readonly string[]; path: RegExp; company?: RegExp }[] = [
  { hosts: ['x.com', 'twitter.com'], path: /^\/(?!(?:home|explore|search|i|login|signup|settings|notifications|messages|tos|privacy|hashtag|share|intent|compose|jobs)\b)\w{1,15}\/?$/i },
  { hosts: ['xing.com'], path: /^\/(?:profile|pages|companies)\/[^/]+/i, company: /^\/(?:pages|companies)\//i },
  { hosts: ['crunchbase.com'], path: /^\/person\/[^/]+\/?$/i },
  { hosts: ['wellfound.com', 'angel.co'], path: /^\/(?:u|p)\/[^/]+\/?$/i },
  { hosts: ['theorg.com'], path: /^\/org\/[^/]+/i, company: /^\/org\/[^/]+\/?$/ },
  { hosts: ['about.me', 'speakerdeck.com', 'polywork.com'], path: /^\/[\w.-]{2,40}\/?$/i },
];

export const accountOf = (url: URL) => ACCOUNTS.find(({ hosts, path }) => hostIs(url, ...hosts) && path.test(url.pathname));

/** True for a page of one account, of a person or a company. */
export const isAccount = (url: URL): boolean => isLinkedIn(url) || isCodeAccount(url) || accountOf(url) !== undefined;

const CODE_HOST = 'github.com';
/** Names that the host keeps for itself. */
const RESERVED =
  'login join signup features pricing about explore topics trending collections marketplace settings notifications issues pulls search security enterprise team customer-stories sponsors readme new orgs events apps site contact organizations codespaces dashboard copilot solutions resources partners mobile newsroom edu github-copilot account stars watching'.split(' ');

/** "tallow" of "github.com/tallow", and of an organisation's own page under "/orgs/tallow"; null for all else. */
export function codeAccount(url: URL): string | null {
  const [, name = ''] = /^\/(?:orgs\/)?([\w-]{1,39})\/?$/.exec(url.pathname) ?? [];
  const isHost = hostIs(url, CODE_HOST) && url.hostname.replace(/^www\./, '') === CODE_HOST;
  return !isHost || name === '' || RESERVED.includes(name.toLowerCase()) ? null : name;
}
const isCodeAccount = (url: URL): boolean => codeAccount(url) !== null;
