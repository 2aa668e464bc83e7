/** Other domains that a page names as its own: of its translations, of the page it stands for or leads to, of its structured data. */
import { type Found, found } from '../finding.ts';
import { siteLabel } from '../page-kind.ts';
import type { Page } from '../page.ts';
import { ofOrganisation } from './organisation.ts';

const MOST = 20;
const FRONT_PAGE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{3,5})?$/i;

function addressOf(text: string, page: Page): URL | null {
  try {
    const url = new URL(text, page.url);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

const isElsewhere = (url: URL | null, page: Page): url is URL => url !== null && url.hostname.replace(/^www\./, '') !== page.url.hostname.replace(/^www\./, '');

/** Hosts of `hreflang` alternates: one site in several countries says so here. */
export function translatedHosts(page: Page): Found[] {
  const hosts = [...page.alternates.values()].map((address) => addressOf(address, page)).filter((url) => isElsewhere(url, page)).map(({ hostname }) => hostname);
  return [...new Set(hosts)].slice(0, MOST).flatMap((host) => found(host, { place: 'attribute hreflang', method: 'field' }) ?? []);
}

/** The host a page says it stands for, where that bears the same name: another's would be a copy of a text. */
export function canonicalHost(page: Page): Found | null {
  const url = page.canonical === null ? null : addressOf(page.canonical, page);
  return isElsewhere(url, page) && siteLabel(url) === siteLabel(page.url) ? found(url.hostname, { place: 'attribute canonical', method: 'field' }) : null;
}

/** The host a page sends its visitors on to, where that bears the same name. */
export function forwardedHost(page: Page): Found | null {
  const refresh = page.tagged('meta').find((meta) => /^refresh$/i.test(meta.attribute('http-equiv')));
  const address = /^\s*\d+\s*[;,]\s*url\s*=\s*['"]?([^'"\s]+)/i.exec(refresh?.attribute('content') ?? '')?.[1];
  const url = address === undefined ? null : addressOf(address, page);
  return isElsewhere(url, page) && siteLabel(url) === siteLabel(page.url) ? found(url.hostname, { place: 'attribute refresh', method: 'field' }) : null;
}

/** Front pages of other sites that the own organisation gives as its address or as the same thing; the worker drops networks and directories. */
export function organisationHosts(page: Page): Found[] {
  return ['url', 'sameAs'].flatMap((key) =>
    ofOrganisation(page, key).flatMap((one) => {
      const url = addressOf(one.raw, page);
      return isElsewhere(url, page) && FRONT_PAGE.test(url.pathname) && url.search === '' ? { ...one, raw: url.hostname } : [];
    }),
  );
}
