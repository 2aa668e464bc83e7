/**
 * Hosts that carry pages of many companies and so never identify one (section 4.3).
 * A host matches an entry that equals it or that it ends with, dot-anchored.
 */
const SOCIAL_HOSTS: readonly string[] = [
  'linkedin.com', 'lnkd.in', 'xing.com', 'facebook.com', 'fb.com', 'fb.me', 'messenger.com', 'instagram.com', 'threads.net',
  'twitter.com', 'x.com', 't.co', 'youtube.com', 'youtu.be', 'tiktok.com', 'pinterest.com', 'pin.it', 'reddit.com', 'tumblr.com',
  'snapchat.com', 'whatsapp.com', 'wa.me', 't.me', 'telegram.org', 'telegram.me', 'discord.com', 'discord.gg', 'vk.com', 'ok.ru', 'weibo.com',
  'vimeo.com', 'flickr.com', 'dribbble.com', 'behance.net', 'soundcloud.com', 'twitch.tv', 'bsky.app', 'mastodon.social', 'quora.com',
  'stackoverflow.com', 'slideshare.net', 'plus.google.com', 'meetup.com', 'kununu.com', 'glassdoor.com', 'glassdoor.de', 'trustpilot.com',
  'crunchbase.com', 'angel.co', 'wellfound.com', 'producthunt.com', 'f6s.com', 'g2.com', 'capterra.com', 'clutch.co', 'yelp.com', 'northdata.de', 'northdata.com',
  'line.me', 'slack.com', 'eventbrite.com', 'eventbrite.de', 'wikipedia.org', 'wikidata.org', 'tripadvisor.com', 'foursquare.com', 'goodfirms.co', 'zoominfo.com',
];

const JOB_BOARD_HOSTS: readonly string[] = [
  'greenhouse.io', 'lever.co', 'ashbyhq.com', 'workable.com', 'myworkdayjobs.com', 'myworkday.com', 'smartrecruiters.com', 'recruitee.com', 'breezy.hr', 'teamtailor.com',
  'personio.de', 'personio.com', 'join.com', 'bamboohr.com', 'jobvite.com', 'icims.com', 'taleo.net', 'successfactors.com', 'successfactors.eu', 'jazzhr.com', 'applytojob.com',
  'softgarden.io', 'softgarden.de', 'rexx-systems.com', 'd.vinci', 'concludis.de', 'onlyfy.jobs', 'prescreen.io', 'heyrecruit.de', 'welcometothejungle.com',
  'indeed.com', 'indeed.de', 'stepstone.de', 'stepstone.at', 'monster.com', 'monster.de', 'ziprecruiter.com', 'dice.com', 'karriere.at', 'jobs.ch', 'arbeitsagentur.de',
  'finn.no', 'nav.no', 'jobindex.dk', 'duunitori.fi', 'infojobs.net', 'hellowork.com', 'apec.fr', 'pracuj.pl', 'seek.com.au', 'reed.co.uk', 'totaljobs.com', 'jobteaser.com',
  'remoteok.com', 'weworkremotely.com', 'otta.com', 'hired.com', 'builtin.com', 'ycombinator.com', 'rippling.com', 'dover.com', 'comeet.com', 'comeet.co', 'pinpointhq.com', 'homerun.co',
  'jobylon.com', 'varbi.com', 'webcruiter.no', 'reachmee.com', 'eightfold.ai', 'avature.net', 'paylocity.com', 'ultipro.com', 'adp.com', 'oraclecloud.com', 'freshteam.com', 'zohorecruit.com',
];

const WIRE_HOSTS: readonly string[] = [
  'globenewswire.com', 'prnewswire.com', 'prnewswire.co.uk', 'businesswire.com', 'accesswire.com', 'accessnewswire.com', 'newswire.com', 'newswire.ca', 'prweb.com', 'pressebox.de', 'presseportal.de', 'presseportal.ch',
  'openpr.de', 'openpr.com', 'ots.at', 'cision.com', 'ntb.no', 'mynewsdesk.com', 'einpresswire.com', 'einnews.com', 'marketwired.com', 'dgap.de', 'eqs-news.com', 'eqs.com', 'prlog.org', 'responsesource.com', 'realwire.com',
];

