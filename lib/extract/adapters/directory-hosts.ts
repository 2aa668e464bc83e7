/** Directories that hold pages about companies and their products. */
import { hostIs } from '../host.ts';
import { isOwnPage } from './own-pages.ts';

interface Directory {
  hosts: readonly string[];
  /** Path of one company's page, with its tabs. */
  company?: RegExp;
  /** Path of one product's page: the company is its seller. */
  product?: RegExp;
  /** Its other pages list many, search or compare; else others know them better. */
  lists: boolean;
}

const VENDOR_SITES =
  'capterra.com capterra.co.uk capterra.com.au capterra.ca capterra.ie capterra.in capterra.co.za capterra.com.de capterra.de capterra.ch capterra.at capterra.fr capterra.es capterra.it capterra.nl capterra.pt capterra.com.br capterra.mx capterra.pl capterra.se capterra.no capterra.dk capterra.fi capterra.jp getapp.com getapp.de getapp.fr getapp.es getapp.co.uk getapp.nl getapp.it softwareadvice.com softwareadvice.de softwareadvice.fr softwareadvice.co.uk'.split(
    ' ',
  );

const DIRECTORIES: readonly Directory[] = [
  { hosts: ['crunchbase.com'], company: /^\/organization\/[^/]+/, lists: true },
  { hosts: ['wellfound.com', 'angel.co'], company: /^\/company\/[^/]+(?!.*\/jobs\/.)/, lists: false },
  { hosts: ['g2.com'], product: /^\/products\/[^/]+(?:\/(?:reviews|details|features|pricing))?\/?$/, company: /^\/sellers\/[^/]+\/?$/, lists: true },
  { hosts: VENDOR_SITES, product: /^\/(?:p|software|reviews)\/\d+\/[^/]+\/?$/, lists: true },
];

/** What an address of a directory is about; null elsewhere, and where it tells of the directory itself. */
export function directoryPage(url: URL): 'company' | 'product' | 'list' | null {
  const directory = DIRECTORIES.find(({ hosts }) => hostIs(url, ...hosts));
  if (directory === undefined) return null;
  if (directory.product?.test(url.pathname) === true) return 'product';
  if (directory.company?.test(url.pathname) === true) return 'company';
  return directory.lists && !isOwnPage(url) ? 'list' : null;
}
