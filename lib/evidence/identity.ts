import { fold } from '#lib/taxonomy/fold.ts';
import { companyDomain } from './normalise/domain.ts';
import { companyNameKey } from './normalise/company-name.ts';
import { email } from './normalise/email.ts';
import { personUrl } from './normalise/social-link.ts';
import { webAddress } from './normalise/url.ts';

/**
 * Key of a company (section 4.3): its registrable domain, never one shared by many;
 * else "name:<folded legal name without form>|<country>". Null when neither is known.
 */
export function companyKey(of: { domain?: string | undefined; name?: string | undefined; country?: string | undefined }): string | null {
  const domain = of.domain === undefined ? null : companyDomain(of.domain);
  if (domain !== null) return domain;
  const name = of.name === undefined ? '' : companyNameKey(of.name);
  return name === '' ? null : `name:${name}|${of.country ?? ''}`;
}

/** Key of a person (section 4.3): profile address, else e-mail, else "name@companyKey", else the page that is theirs. Null when nothing tells. */
export function personKey(of: { url?: string | undefined; ownPage?: string | undefined; email?: string | undefined; name?: string | undefined; companyKey?: string | null | undefined }): string | null {
  const url = of.url === undefined ? null : personUrl(of.url);
  if (url !== null) return url;
  const address = of.email === undefined ? null : email(of.email);
  if (address !== null) return address;
  const name = of.name === undefined ? '' : fold(of.name);
  if (name !== '' && of.companyKey) return `${name}@${of.companyKey}`;
  const page = of.ownPage === undefined ? null : webAddress(of.ownPage);
  return page === null ? null : `https://${page.host.replace(/^www\./, '')}${page.path.replace(/\/+$/, '').toLowerCase()}`;
}
