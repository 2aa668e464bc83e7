/** True for the host itself and its subdomains: "evil-linkedin.com" and "linkedin.com.evil.tld" are not linkedin.com. */
export function hostIs(url: URL, ...hosts: readonly string[]): boolean {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  return hosts.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}
