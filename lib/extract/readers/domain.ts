/** The company's own domain: where the page stands, or where a page on a hosting service points. */
import { fold } from '#lib/taxonomy/fold.ts';
import { hostIs } from '../host.ts';
import { type Found, found } from '../finding.ts';
import { siteLabel } from '../page-kind.ts';
import type { Page } from '../page.ts';
import { ofOrganisation } from './organisation.ts';

/** Services that give every customer a subdomain of theirs. */
const HOSTED = ['github.io', 'gitlab.io', 'netlify.app', 'vercel.app', 'pages.dev', 'web.app', 'firebaseapp.com', 'herokuapp.com', 'onrender.com', 'wordpress.com', 'blogspot.com', 'wixsite.com', 'webflow.io', 'weebly.com', 'squarespace.com', 'jimdosite.com', 'jimdofree.com', 'strikingly.com', 'carrd.co', 'framer.website', 'framer.app', 'myshopify.com', 'ghost.io', 'notion.site', 'hubspotpagebuilder.com', 'azurewebsites.net', 'business.site', 'webnode.page'];

const isHosted = (url: URL): boolean => hostIs(url, ...HOSTED);

export const pageHost = (page: Page): Found | null => (isHosted(page.url) ? null : found(page.url.hostname, { place: 'page address', method: 'field' }));

/** On a hosting service: the address in structured data, else a link or mailbox whose host bears the name of the subdomain. */
export function hostElsewhere(page: Page): Found[] {
  if (!isHosted(page.url)) return [];
  const subdomain = fold(page.url.hostname.split('.')[0] ?? '').replace(/ /g, '');
  const linked = page.links.flatMap(({ href }) => {
    const mailHost = /^mailto:[^@?]+@([a-z0-9.-]+)/i.exec(href)?.[1];
    const host = mailHost ?? /^https?:\/\/([a-z0-9.-]+)/i.exec(href)?.[1];
    if (host === undefined) return [];
    const label = siteLabel(new URL(`https://${host}`));
    const own = label.length >= 4 && subdomain.length >= 4 && (label.startsWith(subdomain.slice(0, Math.max(4, subdomain.length - 3))) || subdomain.startsWith(label));
    return own && !hostIs(new URL(`https://${host}`), ...HOSTED) ? (found(host, { place: mailHost === undefined ? 'link' : 'mailto link', method: 'labelled' }) ?? []) : [];
  });
  return [...ofOrganisation(page, 'url').filter(({ raw }) => /^https?:/.test(raw) && !raw.includes(page.url.hostname)), ...linked];
}
