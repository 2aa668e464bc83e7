/** Pages on which a directory or register tells of itself, not of those it lists. */

const OWN =
  'about about-us careers career jobs contact contact-us press newsroom news imprint impressum legal terms privacy team pricing plans ueber-uns kontakt karriere preise qui-sommes-nous a-propos contactez-nous recrutement tarifs om om-oss kontakt-oss kontakta-oss priser karriar o-nas cennik over-ons werken-bij'.split(' ');

/** True for the front page and those named so, a language before the name left aside: "/de/ueber-uns". */
export function isOwnPage({ pathname }: URL): boolean {
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  const [first = ''] = segments[0] !== undefined && /^[a-z]{2}(?:-[a-z]{2})?$/.test(segments[0]) && segments.length > 1 ? segments.slice(1) : segments;
  return segments.length === 0 || OWN.includes(first.replace(/\.\w+$/, ''));
}
