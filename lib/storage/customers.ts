import type { Prospect } from '#lib/prospects/model.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import type { LeadlightDb } from './db.ts';
import { type SavedSubject, withSubjects } from './subjects.ts';

/** Which saved prospects count as customers: those won, and those of a list. */
export interface CustomerSearch {
  won: boolean;
  /** Registrable. */
  domains: readonly string[];
  names: readonly string[];
}

export interface SavedCustomers {
  customers: SavedSubject[];
  /** An even sample of the others, to compare with. */
  others: SavedSubject[];
}

const PAGE = 200;
/** Enough to see in what customers differ; more would take long to read. */
const CUSTOMERS_MAX = 500;
const OTHERS_MAX = 300;

/** One prospect a company, one with a person before one without. */
function onePerCompany(rows: readonly Prospect[]): Prospect[] {
  const byCompany = new Map<string, Prospect>();
  for (const row of rows) {
    const key = row.companyKey ?? row.id;
    const known = byCompany.get(key);
    if (known === undefined || (known.personKey === null && row.personKey !== null)) byCompany.set(key, row);
  }
  return [...byCompany.values()];
}

/** The saved customers and a sample of the other prospects, one a company, with all that is known of them. */
export async function savedCustomers(db: LeadlightDb, { won, domains, names }: CustomerSearch): Promise<SavedCustomers> {
  const wanted = { domains: new Set(domains), names: new Set(names.map(fold)) };
  const isCustomer = ({ stage, companyDomain, companyKey, companyName }: Prospect): boolean =>
    (won && stage === 'won') ||
    [companyDomain, companyKey].some((key) => key !== null && wanted.domains.has(key)) ||
    (companyName !== null && wanted.names.has(fold(companyName)));
  const customers: Prospect[] = [];
  const others: Prospect[] = [];
  const ids = await db.prospects.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += PAGE) {
    for (const row of await db.prospects.bulkGet(ids.slice(from, from + PAGE))) if (row) (isCustomer(row) ? customers : others).push(row);
  }
  const theirs = new Set(customers.map(({ companyKey }) => companyKey));
  const rest = onePerCompany(others.filter(({ companyKey }) => companyKey !== null && !theirs.has(companyKey)));
  const every = Math.max(1, Math.ceil(rest.length / OTHERS_MAX));
  return {
    customers: await inPages(db, onePerCompany(customers).slice(0, CUSTOMERS_MAX)),
    others: await inPages(db, rest.filter((_, index) => index % every === 0)),
  };
}

const BATCH = 20;

async function inPages(db: LeadlightDb, rows: readonly Prospect[]): Promise<SavedSubject[]> {
  const all: SavedSubject[] = [];
  for (let from = 0; from < rows.length; from += BATCH) all.push(...(await withSubjects(db, rows.slice(from, from + BATCH))));
  return all;
}