const LINK_HOSTS: readonly string[] = [
  'bit.ly', 'tinyurl.com', 'goo.gl', 'ow.ly', 'buff.ly', 'rebrand.ly', 'is.gd', 'cutt.ly', 'linktr.ee', 'hubs.ly', 'lnk.to', 'campsite.bio', 'linkin.bio', 'page.link', 'app.link', 'smart.link', 'onelink.me', 'g.page',
];

const STORE_HOSTS: readonly string[] = [
  'play.google.com', 'apps.apple.com', 'itunes.apple.com', 'chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'marketplace.visualstudio.com', 'appsource.microsoft.com', 'apps.shopify.com',
  'appexchange.salesforce.com', 'amazon.com', 'amazon.de', 'amazon.co.uk', 'ebay.com', 'ebay.de', 'etsy.com', 'store.steampowered.com',
];

const HOSTING_HOSTS: readonly string[] = [
  'github.com', 'github.io', 'gitlab.com', 'gitlab.io', 'bitbucket.org', 'bitbucket.io', 'sourceforge.net', 'npmjs.com', 'pypi.org', 'hub.docker.com', 'huggingface.co',
  'netlify.app', 'vercel.app', 'now.sh', 'pages.dev', 'workers.dev', 'web.app', 'firebaseapp.com', 'herokuapp.com', 'onrender.com', 'fly.dev', 'azurewebsites.net', 'cloudfront.net', 'amazonaws.com', 'surge.sh', 'glitch.me', 'replit.app', 'appspot.com', 'run.app',
  'wordpress.com', 'blogspot.com', 'blogger.com', 'wixsite.com', 'wix.com', 'squarespace.com', 'weebly.com', 'webflow.io', 'webnode.com', 'jimdo.com', 'jimdosite.com', 'jimdofree.com', 'strikingly.com', 'carrd.co', 'framer.website', 'framer.app', 'godaddysites.com', 'myshopify.com', 'ghost.io', 'medium.com', 'substack.com', 'typepad.com',
  'notion.site', 'notion.so', 'sites.google.com', 'docs.google.com', 'drive.google.com', 'forms.gle', 'maps.google.com', 'google.com', 'readthedocs.io', 'gitbook.io', 'typeform.com', 'calendly.com', 'hubspotpagebuilder.com', 'hs-sites.com', 'hsforms.com', 'mailchimp.com', 'mailchi.mp', 'list-manage.com', 'archive.org', 'localhost',
  'business.site', 'over-blog.com', 'canalblog.com', 'livejournal.com', 'tistory.com', 'hatenablog.com', 'ameblo.jp', 'fc2.com', 'schema.org', 'w3.org', 'gravatar.com', 'dropbox.com', 'box.com', 'issuu.com', 'statuspage.io', 'zendesk.com', 'freshdesk.com', 'intercom.help',
];

const DENIED: ReadonlySet<string> = new Set([
  ...SOCIAL_HOSTS, ...JOB_BOARD_HOSTS, ...WIRE_HOSTS, ...LINK_HOSTS, ...STORE_HOSTS, ...HOSTING_HOSTS,
]);

/** True when the host belongs to a list of many tenants: social, job board, wire, short link, store or hosting. */
export function isSharedHost(host: string): boolean {
  return hostIsIn(host, DENIED);
}

/** True when the host equals an entry or is below one. */
function hostIsIn(host: string, hosts: ReadonlySet<string>): boolean {
  let rest = host.toLowerCase().replace(/\.$/, '');
  while (rest !== '') {
    if (hosts.has(rest)) return true;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return false;
}
