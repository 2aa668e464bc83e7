/** Reads any page that tells of its own owner, and news of a company; the company site takes what no other knows. */
import { companySite } from './adapters/company-site.ts';
import { noProspect } from './adapters/none.ts';
import { ownPress, press } from './adapters/press.ts';
import { readerOf } from './reader.ts';

export const readSite = readerOf([noProspect, ownPress, press, companySite]);
