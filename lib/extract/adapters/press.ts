/** A company's own release, a wire's, or a report of one company's funding, acquisition, launch, expansion or appointment. Any other article is nobody's. */
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { hostIs } from '../host.ts';
import type { Page } from '../page.ts';
import { articleOnly } from '../readers/article-only.ts';
import { ARTICLE, COMPANY_PATH, articleMarks, isPublisher } from '../readers/articles.ts';
import { ownNames } from '../readers/company-name.ts';
import { fundingRow } from '../readers/funding.ts';
import { ofOwner } from '../readers/others.ts';
import * as releases from '../readers/releases.ts';
import { triggerRow } from '../readers/triggers.ts';
import { TABLES } from '../tables.ts';
import { companySite } from './company-site.ts';

const PRESS_PATH = /\/(?:press|press-?releases?|news-?room|media-?releases?|media-?cent(?:er|re)|presse|pressemitteilung(?:en)?|pressemeldung(?:en)?|medienmitteilung(?:en)?|communiques?(?:-de-presse)?|salle-de-presse|prensa|notas?-de-prensa|comunicat[io](?:-stampa)?|imprensa|persberichten?|pressmeddelanden|pressemeddelelser)\/[^/]{8,}/i;

const isWire = (page: Page): boolean => hostIs(page.url, ...TABLES.wires);

/** A release on the company's own site. */
function isOwnRelease(page: Page): boolean {
  if (isWire(page) || isPublisher(page)) return false;
  const about = releases.subject(page);
  const label = releases.fold(page.url.hostname.replace(/^www\./, '').split('.').slice(0, -1).pop() ?? '');
  const ownName = about !== null && label !== '' && (releases.fold(about.name).startsWith(label) || label.startsWith(releases.fold(about.name)));
  if (releases.isOwnNews(page, ownNames(page))) return true;
  const inPress = PRESS_PATH.test(page.url.pathname);
  return (inPress && articleMarks(page) >= 1) || (ownName && articleMarks(page) >= ARTICLE && (about.event !== null || releases.isRelease(page)));
}

const FIELDS: FieldTable = {
  companyName: first(rule('press/subject', releases.companyName)),
  companyDomain: first(rule('press/link-to-subject', releases.companyDomain)),
  address: first(rule('press/seat', releases.address)),
  founded: first(rule('press/founded', releases.founded)),
  description: first(rule('press/description', releases.description)),
  teamMember: articleOnly(all(rule('press/speakers', releases.speakers()))),
  email: all(rule('press/contact-email', releases.contactEmails)),
  funding: articleOnly(fundingRow),
  trigger: articleOnly(triggerRow),
};

const anySite = (url: URL): boolean => url.protocol === 'https:' || url.protocol === 'http:';

/** A release on the company's own site: the site tells of its owner as any of its pages does, the release adds its news. */
export const ownPress: Adapter = {
  id: 'own-press',
  matches: anySite,
  pageKind: (page) => (isOwnRelease(page) ? 'press' : null),
  fields: (kind) => ({ ...companySite.fields(kind), teamMember: all(rule('press/speakers', releases.speakers(ownNames))), trigger: ofOwner(triggerRow) }),
};

export const press: Adapter = {
  id: 'press',
  needsArticle: true,
  matches: anySite,
  pageKind(page) {
    if (isWire(page)) return articleMarks(page) > 1 && releases.subject(page) !== null ? 'press' : 'none';
    if (articleMarks(page) < ARTICLE) return isPublisher(page) && !COMPANY_PATH.test(page.url.pathname) ? 'none' : null;
    const about = releases.subject(page);
    return about?.event != null && releases.isBorneOut(page, about) ? 'press' : 'none';
  },
  fields: () => FIELDS,
};
