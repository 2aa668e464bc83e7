/** A vendor's pages name its own products on every line: what it sells is no finding. */
import { FINGERPRINTS } from '#lib/taxonomy/fingerprint-rows.ts';
import { isSharedHost } from '#lib/taxonomy/not-a-company-domain.ts';
import { hostIs } from '../host.ts';
import { siteLabel } from '../page-kind.ts';

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

let vendorsByProduct: ReadonlyMap<string, readonly string[]> | null = null;

/** Tells whether a product is the company's own: by its vendor's sites, its site's name, or on a job board the account's name. */
export function ownProduct(url: URL): (product: string) => boolean {
  vendorsByProduct ??= new Map(FINGERPRINTS.map(({ name, vendors }) => [name, vendors]));
  const vendors = vendorsByProduct;
  const labels = isSharedHost(url.hostname) ? [...url.hostname.split('.').slice(0, -2), ...url.pathname.split('/')].map(squeezed) : [siteLabel(url)];
  return (product) => hostIs(url, ...(vendors.get(product) ?? [])) || labels.includes(squeezed(product));
}
