import { parse } from 'tldts';
import { isSharedHost } from '#lib/taxonomy/not-a-company-domain.ts';
import { asciiHost } from './ascii-host.ts';

/**
 * Registrable domain of a host, address or bare domain, lower case, other scripts as "xn--…".
 * Null for IP addresses, unknown suffixes, and hosts shared by many (social, job boards, wires, hosting): these identify nobody.
 */
export function companyDomain(text: string): string | null {
  const found = parse(text.trim().toLowerCase(), { allowPrivateDomains: true });
  if (!found.domain || found.isIp || !found.hostname || !found.publicSuffix) return null;
  if (!found.isIcann && !found.isPrivate) return null;
  if (found.isPrivate || isSharedHost(found.hostname)) return null;
  return asciiHost(found.domain);
}

/** Country a country-code top-level domain speaks for; null for generic ones and those sold as words (.io, .ai, .co, …). */
export function countryOfDomain(domain: string): string | null {
  const tld = /\.([a-z]{2})$/i.exec(domain)?.[1]?.toUpperCase();
  if (!tld || SOLD_AS_WORDS.has(tld)) return null;
  return tld === 'UK' ? 'GB' : tld === 'EU' || tld === 'SU' ? null : tld;
}

const SOLD_AS_WORDS = new Set(['IO', 'AI', 'CO', 'ME', 'TV', 'FM', 'AM', 'LY', 'TO', 'CC', 'WS', 'SH', 'GG', 'SO', 'VC', 'IM', 'LA', 'BZ', 'NU', 'TK', 'ML', 'GA', 'CF', 'GQ', 'PW', 'AC', 'AG', 'SC', 'MN', 'GL', 'VG', 'MS', 'GS', 'ST', 'IS', 'RE', 'LI', 'BI', 'CX', 'DJ', 'FO', 'NF']);
