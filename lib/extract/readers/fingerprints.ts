/** Products a page's code shows in use. */
import { type Fingerprint, type Resource, type Trace, TRACE_CONFIDENCE, fingerprints, hostedBy } from '#lib/taxonomy/fingerprints.ts';
import { isSharedHost } from '#lib/taxonomy/not-a-company-domain.ts';
import type { Found } from '../finding.ts';
import { siteLabel } from '../page-kind.ts';
import type { Page } from '../page.ts';

const PLACES: Readonly<Record<Trace, string>> = {
  script: 'script address', snippet: 'script code', style: 'style sheet address', frame: 'frame address', form: 'form address', image: 'image address',
  hint: 'resource hint', meta: 'meta tag', attribute: 'attribute', page: 'page address', account: 'link to the company’s own account',
};

const foundBy = ({ name, trace, seen }: Fingerprint): Found => ({
  raw: name,
  quote: { exact: seen, prefix: '', suffix: '' },
  place: PLACES[trace],
  method: 'fingerprint',
  confidence: TRACE_CONFIDENCE[trace],
  hints: { use: 'in-use' },
});

function loaded({ resources, url: base }: Page): Resource[] {
  return resources.flatMap(({ kind, url }) => {
    const address = URL.parse(url, base.href);
    return address === null ? [] : [{ trace: kind, url: address.href }];
  });
}

/** On a page that many customers' host serves, the code is the host's: there the address alone tells. */
export function technologiesInCode(page: Page): Found[] {
  const { url } = page;
  if (isSharedHost(url.hostname)) return technologiesOfHost(page);
  const ids = new Set(page.having('id').map((el) => el.attribute('id')));
  const code = fingerprints({
    url,
    label: siteLabel(url),
    resources: loaded(page),
    links: page.links.map(({ href }) => href),
    meta: page.meta,
    has: (mark) => (mark.startsWith('#') ? ids.has(mark.slice(1)) : page.having(mark).length > 0),
  });
  return code.map(foundBy);
}

/** The product that hosts this page for the company: its job board, its site builder. */
export const technologiesOfHost = ({ url }: Page): Found[] => hostedBy(url).map(foundBy);
