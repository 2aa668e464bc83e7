/** Families of hosts whose pages are about nobody a rep could sell to, and the parts of them that are. */
import { hostIs } from '../host.ts';

/** Matched with all their subdomains, dot-anchored. */
const NO_PROSPECT_HOSTS: readonly string[] = [
  // reference works, archives
  ...'wikipedia.org wikimedia.org wiktionary.org wikidata.org wikihow.com fandom.com britannica.com archive.org arxiv.org'.split(' '),
  // questions, forums, communities
  ...'stackoverflow.com stackexchange.com superuser.com serverfault.com quora.com reddit.com news.ycombinator.com discord.com gutefrage.net'.split(' '),
  // code and packages
  ...'github.com gist.github.com gitlab.com bitbucket.org sourceforge.net codeberg.org npmjs.com pypi.org crates.io packagist.org rubygems.org hub.docker.com huggingface.co'.split(' '),
  ...'codepen.io jsfiddle.net codesandbox.io replit.com kaggle.com readthedocs.io readthedocs.org docs.rs pkg.go.dev developer.mozilla.org w3schools.com'.split(' '),
  // search
  ...'bing.com duckduckgo.com ecosia.org startpage.com qwant.com search.brave.com baidu.com yandex.ru yandex.com search.yahoo.com perplexity.ai chatgpt.com'.split(' '),
  // mail, calendar, office
  ...'mail.google.com docs.google.com drive.google.com calendar.google.com meet.google.com accounts.google.com maps.google.com translate.google.com'.split(' '),
  ...'outlook.live.com outlook.office.com outlook.office365.com login.microsoftonline.com mail.yahoo.com mail.proton.me web.whatsapp.com web.telegram.org app.slack.com notion.so atlassian.net'.split(' '),
  // social networks
  ...'facebook.com instagram.com tiktok.com pinterest.com youtube.com youtu.be twitch.tv vimeo.com tumblr.com snapchat.com threads.net bsky.app mastodon.social t.me dailymotion.com soundcloud.com bandcamp.com imgur.com flickr.com giphy.com dribbble.com behance.net deviantart.com unsplash.com x.com twitter.com linkedin.com xing.com'.split(' '),
  // publishing by anybody
  ...'medium.com substack.com dev.to hashnode.dev blogspot.com livejournal.com flipboard.com news.google.com getpocket.com feedly.com producthunt.com slideshare.net scribd.com issuu.com'.split(' '),
  // markets and travel for consumers
  ...'aliexpress.com temu.com etsy.com walmart.com target.com bestbuy.com flipkart.com rakuten.co.jp mercadolibre.com allegro.pl otto.de zalando.de idealo.de'.split(' '),
  ...'kleinanzeigen.de leboncoin.fr craigslist.org gumtree.com booking.com airbnb.com tripadvisor.com expedia.com goodreads.com imdb.com netflix.com spotify.com eventbrite.com meetup.com kickstarter.com indiegogo.com gofundme.com patreon.com change.org'.split(' '),
  ...'play.google.com apps.apple.com itunes.apple.com chromewebstore.google.com addons.mozilla.org'.split(' '),
];

/** Brands with one host per country ("amazon.co.uk"): matched with any country's ending. */
const NO_PROSPECT_BRANDS: readonly string[] = 'google amazon ebay yahoo tripadvisor zalando'.split(' ');

/** First label of a host that names what is there instead of a company's site. */
const NO_PROSPECT_LABELS: ReadonlySet<string> = new Set(
  'docs doc documentation developer developers wiki kb help support status forum forums community discuss login signin sso auth accounts account id mail webmail outlook search git gitlab jira confluence app dashboard admin api consent checkout'.split(
    ' ',
  ),
);

/** Labels under which such a host shows the company behind it ("careers.…"). */
const CORPORATE_LABELS: ReadonlySet<string> = new Set(
  'about careers jobs corporate company investors investor ir newsroom press presse business partners'.split(' '),
);

/** True where the address alone tells that the page is nobody's. */
export function isNobodysHost(url: URL): boolean {
  const labels = url.hostname.toLowerCase().replace(/^www\./, '').split('.');
  const [first = '', ...rest] = labels;
  if (labels.length > 2 && CORPORATE_LABELS.has(first)) return false;
  if (hostIs(url, ...NO_PROSPECT_HOSTS)) return true;
  // "google.de", "amazon.co.uk": the brand right before a country's ending, nothing longer
  if (NO_PROSPECT_BRANDS.includes(first) && rest.length <= 2 && rest.every((label) => label.length <= 3)) return true;
  return labels.length > 2 && NO_PROSPECT_LABELS.has(first);
}
