/** What counts as one page, on both sides of the conversation: for the reader that navigates and the worker that checks. */

/** The same page of a site: equal but for a fragment that is no route ("#/team" and "#!team" are routes). */
export function samePage(one: string, other: string): boolean {
  return pageOf(one) === pageOf(other);
}

/** An address without a fragment that only names a place in the page. */
export function pageOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
  return url.href;
}
