/** Public registers of companies and the sites that republish them: where one company's entry stands. */
import { hostIs } from '../host.ts';
import { isOwnPage } from './own-pages.ts';

interface Register {
  hosts: readonly string[];
  /** Path of one company's entry. */
  entry: RegExp;
  /** ISO 3166-1 alpha-2 of the country whose companies it holds; null where it holds those of many. */
  country: string | null;
  /** Which of the registers in lib/taxonomy its numbers are of; without it the number itself tells. */
  numbers?: string;
}

const REGISTERS: readonly Register[] = [
  { hosts: ['find-and-update.company-information.service.gov.uk', 'beta.companieshouse.gov.uk'], entry: /^\/company\/[A-Z0-9]{8}\/?$/i, country: 'GB', numbers: 'gb' },
  { hosts: ['annuaire-entreprises.data.gouv.fr'], entry: /^\/entreprise\/(?:[\w-]+-)?\d{9}\/?$/, country: 'FR', numbers: 'siren' },
  { hosts: ['pappers.fr'], entry: /^\/entreprise\/[\w-]+-\d{9}\/?$/, country: 'FR', numbers: 'siren' },
  { hosts: ['societe.com'], entry: /^\/societe\/[\w-]+-\d{9}\.html$/, country: 'FR', numbers: 'siren' },
  { hosts: ['datacvr.virk.dk'], entry: /^\/enhed\/virksomhed\/\d{8}\/?/, country: 'DK', numbers: 'cvr' },
  { hosts: ['virksomhet.brreg.no'], entry: /^\/(?:nb|nn|en)\/oppslag\/(?:under)?enheter\/\d{9}\/?$/, country: 'NO', numbers: 'orgnr-no' },
  { hosts: ['w2.brreg.no'], entry: /^\/enhet\/sok\/detalj\.jsp$/, country: 'NO', numbers: 'orgnr-no' },
  { hosts: ['proff.no'], entry: /^\/selskap\/[^/]+/, country: 'NO', numbers: 'orgnr-no' },
  { hosts: ['proff.dk'], entry: /^\/firma\/[^/]+/, country: 'DK', numbers: 'cvr' },
  { hosts: ['proff.se'], entry: /^\/(?:foretag|företag|f%C3%B6retag)\/[^/]+/i, country: 'SE', numbers: 'orgnr-se' },
  { hosts: ['allabolag.se'], entry: /^\/(?:foretag\/[^/]+|\d{10}(?:\/|$))/, country: 'SE', numbers: 'orgnr-se' },
  { hosts: ['rejestr.io'], entry: /^\/krs\/\d+(?:\/[\w-]+)?\/?$/, country: 'PL', numbers: 'krs' },
  { hosts: ['zefix.ch'], entry: /^\/(?:de|fr|it|en)\/search\/entity\/list\/firm\/\d+/, country: 'CH', numbers: 'che' },
  { hosts: ['northdata.com', 'northdata.de'], entry: /^\/[^/]+(?:,|%2C)[^/]+\/[^/]+$/i, country: null },
  { hosts: ['opencorporates.com'], entry: /^\/companies\/[a-z]{2}(?:_[a-z]{2})?\/[^/]+\/?$/i, country: null },
];

const HOSTS = REGISTERS.flatMap(({ hosts }) => hosts);

/** The register whose entry an address is. */
export const registerOf = (url: URL): Register | undefined => REGISTERS.find(({ hosts, entry }) => hostIs(url, ...hosts) && entry.test(url.pathname));

/** True for entries and for lists of them; false where a register tells of itself. */
export const isRegister = (url: URL): boolean => hostIs(url, ...HOSTS) && (registerOf(url) !== undefined || !isOwnPage(url));
