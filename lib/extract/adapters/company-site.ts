/** Any company's own site. The fallback: asked last, and humble. */
import { type Adapter, type FieldTable, all, rule } from '../adapter.ts';
import { found } from '../finding.ts';

const FIELDS: FieldTable = {
  companyDomain: all(rule('company-site/host', (page) => found(page.url.hostname, { place: 'page address', method: 'field' }))),
};

export const companySite: Adapter = {
  id: 'company-site',
  matches: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  pageKind: () => 'company-home',
  fields: () => FIELDS,
};
