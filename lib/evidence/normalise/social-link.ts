import { webAddress } from './url.ts';

/**
 * Where an account lives on each network: the path of a profile, and nothing deeper.
 * The first group is what is kept.
 */
const PROFILE_PATHS: readonly { hosts: readonly string[]; path: RegExp }[] = [
  { hosts: ['linkedin.com'], path: /^\/((?:company|school|showcase|in|organization-guest\/company)\/[^/]+)/i },
  { hosts: ['facebook.com', 'fb.com'], path: /^\/(pages\/[^/]+\/[^/]+|groups\/[^/]+|people\/[^/]+\/[^/]+|profile\.php|[^/]+)/i },
  { hosts: ['twitter.com', 'x.com'], path: /^\/(?:#!\/)?(@?\w{1,30})\/?$/i },
  { hosts: ['instagram.com'], path: /^\/([\w.]+)\/?$/i },
  { hosts: ['youtube.com'], path: /^\/((?:@|(?:c|channel|user)\/)[^/]+|[^/]+)/i },
  { hosts: ['xing.com'], path: /^\/((?:pages|companies|company|profile)\/[^/]+)/i },
  { hosts: ['github.com', 'gitlab.com'], path: /^\/([\w.-]+)\/?$/i },
  { hosts: ['tiktok.com', 'threads.net', 'medium.com', 'mastodon.social', 'fosstodon.org'], path: /^\/(@[^/]+)/i },
  { hosts: ['vimeo.com', 'dribbble.com', 'behance.net', 'pinterest.com', 'pinterest.de', 'flickr.com', 'slideshare.net', 'twitch.tv', 'snapchat.com', 'soundcloud.com', 't.me', 'telegram.me', 'vk.com', 'medium.com', 'bitbucket.org'], path: /^\/((?:photos|people|add|user)\/[^/]+|[^/]+)/i },
  { hosts: ['bsky.app'], path: /^\/(profile\/[^/]+)/i },
  { hosts: ['kununu.com'], path: /^\/([a-z]{2}\/[^/]+|[^/]+)/i },
  { hosts: ['crunchbase.com'], path: /^\/(organization\/[^/]+)/i },
  { hosts: ['discord.gg'], path: /^\/([^/]+)/i },
  { hosts: ['discord.com'], path: /^\/(invite\/[^/]+)/i },
  { hosts: ['plus.google.com'], path: /^\/((?:u\/\d\/)?[+\w]+(?:\/posts)?)/i },
  { hosts: ['reddit.com'], path: /^\/((?:r|user)\/[^/]+)/i },
];

const NOT_ACCOUNTS = /^(share|sharer|sharer\.php|sharearticle|intent|home|login|signup|signin|search|hashtag|explore|watch|embed|results|playlist|feed|p|reel|reels|stories|tr|dialog|plugins|policies|policy|legal|privacy|terms|about|help|business|settings|features|pricing|topics|orgs|marketplace|pin|i|events|jobs|shorts|js|rsrc\.php|v2\.\d|v\d+\.\d+|index\.php|home\.php|l\.php|share\.php|widgets|statuses|url|submit|save)$/i;

/**
 * Canonical address of an account on a social network: https, network's own host, no query, no language prefix.
 * Null for share buttons, single posts, the network's front page, and hosts that are no network.
 */
export function socialLink(text: string): string | null {
  const parts = webAddress(text.replace(/\/#!\//, '/'));
  if (!parts) return null;
  const rule = PROFILE_PATHS.find(({ hosts }) => hosts.some((host) => parts.host === host || parts.host.endsWith(`.${host}`)));
  const host = rule?.hosts.find((name) => parts.host === name || parts.host.endsWith(`.${name}`));
  if (!rule || !host) return null;
  const account = rule.path.exec(parts.path.replace(/\/{2,}/g, '/'))?.[1];
  const first = account?.split('/')[0] ?? '';
  if (!account || NOT_ACCOUNTS.test(first)) return null;
  if (first.toLowerCase() === 'profile.php') {
    const id = /(?:^|&)id=(\d+)/.exec(parts.query)?.[1];
    return id ? `https://www.facebook.com/profile.php?id=${id}` : null;
  }
  return `https://${DISPLAY_HOST[host] ?? host}/${account.replace(/^organization-guest\//i, '')}`;
}

const DISPLAY_HOST: Readonly<Record<string, string>> = {
  'linkedin.com': 'www.linkedin.com', 'facebook.com': 'www.facebook.com', 'fb.com': 'www.facebook.com', 'instagram.com': 'www.instagram.com', 'youtube.com': 'www.youtube.com', 'xing.com': 'www.xing.com', 'crunchbase.com': 'www.crunchbase.com', 'kununu.com': 'www.kununu.com', 'tiktok.com': 'www.tiktok.com', 'reddit.com': 'www.reddit.com',
};

const OF_COMPANIES = /^https:\/\/www\.(?:linkedin\.com\/(?:company|school|showcase)|xing\.com\/(?:pages|compan)|facebook\.com\/(?:pages|groups)|kununu\.com|crunchbase\.com)/i;

/** Address of a person's profile on a network, lower case; null for pages of companies and groups, and for anything else. */
export function personUrl(text: string): string | null {
  const link = socialLink(text);
  return link === null || OF_COMPANIES.test(link) ? null : decodeLower(link);
}

function decodeLower(link: string): string {
  try {
    return decodeURIComponent(link).toLowerCase();
  } catch {
    return link.toLowerCase();
  }
}
