/** The text of a profile or an e-mail signature that a rep pasted: who, what they are, where they work, how to reach them. */
import { isFreeMail } from '#lib/taxonomy/free-mail.ts';
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { type Found, found, foundIn, quoteAt } from '../finding.ts';
import type { Block, Page } from '../page.ts';
import { addressesInText, isPlaceText } from '../readers/address.ts';
import { behindLabel } from '../readers/labelled.ts';
import { bears } from './domain.ts';
import { ownEmails, ownPhones } from './own.ts';
import { companyIn, type Said, whoIn } from './who.ts';

/** Hints that tie a title and an employer to one position. */
const ONE_POSITION = { event: 'pasted' };

const told = (said: Said | null, method: Found['method'], hints?: Found['hints']): Found | null =>
  said && foundIn(said.block, said.text, { place: said.label === undefined ? '' : `label "${said.label.slice(0, 40)}"`, method: said.label === undefined ? method : 'labelled', ...(hints && { hints }) });

const personName = (page: Page): Found | null => told(whoIn(page).name, 'text');
const title = (page: Page): Found | null => told(whoIn(page).title, 'text', ONE_POSITION);
const employer = (page: Page): Found | null => told(whoIn(page).employer, 'text', ONE_POSITION);
const personPlace = (page: Page): Found | null => told(whoIn(page).place, 'text');

const PERSONAL = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|xing\.com\/profile)\/[^\s<>"'|,;)\]]+/giu;
const ACCOUNT = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/(?:company|school|showcase)|xing\.com\/(?:pages|companies))\/[^\s<>"'|,;)\]]+/giu;
const NETWORK = /(?:^|\.)(?:linkedin|xing|facebook|twitter|instagram|youtube|tiktok|github|calendly|zoom|teams\.microsoft|meet\.google|goo)\.|(?:^|\.)(?:x\.com|fb\.com|t\.me|bit\.ly|lnkd\.in)$/i;
const SITE = /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24})(?![\p{L}\p{N}@-])(?:[/?#][^\s<>"'|,;)\]]*)?/giu;

const matches = (page: Page, pattern: RegExp): Found[] =>
  page.blocks.flatMap((block) => [...block.text.matchAll(pattern)].map((match) => written(block, match[0].replace(/[.…]+$/u, ''), match.index)));

const written = ({ text }: Block, raw: string, at: number): Found => ({ raw, quote: quoteAt(text, at, at + raw.length), place: '', method: 'labelled' });

/** The profile a text was copied from is whose the text is, where it names somebody. */
function profileCopied(page: Page): Found | null {
  const [address] = page.url.searchParams.get('from')?.match(PERSONAL) ?? [];
  return address === undefined || whoIn(page).name === null ? null : found(address, { place: 'source', method: 'labelled' });
}

/** Addresses of sites, no accounts: marked as one, or alone in their part. */
function sites(page: Page): Found[] {
  return page.blocks.flatMap((block) =>
    [...block.text.matchAll(SITE)].flatMap((match) => {
      const [whole, host = ''] = match;
      const alone = block.text.slice(0, match.index).replace(/^[\p{L} -]{1,20}[:：]\s*/u, '') === '' && match.index + whole.length >= block.text.length;
      if (NETWORK.test(host) || (!/^(?:https?:|www\.)/i.test(whole) && !alone)) return [];
      return [written(block, whole.replace(/[.…]+$/u, ''), match.index)];
    }),
  ).slice(0, 1);
}

/** The site behind the person's own mailbox: a guess, and only where it bears the company's name or nobody names the company. */
function siteOfMailbox(page: Page): Found | null {
  const name = whoIn(page).employer?.text ?? /(?:\sat|@|\sbei|\schez)\s+(.+)$/u.exec(whoIn(page).title?.text ?? '')?.[1] ?? '';
  for (const mailbox of ownEmails(page)) {
    const domain = mailbox.raw.slice(mailbox.raw.lastIndexOf('@') + 1).toLowerCase();
    if (!isFreeMail(domain) && (name === '' || bears(domain, name))) return { ...mailbox, raw: domain, method: 'guess' };
  }
  return null;
}

const FIELDS: FieldTable = {
  personName: first(rule('pasted/name', personName)),
  personTitle: first(rule('pasted/title', title)),
  employer: first(rule('pasted/employer', employer)),
  personPlace: first(rule('pasted/place', personPlace)),
  personUrl: first(rule('pasted/profile', (page) => matches(page, PERSONAL)), rule('pasted/source', profileCopied)),
  email: all(rule('pasted/email', ownEmails)),
  phone: all(rule('pasted/phone', ownPhones)),
  companyDomain: first(rule('pasted/site', sites), rule('pasted/site-of-mailbox', siteOfMailbox)),
  address: first(rule('pasted/address', addressesInText), rule('pasted/headquarters', behindLabel('headquarters', isPlaceText))),
  industry: all(rule('pasted/industry', behindLabel('industry', (value) => value.length < 80))),
  headCount: all(rule('pasted/employees', behindLabel('headCount', (value) => /^\D{0,20}\d/.test(value) && value.length < 60))),
  founded: all(rule('pasted/founded', behindLabel('founded', (value) => /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/.test(value) && value.length < 80))),
  socialLink: all(rule('pasted/account', (page) => matches(page, ACCOUNT).map((one) => ({ ...one, ...(whoIn(page).name !== null && { hints: ONE_POSITION }) })))),
};

/** Without a person what is told of an employer is the company's own. */
const OF_COMPANY: FieldTable = {
  ...Object.fromEntries(Object.entries(FIELDS).filter(([field]) => !['personName', 'personTitle', 'employer', 'personPlace', 'personUrl'].includes(field))),
  companyName: first(rule('pasted/company', (page) => told(companyIn(page), 'text'))),
};

export const pastedText: Adapter = {
  id: 'pasted',
  matches: (url) => url.protocol === 'paste:',
  pageKind: (page) => (whoIn(page).name !== null || matches(page, PERSONAL).length > 0 ? 'profile-other' : 'about'),
  fields: (kind) => (kind === 'about' ? OF_COMPANY : FIELDS),
};
