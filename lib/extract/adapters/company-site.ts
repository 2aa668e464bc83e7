/** Any company's own site. The fallback: asked last, and humble. A page without a sign of a company claims nothing. */
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { found } from '../finding.ts';
import { companyPageKind } from '../page-kind.ts';
import type { Page } from '../page.ts';
import { canonicalHost, forwardedHost, organisationHosts, translatedHosts } from '../readers/aliases.ts';
import { addressesInText, isPlaceText, labelledAddresses, labelledCountries, structuredAddresses } from '../readers/address.ts';
import { companyNameVote, companyNames, ownNames } from '../readers/company-name.ts';
import { emailLinks, emailsBehindCloudflare, emailsInText, phoneLinks, phonesInText, structuredContacts } from '../readers/contacts.ts';
import { firstParagraph, metaDescription, ownWords, structuredDescription, taglines } from '../readers/description.ts';
import { hostElsewhere, pageHost } from '../readers/domain.ts';
import { behindLabel } from '../readers/labelled.ts';
import { registerNumbers, registeredCountry, structuredRegisterNumbers, structuredVatNumbers, vatNumbers } from '../readers/legal-numbers.ts';
import { copyrightLegalNames, labelledLegalNames, legalNamesInLines, ownersInSentences } from '../readers/legal-name.ts';
import { technologiesInCode } from '../readers/fingerprints.ts';
import { statedNationality } from '../readers/nationality.ts';
import { fundingRow } from '../readers/funding.ts';
import { employeesOf, ofOrganisation, ownOrganisation } from '../readers/organisation.ts';
import { headsInSentences, managersBehindLabels, peopleBeforeMailboxes, peopleInText, structuredPeople } from '../readers/people.ts';
import { ownNeeds } from '../readers/role-open.ts';
import { jobPlaceRow, openRoleCountRow, openRoleRow } from '../readers/roles.ts';
import { foundedInText, foundedInTimeline, inBusinessSince } from '../readers/founding.ts';
import { headquartersInText, staffInText } from '../readers/sentences.ts';
import { ofOwner, ownMailboxes } from '../readers/others.ts';
import { relatedInText, structuredRelated, subsidiaryOfPage } from '../readers/related-companies.ts';
import { publisherAccount, sameAs, socialLinks } from '../readers/social.ts';
import { revenueRow } from '../readers/revenue.ts';
import { technologyRow } from '../readers/technologies.ts';
import { triggerRow } from '../readers/triggers.ts';

const YEAR = /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)|(?:明治|大正|昭和|平成|令和)\s?(?:元|[\d０-９]{1,2})\s?年/;

const FIELDS: FieldTable = {
  companyName: all(rule('company-name/vote', companyNames)),
  legalName: first(
    rule('json-ld/legal-name', (page) => ofOrganisation(page, 'legalName')),
    rule('labelled/legal-name', labelledLegalNames),
    rule('legal/owner-in-sentence', ownersInSentences),
    rule('text/copyright-legal-name', copyrightLegalNames),
    rule('text/legal-name', legalNamesInLines),
  ),
  registerNumber: all(rule('json-ld/lei', structuredRegisterNumbers), rule('legal/register-number', registerNumbers)),
  vatNumber: all(rule('json-ld/vat-number', structuredVatNumbers), rule('legal/vat-number', vatNumbers)),
  country: all(rule('legal/registered-in', registeredCountry), rule('labelled/country', labelledCountries), rule('text/nationality', statedNationality)),
  companyDomain: first(rule('company-site/host', pageHost), rule('company-site/host-elsewhere', hostElsewhere)),
  companyAlias: all(rule('hreflang/host', translatedHosts), rule('canonical/host', canonicalHost), rule('refresh/host', forwardedHost), rule('json-ld/host', organisationHosts)),
  relatedCompany: all(rule('json-ld/related', structuredRelated), rule('text/related', relatedInText), rule('text/own-subsidiary', subsidiaryOfPage)),
  description: ofOwner(all(
    rule('meta/description', metaDescription),
    rule('json-ld/description', structuredDescription),
    rule('text/first-paragraph', firstParagraph),
    rule('text/own-words', ownWords(ownNames)),
  )),
  industry: ofOwner(all(
    rule('json-ld/industry', (page) => ofOrganisation(page, 'industry')),
    rule('labelled/industry', behindLabel('industry', (value) => value.length < 80)),
    rule('text/tagline', taglines(ownNames)),
  )),
  headCount: ownNeeds(ofOwner(all(
    rule('json-ld/employees', (page) => {
      const node = ownOrganisation(page);
      return node === null ? null : found(employeesOf(node), { place: 'structured data, Organization.numberOfEmployees', method: 'structured' });
    }),
    rule('labelled/employees', behindLabel('headCount', (value) => /^\D{0,20}\d/.test(value) && value.length < 60)),
    rule('text/employees', staffInText),
  ))),
  founded: ofOwner(all(
    rule('json-ld/founded', (page) => ofOrganisation(page, 'foundingDate')),
    rule('labelled/founded', behindLabel('founded', (value) => YEAR.test(value) && value.length < 80)),
    rule('text/founded', foundedInText),
    rule('text/timeline', foundedInTimeline),
    rule('text/since', inBusinessSince),
  )),
  address: ofOwner(all(
    rule('json-ld/address', structuredAddresses),
    rule('labelled/headquarters', behindLabel('headquarters', isPlaceText)),
    rule('text/headquarters', headquartersInText(ownNames)),
    rule('text/address', addressesInText),
    rule('labelled/address', labelledAddresses),
  )),
  phone: ofOwner(all(rule('json-ld/telephone', structuredContacts('telephone')), rule('link/tel', phoneLinks), rule('text/phone', phonesInText))),
  email: ownMailboxes(all(
    rule('json-ld/email', structuredContacts('email')),
    rule('link/mailto', emailLinks),
    rule('link/protected-email', emailsBehindCloudflare),
    rule('text/email', emailsInText),
  )),
  socialLink: all(rule('json-ld/same-as', sameAs), rule('link/social', socialLinks(ownNames)), rule('meta/publisher-account', publisherAccount(ownNames))),
  teamMember: ofOwner(all(
    rule('json-ld/person', structuredPeople),
    rule('labelled/managers', managersBehindLabels),
    rule('text/people', peopleInText),
    rule('text/people-before-mailboxes', peopleBeforeMailboxes),
    rule('text/heads', headsInSentences),
  )),
  openRole: openRoleRow,
  openRoleCount: openRoleCountRow,
  jobPlace: jobPlaceRow,
  technology: all(...ownNeeds(technologyRow).rules, rule('technologies/code', technologiesInCode)),
  funding: ownNeeds(ofOwner(fundingRow)),
  revenue: ownNeeds(ofOwner(revenueRow)),
  trigger: ofOwner(ownNeeds(triggerRow)),
};

/** Something a private page or an article lacks: an owner with a name, or an organisation that says so. */
const hasCompany = (page: Page): boolean => companyNameVote(page) !== null || ownOrganisation(page) !== null;

export const companySite: Adapter = {
  id: 'company-site',
  matches: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  pageKind(page) {
    const kind = companyPageKind(page);
    if (kind !== null) return hasCompany(page) || kind !== 'company-home' ? kind : 'none';
    return hasCompany(page) ? 'about' : 'none';
  },
  fields: () => FIELDS,
};
